// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SecretBinding.h"

#include "secrets/Keychain.h"
#include "secrets/SecretText.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace setup {
class Setup;
}

namespace session {

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
        Forgotten,  ///< Handed over, and no longer on this computer.
        Unmatched,  ///< What there is is not for this Client ID and gateway, see mismatch(); asked for again.
    };

    /// Both have to outlive this object.
    ClientSecret(secrets::Keychain &keychain, setup::Setup &setup, SetupPlace place = {},
                 QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isAvailable() const { return m_state == State::Stored || m_state == State::InWindow; }
    /// Nothing is left to do about it: it is available, or handed over and forgotten.
    bool isSettled() const { return isAvailable() || m_state == State::Forgotten; }
    /// Of the last operation on the keychain, the first probe included.
    secrets::KeychainStatus status() const { return m_status; }
    QString detail() const { return m_detail; }
    /// The keychain probably waits for the user at a prompt of the system.
    bool isWaiting() const { return m_waiting; }
    /// Why the secret is asked for again, in words; empty if not Unmatched.
    QString mismatch() const;
    QString keychainName() const { return m_keychain.name(); }

    /// Of a set-up of an earlier version: binds what the keychain holds to it, and gives it an ID. Only if
    /// nobody else has the set-up open.
    void takeOver();
    /// Removes the entry of the earlier version, once the set-up's file has the ID.
    void dropEarlier();

    /// Finds out, once, whether the keychain is usable, before the user is asked for a secret.
    void probe();
    void store(secrets::SecretText secret);
    /// Tries again what failed: storing, or the probe.
    void tryAgain();
    /// Whether the secret may be used on for a Client ID that was corrected after it was stored.
    bool canUseForThisId() const;
    /// Binds it to the Client ID that is entered now.
    void useForThisId();
    /// Removes it from the keychain, and proves that; a failure is told by status(), and it stays Stored.
    void forget();
    /// To be called before this object goes: what is being forgotten is not taken for stored.
    void leave();
    /// From now on, and for what is held now, the secret stays in this window only.
    void keepInWindow();
    bool isWindowOnly() const { return m_windowOnly; }

    /// Whether there is a secret that no keychain has proved to hold.
    bool isHeld() const { return !m_secret.isEmpty(); }
    SecretBinding heldFor() const { return m_secretIsFor; }
    /// Gives it away, when this object is about to go.
    secrets::SecretText takeHeld();
    /// Takes it back, into the window only.
    void restoreHeld(secrets::SecretText secret, const SecretBinding &isFor);

    using Receiver = std::function<void(secrets::KeychainStatus, secrets::SecretText)>;
    /// Gives the secret to `receiver`, once; not if `context` goes first.
    void fetch(QObject *context, Receiver receiver);

Q_SIGNALS:
    void changed();

private:
    State stateWithout() const;
    void setupChanged();
    void look();
    void giveId();
    void doubtOlder();
    void askAgain();
    void stored();
    void follow(secrets::KeychainJob *job, std::function<void(secrets::KeychainJob &)> ended);

    secrets::Keychain &m_keychain;
    setup::Setup &m_setup;
    SetupPlace m_place;
    SecretBinding m_binding; ///< Of the set-up as it was seen last.
    SecretSource m_source;   ///< Of what is in the keychain.
    State m_state = State::Missing;
    secrets::KeychainStatus m_status = secrets::KeychainStatus::Ok;
    QString m_detail;
    bool m_waiting = false;
    bool m_windowOnly = false;
    bool m_probed = false;
    bool m_hasEarlier = false; ///< There may be an entry of an earlier version left.
    QString m_gone;            ///< The key under which the keychain had nothing when it was asked.
    QStringList m_replaced;    ///< Keys that the secret was stored under before its Client ID was corrected.
    secrets::SecretText m_secret; ///< Only while no keychain has proved to hold it.
    SecretBinding m_secretIsFor;  ///< What was chosen when it was entered.
    QPointer<secrets::KeychainJob> m_job;
};

} // namespace session
