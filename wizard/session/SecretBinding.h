// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mimecast/Gateway.h"
#include "secrets/Keychain.h"
#include "validation/Record.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace setup {
class Setup;
class SetupStore;
} // namespace setup

namespace session {

/// What an entry of the keychain is for. All three are in its key, so that what is asked for something else
/// is not found: a copy of a set-up's file that names another gateway gets nothing.
struct SecretBinding
{
    QString setup;   ///< The set-up's ID.
    QString gateway; ///< As mimecast::Gateway writes it, "practice", or "-" for none.
    QString client;  ///< A digest of the Client ID, or "-" for none.

    /// `gateway` as a user writes it; no matter for a practice set-up.
    static SecretBinding of(const setup::Setup &setup, const QString &gateway);
    static SecretBinding of(const setup::Setup &setup);
    static std::optional<SecretBinding> ofKey(const QString &key);
    QString key() const;
    bool operator==(const SecretBinding &) const = default;
};

/// Where a set-up's file is.
struct SetupPlace
{
    QString path;       ///< Of the file.
    bool isOwn = false; ///< In the user's own folder, where nobody else has any.
};

/// Why a secret that is in the keychain is not handed out.
enum class SecretMismatch {
    None,
    Gateway,  ///< Saved for another gateway.
    ClientId, ///< Saved for another Client ID.
    Copy,     ///< Saved for another copy of the set-up, by an earlier version of this program.
};

/// One sentence on what is the matter and one on what to do, translated. Empty for None.
QString explain(SecretMismatch mismatch, const QString &savedGateway);

/// The gateway that a set-up has chosen; the global one if it has not chosen yet.
mimecast::GatewayChoice gatewayOf(const setup::Setup &setup);
/// What tells the credentials apart that it has now.
validation::CredentialsId credentialsOf(const setup::Setup &setup);

/// Where the secret of a set-up is to be found.
struct SecretSource
{
    QString key; ///< Empty if there is none.
    SecretMismatch mismatch = SecretMismatch::None;
    QString saved;        ///< The key of the entry that does not match, if it is known.
    QString savedGateway; ///< What that was saved for.
};

/// Looks for the secret of a set-up, by what the keychain's index knows. In the user's own folder the gateway
/// may have changed since among Mimecast's own, as the set-up's own wizard has done that; `otherGateway` is
/// one that was not chosen in the set-up, and has to be exactly what the secret was saved for.
SecretSource findSecret(const setup::Setup &setup, const SetupPlace &place,
                        const QList<secrets::KeychainEntry> &entries,
                        const std::optional<QString> &otherGateway = std::nullopt);

/// The same of a saved set-up in the user's own folder, for a gateway that it may not have chosen.
SecretSource findSavedSecret(const setup::Setup &setup, const setup::SetupStore &store,
                             const QList<secrets::KeychainEntry> &entries, const mimecast::Gateway &gateway);

/// Whether the source is an entry of an earlier version, under the name of the set-up's file alone.
bool isOfEarlierVersion(const setup::Setup &setup, const SecretSource &source);

/// The ID that a set-up of an earlier version gets: the one under which its secret was saved already when the
/// program came to a sudden end, otherwise a new one.
QString idFor(const SetupPlace &place, const QList<secrets::KeychainEntry> &entries);

/// Whether a secret that was entered in this window may go to what is chosen now: to another set-up or a
/// loopback address it may not.
bool mayServe(const SecretBinding &saved, const SecretBinding &wanted);

/// Whether a secret that was stored later makes an entry void, which could be taken for it.
bool isReplacedBy(const SecretBinding &older, const SecretBinding &newer);

/// What goes with a set-up.
struct StoredSecrets
{
    QStringList keys;      ///< All under which the keychain may hold one.
    bool mayExist = false; ///< As far as the set-up and the keychain's index know.
};
StoredSecrets storedSecrets(const setup::Setup &setup, const SetupPlace &place,
                            const QList<secrets::KeychainEntry> &entries);
/// Of a file in the user's own folder, whether it can be read or not; none that a copy beside it needs.
StoredSecrets storedSecrets(const setup::SetupStore &store, const QString &name,
                            const QList<secrets::KeychainEntry> &entries);

/// What the keychain's index says of an entry, for people: nothing secret.
QJsonObject noteOn(const setup::Setup &setup, const SetupPlace &place);
QString pathIn(const QJsonObject &note);
QString organizationIn(const QJsonObject &note);

} // namespace session
