#include "CredentialsPage.h"

#include "ProxySignIn.h"
#include "Services.h"
#include "StepsView.h"

#include "checks/Diagnosis.h"
#include "report/Report.h"
#include "session/Acceptance.h"
#include "session/OpenSetup.h"
#include "session/Verification.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/Notice.h"
#include "widgets/Proofs.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWizard>

#include <array>
#include <cstdlib>
#include <utility>

namespace pages {

using mimecast::CredentialFinding;
using mimecast::CredentialNote;
using mimecast::CredentialVerdict;
using secrets::KeychainStatus;
using secrets::SecretText;
using session::Acceptance;
using session::ClientSecret;
using session::OpenSetup;
using widgets::Glyph;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

const QLatin1String idField("credentials.client-id");
constexpr int linesOfBanner = 2;
// Nearer to the length of a secret than to that of an ID.
constexpr qsizetype longId = (mimecast::clientIdLength + mimecast::clientSecretLength) / 2;

QString wordsFor(CredentialNote note, const QString &what)
{
    switch (note) {
    case CredentialNote::InnerWhiteSpace:
        return CredentialsPage::tr("%1 has a space or a line end inside. Copy it again.").arg(what);
    case CredentialNote::SameAsOther:
        return CredentialsPage::tr("The Client ID is the same as the Client Secret, or a part of it. Copy it "
                                   "again.");
    case CredentialNote::Swapped:
        return CredentialsPage::tr("The Client ID and the Client Secret look swapped.");
    case CredentialNote::LooksLikeApi1:
        return CredentialsPage::tr(
                   "%1 looks like a key of the API 1.0. This setup needs keys of the Mimecast API "
                   "2.0 application.")
            .arg(what);
    case CredentialNote::UnusualLength:
    case CredentialNote::Empty:
        break;
    }
    return {};
}

QString characters(qsizetype count)
{
    return CredentialsPage::tr("%n character(s)", nullptr, static_cast<int>(count));
}

/// A time of today as a time, another with its day.
QString when(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

bool isHere(const CredentialFinding &finding)
{
    return finding.verdict != CredentialVerdict::Refused;
}

} // namespace

void CredentialsPage::build(QVBoxLayout *content)
{
    m_acceptance = new Acceptance(context().clients, openSetup(), this);
    m_practice = buildPractice();
    content->addWidget(buildBanner());
    content->addWidget(m_practice);
    addSteps(content, [this](const guide::Field &field) { return buildField(field); });

    connect(m_acceptance, &Acceptance::changed, this, &CredentialsPage::refreshIfShown);
    connect(m_acceptance, &Acceptance::answered, this, &CredentialsPage::answered);
    connect(&openSetup(), &OpenSetup::secretChanged, this, &CredentialsPage::dropShownSecret);
    connect(&openSetup(), &OpenSetup::secretChanged, this, &CredentialsPage::refreshIfShown);
    connect(&context().verification, &session::Verification::findingsChanged, this,
            &CredentialsPage::refreshIfShown);
    connect(wizard(), &QWizard::currentIdChanged, this, &CredentialsPage::dropShownSecret);
    connect(&openSetup(), &OpenSetup::opened, this, &CredentialsPage::reset);
}

QWidget *CredentialsPage::buildBanner()
{
    m_safety = new Notice(Tone::Info);
    m_safety->setObjectName(QStringLiteral("safety"));
    m_safety->setRoom(linesOfBanner);
    m_safety->setLoud(true);
    m_proofs = new widgets::Proofs(3);
    m_safety->setFooter(m_proofs);
    const auto addButton = [this](QPushButton **button, const char *name, void (CredentialsPage::*press)()) {
        *button = new widgets::Button;
        (*button)->setObjectName(QString::fromLatin1(name));
        m_safety->addButton(*button);
        connect(*button, &QPushButton::clicked, this, press);
    };
    addButton(&m_swap, "swap", &CredentialsPage::swapPair);
    addButton(&m_tryAgain, "try-again", &CredentialsPage::askAgain);
    addButton(&m_keepInWindow, "keep-in-window", &CredentialsPage::keepInWindow);
    addButton(&m_useSaved, "use-saved", &CredentialsPage::useSaved);
    return m_safety;
}

QWidget *CredentialsPage::buildField(const guide::Field &field)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(widgets::space::s);
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
        m_clientId->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
        line->addWidget(m_clientId);
        connect(m_clientId, &QLineEdit::textChanged, this, &CredentialsPage::idEdited);
        connect(m_clientId, &QLineEdit::editingFinished, this, &CredentialsPage::takeIfShown);
        m_idGlyph = glyph;
        m_idNote = note;
    } else {
        m_secret = new widgets::SecretEdit(&context().services.clipboard);
        m_secret->setObjectName(field.id);
        m_secret->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
        m_reveal = new widgets::Button;
        m_reveal->setObjectName(QStringLiteral("reveal"));
        line->addWidget(m_secret);
        line->addWidget(m_reveal);
        connect(m_secret, &widgets::SecretEdit::edited, this, &CredentialsPage::secretEdited);
        connect(m_secret, &widgets::SecretEdit::pasted, this,
                [this] { splitPair(m_secret->secret().view()); });
        connect(m_secret, &widgets::SecretEdit::pasted, this, &CredentialsPage::take);
        connect(m_secret, &widgets::SecretEdit::returnPressed, this, &CredentialsPage::take);
        connect(m_secret, &widgets::SecretEdit::left, this, &CredentialsPage::takeIfShown);
        connect(m_secret, &widgets::SecretEdit::windowLeft, this, [this] {
            // Whoever goes back to the browser in the middle is not done; with a whole secret he is.
            if (inspectSecret().verdict == CredentialVerdict::Good)
                take();
        });
        connect(m_reveal, &QPushButton::pressed, this, [this] { m_secret->setRevealed(true); });
        connect(m_reveal, &QPushButton::released, this, [this] { m_secret->setRevealed(false); });
        m_secretGlyph = glyph;
        m_secretNote = note;
    }
    line->addStretch();
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
    m_practiceId = new widgets::CopyButton({}, [this] { return openSetup().tenant()->clientId; });
    m_practiceId->setObjectName(QStringLiteral("practice.copy-id"));
    m_practiceSecret = new widgets::CopyButton({}, [this] { return openSetup().tenant()->clientSecret; });
    m_practiceSecret->setObjectName(QStringLiteral("practice.copy-secret"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_practiceId);
    line->addWidget(m_practiceSecret);
    line->addStretch();
    card->content()->addWidget(m_practiceText);
    card->content()->addLayout(line);
    return card;
}

// What is entered

void CredentialsPage::idEdited(const QString &text)
{
    m_edited = true;
    m_idTrimmed = false;
    m_acceptance->drop();
    // More than a key press: pasted, dropped, cut or undone. Nothing half is taken that way.
    const bool isWhole = std::abs(text.size() - std::exchange(m_idLength, text.size())) != 1;
    const QByteArray id = text.toUtf8();
    if (id.size() >= longId)
        remember(id);
    if (isWhole) {
        splitPair(id);
        take();
    }
    refreshIfShown();
}

void CredentialsPage::secretEdited()
{
    m_edited = true;
    m_isHanded = false;
    m_secretTrimmed = false;
    m_acceptance->drop();
    // An ID in the wrong field is still one.
    const QByteArrayView secret = mimecast::trimmed(m_secret->secret().view());
    if (secret.size() != mimecast::clientIdLength)
        remember(secret);
    refreshIfShown();
}

void CredentialsPage::remember(QByteArrayView secret)
{
    if (mimecast::findPair(secret).clientId.isEmpty()) // Or the ID in it would be in doubt.
        m_traces.add(secret);
}

void CredentialsPage::setClientId(const QString &id)
{
    const QSignalBlocker blocker(m_clientId);
    m_clientId->setText(id); // Leaves nothing to be undone.
    m_idLength = id.size();
}

void CredentialsPage::take()
{
    if (!m_edited || !openSetup().isOpen() || isReadOnly())
        return;
    m_edited = false;
    const QByteArray entered = m_clientId->text().toUtf8();
    const QByteArrayView bareId = mimecast::trimmed(entered);
    m_idTrimmed = m_idTrimmed || bareId.size() != entered.size();
    setClientId(QString::fromUtf8(bareId));
    const QByteArrayView secret = m_secret->secret().view();
    if (const QByteArrayView bare = mimecast::trimmed(secret); bare.size() != secret.size()) {
        m_secretTrimmed = true;
        m_secret->setSecret(SecretText(bare));
    }
    // In this order: an entry of the keychain belongs to its Client ID.
    keepClientId();
    storeSecret();
    askMimecast();
    refreshIfShown();
}

void CredentialsPage::takeIfShown()
{
    if (isVisible()) // Or QWizard only lays out its buttons, and hides the page for a moment.
        take();
}

void CredentialsPage::keepClientId()
{
    const QString id = m_clientId->text();
    setup::Setup &setup = openSetup().setup();
    if (!isHere(inspectId())) {
        setup.setValue(idField, {});
        return;
    }
    // Not even one that looks right: it may be a piece of a secret that this window has never seen.
    const bool isInFile = setup.value(idField) == id && !setup.isHeld(idField);
    if (id == m_acceptedId || (isInFile && !mayBeSecret(id.toUtf8())))
        setup.setValue(idField, id);
    else
        setup.holdValue(idField, id);
}

void CredentialsPage::storeSecret()
{
    const QString id = openSetup().setup().value(idField);
    if (m_secret->secret().isEmpty() || !isHere(inspectSecret()) || (m_isHanded && m_storedWith == id))
        return;
    m_isHanded = true;
    m_storedWith = id;
    m_wasGivenBack = true; // When it is Stored.
    openSetup().secret().store(m_secret->secret().clone());
}

void CredentialsPage::askMimecast()
{
    const bool hasSecret = m_secret->secret().isEmpty() ? openSetup().secret().isAvailable() : m_isHanded;
    if (hasSecret && isHere(inspectId()) && m_acceptance->state() == Acceptance::State::Unknown)
        m_acceptance->ask(m_clientId->text(), m_secret->secret().clone());
}

void CredentialsPage::askAgain()
{
    const ClientSecret &secret = openSetup().secret();
    if (secret.status() != KeychainStatus::Ok && !secret.isSettled()) {
        openSetup().secret().tryAgain();
        return;
    }
    m_acceptance->drop();
    askMimecast();
}

void CredentialsPage::keepInWindow()
{
    openSetup().secret().keepInWindow();
}

void CredentialsPage::useSaved()
{
    openSetup().secret().useForThisId();
}

void CredentialsPage::answered()
{
    if (!openSetup().isOpen())
        return;
    const Acceptance::State state = m_acceptance->state();
    if (m_secret->secret().isEmpty() && state != Acceptance::State::NoAnswer)
        m_wasGivenBack = true; // It was asked with what the keychain holds.
    if (state == Acceptance::State::Accepted) {
        m_acceptedId = m_clientId->text();
        keepClientId();
    } else if (isVisible()) {
        context().proxySignIn.askIfWanted(m_acceptance->finding(), this, [this] { askAgain(); });
    }
    refreshIfShown();
}

void CredentialsPage::swapPair()
{
    SecretText id(m_secret->secret().view());
    SecretText secret(mimecast::trimmed(m_clientId->text().toUtf8()));
    setClientId(QString::fromUtf8(id.view()));
    m_secret->setSecret(std::move(secret));
    secretEdited();
    take();
}

/// Where both values were copied as one piece.
void CredentialsPage::splitPair(QByteArrayView pasted)
{
    const mimecast::CopiedPair pair = mimecast::findPair(pasted);
    if (pair.clientId.isEmpty())
        return;
    SecretText secret(pair.clientSecret);
    setClientId(QString::fromLatin1(pair.clientId));
    m_secret->setSecret(std::move(secret));
    secretEdited();
}

void CredentialsPage::leave()
{
    take();
    if (m_acceptance && m_acceptance->state() == Acceptance::State::Asking)
        m_acceptance->drop();
}

bool CredentialsPage::validatePage()
{
    take();
    return isComplete();
}

void CredentialsPage::dropShownSecret()
{
    // What the keychain holds need not stay in the field once the page is left.
    if (openSetup().isOpen() && wizard()->currentPage() != this && m_isHanded &&
        openSetup().secret().state() == ClientSecret::State::Stored) {
        m_secret->clear();
        m_isHanded = false;
    }
}

void CredentialsPage::reset()
{
    m_acceptance->drop();
    setClientId(openSetup().isOpen() ? openSetup().setup().value(idField) : QString());
    m_secret->clear();
    m_acceptedId.clear();
    m_storedWith.clear();
    m_edited = m_isHanded = m_wasGivenBack = m_idTrimmed = m_secretTrimmed = false;
}

// What is known

bool CredentialsPage::isReadOnly() const
{
    return openSetup().mode() == session::Mode::Preview || openSetup().isReadOnly();
}

CredentialFinding CredentialsPage::inspectId() const
{
    return mimecast::inspectClientId(m_clientId->text().toUtf8(), m_secret->secret().view());
}

CredentialFinding CredentialsPage::inspectSecret() const
{
    return mimecast::inspectClientSecret(m_secret->secret().view(), m_clientId->text().toUtf8());
}

bool CredentialsPage::isRefused() const
{
    return (!m_clientId->text().isEmpty() && !isHere(inspectId())) ||
           (!m_secret->secret().isEmpty() && !isHere(inspectSecret()));
}

bool CredentialsPage::mayBeSecret(QByteArrayView id) const
{
    return id.size() >= longId || m_traces.touches(id);
}

CredentialsPage::Place CredentialsPage::place() const
{
    if (!m_secret->secret().isEmpty() && !m_isHanded)
        return Place::Field;
    switch (openSetup().secret().state()) {
    case ClientSecret::State::Storing:
        return Place::Storing;
    case ClientSecret::State::Stored:
        return Place::Stored;
    case ClientSecret::State::InWindow:
        return Place::InWindow;
    case ClientSecret::State::NotStored:
        return Place::NotStored;
    case ClientSecret::State::Forgetting:
        return Place::Forgetting;
    case ClientSecret::State::Forgotten:
        return Place::Forgotten;
    case ClientSecret::State::Unmatched:
        return Place::Unmatched;
    case ClientSecret::State::Missing:
        break;
    }
    return Place::Missing;
}

/// The last run of the checks, if it is of this pair and newer than the page's own question.
std::optional<checks::Finding> CredentialsPage::checked() const
{
    const QDateTime at = QDateTime::fromString(
        openSetup().setup().lastRun().value(QLatin1String("at")).toString(), Qt::ISODate);
    const bool isOther =
        m_edited || place() == Place::Field || m_clientId->text() != openSetup().setup().value(idField);
    if (isOther || !at.isValid() || m_acceptance->state() == Acceptance::State::Asking ||
        (m_acceptance->state() != Acceptance::State::Unknown && at.addSecs(1) < m_acceptance->at()))
        return std::nullopt;
    for (const checks::Finding &finding : report::lastFindings(openSetup().setup())) {
        const bool tells = finding.status == checks::Status::Passed ||
                           finding.cause == checks::Cause::CredentialsRejected ||
                           finding.cause == checks::Cause::CredentialsLookLikeApi1;
        if (finding.check == checks::CheckId::Token && tells)
            return finding;
    }
    return std::nullopt;
}

CredentialsPage::Answer CredentialsPage::answer() const
{
    if (const auto finding = checked())
        return finding->status == checks::Status::Passed ? Answer::Accepted : Answer::Refused;
    switch (m_acceptance->state()) {
    case Acceptance::State::Asking:
        return Answer::Asking;
    case Acceptance::State::Accepted:
        return Answer::Accepted;
    case Acceptance::State::Refused:
        return Answer::Refused;
    case Acceptance::State::NoAnswer:
        return Answer::NoAnswer;
    case Acceptance::State::Unknown:
        break;
    }
    return Answer::Unknown;
}

QDateTime CredentialsPage::answeredAt() const
{
    return checked() ? QDateTime::fromString(
                           openSetup().setup().lastRun().value(QLatin1String("at")).toString(), Qt::ISODate)
                     : m_acceptance->at();
}

bool CredentialsPage::isSafe() const
{
    const setup::Setup &setup = openSetup().setup();
    return !m_edited && !isRefused() && place() == Place::Stored && m_wasGivenBack &&
           answer() == Answer::Accepted && !m_clientId->text().isEmpty() &&
           setup.value(idField) == m_clientId->text();
}

// What is shown

QString CredentialsPage::gatewayName() const
{
    if (openSetup().isPractice())
        return tr("simulated tenant");
    const mimecast::GatewayChoice choice = openSetup().gateway();
    if (!choice.gateway)
        return openSetup().setup().value(QStringLiteral("verification.gateway"));
    switch (choice.gateway->kind) {
    case mimecast::Gateway::Kind::Global:
        return tr("Global gateway");
    case mimecast::Gateway::Kind::Uk:
        return tr("UK gateway");
    case mimecast::Gateway::Kind::Us:
        return tr("US gateway");
    default:
        return choice.gateway->address.host();
    }
}

void CredentialsPage::showNotes()
{
    struct Shown
    {
        widgets::GlyphView *glyph;
        TextLabel *note;
        QString what;
        CredentialFinding finding;
        qsizetype length;
        qsizetype usual;
        bool isTrimmed;
    };
    const std::array shown{
        Shown{m_idGlyph, m_idNote, tr("The Client ID"), inspectId(), m_clientId->text().size(),
              mimecast::clientIdLength, m_idTrimmed},
        Shown{m_secretGlyph, m_secretNote, tr("The Client Secret"), inspectSecret(), m_secret->length(),
              mimecast::clientSecretLength, m_secretTrimmed},
    };
    for (const Shown &one : shown) {
        QStringList lines;
        Glyph glyph = Glyph::Done;
        if (one.finding.verdict == CredentialVerdict::Refused) {
            glyph = Glyph::Failed;
            for (const CredentialNote note : one.finding.notes)
                lines.append(wordsFor(note, one.what));
        } else if (one.finding.verdict == CredentialVerdict::Warning && answer() != Answer::Accepted) {
            glyph = Glyph::Attention;
            //: %1 is “63 characters”.
            lines.append(tr("%1. %2 are usual.").arg(characters(one.length)).arg(one.usual));
        } else {
            lines.append(characters(one.length) + u'.');
        }
        if (one.isTrimmed)
            lines.append(tr("A space or line end around it was removed."));
        if (one.glyph == m_idGlyph && glyph != Glyph::Failed && mayBeSecret(m_clientId->text().toUtf8()) &&
            answer() != Answer::Accepted) {
            glyph = Glyph::Attention;
            lines.append(tr("It may be a part of the secret."));
        }
        if (one.glyph == m_idGlyph && glyph != Glyph::Failed && openSetup().setup().isHeld(idField))
            lines.append(tr("Not saved until Mimecast accepts it."));
        one.glyph->setVisible(one.length > 0);
        one.glyph->setGlyph(glyph);
        one.note->setTone(glyph == Glyph::Done ? Tone::Neutral : widgets::toneOf(glyph));
        one.note->setPlain(one.length > 0 ? lines.join(u' ').trimmed() : QString());
    }
}

QString CredentialsPage::refusedWords() const
{
    QString text;
    if (const qsizetype length = m_secret->length(); length == mimecast::clientSecretLength - 1)
        text = tr("One character of the Client Secret seems to be missing. Copy it again and paste it here.");
    else if (length > 0 && length != mimecast::clientSecretLength)
        text = tr("The Client Secret has %1 characters, usually 64. Copy it again and paste it here.")
                   .arg(length);
    else
        text = tr("Copy both again.");
    return text + u' ' +
           tr("A new application can take some minutes to become active: try again then. The gateway can be "
              "chosen on the next page.");
}

CredentialsPage::Words CredentialsPage::wordsOfStored() const
{
    const QString notSafe = tr("Not safe yet. Leave the Mimecast window open");
    const QString notTried =
        tr("The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.");
    if (m_clientId->text().isEmpty())
        return {Tone::Info, notSafe, tr("The secret is saved. Paste the Client ID too."), {}};
    switch (answer()) {
    case Answer::Accepted:
        if (isSafe()) {
            return {Tone::Success,
                    tr("The keys are safe and they work"),
                    tr("You can close the Mimecast window now."),
                    {}};
        }
        return {Tone::Info,
                tr("The keys were saved earlier"),
                //: %1 is a day and a time.
                tr("Mimecast accepted them on %1. Try them again to see that they are still there and work.")
                    .arg(QLocale().toString(answeredAt().toLocalTime(), QLocale::ShortFormat)),
                {}};
    case Answer::Refused:
        return {Tone::Error, notSafe, refusedWords(), {}};
    case Answer::Asking:
        return {Tone::Info, notSafe, tr("Asking Mimecast whether it accepts them."), {}};
    case Answer::NoAnswer: {
        const checks::Finding finding = m_acceptance->finding();
        const QString detail = finding.evidence.isEmpty() ? QString() : finding.evidence.constFirst().detail;
        const QString kept =
            openSetup().setup().isHeld(idField)
                ? tr("The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste "
                     "it "
                     "again later.")
                : tr("You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.");
        return {Tone::Warning, notTried, checks::summary(finding) + u' ' + kept,
                checks::remedy(finding).text + (detail.isEmpty() ? QString() : u'\n' + detail)};
    }
    case Answer::Unknown:
        break;
    }
    return {
        Tone::Warning,
        notTried,
        openSetup().setup().isHeld(idField)
            ? tr("Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.")
            : tr("Try them now, to see if they work."),
        {}};
}

CredentialsPage::Words CredentialsPage::words() const
{
    const ClientSecret &secret = openSetup().secret();
    const QString notSafe = tr("Not safe yet. Leave the Mimecast window open");
    const bool isTroubled = secret.status() != KeychainStatus::Ok && !secret.isSettled();
    if (isRefused()) {
        for (const auto &[finding, what] : {std::pair(inspectId(), tr("The Client ID")),
                                            std::pair(inspectSecret(), tr("The Client Secret"))}) {
            const QString text =
                finding.notes.isEmpty() ? QString() : wordsFor(finding.notes.constFirst(), what);
            if (!isHere(finding) && !text.isEmpty())
                return {Tone::Error, notSafe, text, {}};
        }
    }
    if (place() == Place::Field)
        return {Tone::Info, notSafe, tr("Press Enter when the Client Secret is complete."), {}};
    if (secret.isWaiting()) {
        return {
            Tone::Warning,
            notSafe,
            tr("The keychain hasn’t answered yet. Perhaps a window of the system asks for your password."),
            {}};
    }
    switch (place()) {
    case Place::Stored:
        return wordsOfStored();
    case Place::InWindow:
        return {Tone::Warning,
                notSafe,
                tr("The secret is held in this window only. Go on to the hand-over without closing it. Close "
                   "Mimecast’s once Arctic Wolf has the secret."),
                {}};
    case Place::Storing:
        return {Tone::Info, notSafe, tr("Saving the secret in the keychain, and reading it back."), {}};
    case Place::NotStored:
        return {Tone::Error, notSafe, secrets::explain(secret.status()), secret.detail()};
    case Place::Forgetting:
        return {Tone::Info, tr("Removing the secret from this computer’s keychain"), {}, {}};
    case Place::Forgotten:
        return {Tone::Info,
                tr("The secret is no longer on this computer"),
                tr("Arctic Wolf has it. To run the live checks again, paste it here if you still have it."),
                {}};
    case Place::Unmatched:
        return {Tone::Warning, notSafe, secret.mismatch(), {}};
    case Place::Missing:
    case Place::Field:
        break;
    }
    if (isTroubled)
        return {Tone::Warning, notSafe, secrets::explain(secret.status()), secret.detail()};
    const bool hasId = !m_clientId->text().isEmpty();
    return {Tone::Info,
            tr("Leave the Mimecast window open"),
            secret.isWindowOnly() ? tr("When you paste the secret, it’s kept only while this window is open.")
            : hasId               ? tr("Now paste the Client Secret. It goes to this computer’s keychain.")
                                  : tr("Paste both values. The secret goes to this computer’s keychain."),
            {}};
}

void CredentialsPage::showBanner()
{
    const ClientSecret &secret = openSetup().secret();
    const Words said = words();
    m_safety->setTone(said.tone);
    m_safety->setHeading(said.heading);
    m_safety->setPlain(said.text);
    m_safety->setDetail(said.detail);

    const bool isTroubled = secret.status() != KeychainStatus::Ok && !secret.isSettled();
    const bool canAsk = !isReadOnly() && !isRefused() && !m_edited && secret.isAvailable() &&
                        !m_clientId->text().isEmpty() && place() != Place::Field;
    m_tryAgain->setVisible(isTroubled || (canAsk && answer() != Answer::Asking && !isSafe()));
    m_tryAgain->setText(answer() == Answer::Unknown && !isTroubled ? tr("Try them now") : tr("Try again"));
    m_keepInWindow->setVisible((isTroubled || secret.isWaiting()) && !secret.isWindowOnly());
    m_useSaved->setVisible(!isReadOnly() && place() == Place::Unmatched && secret.canUseForThisId());
    const CredentialFinding id = inspectId();
    const CredentialFinding entered = inspectSecret();
    m_swap->setVisible(id.notes.contains(CredentialNote::Swapped) ||
                       entered.notes.contains(CredentialNote::Swapped));
}

void CredentialsPage::showProofs()
{
    const CredentialFinding id = inspectId();
    const CredentialFinding secret = inspectSecret();
    const qsizetype idLength = m_clientId->text().size();
    const qsizetype length = m_secret->length();
    const bool isEarlier = length == 0 && openSetup().secret().isAvailable();
    const bool isAccepted = answer() == Answer::Accepted;
    const QString both = tr("%1 and %2").arg(idLength).arg(characters(length));

    if (isRefused()) {
        m_proofs->setProof(0, Glyph::Failed, tr("Not right"), tr("See below"));
    } else if (place() == Place::Forgotten) {
        m_proofs->setProof(0, Glyph::Skipped, tr("Handed over"), tr("Arctic Wolf has them"));
    } else if (idLength == 0 || (length == 0 && !isEarlier)) {
        m_proofs->setProof(0, Glyph::Todo, tr("Not complete"),
                           idLength > 0              ? tr("The Client Secret is missing")
                           : length > 0 || isEarlier ? tr("The Client ID is missing")
                                                     : tr("Both are missing"));
    } else if (isEarlier) {
        m_proofs->setProof(0, isAccepted ? Glyph::Done : Glyph::Unknown,
                           isAccepted ? tr("Complete") : tr("Not known yet"), tr("Entered earlier"));
    } else if (place() == Place::Field) {
        m_proofs->setProof(0, Glyph::Todo, tr("Not complete"), both);
    } else if (isAccepted || (id.verdict == CredentialVerdict::Good && secret.verdict == id.verdict &&
                              !mayBeSecret(m_clientId->text().toUtf8()))) {
        m_proofs->setProof(0, Glyph::Done, tr("Complete"), both);
    } else {
        m_proofs->setProof(0, Glyph::Attention, tr("Maybe incomplete"),
                           secret.verdict == CredentialVerdict::Good
                               ? tr("Client ID: %1, usually 48").arg(characters(idLength))
                               : tr("%1, usually 64").arg(characters(length)));
    }

    const QString keychain = openSetup().secret().keychainName();
    switch (place()) {
    case Place::Stored:
        m_proofs->setProof(1, m_wasGivenBack ? Glyph::Done : Glyph::Unknown,
                           m_wasGivenBack ? tr("In the keychain") : tr("Saved earlier"),
                           m_wasGivenBack ? tr("Saved, then read back") : tr("Not read back since"));
        break;
    case Place::Storing:
        m_proofs->setProof(1, Glyph::Running, tr("Saving"), keychain);
        break;
    case Place::InWindow:
        m_proofs->setProof(1, Glyph::Attention, tr("In this window only"), tr("Lost when it closes"));
        break;
    case Place::NotStored:
        m_proofs->setProof(1, Glyph::Failed, tr("Not in the keychain"), tr("Held in this window"));
        break;
    case Place::Forgetting:
    case Place::Forgotten:
        m_proofs->setProof(1, Glyph::Skipped, tr("Not kept here"), tr("Handed over"));
        break;
    case Place::Unmatched:
        m_proofs->setProof(1, Glyph::Attention, tr("Saved for other keys"), tr("Not used for these"));
        break;
    case Place::Missing:
    case Place::Field:
        m_proofs->setProof(1, Glyph::Todo, tr("Not in the keychain"), tr("Nothing saved yet"));
        break;
    }

    switch (answer()) {
    case Answer::Accepted:
        //: %1 is a time, %2 a gateway’s name.
        m_proofs->setProof(2, Glyph::Done, tr("Mimecast accepts them"),
                           tr("Signed in at %1, %2").arg(when(answeredAt()), gatewayName()));
        break;
    case Answer::Refused:
        //: %1 is a gateway’s name.
        m_proofs->setProof(2, Glyph::Failed, tr("Mimecast refuses them"),
                           tr("It doesn’t say which one, %1").arg(gatewayName()));
        break;
    case Answer::Asking:
        m_proofs->setProof(2, Glyph::Running, tr("Asking Mimecast"), gatewayName());
        break;
    case Answer::NoAnswer:
        m_proofs->setProof(2, Glyph::Unknown, tr("No answer from Mimecast"), gatewayName());
        break;
    case Answer::Unknown:
        m_proofs->setProof(2, Glyph::Todo, tr("Not tried at Mimecast"), gatewayName());
        break;
    }
}

void CredentialsPage::refresh()
{
    SectionPage::refresh();
    m_practice->setVisible(openSetup().isPractice());
    m_clientId->setEnabled(!isReadOnly());
    m_secret->setEnabled(!isReadOnly());
    m_reveal->setEnabled(!m_secret->secret().isEmpty());
    if (m_clientId->text().isEmpty() && !m_edited)
        setClientId(openSetup().setup().value(idField));
    // The gateway may be another one than that which was asked.
    if (const auto gateway = openSetup().gateway().gateway;
        m_acceptance->state() != Acceptance::State::Unknown && gateway && *gateway != m_acceptance->gateway())
        m_acceptance->drop();
    // Of what is shown as dots nothing can be copied, dragged or selected for a middle click.
    const QLineEdit::EchoMode echo =
        mayBeSecret(m_clientId->text().toUtf8()) && m_clientId->text() != m_acceptedId ? QLineEdit::Password
                                                                                       : QLineEdit::Normal;
    if (m_clientId->echoMode() != echo)
        m_clientId->setEchoMode(echo);
    const bool stored = openSetup().secret().state() == ClientSecret::State::Stored;
    //: In the empty field: the secret was stored earlier.
    m_secret->setPlaceholder(stored ? tr("Stored. Paste here to replace it.") : QString());
    showNotes();
    showBanner();
    showProofs();
    if (!isReadOnly())
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
           "here to be copied:"));
}

QString CredentialsPage::missing() const
{
    if (!m_clientId) // Not shown yet.
        return {};
    if (isRefused())
        return tr("Left on this page: keys that can be right.").toHtmlEscaped();
    if (m_clientId->text().isEmpty())
        return tr("The Client ID is missing.").toHtmlEscaped();
    if (place() == Place::Field) // Next takes it.
        return {};
    if (openSetup().secret().state() == ClientSecret::State::Storing)
        return tr("Waiting for the keychain…").toHtmlEscaped();
    if (!openSetup().secret().isSettled())
        return tr("The Client Secret is missing.").toHtmlEscaped();
    return {};
}

QString CredentialsPage::footText() const
{
    if (place() == Place::Field)
        return tr("The Client Secret isn’t saved yet.").toHtmlEscaped();
    if (place() == Place::InWindow)
        return tr("The secret is in this window only.").toHtmlEscaped();
    if (place() == Place::Forgotten)
        return {};
    return isSafe() ? tr("The secret is in the keychain of this computer only.").toHtmlEscaped()
                    : tr("Left on this page: keys that Mimecast accepts.").toHtmlEscaped();
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
