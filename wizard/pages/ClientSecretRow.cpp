// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ClientSecretRow.h"

#include "secrets/Clipboard.h"
#include "session/OpenSetup.h"
#include "widgets/Button.h"
#include "widgets/CopyButton.h"
#include "widgets/Layouts.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QGridLayout>

namespace pages {

using secrets::KeychainStatus;
using secrets::SecretText;
using widgets::TextLabel;

namespace {
const QLatin1String idField("credentials.client-id");
}

ClientSecretRow::ClientSecretRow(session::OpenSetup &open, secrets::Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_open(open), m_clipboard(clipboard), m_id(new TextLabel(TextLabel::Role::Strong)),
      m_copyId(widgets::named(new widgets::CopyButton({}, [this] { return m_open.setup().value(idField); }),
                              "hand-over.copy-id")),
      m_secret(new TextLabel), m_copySecret(widgets::named(new widgets::Button, "hand-over.copy-secret")),
      m_note(new TextLabel(TextLabel::Role::Quiet))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(widgets::space::s);
    layout->setVerticalSpacing(widgets::space::s);
    auto *idTitle = new TextLabel;
    idTitle->setPlain(QStringLiteral("Client ID"));
    auto *secretTitle = new TextLabel;
    secretTitle->setPlain(QStringLiteral("Client Secret"));
    layout->addWidget(idTitle, 0, 0, Qt::AlignVCenter);
    m_id->setElided(true);
    layout->addWidget(m_id, 0, 1, Qt::AlignVCenter);
    layout->addWidget(m_copyId, 0, 2);
    layout->addWidget(secretTitle, 1, 0, Qt::AlignVCenter);
    layout->addWidget(m_secret, 1, 1, Qt::AlignVCenter);
    layout->addWidget(m_copySecret, 1, 2);
    layout->addWidget(m_note, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    connect(m_copySecret, &QPushButton::clicked, this, &ClientSecretRow::copySecret);
    connect(&m_clipboard, &secrets::Clipboard::remaining, this,
            [this](std::chrono::seconds left) { showRemaining(static_cast<int>(left.count())); });
    connect(&m_open, &session::OpenSetup::opened, this, [this] {
        m_copied = false;
        m_asking = false;
        m_note->setPlain({});
    });
    retranslate();
}

void ClientSecretRow::copySecret()
{
    m_asking = true;
    m_note->setPlain(tr("Asking the keychain…"));
    // Not for a set-up that was left meanwhile.
    m_open.secret().fetch(&m_open.setup(), [this](KeychainStatus status, SecretText secret) {
        m_asking = false;
        if (status != KeychainStatus::Ok) {
            m_note->setPlain(secrets::explain(status));
            return;
        }
        m_copied = true;
        m_clipboard.copy(secret);
    });
}

void ClientSecretRow::showRemaining(int seconds)
{
    if (!m_copied)
        return;
    m_note->setPlain(seconds > 0
                         ? /*: Of the client secret. */ tr(
                               "Copied. It’s removed from the clipboard in %n second(s).", nullptr, seconds)
                         : tr("The secret is no longer on the clipboard."));
    m_copied = seconds > 0;
}

void ClientSecretRow::refresh()
{
    if (m_asking && m_open.secret().isWaiting())
        m_note->setPlain(tr("The keychain hasn’t answered yet. Look for a system window that asks for your "
                            "password."));
    const QString id = m_open.setup().value(idField);
    m_id->setPlain(id.isEmpty() ? tr("not entered yet") : id);
    m_copyId->setEnabled(!id.isEmpty());
    const bool available = m_open.secret().isAvailable();
    const bool forgotten = m_open.secret().state() == session::ClientSecret::State::Forgotten;
    const QString absent = forgotten ? tr("no longer on this computer") : tr("not entered yet");
    m_secret->setHtml(
        QStringLiteral("<b>%1</b>").arg(available ? QStringLiteral("••••••••••••") : absent.toHtmlEscaped()));
    m_copySecret->setEnabled(available);
}

void ClientSecretRow::retranslate()
{
    m_copyId->setWhat(QStringLiteral("Client ID"));
    //: Button: copies the client secret.
    m_copySecret->setText(tr("Copy"));
    //: Read by screen readers. %1 is “Client Secret”, which is not translated.
    m_copySecret->setAccessibleName(tr("Copy %1").arg(QStringLiteral("Client Secret")));
}

} // namespace pages
