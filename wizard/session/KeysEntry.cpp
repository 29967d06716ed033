// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "KeysEntry.h"

#include "OpenSetup.h"

#include "report/Report.h"

#include <cstdlib>
#include <utility>

namespace session {

using mimecast::CredentialFinding;
using mimecast::CredentialVerdict;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {

const QLatin1String idField("credentials.client-id");
// Nearer to the length of a secret than to that of an ID.
constexpr qsizetype longId = (mimecast::clientIdLength + mimecast::clientSecretLength) / 2;

bool isHere(const CredentialFinding &finding)
{
    return finding.verdict != CredentialVerdict::Refused;
}

QDateTime lastRunAt(const setup::Setup &setup)
{
    return QDateTime::fromString(setup.lastRun().value(QLatin1String("at")).toString(), Qt::ISODate);
}

} // namespace

KeysEntry::KeysEntry(KeyFields &fields, const ClientFactory &clients, OpenSetup &open, QObject *parent)
    : QObject(parent), m_fields(fields), m_open(open), m_acceptance(clients, open)
{
    connect(&m_acceptance, &Acceptance::changed, this, &KeysEntry::changed);
    connect(&m_acceptance, &Acceptance::answered, this, &KeysEntry::answered);
    connect(&open, &OpenSetup::opened, this, &KeysEntry::reset);
}

// What is entered

void KeysEntry::idEdited()
{
    m_isEdited = true;
    m_isIdTrimmed = false;
    m_acceptance.drop();
    // More than a key press: pasted, dropped, cut or undone. Nothing half is taken that way.
    const QString text = m_fields.clientId();
    const bool isWhole = std::abs(text.size() - std::exchange(m_idLength, text.size())) != 1;
    const QByteArray id = text.toUtf8();
    if (id.size() >= longId)
        remember(id);
    if (isWhole) {
        splitPair(id);
        take();
    }
    Q_EMIT changed();
}

void KeysEntry::secretEdited()
{
    m_isEdited = true;
    m_isHanded = false;
    m_isSecretTrimmed = false;
    m_acceptance.drop();
    // An ID in the wrong field is still one.
    const QByteArrayView secret = mimecast::trimmed(m_fields.secret().view());
    if (secret.size() != mimecast::clientIdLength)
        remember(secret);
    Q_EMIT changed();
}

void KeysEntry::remember(QByteArrayView secret)
{
    if (mimecast::findPair(secret).clientId.isEmpty()) // Or the ID in it would be in doubt.
        m_traces.add(secret);
}

void KeysEntry::setClientId(const QString &id)
{
    m_fields.setClientId(id);
    m_idLength = id.size();
}

void KeysEntry::take()
{
    if (!m_isEdited || !m_open.isOpen() || isReadOnly())
        return;
    m_isEdited = false;
    const QByteArray entered = m_fields.clientId().toUtf8();
    const QByteArrayView bareId = mimecast::trimmed(entered);
    m_isIdTrimmed = m_isIdTrimmed || bareId.size() != entered.size();
    setClientId(QString::fromUtf8(bareId));
    const QByteArrayView secret = m_fields.secret().view();
    if (const QByteArrayView bare = mimecast::trimmed(secret); bare.size() != secret.size()) {
        m_isSecretTrimmed = true;
        m_fields.setSecret(SecretText(bare));
    }
    // In this order: an entry of the keychain belongs to its Client ID.
    keepClientId();
    storeSecret();
    askMimecast();
    Q_EMIT changed();
}

void KeysEntry::takePasted()
{
    splitPair(m_fields.secret().view());
    take();
}

void KeysEntry::takeIfWhole()
{
    if (inspectSecret().verdict == CredentialVerdict::Good)
        take();
}

void KeysEntry::keepClientId()
{
    const QString id = m_fields.clientId();
    setup::Setup &setup = m_open.setup();
    if (!isHere(inspectId())) {
        setup.setValue(idField, {});
        return;
    }
    // Not even one that looks right: it may be a piece of a secret that this window has never seen.
    const bool isInFile = setup.value(idField) == id && !setup.isHeld(idField);
    if (id == m_acceptedId || (isInFile && !mayBeSecret()))
        setup.setValue(idField, id);
    else
        setup.holdValue(idField, id);
}

void KeysEntry::storeSecret()
{
    const QString id = m_open.setup().value(idField);
    if (m_fields.secret().isEmpty() || !isHere(inspectSecret()) || (m_isHanded && m_storedWith == id))
        return;
    m_isHanded = true;
    m_storedWith = id;
    m_wasGivenBack = true; // When it is Stored.
    m_open.secret().store(m_fields.secret().clone());
}

void KeysEntry::askMimecast()
{
    const bool hasSecret = m_fields.secret().isEmpty() ? m_open.secret().isAvailable() : m_isHanded;
    if (hasSecret && isHere(inspectId()) && m_acceptance.state() == Acceptance::State::Unknown)
        m_acceptance.ask(m_fields.clientId(), m_fields.secret().clone());
}

void KeysEntry::tryAgain()
{
    if (hasKeychainError()) {
        m_open.secret().tryAgain();
        return;
    }
    m_acceptance.drop();
    askMimecast();
}

void KeysEntry::answered()
{
    if (!m_open.isOpen())
        return;
    const Acceptance::State state = m_acceptance.state();
    if (m_fields.secret().isEmpty() && state != Acceptance::State::NoAnswer)
        m_wasGivenBack = true; // It was asked with what the keychain holds.
    if (state == Acceptance::State::Accepted) {
        m_acceptedId = m_fields.clientId();
        keepClientId();
    } else {
        Q_EMIT notAccepted();
    }
    Q_EMIT changed();
}

void KeysEntry::swap()
{
    SecretText id(m_fields.secret().view());
    SecretText secret(mimecast::trimmed(m_fields.clientId().toUtf8()));
    setClientId(QString::fromUtf8(id.view()));
    m_fields.setSecret(std::move(secret));
    secretEdited();
    take();
}

void KeysEntry::enter(const QString &id, SecretText secret)
{
    setClientId(id);
    m_fields.setSecret(std::move(secret));
    secretEdited();
    take();
}

/// Where both values were copied as one piece.
void KeysEntry::splitPair(QByteArrayView pasted)
{
    const mimecast::CopiedPair pair = mimecast::findPair(pasted);
    if (pair.clientId.isEmpty())
        return;
    SecretText secret(pair.clientSecret);
    setClientId(QString::fromLatin1(pair.clientId));
    m_fields.setSecret(std::move(secret));
    secretEdited();
}

void KeysEntry::leave()
{
    take();
    if (m_acceptance.state() == Acceptance::State::Pending)
        m_acceptance.drop();
}

void KeysEntry::dropShownSecret()
{
    if (m_isHanded && m_open.secret().state() == ClientSecret::State::Stored) {
        m_fields.setSecret({});
        m_isHanded = false;
    }
}

void KeysEntry::refresh()
{
    if (m_fields.clientId().isEmpty() && !m_isEdited)
        setClientId(m_open.setup().value(idField));
    // The gateway may be another one than that which was asked.
    if (const auto gateway = m_open.gateway().gateway;
        m_acceptance.state() != Acceptance::State::Unknown && gateway && *gateway != m_acceptance.gateway())
        m_acceptance.drop();
}

void KeysEntry::reset()
{
    m_acceptance.drop();
    setClientId(m_open.isOpen() ? m_open.setup().value(idField) : QString());
    m_fields.setSecret({});
    m_acceptedId.clear();
    m_storedWith.clear();
    m_isEdited = m_isHanded = m_wasGivenBack = m_isIdTrimmed = m_isSecretTrimmed = false;
}

// What is known

bool KeysEntry::isReadOnly() const
{
    return m_open.mode() == Mode::Preview || m_open.isReadOnly();
}

CredentialFinding KeysEntry::inspectId() const
{
    return mimecast::inspectClientId(m_fields.clientId().toUtf8(), m_fields.secret().view());
}

CredentialFinding KeysEntry::inspectSecret() const
{
    return mimecast::inspectClientSecret(m_fields.secret().view(), m_fields.clientId().toUtf8());
}

bool KeysEntry::isRefused() const
{
    return (!m_fields.clientId().isEmpty() && !isHere(inspectId())) ||
           (!m_fields.secret().isEmpty() && !isHere(inspectSecret()));
}

bool KeysEntry::mayBeSecret() const
{
    const QByteArray id = m_fields.clientId().toUtf8();
    return id.size() >= longId || m_traces.touches(id);
}

bool KeysEntry::isIdHeld() const
{
    return m_open.setup().isHeld(idField);
}

KeysEntry::Place KeysEntry::place() const
{
    if (!m_fields.secret().isEmpty() && !m_isHanded)
        return Place::Field;
    switch (m_open.secret().state()) {
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

/// The last run of the checks, if it is of this pair and newer than the question that was asked here.
std::optional<checks::Finding> KeysEntry::checked() const
{
    const QDateTime at = lastRunAt(m_open.setup());
    const bool isOther =
        m_isEdited || place() == Place::Field || m_fields.clientId() != m_open.setup().value(idField);
    if (isOther || !at.isValid() || m_acceptance.state() == Acceptance::State::Pending ||
        (m_acceptance.state() != Acceptance::State::Unknown && at.addSecs(1) < m_acceptance.at()))
        return std::nullopt;
    for (const checks::Finding &finding : report::lastFindings(m_open.setup())) {
        const bool tells = finding.status == checks::Status::Passed ||
                           finding.cause == checks::Cause::CredentialsRejected ||
                           finding.cause == checks::Cause::CredentialsLookLikeApi1;
        if (finding.check == checks::CheckId::Token && tells)
            return finding;
    }
    return std::nullopt;
}

Acceptance::State KeysEntry::answer() const
{
    if (const auto finding = checked()) {
        return finding->status == checks::Status::Passed ? Acceptance::State::Accepted
                                                         : Acceptance::State::Refused;
    }
    return m_acceptance.state();
}

QDateTime KeysEntry::answeredAt() const
{
    return checked() ? lastRunAt(m_open.setup()) : m_acceptance.at();
}

bool KeysEntry::hasKeychainError() const
{
    const ClientSecret &secret = m_open.secret();
    return secret.status() != KeychainStatus::Ok && !secret.isSettled();
}

bool KeysEntry::canTryAgain() const
{
    const bool canAsk = !isReadOnly() && !isRefused() && !m_isEdited && m_open.secret().isAvailable() &&
                        !m_fields.clientId().isEmpty() && place() != Place::Field;
    return hasKeychainError() || (canAsk && answer() != Acceptance::State::Pending && !isSafe());
}

bool KeysEntry::isSafe() const
{
    return !m_isEdited && !isRefused() && place() == Place::Stored && m_wasGivenBack &&
           answer() == Acceptance::State::Accepted && !m_fields.clientId().isEmpty() &&
           m_open.setup().value(idField) == m_fields.clientId();
}

} // namespace session
