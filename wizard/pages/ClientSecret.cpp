#include "ClientSecret.h"

#include "setup/Setup.h"

#include <utility>

namespace pages {

using secrets::KeychainJob;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {
const QLatin1String secretStep("credentials.secret");
const QLatin1String handOverStep("hand-over.save");
} // namespace

ClientSecret::ClientSecret(secrets::Keychain &keychain, setup::Setup &setup, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_setup(setup),
      m_state(setup.isSecretStored() ? State::Stored : stateWithout())
{
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
    m_secret = std::move(secret);
    // What was found, was found with another one.
    m_setup.setLastRun({});
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
    follow(m_keychain.store(m_setup.name(), m_secret.clone()), [this](KeychainJob &job) {
        if (job.status() != KeychainStatus::Ok) {
            m_state = State::NotStored;
            return;
        }
        m_secret.clear();
        m_state = State::Stored;
        m_setup.setSecretStored(true);
        m_setup.setDone(secretStep, true);
    });
    Q_EMIT changed();
}

void ClientSecret::forget()
{
    const auto forgotten = [this] {
        m_secret.clear();
        m_setup.setSecretStored(false);
        if (!m_setup.isDone(handOverStep))
            m_setup.setDone(secretStep, false);
        m_state = stateWithout();
    };
    if (m_state == State::InWindow) {
        forgotten();
        Q_EMIT changed();
    } else if (m_state == State::Stored) {
        m_state = State::Forgetting;
        follow(m_keychain.forget(m_setup.name()), [this, forgotten](KeychainJob &job) {
            if (job.status() == KeychainStatus::Ok)
                forgotten();
            else
                m_state = State::Stored;
        });
        Q_EMIT changed();
    }
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
    m_status = KeychainStatus::Ok;
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job = nullptr;
        m_waiting = false;
    }
    if (m_state == State::Storing || m_state == State::NotStored)
        store(std::move(m_secret));
    else
        Q_EMIT changed();
}

void ClientSecret::restoreHeld(SecretText secret)
{
    m_windowOnly = true;
    m_secret = std::move(secret);
    m_state = State::InWindow;
}

SecretText ClientSecret::takeHeld()
{
    return std::exchange(m_secret, {});
}

void ClientSecret::fetch(QObject *context, Receiver receiver)
{
    if (!m_secret.isEmpty()) {
        receiver(KeychainStatus::Ok, m_secret.clone());
        return;
    }
    if (m_state != State::Stored) {
        receiver(KeychainStatus::NotFound, {});
        return;
    }
    KeychainJob *job = m_keychain.read(m_setup.name());
    connect(job, &KeychainJob::waiting, this, [this] {
        m_waiting = true;
        Q_EMIT changed();
    });
    connect(job, &KeychainJob::finished, this, [this] {
        m_waiting = false;
        Q_EMIT changed();
    });
    connect(job, &KeychainJob::finished, context, [receiver = std::move(receiver)](KeychainJob *ended) {
        receiver(ended->status(), ended->takeSecret());
    });
}

} // namespace pages
