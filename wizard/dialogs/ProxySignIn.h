// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace checks {
struct Finding;
}
namespace secrets {
class Clipboard;
}
namespace session {
class ClientFactory;
}

namespace dialogs {

class ProxyDialog;

/// Asks in a dialog for the user name and the password that a proxy wants. The factory of clients holds them
/// in memory only, as long as the window is open, and forgets them as soon as the proxy refuses them.
class ProxySignIn : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive this object.
    ProxySignIn(session::ClientFactory &clients, secrets::Clipboard &clipboard, QObject *parent = nullptr);
    ~ProxySignIn() override;

    /// Asks over the asker's window if the finding is that a proxy wants a password, and calls `then` once
    /// there is one; never if the user cancels.
    void askIfWanted(const checks::Finding &finding, QWidget *asker, std::function<void()> then);
    /// Nobody needs the answer any more.
    void withdraw();

private:
    session::ClientFactory &m_clients;
    secrets::Clipboard &m_clipboard;
    QPointer<ProxyDialog> m_dialog;
};

} // namespace dialogs
