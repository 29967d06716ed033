// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "HandOverPage.h"

#include "ClientSecretRow.h"
#include "Services.h"
#include "dialogs/SecretRemoval.h"
#include "steps/StepsView.h"

#include "session/OpenSetup.h"
#include "widgets/Button.h"
#include "widgets/Focus.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"

namespace pages {

using dialogs::SecretRemoval;
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
    connect(m_forget, &QPushButton::clicked, this, [this] { dialogs::askToForgetSecret(this, openSetup()); });
}

void HandOverPage::showForgetting()
{
    const ClientSecret &secret = openSetup().secret();
    SecretRemoval removal = dialogs::removalOf(secret);
    Tone tone = Tone::Neutral;
    if (removal.state == SecretRemoval::State::Done) {
        tone = Tone::Success;
    } else if (removal.state == SecretRemoval::State::Failed) {
        tone = Tone::Error;
    } else if (removal.state == SecretRemoval::State::NotAsked) {
        removal.heading =
            tr("Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.");
        removal.text =
            tr("The live checks and the validation session still use it. After those, remove it here or "
               "in the list of set-ups. Mimecast does not show it again.");
    }
    m_forgetting->setTone(tone);
    m_forgetting->setHeading(removal.heading);
    m_forgetting->setPlain(removal.text);
    m_forgetting->setDetail(removal.state == SecretRemoval::State::Failed ? secret.detail() : QString());
    if (!secret.isAvailable() && widgets::holdsFocus(m_forget))
        steps()->focusStep(handOverStep);
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
