#pragma once

#include "secrets/Keychain.h"
#include "secrets/SecretText.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace setup {
class Setup;
}

namespace pages {

/// The client secret of the open set-up: stored in the keychain, or kept while this window is open.
/// It is held in memory only until the keychain has proved that it holds it.
class ClientSecret : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Missing,    ///< Nothing entered yet.
        Storing,    ///< Being written and read back.
        Stored,     ///< In the keychain, read back.
        InWindow,   ///< Kept while this window is open, at the user's wish.
        NotStored,  ///< The keychain refused, see status(); still held in memory.
        Forgetting, ///< Being removed from the keychain.
        Forgotten   ///< Handed over, and no longer on this computer.
    };

    /// Both have to outlive this object.
    ClientSecret(secrets::Keychain &keychain, setup::Setup &setup, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isAvailable() const { return m_state == State::Stored || m_state == State::InWindow; }
    /// Nothing is left to do about it: it is available, or handed over and forgotten.
    bool isSettled() const { return isAvailable() || m_state == State::Forgotten; }
    /// Of the last operation on the keychain, the first probe included.
    secrets::KeychainStatus status() const { return m_status; }
    QString detail() const { return m_detail; }
    /// The keychain probably waits for the user at a prompt of the system.
    bool isWaiting() const { return m_waiting; }
    QString keychainName() const { return m_keychain.name(); }

    /// Finds out, once, whether the keychain is usable, before the user is asked for a secret.
    void probe();
    void store(secrets::SecretText secret);
    /// Tries again what failed: storing, or the probe.
    void tryAgain();
    /// Removes it from the keychain, and proves that; a failure is told by status(), and it stays Stored.
    void forget();
    /// From now on, and for what is held now, the secret stays in this window only.
    void keepInWindow();
    bool isWindowOnly() const { return m_windowOnly; }

    /// Whether there is a secret that no keychain has proved to hold.
    bool isHeld() const { return !m_secret.isEmpty(); }
    /// Gives it away, when this object is about to go.
    secrets::SecretText takeHeld();
    /// Takes it back, into the window only.
    void restoreHeld(secrets::SecretText secret);

    using Receiver = std::function<void(secrets::KeychainStatus, secrets::SecretText)>;
    /// Gives the secret to `receiver`, once; not if `context` goes first.
    void fetch(QObject *context, Receiver receiver);

Q_SIGNALS:
    void changed();

private:
    State stateWithout() const;
    void follow(secrets::KeychainJob *job, std::function<void(secrets::KeychainJob &)> ended);

    secrets::Keychain &m_keychain;
    setup::Setup &m_setup;
    State m_state = State::Missing;
    secrets::KeychainStatus m_status = secrets::KeychainStatus::Ok;
    QString m_detail;
    bool m_waiting = false;
    bool m_windowOnly = false;
    bool m_probed = false;
    secrets::SecretText m_secret; ///< Only while Storing, NotStored or InWindow.
    QPointer<secrets::KeychainJob> m_job;
};

} // namespace pages
