// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ProxyDialog.h"

#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dialogs {

using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

ProxyDialog::ProxyDialog(QString proxy, const QString &realm, const QString &refusedUser,
                         secrets::Clipboard &clipboard, QWidget *parent)
    : QDialog(parent), m_proxy(std::move(proxy)),
      m_user(widgets::named(new QLineEdit(refusedUser), "proxy.user"))
{
    setObjectName(QStringLiteral("proxy"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to the proxy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::space::l, widgets::space::l, widgets::space::l, widgets::space::l);
    layout->setSpacing(widgets::space::m);
    buildTexts(layout, realm);
    if (!refusedUser.isEmpty()) {
        auto *refused = new Notice(Tone::Error);
        refused->setObjectName(QStringLiteral("proxy.refused"));
        refused->setHeading(tr("The proxy refused what you entered"));
        refused->setPlain(tr("It does not say whether the user name or the password is wrong."));
        layout->addWidget(refused);
    }
    buildFields(layout, clipboard);
    enable();
    const int width = fontMetrics().averageCharWidth() * 64;
    resize(width, layout->totalHeightForWidth(width));
    if (refusedUser.isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
}

void ProxyDialog::buildTexts(QVBoxLayout *layout, const QString &realm)
{
    auto *heading = widgets::named(new TextLabel(TextLabel::Role::Heading), "proxy.heading");
    //: %1 is a proxy's host and port.
    heading->setPlain(tr("The proxy %1 asks for a user name and a password").arg(m_proxy));
    layout->addWidget(heading);
    if (!realm.isEmpty()) {
        auto *says = new TextLabel;
        says->setObjectName(QStringLiteral("proxy.realm"));
        //: %1 is what a proxy says of itself.
        says->setPlain(tr("It calls itself “%1”.").arg(realm));
        layout->addWidget(says);
    }
    auto *remark = new TextLabel(TextLabel::Role::Quiet);
    remark->setPlain(
        tr("These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until "
           "you close the program, and aren’t saved."));
    layout->addWidget(remark);
}

void ProxyDialog::buildFields(QVBoxLayout *layout, secrets::Clipboard &clipboard)
{
    //: Label of a field: the user’s name at a proxy.
    m_user->setAccessibleName(tr("User name"));
    m_password = widgets::named(new widgets::SecretEdit(&clipboard), "proxy.password");
    //: Label of a field: the user’s password at a proxy.
    m_password->setAccessibleName(tr("Password"));
    auto *form = new QFormLayout;
    form->setSpacing(widgets::space::s);
    form->addRow(tr("User name"), m_user);
    form->addRow(tr("Password"), m_password);
    layout->addLayout(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    //: Button: signs in to a proxy.
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(QStringLiteral("proxy.sign-in"));
    m_signIn->setPalette(widgets::primaryPalette(palette()));
    m_signIn->setDefault(true);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("proxy.cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false); // Enter would take it while the other one is disabled.
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyDialog::enable);
    connect(m_password, &widgets::SecretEdit::edited, this, &ProxyDialog::enable);
    connect(m_password, &widgets::SecretEdit::returnPressed, m_signIn, &QPushButton::click);
}

void ProxyDialog::enable()
{
    m_signIn->setEnabled(!m_user->text().isEmpty() && m_password->length() > 0);
}

mimecast::ProxyLogin ProxyDialog::takeLogin()
{
    mimecast::ProxyLogin login{m_proxy, m_user->text(), m_password->secret().clone()};
    m_password->clear();
    return login;
}

} // namespace dialogs
