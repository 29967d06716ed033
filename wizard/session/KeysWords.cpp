// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "KeysWords.h"

#include "ClientFactory.h"
#include "KeysEntry.h"
#include "KeysInspection.h"
#include "OpenSetup.h"
#include "Times.h"

#include "checks/FindingText.h"

#include <QLocale>

#include <utility>

namespace session {

using Answer = Acceptance::State;
using Place = KeysEntry::Place;
using checks::Status;
using mimecast::CredentialFinding;
using mimecast::CredentialNote;
using mimecast::CredentialVerdict;

namespace {

/// Of what the page does not say in another way.
QString wordsFor(CredentialNote note, Key key)
{
    return note == CredentialNote::UnusualLength || note == CredentialNote::Empty ? QString()
                                                                                  : explain(note, key);
}

KeysWords::Note noteOn(const CredentialFinding &finding, Key key, qsizetype length, qsizetype usual,
                       bool isAccepted, bool isTrimmed)
{
    const auto count = static_cast<int>(length);
    QStringList lines;
    Status status = Status::Passed;
    if (finding.verdict == CredentialVerdict::Refused) {
        status = Status::Failed;
        for (const CredentialNote note : finding.notes)
            lines.append(wordsFor(note, key));
    } else if (finding.verdict == CredentialVerdict::Warning && !isAccepted) {
        status = Status::Warning;
        //: For example “63 characters. 64 are usual.” %1 is a number.
        lines.append(KeysWords::tr("%n character(s). %1 are usual.", nullptr, count).arg(usual));
    } else {
        //: How long a key is.
        lines.append(KeysWords::tr("%n character(s).", nullptr, count));
    }
    if (isTrimmed)
        lines.append(KeysWords::tr("A space or line end around it was removed."));
    return {status, lines.join(u' ').trimmed()};
}

} // namespace

QString KeysWords::gatewayName() const
{
    if (m_entry.open().isPractice())
        //: In place of a gateway’s name, in practice.
        return tr("simulated tenant");
    const mimecast::GatewayChoice choice = m_entry.open().gateway();
    if (!choice.gateway)
        return m_entry.open().setup().value(QStringLiteral("verification.gateway"));
    return nameOf(*choice.gateway);
}

KeysWords::Note KeysWords::idNote() const
{
    const qsizetype length = m_entry.clientId().size();
    if (length == 0)
        return {};
    const bool isAccepted = m_entry.answer() == Answer::Accepted;
    Note note = noteOn(m_entry.inspectId(), Key::ClientId, length, mimecast::clientIdLength, isAccepted,
                       m_entry.isIdTrimmed());
    QStringList more;
    if (note.status != Status::Failed && m_entry.mayBeSecret() && !isAccepted) {
        note.status = Status::Warning;
        more.append(tr("It may be a part of the secret."));
    }
    if (note.status != Status::Failed && m_entry.isIdHeld())
        more.append(tr("Not saved until Mimecast accepts it."));
    note.text = (QStringList(note.text) + more).join(u' ');
    return note;
}

KeysWords::Note KeysWords::secretNote() const
{
    const qsizetype length = m_entry.secretLength();
    if (length == 0)
        return {};
    return noteOn(m_entry.inspectSecret(), Key::ClientSecret, length, mimecast::clientSecretLength,
                  m_entry.answer() == Answer::Accepted, m_entry.isSecretTrimmed());
}

QString KeysWords::refusedWords() const
{
    QString text;
    if (const qsizetype length = m_entry.secretLength(); length == mimecast::clientSecretLength - 1)
        text = tr("One character of the Client Secret seems to be missing. Copy it again and paste it here.");
    else if (length > 0 && length != mimecast::clientSecretLength)
        //: Why Mimecast may have refused the keys.
        text = tr("The Client Secret has %n character(s), usually 64. Copy it again and paste it here.",
                  nullptr, static_cast<int>(length));
    else
        text = tr("Copy both again.");
    return text + u' ' +
           tr("A new application can take some minutes to become active: try again then. The gateway can be "
              "chosen on the next page.");
}

KeysWords::Banner KeysWords::bannerOfStored() const
{
    const QString notSafe = tr("Not safe yet. Leave the Mimecast window open");
    const QString notTried =
        tr("The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.");
    if (m_entry.clientId().isEmpty())
        return {Status::Pending, notSafe, tr("The secret is saved. Paste the Client ID too."), {}};
    switch (m_entry.answer()) {
    case Answer::Accepted:
        if (m_entry.isSafe()) {
            return {Status::Passed,
                    tr("The keys are safe and they work"),
                    tr("You can close the Mimecast window now."),
                    {}};
        }
        return {Status::Pending,
                tr("The keys were saved earlier"),
                //: %1 is a day and a time.
                tr("Mimecast accepted them on %1. Try them again to see that they are still there and work.")
                    .arg(QLocale().toString(m_entry.answeredAt().toLocalTime(), QLocale::ShortFormat)),
                {}};
    case Answer::Refused:
        return {Status::Failed, notSafe, refusedWords(), {}};
    case Answer::Pending:
        return {Status::Pending, notSafe, tr("Asking Mimecast whether it accepts them."), {}};
    case Answer::NoAnswer: {
        const checks::Finding finding = m_entry.finding();
        const QString detail = finding.evidence.isEmpty() ? QString() : finding.evidence.constFirst().detail;
        const QString kept =
            m_entry.isIdHeld()
                ? tr("The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste "
                     "it "
                     "again later.")
                : tr("You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.");
        return {Status::Warning, notTried, checks::summary(finding) + u' ' + kept,
                checks::remedy(finding).text + (detail.isEmpty() ? QString() : u'\n' + detail)};
    }
    case Answer::Unknown:
        break;
    }
    return {
        Status::Warning,
        notTried,
        m_entry.isIdHeld()
            ? tr("Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.")
            : tr("Try them now, to see if they work."),
        {}};
}

KeysWords::Banner KeysWords::banner() const
{
    const ClientSecret &secret = m_entry.open().secret();
    const QString notSafe = tr("Not safe yet. Leave the Mimecast window open");
    if (m_entry.isRefused()) {
        for (const auto &[finding, key] : {std::pair(m_entry.inspectId(), Key::ClientId),
                                           std::pair(m_entry.inspectSecret(), Key::ClientSecret)}) {
            const QString text =
                finding.notes.isEmpty() ? QString() : wordsFor(finding.notes.constFirst(), key);
            if (finding.verdict == CredentialVerdict::Refused && !text.isEmpty())
                return {Status::Failed, notSafe, text, {}};
        }
    }
    if (m_entry.place() == Place::Field)
        return {Status::Pending, notSafe, tr("Press Enter when the Client Secret is complete."), {}};
    if (secret.isWaiting()) {
        return {
            Status::Warning,
            notSafe,
            tr("The keychain hasn’t answered yet. Perhaps a window of the system asks for your password."),
            {}};
    }
    switch (m_entry.place()) {
    case Place::Stored:
        return bannerOfStored();
    case Place::InWindow:
        return {Status::Warning,
                notSafe,
                tr("The secret is held in this window only. Go on to the hand-over without closing it. Close "
                   "Mimecast’s once Arctic Wolf has the secret."),
                {}};
    case Place::Storing:
        return {Status::Pending, notSafe, tr("Saving the secret in the keychain, and reading it back."), {}};
    case Place::NotStored:
        return {Status::Failed, notSafe, secrets::explain(secret.status()), secret.detail()};
    case Place::Forgetting:
        return {Status::Pending, tr("Removing the secret from this computer’s keychain"), {}, {}};
    case Place::Forgotten:
        return {Status::Pending,
                tr("The secret is no longer on this computer"),
                tr("Arctic Wolf has it. To run the live checks again, paste it here if you still have it."),
                {}};
    case Place::Unmatched:
        return {Status::Warning, notSafe, secret.mismatch(), {}};
    case Place::Missing:
    case Place::Field:
        break;
    }
    if (m_entry.hasKeychainError())
        return {Status::Warning, notSafe, secrets::explain(secret.status()), secret.detail()};
    const bool hasId = !m_entry.clientId().isEmpty();
    return {Status::Pending,
            tr("Leave the Mimecast window open"),
            secret.isWindowOnly() ? tr("When you paste the secret, it’s kept only while this window is open.")
            : hasId               ? tr("Now paste the Client Secret. It goes to this computer’s keychain.")
                                  : tr("Paste both values. The secret goes to this computer’s keychain."),
            {}};
}

KeysWords::Proof KeysWords::completeness() const
{
    const CredentialFinding id = m_entry.inspectId();
    const CredentialFinding secret = m_entry.inspectSecret();
    const qsizetype idLength = m_entry.clientId().size();
    const qsizetype length = m_entry.secretLength();
    const bool isEarlier = length == 0 && m_entry.open().secret().isAvailable();
    const bool isAccepted = m_entry.answer() == Answer::Accepted;
    //: How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.
    const QString both = tr("%1 and %n character(s)", nullptr, static_cast<int>(length)).arg(idLength);

    if (m_entry.isRefused()) {
        return {Status::Failed, /*: Of the keys: they are complete, but cannot be right. */ tr("Not right"),
                /*: Below “Not right”. */ tr("See below")};
    }
    if (m_entry.place() == Place::Forgotten) {
        //: Of the keys: Arctic Wolf has them.
        return {Status::Skipped, tr("Handed over"), tr("Arctic Wolf has them")};
    }
    if (idLength == 0 || (length == 0 && !isEarlier)) {
        //: Of the keys: one is missing.
        return {Status::Pending, tr("Not complete"),
                idLength > 0              ? tr("The Client Secret is missing")
                : length > 0 || isEarlier ? tr("The Client ID is missing")
                                          : tr("Both are missing")};
    }
    if (isEarlier) {
        return {isAccepted ? Status::Passed : Status::Inconclusive,
                isAccepted ? /*: Of the keys: both are there. */ tr("Complete") : tr("Not known yet"),
                /*: Of the keys. */ tr("Entered earlier")};
    }
    if (m_entry.place() == Place::Field) {
        return {Status::Pending, tr("Not complete"), both};
    }
    if (isAccepted ||
        (id.verdict == CredentialVerdict::Good && secret.verdict == id.verdict && !m_entry.mayBeSecret())) {
        return {Status::Passed, tr("Complete"), both};
    }
    //: Of the keys: one has an unusual length.
    return {Status::Warning, tr("Maybe incomplete"),
            secret.verdict == CredentialVerdict::Good
                ? /*: Below “Maybe incomplete”. */ tr("Client ID: %n character(s), usually 48", nullptr,
                                                      static_cast<int>(idLength))
                //: Of the Client Secret.
                : tr("%n character(s), usually 64", nullptr, static_cast<int>(length))};
}

KeysWords::Proof KeysWords::storage() const
{
    const QString keychain = m_entry.open().secret().keychainName();
    switch (m_entry.place()) {
    case Place::Stored:
        return {m_entry.wasGivenBack() ? Status::Passed : Status::Inconclusive,
                m_entry.wasGivenBack() ? tr("In the keychain")
                                       : /*: Of the client secret. */ tr("Saved earlier"),
                m_entry.wasGivenBack() ? tr("Saved, then read back") : tr("Not read back since")};
    case Place::Storing:
        //: Of the client secret: it goes into the keychain just now.
        return {Status::Running, tr("Saving"), keychain};
    case Place::InWindow:
        return {Status::Warning, tr("In this window only"), tr("Lost when it closes")};
    case Place::NotStored:
        return {Status::Failed, tr("Not in the keychain"), tr("Held in this window")};
    case Place::Forgetting:
    case Place::Forgotten:
        return {Status::Skipped, tr("Not kept here"), tr("Handed over")};
    case Place::Unmatched:
        return {Status::Warning, tr("Saved for other keys"), tr("Not used for these")};
    case Place::Missing:
    case Place::Field:
        return {Status::Pending, tr("Not in the keychain"), tr("Nothing saved yet")};
    }
    return {};
}

KeysWords::Proof KeysWords::acceptance() const
{
    switch (m_entry.answer()) {
    case Answer::Accepted:
        return {Status::Passed, tr("Mimecast accepts them"),
                //: %1 is a time, %2 a gateway’s name.
                tr("Signed in at %1, %2").arg(whenText(m_entry.answeredAt()), gatewayName())};
    case Answer::Refused:
        return {Status::Failed, tr("Mimecast refuses them"),
                //: Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.
                tr("It doesn’t say which one, %1").arg(gatewayName())};
    case Answer::Pending:
        //: Whether it accepts the keys.
        return {Status::Running, tr("Asking Mimecast"), gatewayName()};
    case Answer::NoAnswer:
        return {Status::Inconclusive, tr("No answer from Mimecast"), gatewayName()};
    case Answer::Unknown:
        return {Status::Pending, tr("Not tried at Mimecast"), gatewayName()};
    }
    return {};
}

std::array<KeysWords::Proof, 3> KeysWords::proofs() const
{
    return {completeness(), storage(), acceptance()};
}

QString KeysWords::missing() const
{
    const ClientSecret &secret = m_entry.open().secret();
    if (m_entry.isRefused())
        return tr("Left on this page: keys that can be right.");
    if (m_entry.clientId().isEmpty())
        return tr("The Client ID is missing.");
    if (m_entry.place() == Place::Field) // Next takes it.
        return {};
    if (secret.state() == ClientSecret::State::Storing)
        return tr("Waiting for the keychain…");
    return secret.isSettled() ? QString() : tr("The Client Secret is missing.");
}

QString KeysWords::remark() const
{
    switch (m_entry.place()) {
    case Place::Field:
        return tr("The Client Secret isn’t saved yet.");
    case Place::InWindow:
        return tr("The secret is in this window only.");
    case Place::Forgotten:
        return {};
    default:
        return m_entry.isSafe() ? tr("The secret is in the keychain of this computer only.")
                                : tr("Left on this page: keys that Mimecast accepts.");
    }
}

} // namespace session
