// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SecretText.h"

#include <QByteArray>
#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace secrets {

/// Puts secrets on the clipboard, marked so that clipboard managers leave them alone (the conventions of KDE,
/// Windows and macOS), and takes them off again: after a time, and when this object goes; only if they are
/// still what is there.
class Clipboard : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QClipboard *clipboard, std::chrono::seconds lifetime = std::chrono::seconds(30),
                       QObject *parent = nullptr);
    ~Clipboard() override;

    void copy(const SecretText &secret);
    /// The clipboard's plain text; empty if it holds none.
    SecretText paste() const;

Q_SIGNALS:
    /// Once a second while a secret is on the clipboard; 0 when it is gone.
    void remaining(std::chrono::seconds left);

private:
    bool isOurs(QClipboard::Mode mode) const;
    void clear();
    void forget();
    void tick();
    void look();

    QClipboard *m_clipboard;
    std::chrono::seconds m_lifetime;
    std::chrono::seconds m_left{0};
    QTimer m_tick;
    QByteArray m_salt;
    QByteArray m_digest; ///< Of what was copied; empty if there is nothing to take off again.
    qsizetype m_length = 0;
};

} // namespace secrets
