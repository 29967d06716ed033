// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Acceptance.h"

#include "mimecast/Credentials.h"
#include "secrets/SecretTraces.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace session {

/// The two fields in which the keys are entered; whoever shows them has what is in them.
class KeyFields
{
public:
    KeyFields() = default;
    virtual ~KeyFields() = default;
    Q_DISABLE_COPY_MOVE(KeyFields)

    virtual QString clientId() const = 0;
    /// Tells nobody of a change, and leaves nothing to be undone.
    virtual void setClientId(const QString &id) = 0;
    virtual const secrets::SecretText &secret() const = 0;
    virtual void setSecret(secrets::SecretText secret) = 0;
};

/// What is entered as keys, and what is known of it: the Client ID goes to the set-up, the Client Secret to
/// the keychain, and Mimecast is asked whether it accepts the two. Only when nothing is in doubt, the
/// keychain has given the secret back and Mimecast has accepted the two are they safe. What may be the secret
/// stays out of the set-up's file.
class KeysEntry : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive this object.
    KeysEntry(KeyFields &fields, const ClientFactory &clients, OpenSetup &open, QObject *parent = nullptr);

    /// Where the secret is that this is about now.
    enum class Place {
        Field, ///< In the field, and not taken yet.
        Missing,
        Storing,
        Stored,
        InWindow,
        NotStored,
        Forgetting,
        Forgotten,
        Unmatched, ///< Stored for another Client ID or gateway.
    };

    /// Something was typed, pasted or dropped; a whole Client ID is taken at once.
    void idEdited();
    void secretEdited();
    /// Takes what was entered since the last time.
    void take();
    void takePasted();
    /// When the window is left: whoever goes back to the browser in the middle is not done.
    void takeIfWhole();
    /// When the fields are left for good.
    void leave();
    /// Both values at once, as if pasted.
    void enter(const QString &id, secrets::SecretText secret);
    void swap();
    /// Tries the keychain again if it failed, otherwise asks Mimecast again.
    void tryAgain();
    /// What the keychain holds need not stay in the field.
    void dropShownSecret();
    /// Shows the Client ID of the set-up in an empty field, and asks anew at another gateway.
    void refresh();

    const OpenSetup &open() const { return m_open; }
    QString clientId() const { return m_fields.clientId(); }
    qsizetype secretLength() const { return m_fields.secret().view().size(); }
    bool isReadOnly() const;
    mimecast::CredentialFinding inspectId() const;
    mimecast::CredentialFinding inspectSecret() const;
    /// Either cannot be right.
    bool isRefused() const;
    /// The Client ID is a part of what is or was in the secret's field, or as long as one.
    bool mayBeSecret() const;
    /// The Client ID is not to be seen.
    bool isIdHidden() const { return mayBeSecret() && clientId() != m_acceptedId; }
    /// The Client ID stays out of the set-up's file for now.
    bool isIdHeld() const;
    bool isIdTrimmed() const { return m_isIdTrimmed; }
    bool isSecretTrimmed() const { return m_isSecretTrimmed; }
    Place place() const;
    /// What Mimecast says to the two.
    Acceptance::State answer() const;
    QDateTime answeredAt() const;
    /// Why Mimecast did not accept them, if it was asked here.
    checks::Finding finding() const { return m_acceptance.finding(); }
    /// In this window the keychain gave back the secret that it holds.
    bool wasGivenBack() const { return m_wasGivenBack; }
    bool hasKeychainError() const;
    bool canTryAgain() const;
    bool isSafe() const;

Q_SIGNALS:
    void changed();
    /// Mimecast did not accept the two, see finding().
    void notAccepted();

private:
    void reset();
    void remember(QByteArrayView secret);
    void keepClientId();
    void storeSecret();
    void askMimecast();
    void answered();
    void splitPair(QByteArrayView pasted);
    void setClientId(const QString &id);
    std::optional<checks::Finding> checked() const;

    KeyFields &m_fields;
    OpenSetup &m_open;
    Acceptance m_acceptance;
    secrets::SecretTraces m_traces; ///< Of what is or was in the secret's field.
    qsizetype m_idLength = 0;       ///< Before the last edit.
    QString m_acceptedId;
    QString m_storedWith;        ///< The Client ID that the secret was stored for.
    bool m_isEdited = false;     ///< Since the last take().
    bool m_isHanded = false;     ///< What is in the secret's field was given to be stored.
    bool m_wasGivenBack = false; ///< See wasGivenBack(); while it is stored: when it is.
    bool m_isIdTrimmed = false;  ///< White space around what was pasted was removed.
    bool m_isSecretTrimmed = false;
};

} // namespace session
