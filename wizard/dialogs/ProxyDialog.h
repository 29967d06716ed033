// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mimecast/ProxyLogin.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace secrets {
class Clipboard;
}
namespace widgets {
class SecretEdit;
}

namespace dialogs {

/// Asks for the user name and the password of a proxy. To be opened with open(); goes when it is closed.
class ProxyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `realm` is what the proxy says of itself, or empty. `refusedUser` is whom it refused the last time, or
    /// empty.
    ProxyDialog(QString proxy, const QString &realm, const QString &refusedUser,
                secrets::Clipboard &clipboard, QWidget *parent = nullptr);

    /// What was entered; the field for the password is empty afterwards.
    mimecast::ProxyLogin takeLogin();

private:
    void buildTexts(QVBoxLayout *layout, const QString &realm);
    void buildFields(QVBoxLayout *layout, secrets::Clipboard &clipboard);
    void enable();

    const QString m_proxy;
    QLineEdit *m_user;
    widgets::SecretEdit *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace dialogs
