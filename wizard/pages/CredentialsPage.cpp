// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CredentialsPage.h"

#include "Services.h"
#include "dialogs/ProxySignIn.h"
#include "steps/StepsView.h"
#include "widgets/StatusGlyph.h"

#include "session/KeysWords.h"
#include "session/OpenSetup.h"
#include "session/Verification.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/Proofs.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace pages {

using checks::Status;
using secrets::SecretText;
using session::ClientSecret;
using session::KeysEntry;
using session::KeysWords;
using session::OpenSetup;
using widgets::Glyph;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int linesOfBanner = 2;

/// The fields of the page, for the entry.
class Fields : public session::KeyFields
{
public:
    Fields(QLineEdit *clientId, widgets::SecretEdit *secret) : m_clientId(clientId), m_secret(secret) {}

    QString clientId() const override { return m_clientId->text(); }
    void setClientId(const QString &id) override
    {
        const QSignalBlocker blocker(m_clientId);
        m_clientId->setText(id); // Leaves nothing to be undone.
    }
    const SecretText &secret() const override { return m_secret->secret(); }
    void setSecret(SecretText secret) override
    {
        if (secret.isEmpty())
            m_secret->clear();
        else
            m_secret->setSecret(std::move(secret));
    }

private:
    QLineEdit *m_clientId;
    widgets::SecretEdit *m_secret;
};

} // namespace

CredentialsPage::CredentialsPage(OpenSetup &open, const steps::Desktop &desktop,
                                 const guide::Section &section, const session::ClientFactory &clients,
                                 const session::Verification &verification, dialogs::ProxySignIn &proxySignIn)
    : SectionPage(open, desktop, section), m_clients(clients), m_verification(verification),
      m_proxySignIn(proxySignIn)
{
}

void CredentialsPage::build(QVBoxLayout *content)
{
    m_practice = buildPractice();
    QWidget *banner = buildBanner();
    content->addWidget(banner);
    content->addWidget(m_practice);
    addSteps(content, [this](const guide::Field &field) { return buildField(field); });
    m_fields = std::make_unique<Fields>(m_clientId, m_secret);
    m_entry = std::make_unique<KeysEntry>(*m_fields, m_clients, openSetup());
    connectEntry();
}

void CredentialsPage::connectEntry()
{
    KeysEntry *entry = m_entry.get();
    connect(m_clientId, &QLineEdit::textChanged, entry, &KeysEntry::idEdited);
    connect(m_clientId, &QLineEdit::editingFinished, this, &CredentialsPage::takeIfShown);
    connect(m_secret, &widgets::SecretEdit::edited, entry, &KeysEntry::secretEdited);
    connect(m_secret, &widgets::SecretEdit::pasted, entry, &KeysEntry::takePasted);
    connect(m_secret, &widgets::SecretEdit::returnPressed, entry, &KeysEntry::take);
    connect(m_secret, &widgets::SecretEdit::left, this, &CredentialsPage::takeIfShown);
    connect(m_secret, &widgets::SecretEdit::windowLeft, entry, &KeysEntry::takeIfWhole);
    connect(m_swap, &QPushButton::clicked, entry, &KeysEntry::swap);
    connect(m_tryAgain, &QPushButton::clicked, entry, &KeysEntry::tryAgain);
    connect(m_keepInWindow, &QPushButton::clicked, this, [this] { openSetup().secret().keepInWindow(); });
    connect(m_useSaved, &QPushButton::clicked, this, [this] { openSetup().secret().useForThisId(); });

    connect(entry, &KeysEntry::changed, this, &CredentialsPage::refreshIfShown);
    connect(entry, &KeysEntry::notAccepted, this, [this] {
        if (isVisible())
            m_proxySignIn.askIfWanted(m_entry->finding(), this, [this] { m_entry->tryAgain(); });
    });
    connect(&openSetup(), &OpenSetup::secretChanged, this, &CredentialsPage::dropShownSecret);
    connect(&openSetup(), &OpenSetup::secretChanged, this, &CredentialsPage::refreshIfShown);
    connect(&m_verification, &session::Verification::findingsChanged, this, &CredentialsPage::refreshIfShown);
}

QWidget *CredentialsPage::buildBanner()
{
    m_safety = widgets::named(new Notice(Tone::Info), "safety");
    m_safety->setRoom(linesOfBanner);
    m_safety->setLoud(true);
    m_proofs = new widgets::Proofs(3);
    m_safety->setFooter(m_proofs);
    const auto addButton = [this](QPushButton **button, const char *name) {
        *button = new widgets::Button;
        (*button)->setObjectName(QString::fromLatin1(name));
        m_safety->addButton(*button);
    };
    addButton(&m_swap, "swap");
    addButton(&m_tryAgain, "try-again");
    addButton(&m_keepInWindow, "keep-in-window");
    addButton(&m_useSaved, "use-saved");
    return m_safety;
}

QWidget *CredentialsPage::buildField(const guide::Field &field)
{
    auto *column = new QWidget;
    QVBoxLayout *layout = widgets::column(column, widgets::space::xs);
    QHBoxLayout *line = nullptr;
    auto *glyph = new widgets::GlyphView(Glyph::Todo);
    QSizePolicy policy = glyph->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    glyph->setSizePolicy(policy);
    auto *note = new TextLabel;
    note->setObjectName(field.id + QStringLiteral(".note"));
    if (field.kind == guide::Field::Kind::ClientId) {
        m_clientId = new QLineEdit;
        m_clientId->setObjectName(field.id);
        line = widgets::line({m_clientId});
        m_idGlyph = glyph;
        m_idNote = note;
    } else {
        m_secret = new widgets::SecretEdit(&desktop().clipboard);
        m_secret->setObjectName(field.id);
        m_reveal = new widgets::Button;
        m_reveal->setObjectName(QStringLiteral("reveal"));
        line = widgets::line({m_secret, m_reveal});
        connect(m_reveal, &QPushButton::pressed, this, [this] { m_secret->setRevealed(true); });
        connect(m_reveal, &QPushButton::released, this, [this] { m_secret->setRevealed(false); });
        m_secretGlyph = glyph;
        m_secretNote = note;
    }
    // As long as a key where there is room, and usable in a strip beside the browser.
    QWidget *edit = line->itemAt(0)->widget();
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    edit->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    line->setStretchFactor(edit, 1000);
    layout->addLayout(line);
    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(widgets::space::s);
    noteLine->addWidget(glyph, 0, Qt::AlignTop);
    noteLine->addWidget(note);
    noteLine->addStretch();
    layout->addLayout(noteLine);
    return column;
}

QWidget *CredentialsPage::buildPractice()
{
    auto *card = new widgets::Card;
    m_practiceText = new TextLabel;
    m_practiceId = widgets::named(
        new widgets::CopyButton({}, [this] { return openSetup().tenant()->clientId; }), "practice.copy-id");
    m_practiceSecret =
        widgets::named(new widgets::CopyButton({}, [this] { return openSetup().tenant()->clientSecret; }),
                       "practice.copy-secret");
    m_practiceFill = widgets::named(new widgets::Button, "practice.fill");
    connect(m_practiceFill, &QPushButton::clicked, this, [this] {
        const session::PracticeTenant &tenant = *openSetup().tenant();
        m_entry->enter(tenant.clientId, SecretText(tenant.clientSecret.toUtf8()));
    });
    card->content()->addWidget(m_practiceText);
    card->content()->addLayout(widgets::wrapped({m_practiceFill, m_practiceId, m_practiceSecret}));
    return card;
}

void CredentialsPage::takeIfShown()
{
    if (isVisible()) // Or QWizard only lays out its buttons, and hides the page for a moment.
        m_entry->take();
}

void CredentialsPage::leave()
{
    if (m_entry)
        m_entry->leave();
    dropShownSecret();
}

bool CredentialsPage::validatePage()
{
    m_entry->take();
    return SectionPage::validatePage();
}

void CredentialsPage::dropShownSecret()
{
    if (m_entry && openSetup().isOpen() && !isShown())
        m_entry->dropShownSecret();
}

void CredentialsPage::showWords()
{
    const KeysWords words(*m_entry);
    const auto showNote = [](widgets::GlyphView *glyph, TextLabel *label, const KeysWords::Note &note) {
        glyph->setVisible(!note.text.isEmpty());
        glyph->setGlyph(widgets::glyphOf(note.status));
        label->setTone(note.status == Status::Passed ? Tone::Neutral : toneOf(glyph->glyph()));
        label->setPlain(note.text);
    };
    showNote(m_idGlyph, m_idNote, words.idNote());
    showNote(m_secretGlyph, m_secretNote, words.secretNote());
    const KeysWords::Banner banner = words.banner();
    m_safety->setTone(banner.status == Status::Pending ? Tone::Info
                                                       : toneOf(widgets::glyphOf(banner.status)));
    m_safety->setHeading(banner.heading);
    m_safety->setPlain(banner.text);
    m_safety->setDetail(banner.detail);
    int row = 0;
    for (const KeysWords::Proof &proof : words.proofs())
        m_proofs->setProof(row++, widgets::glyphOf(proof.status), proof.title, proof.detail);
}

void CredentialsPage::showButtons()
{
    const ClientSecret &secret = openSetup().secret();
    const bool hasKeychainError = m_entry->hasKeychainError();
    m_tryAgain->setVisible(m_entry->canTryAgain());
    m_tryAgain->setText(
        m_entry->answer() == session::Acceptance::State::Unknown && !hasKeychainError
            ? tr("Try them now")
            : /*: Button: asks Mimecast once more whether it accepts the keys. */ tr("Try again"));
    m_keepInWindow->setVisible((hasKeychainError || secret.isWaiting()) && !secret.isWindowOnly());
    m_useSaved->setVisible(!m_entry->isReadOnly() && m_entry->place() == KeysEntry::Place::Unmatched &&
                           secret.canUseForThisId());
    m_swap->setVisible(m_entry->inspectId().notes.contains(mimecast::CredentialNote::Swapped) ||
                       m_entry->inspectSecret().notes.contains(mimecast::CredentialNote::Swapped));
}

void CredentialsPage::refresh()
{
    m_entry->refresh();
    m_practice->setVisible(openSetup().isPractice());
    m_practiceFill->setEnabled(!m_entry->isReadOnly());
    m_clientId->setEnabled(!m_entry->isReadOnly());
    m_secret->setEnabled(!m_entry->isReadOnly());
    m_reveal->setEnabled(!m_secret->secret().isEmpty());
    // Of what is shown as dots nothing can be copied, dragged or selected for a middle click.
    const QLineEdit::EchoMode echo = m_entry->isIdHidden() ? QLineEdit::Password : QLineEdit::Normal;
    if (m_clientId->echoMode() != echo)
        m_clientId->setEchoMode(echo);
    const bool stored = openSetup().secret().state() == ClientSecret::State::Stored;
    //: In the empty field: the secret was stored earlier.
    m_secret->setPlaceholder(stored ? tr("Stored. Paste here to replace it.") : QString());
    showWords();
    showButtons();
    if (!m_entry->isReadOnly())
        openSetup().secret().probe();
}

void CredentialsPage::retranslate()
{
    SectionPage::retranslate();
    for (const guide::Step &step : section().steps) {
        for (const guide::Field &field : step.fields) {
            QWidget *edit =
                field.kind == guide::Field::Kind::ClientId ? static_cast<QWidget *>(m_clientId) : m_secret;
            edit->setAccessibleName(field.title.plain());
        }
    }
    //: Button: shows the secret while it is held down.
    m_reveal->setText(tr("Hold to show"));
    //: Button: the Client ID and the Client Secret stand in each other’s fields.
    m_swap->setText(tr("Swap them"));
    m_tryAgain->setText(tr("Try again"));
    m_keepInWindow->setText(tr("Keep it only while this window is open"));
    m_useSaved->setText(tr("Use the saved secret for this Client ID"));
    //: Button; %1 is “Client ID” or “Client Secret”
    const QString copy = tr("Copy %1");
    m_practiceId->setCaption(copy.arg(QLatin1String("Client ID")));
    m_practiceSecret->setCaption(copy.arg(QLatin1String("Client Secret")));
    m_practiceText->setPlain(
        tr("In Mimecast’s dialog you would find the two values now. The simulated tenant’s are "
           "here to be entered or copied:"));
    //: Button: fills in the keys of the simulated tenant.
    m_practiceFill->setText(tr("Enter the practice keys"));
}

QString CredentialsPage::missing() const
{
    return m_entry ? KeysWords(*m_entry).missing().toHtmlEscaped() : QString(); // Not shown yet.
}

QString CredentialsPage::footText() const
{
    return KeysWords(*m_entry).remark().toHtmlEscaped();
}

void CredentialsPage::focusStep(const QString &stepId)
{
    if (stepId == QLatin1String("credentials.secret"))
        m_secret->setFocus();
    else
        m_clientId->setFocus();
}

void CredentialsPage::focusStart()
{
    focusStep(m_clientId->text().isEmpty() ? QStringLiteral("credentials.client-id")
                                           : QStringLiteral("credentials.secret"));
}

} // namespace pages
