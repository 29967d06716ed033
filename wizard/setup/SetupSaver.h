// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SetupStore.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <future>

namespace setup {

/// Saves a set-up as it changes, from the next turn of the event loop on, so that a burst is written once,
/// and beside this thread, because a disk may take its time. What cannot be saved is tried again, at the next
/// change and every few seconds. The set-up is to outlive this.
class SetupSaver : public QObject
{
    Q_OBJECT

public:
    SetupSaver(Setup *setup, SetupStore store, QObject *parent = nullptr,
               std::chrono::milliseconds retry = std::chrono::seconds(5));
    /// Saves what is left to save, and waits for it.
    ~SetupSaver() override;

    /// Whether the caller keeps other programs from writing the set-up. Otherwise it is locked for each time.
    void setLocked(bool locked) { m_locked = locked; }

    /// Saves what has changed and waits for it. False if that failed.
    bool flush();

Q_SIGNALS:
    /// The set-up cannot be saved, in words; nothing is lost as long as the program runs. Once for each
    /// error.
    void failed(const QString &words);
    /// It is saved again.
    void recovered();
    /// Everything is on the disk.
    void saved();
    /// The file had been damaged meanwhile and was given another name, or had been deleted, in words; the
    /// set-up is saved.
    void news(const QString &words);

private:
    struct Written
    {
        QString error; ///< Empty if all went well.
        QString news;
        QByteArray volume;
    };
    struct Order
    {
        QString folder;
        QString name;
        QJsonObject document;
        QByteArray volume;
        bool wasThere = false;
        bool isLocked = true;
    };

    static Written write(const Order &order);
    void begin();
    void end();

    QPointer<Setup> m_setup;
    SetupStore m_store;
    std::chrono::milliseconds m_retry;
    QTimer m_timer;
    bool m_changed = false;
    bool m_locked = true;
    bool m_wasThere; ///< The file was there when it was last looked at.
    QString m_error;
    QByteArray m_volume; ///< What the folder stood on when it was last written to.
    std::future<Written> m_writing;
};

} // namespace setup
