// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "HandOverPage.h"

#include "ClientSecretRow.h"
#include "Services.h"
#include "StepsView.h"

#include "session/OpenSetup.h"
#include "widgets/Button.h"
#include "widgets/Confirmation.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"

namespace pages {

using secrets::KeychainStatus;
using session::ClientSecret;
using widgets::Tone;

namespace {
const QLatin1String handOverStep("hand-over.save");
}

void HandOverPage::build(QVBoxLayout *content)
{
    SectionPage::build(content);
    m_credentials = new ClientSecretRow(openSetup(), desktop().clipboard);
    steps()->addBelow(QStringLiteral("hand-over.settings"), m_credentials);
    m_forgetting = widgets::named(new widgets::Notice(Tone::Neutral), "forgetting");
    m_forget = widgets::named(new widgets::Button, "forget-secret");
    m_forgetting->addButton(m_forget);
    content->addWidget(m_forgetting);
    connect(&openSetup(), &session::OpenSetup::secretChanged, this, &HandOverPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::stepChanged, this, &HandOverPage::refreshIfShown);
    connect(m_forget, &QPushButton::clicked, this, &HandOverPage::askToForget);
}

void HandOverPage::askToForget()
{
    const QString organization = setup().organization();
    widgets::confirm(
        this,
        {.name = QStringLiteral("forget-secret-question"),
         .title = tr("Forget a client secret"),
         .question = organization.isEmpty()
                         ? tr("Remove the client secret of this set-up from this computer?")
                         : tr("Remove the client secret of %1 from this computer?").arg(organization),
         .consequence = tr("Mimecast does not show it again. Without it you cannot run the live checks or "
                           "the validation session, and if Arctic Wolf does not have it yet, you have to "
                           "make new keys."),
         .action = tr("Forget")},
        [this] {
            if (openSetup().isOpen())
                openSetup().secret().forget();
        });
}

void HandOverPage::showForgetting()
{
    const ClientSecret &secret = openSetup().secret();
    const bool failed = secret.isAvailable() && secret.status() != KeychainStatus::Ok;
    QString heading;
    QString text;
    Tone tone = Tone::Neutral;
    if (secret.state() == ClientSecret::State::Forgetting) {
        heading = tr("Removing the secret from the keychain…");
        if (secret.isWaiting())
            text = tr("The keychain hasn’t answered yet. Look for a system window that asks for your "
                      "password. You can continue meanwhile.");
    } else if (secret.state() == ClientSecret::State::Forgotten) {
        tone = Tone::Success;
        heading = tr("The secret is no longer on this computer.");
    } else if (failed) {
        tone = Tone::Error;
        heading = tr("The secret is still in the keychain.");
        text = secrets::explain(secret.status());
    } else {
        heading = tr("Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.");
        text = tr("The live checks and the validation session still use it. After those, remove it here or "
                  "in the list of set-ups. Mimecast does not show it again.");
    }
    m_forgetting->setTone(tone);
    m_forgetting->setHeading(heading);
    m_forgetting->setPlain(text);
    m_forgetting->setDetail(failed ? secret.detail() : QString());
    m_forget->setVisible(secret.isAvailable());
    m_forget->setEnabled(!openSetup().isReadOnly());
    m_forgetting->setVisible(setup().isDone(handOverStep) && secret.state() != ClientSecret::State::Missing);
}

void HandOverPage::refresh()
{
    m_credentials->refresh();
    showForgetting();
}

void HandOverPage::retranslate()
{
    SectionPage::retranslate();
    m_credentials->retranslate();
    //: Button: removes the client secret from this computer.
    m_forget->setText(tr("Forget the secret"));
}

} // namespace pages
