// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SavedAccess.h"

#include "KeysInspection.h"
#include "SecretBinding.h"

#include "setup/Setup.h"

#include <utility>

namespace session {

using secrets::KeychainJob;
using secrets::KeychainStatus;

namespace {

void read(secrets::Keychain &keychain, const QString &key, const QString &clientId, const SecretFetch &told,
          QObject *context, const SecretReceiver &receiver)
{
    KeychainJob *job = keychain.read(key);
    QObject::connect(job, &KeychainJob::waiting, context, told.waiting);
    QObject::connect(job, &KeychainJob::finished, context, [clientId, told, receiver](KeychainJob *ended) {
        if (ended->status() != KeychainStatus::Ok) {
            told.failed(SecretFetch::Failure::Unavailable, secrets::explain(ended->status()));
            return;
        }
        mimecast::Credentials credentials{clientId, ended->takeSecret()};
        const KeysInspection inspection = inspect(credentials);
        for (const QString &warning : inspection.warnings)
            told.warned(warning);
        if (inspection.refusal.isEmpty())
            receiver(KeychainStatus::Ok, std::move(credentials.clientSecret));
        else
            told.failed(SecretFetch::Failure::Unfit, inspection.refusal);
    });
}

} // namespace

Access savedAccess(const setup::Setup &setup, const setup::SetupStore &store, secrets::Keychain &keychain,
                   const mimecast::Gateway &gateway, const SecretFetch &told)
{
    const QString clientId = setup.value(QStringLiteral("credentials.client-id"));
    const SecretSource source = findSavedSecret(setup, store, keychain.entries(), gateway);
    const auto fetch = [&keychain, source, clientId, told](QObject *context, const SecretReceiver &receiver) {
        if (!source.key.isEmpty())
            read(keychain, source.key, clientId, told, context, receiver);
        else if (source.mismatch != SecretMismatch::None)
            told.failed(SecretFetch::Failure::Unfit, explain(source.mismatch, source.savedGateway));
        else
            told.failed(SecretFetch::Failure::Unavailable, secrets::explain(KeychainStatus::NotFound));
    };
    return {{gateway, mimecast::GatewayRefusal::None}, clientId, fetch};
}

} // namespace session
