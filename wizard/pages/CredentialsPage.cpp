#include "CredentialsPage.h"

#include "Session.h"
#include "StepsView.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/Notice.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

namespace pages {

using mimecast::CredentialFinding;
using mimecast::CredentialNote;
using mimecast::CredentialVerdict;
using secrets::KeychainStatus;
using secrets::SecretText;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

const QLatin1String idField("credentials.client-id");
constexpr std::chrono::milliseconds typingPause{1200};

QString wordsFor(CredentialNote note, const QString &what)
{
    switch (note) {
    case CredentialNote::UnusualLength:
        return CredentialsPage::tr("%1 has an unusual length. Compare it with Mimecast’s dialog.").arg(what);
    case CredentialNote::InnerWhiteSpace:
        return CredentialsPage::tr("%1 has a space or a line end inside. Copy it again.").arg(what);
    case CredentialNote::SameAsOther:
        return CredentialsPage::tr(
            "The Client ID and the Client Secret are the same. One of them was copied twice.");
    case CredentialNote::Swapped:
        return CredentialsPage::tr("The Client ID and the Client Secret look swapped.");
    case CredentialNote::LooksLikeApi1:
        return CredentialsPage::tr(
                   "%1 looks like a key of the API 1.0. This set-up needs keys of the Mimecast API "
                   "2.0 application.")
            .arg(what);
    case CredentialNote::Empty:
        break;
    }
    return {};
}

} // namespace

void CredentialsPage::build(QVBoxLayout *content)
{
    m_practice = buildPractice();
    m_notes = new Notice(Tone::Neutral);
    m_notes->setObjectName(QStringLiteral("credential-notes"));
    m_swap = new widgets::Button;
    m_swap->setObjectName(QStringLiteral("swap"));
    m_notes->addButton(m_swap);
    m_safety = new Notice(Tone::Info);
    m_safety->setObjectName(QStringLiteral("safety"));
    m_tryAgain = new widgets::Button;
    m_tryAgain->setObjectName(QStringLiteral("try-again"));
    m_safety->addButton(m_tryAgain);
    m_keepInWindow = new widgets::Button;
    m_keepInWindow->setObjectName(QStringLiteral("keep-in-window"));
    m_safety->addButton(m_keepInWindow);

    content->addWidget(m_safety);
    content->addWidget(m_notes);
    content->addWidget(m_practice);
    addSteps(content, [this](const guide::Field &field) { return buildField(field); });

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CredentialsPage::takeSecret);
    connect(m_swap, &QPushButton::clicked, this, &CredentialsPage::swapPair);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { session().secret().tryAgain(); });
    connect(m_keepInWindow, &QPushButton::clicked, this, [this] { session().secret().keepInWindow(); });
    connect(wizard(), &QWizard::currentIdChanged, this, [this] {
        // What the keychain holds need not stay in the field once the page is left.
        if (session().isOpen() && session().secret().state() == ClientSecret::State::Stored)
            m_secret->clear();
    });
    connect(&session(), &Session::opened, this, [this] {
        m_typing.stop();
        m_secret->clear();
        m_clientId->clear();
        m_trimmed = false;
    });
}

QWidget *CredentialsPage::buildField(const guide::Field &field)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::s);
    if (field.kind == guide::Field::Kind::ClientId) {
        m_clientId = new QLineEdit;
        m_clientId->setObjectName(field.id);
        m_clientId->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
        layout->addWidget(m_clientId);
        connect(m_clientId, &QLineEdit::textEdited, this, &CredentialsPage::takeClientId);
    } else {
        m_secret = new widgets::SecretEdit(&session().services().clipboard);
        m_secret->setObjectName(field.id);
        m_secret->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
        m_reveal = new widgets::Button;
        m_reveal->setObjectName(QStringLiteral("reveal"));
        layout->addWidget(m_secret);
        layout->addWidget(m_reveal);
        connect(m_secret, &widgets::SecretEdit::edited, this, [this] { m_typing.start(); });
        connect(m_secret, &widgets::SecretEdit::pasted, this, &CredentialsPage::takeSecret);
        connect(m_secret, &widgets::SecretEdit::returnPressed, this, &CredentialsPage::takeSecret);
        connect(m_reveal, &QPushButton::pressed, this, [this] { m_secret->setRevealed(true); });
        connect(m_reveal, &QPushButton::released, this, [this] { m_secret->setRevealed(false); });
    }
    layout->addStretch();
    return line;
}

QWidget *CredentialsPage::buildPractice()
{
    auto *card = new widgets::Card;
    m_practiceText = new TextLabel;
    m_practiceId = new widgets::CopyButton({}, [this] { return session().tenant()->clientId; });
    m_practiceId->setObjectName(QStringLiteral("practice.copy-id"));
    m_practiceSecret = new widgets::CopyButton({}, [this] { return session().tenant()->clientSecret; });
    m_practiceSecret->setObjectName(QStringLiteral("practice.copy-secret"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_practiceId);
    line->addWidget(m_practiceSecret);
    line->addStretch();
    card->content()->addWidget(m_practiceText);
    card->content()->addLayout(line);
    return card;
}

void CredentialsPage::takeClientId(const QString &text)
{
    const QString id = text.trimmed();
    if (id != text) {
        m_clientId->setText(id);
        m_trimmed = true;
    }
    // What may be the secret, pasted into the wrong field, must not reach the set-up's file.
    const bool keep = id.isEmpty() || inspectId().verdict != CredentialVerdict::Refused;
    session().setup().setValue(idField, keep ? id : QString());
    showNotes();
}

void CredentialsPage::takeSecret()
{
    m_typing.stop();
    const QByteArrayView entered = m_secret->secret().view();
    const QByteArrayView bare = mimecast::trimmed(entered);
    if (bare.size() != entered.size()) {
        m_trimmed = true;
        m_secret->setSecret(SecretText(bare));
    }
    showNotes();
    if (inspectSecret().verdict != CredentialVerdict::Refused)
        session().secret().store(m_secret->secret().clone());
}

void CredentialsPage::swapPair()
{
    SecretText id(m_secret->secret().view());
    SecretText secret(mimecast::trimmed(m_clientId->text().toUtf8()));
    m_clientId->setText(QString::fromUtf8(id.view()));
    m_secret->setSecret(std::move(secret));
    takeClientId(m_clientId->text());
    takeSecret();
}

CredentialFinding CredentialsPage::inspectId() const
{
    return mimecast::inspectClientId(m_clientId->text().toUtf8(), m_secret->secret().view());
}

CredentialFinding CredentialsPage::inspectSecret() const
{
    return mimecast::inspectClientSecret(m_secret->secret().view(), m_clientId->text().toUtf8());
}

void CredentialsPage::showNotes()
{
    QStringList lines;
    Tone tone = Tone::Neutral;
    bool swapped = false;
    const auto take = [&](const CredentialFinding &finding, const QString &what) {
        for (const CredentialNote note : finding.notes) {
            const QString line = wordsFor(note, what);
            if (!line.isEmpty() && !lines.contains(line))
                lines.append(line);
            swapped = swapped || note == CredentialNote::Swapped;
        }
        if (finding.verdict == CredentialVerdict::Refused && !lines.isEmpty())
            tone = Tone::Error;
        else if (finding.verdict == CredentialVerdict::Warning && tone == Tone::Neutral)
            tone = Tone::Warning;
    };
    if (!m_clientId->text().isEmpty())
        take(inspectId(), tr("The Client ID"));
    if (!m_secret->secret().isEmpty())
        take(inspectSecret(), tr("The Client Secret"));
    if (m_trimmed)
        lines.append(tr("A space or line end around what you pasted was removed."));
    m_notes->setTone(tone);
    m_notes->setPlain(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
    m_swap->setVisible(swapped);
}

void CredentialsPage::showSafety()
{
    const ClientSecret &secret = session().secret();
    const bool troubled = secret.status() != KeychainStatus::Ok && !secret.isSettled();
    const bool waiting = secret.isWaiting();
    QString heading;
    QString text;
    Tone tone = Tone::Info;
    switch (secret.state()) {
    case ClientSecret::State::Stored:
        tone = Tone::Success;
        heading = tr("The secret is safe. You may close the Mimecast dialog now.");
        text = tr("It is saved in this computer’s keychain%1 and was read back to make sure. It is stored "
                  "nowhere "
                  "else.")
                   .arg(secret.keychainName().isEmpty() ? QString()
                                                        : QStringLiteral(" (%1)").arg(secret.keychainName()));
        break;
    case ClientSecret::State::InWindow:
        tone = Tone::Warning;
        heading = tr("The secret is held in this window only.");
        text = tr("Go on to the hand-over without closing the window, and leave Mimecast’s dialog open until "
                  "Arctic Wolf has the secret.");
        break;
    case ClientSecret::State::Storing:
        heading = tr("Saving the secret. Leave the Mimecast dialog open.");
        text = tr("It is written to this computer’s keychain and read back to make sure.");
        break;
    case ClientSecret::State::NotStored:
        tone = Tone::Error;
        heading = tr("The secret is not saved yet. Leave the Mimecast dialog open.");
        text = secrets::explain(secret.status());
        break;
    case ClientSecret::State::Forgetting:
        heading = tr("Removing the secret from this computer’s keychain.");
        break;
    case ClientSecret::State::Forgotten:
        tone = Tone::Success;
        heading = tr("The secret is no longer on this computer. Arctic Wolf has it.");
        text = tr("To run the live checks again, paste it here once more if you still have it.");
        break;
    case ClientSecret::State::Unmatched:
        tone = Tone::Warning;
        heading = tr("The Client Secret is asked for again.");
        text = secret.mismatch();
        break;
    case ClientSecret::State::Missing:
        heading = tr("Leave the Mimecast dialog open until this page says that you may close it.");
        text = tr("As soon as you paste the secret, it goes to this computer’s keychain.");
        if (troubled) {
            tone = Tone::Warning;
            heading = tr("This computer’s keychain cannot be used at the moment.");
            text = secrets::explain(secret.status());
        } else if (secret.isWindowOnly()) {
            text = tr("When you paste the secret, it is kept only while this window is open.");
        }
        break;
    }
    if (waiting)
        text =
            tr("The keychain has not answered yet. Perhaps a window of the system asks for your password.");
    m_safety->setTone(tone);
    m_safety->setLoud(secret.state() == ClientSecret::State::Stored);
    m_safety->setHeading(heading);
    m_safety->setPlain(text);
    m_safety->setDetail(troubled ? secret.detail() : QString());
    m_tryAgain->setVisible(troubled);
    m_keepInWindow->setVisible((troubled || waiting) && !secret.isWindowOnly());
}

void CredentialsPage::refresh()
{
    SectionPage::refresh();
    const bool lookRound = session().mode() == Session::Mode::LookRound || session().isReadOnly();
    m_practice->setVisible(session().mode() == Session::Mode::Practice);
    m_clientId->setEnabled(!lookRound);
    m_secret->setEnabled(!lookRound);
    m_reveal->setEnabled(!m_secret->secret().isEmpty());
    const QString id = session().setup().value(idField);
    if (m_clientId->text() != id && !id.isEmpty())
        m_clientId->setText(id);
    const bool stored = session().secret().state() == ClientSecret::State::Stored;
    //: In the empty field: the secret was stored earlier.
    m_secret->setPlaceholder(stored ? tr("Stored. Paste here to replace it.") : QString());
    showNotes();
    showSafety();
    if (!lookRound)
        session().secret().probe();
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
    m_swap->setText(tr("Swap them"));
    m_tryAgain->setText(tr("Try again"));
    m_keepInWindow->setText(tr("Keep it only while this window is open"));
    //: Button; %1 is “Client ID” or “Client Secret”
    const QString copy = tr("Copy %1");
    m_practiceId->setCaption(copy.arg(QLatin1String("Client ID")));
    m_practiceSecret->setCaption(copy.arg(QLatin1String("Client Secret")));
    m_practiceText->setPlain(
        tr("In Mimecast’s dialog you would find the two values now. The simulated tenant’s are "
           "here to be copied:"));
}

QString CredentialsPage::missing() const
{
    if (session().setup().value(idField).isEmpty())
        return tr("The Client ID is missing.").toHtmlEscaped();
    if (session().secret().state() == ClientSecret::State::Storing)
        return tr("Waiting for the keychain…").toHtmlEscaped();
    if (!session().secret().isSettled())
        return tr("The Client Secret is missing.").toHtmlEscaped();
    return {};
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
