#pragma once

#include "mimecast/ProxyLogin.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace checks {
struct Finding;
}
namespace mimecast {
class Client;
}
namespace secrets {
class Clipboard;
}

namespace pages {

class ProxyDialog;

/// The user name and the password that a proxy wants: asked for in a dialog, held in memory only and as long
/// as the window is open, given to that proxy alone, and forgotten as soon as it refuses them.
class ProxySignIn : public QObject
{
    Q_OBJECT

public:
    explicit ProxySignIn(secrets::Clipboard &clipboard, QObject *parent = nullptr);
    ~ProxySignIn() override;

    /// What is known now; to a client that has not sent anything.
    void giveTo(mimecast::Client *client) const;
    /// Asks over the asker's window if the finding is that a proxy wants a password, and calls `then` once
    /// there is one; never if the user cancels.
    void askIfWanted(const checks::Finding &finding, QWidget *asker, std::function<void()> then);
    /// Nobody needs the answer any more.
    void withdraw();

private:
    secrets::Clipboard &m_clipboard;
    mimecast::ProxyLogin m_login;
    QPointer<ProxyDialog> m_dialog;
};

} // namespace pages
