// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ClientFactory.h"

#include "checks/FindingText.h"
#include "validation/Watch.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace session {

QString nameOf(const mimecast::Gateway &gateway)
{
    using Kind = mimecast::Gateway::Kind;
    switch (gateway.kind) {
    case Kind::Global:
        //: Name of a gateway.
        return QCoreApplication::translate("session", "Global gateway");
    case Kind::Uk:
        //: Name of a gateway.
        return QCoreApplication::translate("session", "UK gateway");
    case Kind::Us:
        //: Name of a gateway.
        return QCoreApplication::translate("session", "US gateway");
    case Kind::Other:
    case Kind::Loopback:
        break;
    }
    return gateway.address.host();
}

QString explain(const mimecast::GatewayChoice &choice)
{
    using mimecast::GatewayRefusal;
    if (choice.gateway) {
        return choice.gateway->kind == mimecast::Gateway::Kind::Other
                   ? QCoreApplication::translate("session",
                                                 "Mimecast does not document this gateway. The checks "
                                                 "can run against it, but it may not stay.")
                   : QString();
    }
    switch (choice.refusal) {
    case GatewayRefusal::Legacy:
        return QCoreApplication::translate(
            "session", "This is an address of the API 1.0. The keys of this set-up are for the API 2.0: "
                       "choose Global, United Kingdom or United States.");
    case GatewayRefusal::UnknownHost:
        return QCoreApplication::translate("session",
                                           "This isn’t a Mimecast address. Nothing is sent there.");
    case GatewayRefusal::Malformed:
    case GatewayRefusal::None:
        break;
    }
    //: %1 is an example of an address.
    return QCoreApplication::translate("session", "This address isn’t complete. It should look like %1.")
        .arg(mimecast::Gateway::global().address.toString());
}

QString refusalOf(const QString &given, const mimecast::GatewayChoice &choice)
{
    if (choice.gateway)
        return {};
    if (choice.refusal == mimecast::GatewayRefusal::Legacy)
        return checks::explain(checks::Cause::LegacyGateway, checks::Host{given});
    //: %1 is what was given as an address.
    return QCoreApplication::translate(
               "session",
               "“%1” is no gateway that this program talks to. Give global, uk, us, the address of "
               "a host under services.mimecast.com over https, or a loopback address. Nothing has "
               "been sent.")
        .arg(given);
}

using checks::Cause;
using secrets::KeychainStatus;
using secrets::SecretText;

mimecast::TransportPolicy policyWithin(std::optional<std::chrono::seconds> limit)
{
    mimecast::TransportPolicy policy;
    if (limit) {
        const std::chrono::milliseconds longest = std::chrono::milliseconds(*limit) * 9 / 10;
        policy.inactivity = std::min(policy.inactivity, longest);
        policy.deadline = std::min(policy.deadline, longest);
    }
    return policy;
}

Access Access::entered(const mimecast::GatewayChoice &gateway, const QString &clientId, SecretText secret)
{
    return {gateway, clientId,
            [held = std::make_shared<SecretText>(std::move(secret))](QObject * /*context*/,
                                                                     const SecretReceiver &receiver) {
                receiver(KeychainStatus::Ok, std::exchange(*held, {}));
            }};
}

std::optional<Cause> Access::refusal() const
{
    if (gateway.gateway)
        return std::nullopt;
    return gateway.refusal == mimecast::GatewayRefusal::Legacy ? Cause::LegacyGateway : Cause::UnknownGateway;
}

ClientFactory::ClientFactory(const mimecast::TransportPolicy &transport, QList<QSslCertificate> authorities)
    : m_transport(transport), m_authorities(std::move(authorities))
{
}

void ClientFactory::prepare(const Access &access, RateLimit rateLimit, QObject *context,
                            Receiver receiver) const
{
    if (const auto refusal = access.refusal()) {
        receiver({}, refusal);
        return;
    }
    access.fetchSecret(
        context, [this, rateLimit, receiver = std::move(receiver), gateway = *access.gateway.gateway,
                  clientId = access.clientId,
                  authorities = access.practiceAuthorities](KeychainStatus status, SecretText secret) {
            if (status != KeychainStatus::Ok || secret.isEmpty()) {
                receiver({}, status == KeychainStatus::NotFound || status == KeychainStatus::Ok
                                 ? Cause::SecretMissing
                                 : Cause::KeychainUnavailable);
                return;
            }
            const auto credentials =
                std::make_shared<mimecast::Credentials>(mimecast::Credentials{clientId, std::move(secret)});
            receiver([this, rateLimit, gateway, authorities,
                      credentials] { return make(gateway, *credentials, rateLimit, authorities); },
                     std::nullopt);
        });
}

std::unique_ptr<mimecast::Client>
ClientFactory::make(const mimecast::Gateway &gateway, const mimecast::Credentials &credentials,
                    RateLimit rateLimit,
                    const std::optional<QList<QSslCertificate>> &practiceAuthorities) const
{
    const mimecast::TransportPolicy policy =
        rateLimit == RateLimit::Tell ? validation::Watch::quickPolicy(m_transport) : m_transport;
    auto client = std::make_unique<mimecast::Client>(gateway, credentials.clone(), policy);
    if (practiceAuthorities) {
        client->setExtraAuthorities(*practiceAuthorities);
        client->goWithoutProxy(); // No proxy has a way to the simulated tenant on this computer.
    } else {
        client->setExtraAuthorities(m_authorities);
        client->setProxyLogin(m_proxyLogin);
    }
    return client;
}

} // namespace session
