// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ClientSecret.h"

#include "setup/Setup.h"

#include <algorithm>
#include <utility>

namespace session {

using secrets::KeychainJob;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {
const QLatin1String secretStep("credentials.secret");
const QLatin1String handOverStep("hand-over.save");
} // namespace

ClientSecret::ClientSecret(secrets::Keychain &keychain, setup::Setup &setup, SetupPlace place,
                           QObject *parent)
    : QObject(parent), m_keychain(keychain), m_setup(setup), m_place(std::move(place)),
      m_binding(SecretBinding::of(setup))
{
    connect(&setup, &setup::Setup::changed, this, &ClientSecret::setupChanged);
    look();
}

void ClientSecret::setupChanged()
{
    const SecretBinding binding = SecretBinding::of(m_setup);
    if (binding == std::exchange(m_binding, binding))
        return;
    look();
    Q_EMIT changed();
}

/// What there is for what is chosen now.
void ClientSecret::look()
{
    if (m_state == State::Storing || m_state == State::NotStored || m_state == State::Forgetting)
        return;
    if (!m_secret.isEmpty()) {
        m_state = mayServe(m_secretIsFor, m_binding) ? State::InWindow : State::Unmatched;
        return;
    }
    m_source = findSecret(m_setup, m_place, m_keychain.entries());
    const bool isGone = !m_source.key.isEmpty() && m_source.key == m_gone;
    if (!m_source.key.isEmpty() && !isGone)
        m_state = State::Stored;
    else
        m_state = stateWithout();
    // Without an ID the set-up is still to say whether an earlier version stored it.
    const bool keepsSaying = m_setup.id().isEmpty();
    if (m_state == State::Stored && !m_setup.isSecretStored() && !keepsSaying) {
        m_setup.setSecretStored(true);
        m_setup.setDone(secretStep, true);
    } else if (isGone || m_source.mismatch != SecretMismatch::None) {
        askAgain();
    }
}

/// Of a secret that was handed over nothing is missing.
void ClientSecret::askAgain()
{
    m_state = stateWithout() == State::Forgotten && m_source.mismatch == SecretMismatch::None
                  ? State::Forgotten
                  : State::Unmatched;
    if (m_setup.id().isEmpty())
        return;
    m_setup.setSecretStored(false);
    if (m_state == State::Unmatched)
        m_setup.setDone(secretStep, false);
}

QString ClientSecret::mismatch() const
{
    if (m_state != State::Unmatched)
        return {};
    if (!m_secret.isEmpty())
        return explain(SecretMismatch::Gateway, {});
    return m_source.mismatch == SecretMismatch::None ? secrets::explain(KeychainStatus::NotFound)
                                                     : explain(m_source.mismatch, m_source.savedGateway);
}

/// Whatever becomes of a new secret, an older one is not taken for it.
void ClientSecret::doubtOlder()
{
    const QList<secrets::KeychainEntry> entries = m_keychain.entries();
    for (const secrets::KeychainEntry &entry : entries) {
        const auto binding = SecretBinding::ofKey(entry.key);
        if (binding && (binding == m_secretIsFor || isReplacedBy(*binding, m_secretIsFor)))
            m_keychain.doubt(entry.key);
    }
}

void ClientSecret::giveId()
{
    if (!m_setup.id().isEmpty())
        return;
    m_hasEarlier = m_place.isOwn && m_keychain.stored().contains(m_setup.name());
    m_setup.setId(idFor(m_place, m_keychain.entries()));
}

void ClientSecret::takeOver()
{
    if (!m_setup.id().isEmpty()) {
        m_hasEarlier = m_place.isOwn && m_keychain.stored().contains(m_setup.name());
        dropEarlier();
        return;
    }
    const SecretSource source = m_source;
    const auto withoutIt = [this, source] {
        m_setup.setSecretStored(false);
        giveId();
        m_source = source;
        askAgain();
    };
    if (!isOfEarlierVersion(m_setup, source)) {
        // One whose gateway does not match keeps its entry until it does.
        if (source.mismatch == SecretMismatch::Copy)
            withoutIt();
        else if (source.mismatch == SecretMismatch::None) {
            m_setup.setSecretStored(false);
            giveId();
        }
        return;
    }
    follow(m_keychain.read(source.key), [this, withoutIt](KeychainJob &read) {
        if (read.status() == KeychainStatus::NotFound)
            withoutIt();
        if (std::exchange(m_status, KeychainStatus::Ok) != KeychainStatus::Ok)
            return; // It is asked for again when it is needed, and at the next opening.
        SecretBinding binding = m_binding;
        binding.setup = idFor(m_place, m_keychain.entries());
        // The ID comes into the file only when the keychain has the secret under it.
        follow(m_keychain.store(binding.key(), read.takeSecret(), noteOn(m_setup, m_place)),
               [this, binding](KeychainJob &written) {
                   m_status = KeychainStatus::Ok;
                   if (written.status() != KeychainStatus::Ok)
                       return;
                   m_hasEarlier = true;
                   m_setup.setId(binding.setup);
               });
    });
}

void ClientSecret::dropEarlier()
{
    if (!m_hasEarlier || m_setup.id().isEmpty())
        return;
    const QList<secrets::KeychainEntry> entries = m_keychain.entries();
    const bool isTakenOver =
        std::any_of(entries.begin(), entries.end(), [this](const secrets::KeychainEntry &entry) {
            const auto binding = SecretBinding::ofKey(entry.key);
            return entry.isProved && binding && binding->setup == m_setup.id();
        });
    if (!isTakenOver)
        return;
    m_hasEarlier = false;
    m_keychain.forget(m_setup.name());
}

ClientSecret::State ClientSecret::stateWithout() const
{
    const bool handedOver = m_setup.isDone(secretStep) && m_setup.isDone(handOverStep);
    return handedOver ? State::Forgotten : State::Missing;
}

void ClientSecret::follow(KeychainJob *job, std::function<void(KeychainJob &)> ended)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_waiting = false;
    connect(job, &KeychainJob::waiting, this, [this] {
        m_waiting = true;
        Q_EMIT changed();
    });
    connect(job, &KeychainJob::finished, this, [this, ended = std::move(ended)](KeychainJob *finished) {
        m_job = nullptr;
        m_waiting = false;
        m_status = finished->status();
        m_detail = finished->detail();
        ended(*finished);
        Q_EMIT changed();
    });
}

void ClientSecret::probe()
{
    if (m_probed || m_windowOnly || m_job || isSettled())
        return;
    m_probed = true;
    follow(m_keychain.probe(), [](KeychainJob &) {});
}

void ClientSecret::store(SecretText secret)
{
    giveId();
    m_secret = std::move(secret);
    m_secretIsFor = m_binding;
    doubtOlder();
    m_gone.clear();
    // What was found, was found with another one.
    m_setup.voidLastRun();
    if (m_windowOnly) {
        m_state = State::InWindow;
        m_setup.setSecretStored(false);
        m_setup.setDone(secretStep, true);
        Q_EMIT changed();
        return;
    }
    m_state = State::Storing;
    // An earlier secret is none of this one's business.
    m_setup.setSecretStored(false);
    const QString key = m_secretIsFor.key();
    follow(m_keychain.store(key, m_secret.clone(), noteOn(m_setup, m_place)), [this, key](KeychainJob &job) {
        if (job.status() != KeychainStatus::Ok) {
            m_state = State::NotStored;
        } else if (m_binding != m_secretIsFor && mayServe(m_secretIsFor, m_binding)) {
            // The rest of the Client ID, for example, was entered meanwhile.
            m_replaced.append(key);
            store(std::move(m_secret));
        } else {
            m_secret.clear();
            m_state = State::Missing;
            stored();
        }
    });
    Q_EMIT changed();
}

/// What would be taken for the secret that the keychain holds now is removed from it.
void ClientSecret::stored()
{
    m_setup.setSecretStored(true);
    m_setup.setDone(secretStep, true);
    look();
    const QList<secrets::KeychainEntry> entries = m_keychain.entries();
    for (const secrets::KeychainEntry &entry : entries) {
        const auto binding = SecretBinding::ofKey(entry.key);
        if (binding && isReplacedBy(*binding, m_secretIsFor))
            m_replaced.append(entry.key);
    }
    m_replaced.removeAll(m_secretIsFor.key());
    m_replaced.removeDuplicates();
    m_keychain.forget(std::exchange(m_replaced, {}));
}

bool ClientSecret::canUseForThisId() const
{
    const auto saved = SecretBinding::ofKey(m_source.saved);
    return m_state == State::Unmatched && m_source.mismatch == SecretMismatch::ClientId && saved &&
           mayServe(*saved, m_binding);
}

void ClientSecret::useForThisId()
{
    if (!canUseForThisId() || m_job)
        return;
    const QString saved = m_source.saved;
    follow(m_keychain.read(saved), [this, saved](KeychainJob &job) {
        if (job.status() != KeychainStatus::Ok)
            return;
        m_replaced.append(saved);
        store(job.takeSecret());
    });
    Q_EMIT changed();
}

void ClientSecret::forget()
{
    const QStringList keys = storedSecrets(m_setup, m_place, m_keychain.entries()).keys;
    const auto forgotten = [this] {
        m_secret.clear();
        m_setup.setSecretStored(false);
        if (!m_setup.isDone(handOverStep))
            m_setup.setDone(secretStep, false);
        m_state = stateWithout();
    };
    if (m_state == State::InWindow) {
        forgotten();
        // What a keychain was given that did not answer in time.
        m_keychain.forget(keys);
        Q_EMIT changed();
    } else if (m_state == State::Stored) {
        m_state = State::Forgetting;
        follow(m_keychain.forget(keys), [this, forgotten](KeychainJob &job) {
            if (job.status() == KeychainStatus::Ok)
                forgotten();
            else
                m_state = State::Stored;
        });
        Q_EMIT changed();
    }
}

void ClientSecret::leave()
{
    if (m_state == State::Forgetting)
        m_setup.setSecretStored(false);
}

void ClientSecret::tryAgain()
{
    if (m_state == State::NotStored)
        store(std::move(m_secret));
    else {
        m_probed = false;
        probe();
    }
}

void ClientSecret::keepInWindow()
{
    m_windowOnly = true;
    // What is being forgotten goes on to its end.
    if (m_state != State::Forgetting) {
        m_status = KeychainStatus::Ok;
        if (m_job) {
            m_job->disconnect(this);
            m_job->cancel();
            m_job = nullptr;
            m_waiting = false;
        }
    }
    if (m_state == State::Storing || m_state == State::NotStored)
        store(std::move(m_secret));
    else
        Q_EMIT changed();
}

void ClientSecret::restoreHeld(SecretText secret, const SecretBinding &isFor)
{
    // It was being stored when the set-up was left, and has arrived.
    if (m_state == State::Stored)
        return;
    m_windowOnly = true;
    m_secret = std::move(secret);
    m_secretIsFor = isFor;
    look();
}

SecretText ClientSecret::takeHeld()
{
    return std::exchange(m_secret, {});
}

void ClientSecret::fetch(QObject *context, Receiver receiver)
{
    if (!m_secret.isEmpty() && mayServe(m_secretIsFor, m_binding)) {
        receiver(KeychainStatus::Ok, m_secret.clone());
        return;
    }
    if (m_state != State::Stored) {
        receiver(KeychainStatus::NotFound, {});
        return;
    }
    const QString key = m_source.key;
    KeychainJob *job = m_keychain.read(key);
    connect(job, &KeychainJob::waiting, this, [this] {
        m_waiting = true;
        Q_EMIT changed();
    });
    connect(job, &KeychainJob::finished, this, [this, key](KeychainJob *ended) {
        m_waiting = false;
        if (ended->status() == KeychainStatus::NotFound) {
            m_gone = key;
            look();
        }
        Q_EMIT changed();
    });
    connect(job, &KeychainJob::finished, context, [receiver = std::move(receiver)](KeychainJob *ended) {
        receiver(ended->status(), ended->takeSecret());
    });
}

} // namespace session
