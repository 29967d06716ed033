#pragma once

#include "SetupStore.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace setup {

/// Saves a set-up as it changes, at the next turn of the event loop, so that a burst is written once. What
/// cannot be saved is tried again, at the next change and every few seconds. The set-up is to outlive this.
class SetupSaver : public QObject
{
    Q_OBJECT

public:
    SetupSaver(Setup *setup, SetupStore store, QObject *parent = nullptr,
               std::chrono::milliseconds retry = std::chrono::seconds(5));
    /// Saves what is left to save.
    ~SetupSaver() override;

    /// Saves now what has changed. False if that failed.
    bool flush();

Q_SIGNALS:
    /// The set-up cannot be saved, in words; nothing is lost as long as the program runs. Once for each
    /// error.
    void failed(const QString &words);
    /// It is saved again.
    void recovered();

private:
    QPointer<Setup> m_setup;
    SetupStore m_store;
    std::chrono::milliseconds m_retry;
    QTimer m_timer;
    bool m_changed = false;
    QString m_error;
};

} // namespace setup
