// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretBinding.h"

#include "mimecast/Gateway.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace session {

using secrets::KeychainEntry;
using setup::Setup;

namespace {

const QLatin1String clientIdField("credentials.client-id");
const QLatin1String gatewayField("verification.gateway");
const QLatin1String none("-");
const QLatin1String pathMember("setup");
const QLatin1String organizationMember("organization");
// Long enough for every gateway of Mimecast; a key becomes the name of a file.
constexpr qsizetype longestGateway = 64;
constexpr qsizetype digestLength = 16;

QString digest(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digestLength));
}

QString canonical(const QString &gateway)
{
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    return choice.gateway ? choice.gateway->toString() : QString(none);
}

/// Also none at all: nothing is sent as long as it is not one of Mimecast's.
bool isMimecasts(const QString &gateway)
{
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    return gateway == none || (choice.gateway && choice.gateway->kind != mimecast::Gateway::Kind::Loopback);
}

QString shown(const QString &gateway)
{
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    return choice.gateway ? choice.gateway->address.toString() : QString();
}

struct Saved
{
    QString key;
    SecretBinding binding;
};

/// The proved ones of the set-up, the newest first.
QList<Saved> savedOf(const Setup &setup, const QList<KeychainEntry> &entries)
{
    QList<Saved> saved;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const auto binding = SecretBinding::ofKey(entry->key);
        if (entry->isProved && binding && binding->setup == setup.id())
            saved.append({entry->key, *binding});
    }
    return saved;
}

bool mayMove(const QString &from, const QString &to)
{
    return from == to || (isMimecasts(from) && isMimecasts(to));
}

/// Of a set-up that has no ID yet.
SecretSource findEarlier(const Setup &setup, const SetupPlace &place,
                         const std::optional<QString> &otherGateway)
{
    if (!setup.isSecretStored() || setup.isPractice())
        return {};
    if (!place.isOwn)
        return {{}, SecretMismatch::Copy, {}, {}};
    const QString gateway = canonical(setup.value(gatewayField));
    const bool isOther = otherGateway && canonical(*otherGateway) != gateway;
    if (isOther || !isMimecasts(gateway))
        return {{}, SecretMismatch::Gateway, {}, isOther ? shown(gateway) : QString()};
    return {setup.name(), SecretMismatch::None, {}, {}};
}

} // namespace

SecretBinding SecretBinding::of(const Setup &setup, const QString &gateway)
{
    const auto credentials =
        validation::CredentialsId::of(gateway, setup.value(clientIdField), setup.isPractice());
    return {setup.id(), credentials.gateway, credentials.client};
}

SecretBinding SecretBinding::of(const Setup &setup)
{
    return of(setup, setup.value(gatewayField));
}

QString SecretBinding::key() const
{
    const bool fits = gateway.size() <= longestGateway;
    return setup + u' ' + (fits ? gateway : digest(gateway)) + u' ' + client;
}

std::optional<SecretBinding> SecretBinding::ofKey(const QString &key)
{
    const QStringList parts = key.split(u' ');
    if (parts.size() != 3 || !Setup::isId(parts.at(0)))
        return std::nullopt;
    return SecretBinding{parts.at(0), parts.at(1), parts.at(2)};
}

QString explain(SecretMismatch mismatch, const QString &savedGateway)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("session", text); };
    switch (mismatch) {
    case SecretMismatch::None:
        break;
    case SecretMismatch::Gateway:
        return savedGateway.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("session",
                                             "The secret was saved for another gateway. Choose that gateway "
                                             "again, or enter the secret once more."))
                   //: %1 is the address of a gateway.
                   : words(QT_TRANSLATE_NOOP("session",
                                             "The secret was saved for another gateway, %1. "
                                             "Choose that gateway again, or enter the secret once more."))
                         .arg(savedGateway);
    case SecretMismatch::ClientId:
        return words(QT_TRANSLATE_NOOP("session",
                                       "The secret was saved for another Client ID. Enter that Client ID "
                                       "again, or enter the secret that belongs to this one."));
    case SecretMismatch::Copy:
        return words(QT_TRANSLATE_NOOP(
            "session", "The secret in the keychain was saved for another copy of this set-up. "
                       "Open that copy, or enter the secret once more."));
    }
    return {};
}

SecretSource findSecret(const Setup &setup, const SetupPlace &place, const QList<KeychainEntry> &entries,
                        const std::optional<QString> &otherGateway)
{
    if (setup.id().isEmpty())
        return findEarlier(setup, place, otherGateway);
    const SecretBinding own = SecretBinding::of(setup);
    const SecretBinding wanted = otherGateway ? SecretBinding::of(setup, *otherGateway) : own;
    const QList<Saved> saved = savedOf(setup, entries);
    // The index may be lost, and the keychain not.
    if (saved.isEmpty() && wanted == own)
        return {setup.isSecretStored() ? wanted.key() : QString(), SecretMismatch::None, {}, {}};
    const QString key = wanted.key();
    if (std::any_of(saved.begin(), saved.end(), [&key](const Saved &entry) { return entry.key == key; }))
        return {key, SecretMismatch::None, {}, {}};

    const bool isFree = place.isOwn && wanted == own;
    const auto fits = [&](const Saved &entry) {
        const SecretBinding &binding = entry.binding;
        return (binding.client == wanted.client || binding.client == none) &&
               (isFree ? mayMove(binding.gateway, wanted.gateway) : binding.gateway == wanted.gateway);
    };
    const auto usable = std::find_if(saved.begin(), saved.end(), fits);
    if (usable != saved.end())
        return {usable->key, SecretMismatch::None, {}, {}};
    if (saved.isEmpty())
        return {{},
                setup.isSecretStored() ? SecretMismatch::Gateway : SecretMismatch::None,
                {},
                shown(own.gateway)};
    const auto ofClient = std::find_if(saved.begin(), saved.end(), [&](const Saved &entry) {
        return entry.binding.client == wanted.client;
    });
    if (ofClient != saved.end())
        return {{}, SecretMismatch::Gateway, ofClient->key, shown(ofClient->binding.gateway)};
    return {{}, SecretMismatch::ClientId, saved.first().key, shown(saved.first().binding.gateway)};
}

SecretSource findSavedSecret(const Setup &setup, const setup::SetupStore &store,
                             const QList<KeychainEntry> &entries, const mimecast::Gateway &gateway)
{
    const bool isItsOwn = gatewayOf(setup).gateway == gateway;
    return findSecret(setup, {store.path(setup.name()), true}, entries,
                      isItsOwn ? std::nullopt : std::optional(gateway.toString()));
}

mimecast::GatewayChoice gatewayOf(const Setup &setup)
{
    const QString chosen = setup.value(gatewayField);
    return mimecast::parseGateway(chosen.isEmpty() ? mimecast::Gateway::global().toString() : chosen);
}

validation::CredentialsId credentialsOf(const Setup &setup)
{
    const mimecast::GatewayChoice choice = gatewayOf(setup);
    return validation::CredentialsId::of(choice.gateway ? choice.gateway->toString() : QString(),
                                         setup.value(clientIdField), setup.isPractice());
}

bool mayServe(const SecretBinding &saved, const SecretBinding &wanted)
{
    return saved.setup == wanted.setup && mayMove(saved.gateway, wanted.gateway);
}

bool isReplacedBy(const SecretBinding &older, const SecretBinding &newer)
{
    return older != newer && mayServe(older, newer) && (older.client == newer.client || older.client == none);
}

bool isOfEarlierVersion(const Setup &setup, const SecretSource &source)
{
    return !source.key.isEmpty() && source.key == setup.name();
}

QString idFor(const SetupPlace &place, const QList<KeychainEntry> &entries)
{
    for (auto entry = entries.crbegin(); place.isOwn && entry != entries.crend(); ++entry) {
        const auto binding = SecretBinding::ofKey(entry->key);
        if (binding && pathIn(entry->note) == place.path)
            return binding->setup;
    }
    return Setup::newId();
}

StoredSecrets storedSecrets(const Setup &setup, const SetupPlace &place, const QList<KeychainEntry> &entries)
{
    StoredSecrets stored;
    for (const KeychainEntry &entry : entries) {
        const auto binding = SecretBinding::ofKey(entry.key);
        // In the user's own folder the name alone was the key once.
        if (binding ? binding->setup == setup.id() : place.isOwn && entry.key == setup.name())
            stored.keys.append(entry.key);
    }
    const QString source = findSecret(setup, place, entries).key;
    if (!source.isEmpty() && !stored.keys.contains(source))
        stored.keys.append(source);
    stored.mayExist = setup.isSecretStored() || !stored.keys.isEmpty();
    return stored;
}

StoredSecrets storedSecrets(const setup::SetupStore &store, const QString &name,
                            const QList<KeychainEntry> &entries)
{
    const SetupPlace place{store.path(name), true};
    QString unreadable;
    const auto setup = store.load(name, &unreadable);
    if (!setup) {
        StoredSecrets stored{{name}, true};
        for (const KeychainEntry &entry : entries) {
            if (pathIn(entry.note) == place.path && entry.key != name)
                stored.keys.append(entry.key);
        }
        return stored;
    }
    const QList<setup::SetupEntry> all = store.list();
    const bool hasCopy = !store.folderError().isEmpty() ||
                         std::any_of(all.begin(), all.end(), [&](const setup::SetupEntry &other) {
                             return other.name != name && !other.id.isEmpty() && other.id == setup->id();
                         });
    return hasCopy ? StoredSecrets() : storedSecrets(*setup, place, entries);
}

QJsonObject noteOn(const Setup &setup, const SetupPlace &place)
{
    return {{pathMember, place.path}, {organizationMember, setup.organization()}};
}

QString pathIn(const QJsonObject &note)
{
    return note.value(pathMember).toString();
}

QString organizationIn(const QJsonObject &note)
{
    return note.value(organizationMember).toString();
}

} // namespace session
