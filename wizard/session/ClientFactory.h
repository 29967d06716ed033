// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Cause.h"
#include "mimecast/Client.h"
#include "secrets/Keychain.h"

#include <QList>
#include <QSslCertificate>

#include <functional>
#include <memory>
#include <optional>

namespace session {

/// Translated: "UK gateway", or the host of one that has no name.
QString nameOf(const mimecast::Gateway &gateway);
/// What is to be said of an address that was entered, translated; empty if nothing is.
QString explain(const mimecast::GatewayChoice &choice);

/// Why nothing is sent to what was given as a gateway on the command line, translated; empty if it can be.
QString refusalOf(const QString &given, const mimecast::GatewayChoice &choice);

using SecretReceiver = std::function<void(secrets::KeychainStatus, secrets::SecretText)>;

/// Whom to ask at Mimecast, and as whom.
struct Access
{
    mimecast::GatewayChoice gateway;
    QString clientId;
    /// Gives the secret, once; not if `context` goes first.
    std::function<void(QObject *context, SecretReceiver receiver)> fetchSecret;
    /// In practice: who vouches for the simulated tenant.
    std::optional<QList<QSslCertificate>> practiceAuthorities = {};

    /// With a secret that is in no keychain, for one use.
    static Access entered(const mimecast::GatewayChoice &gateway, const QString &clientId,
                          secrets::SecretText secret);
    /// Why nothing can be asked there; nothing if it can.
    std::optional<checks::Cause> refusal() const;
};

/// Waiting times for work that has to end within `limit`. A request may take nine tenths of it, so that a
/// gateway that does not answer is told as such.
mimecast::TransportPolicy policyWithin(std::optional<std::chrono::seconds> limit);

/// The one place where clients are made, with what they need on the way: the system's proxy and its login,
/// the authorities that are trusted, and how long to wait. Outlives what it has made clients for.
class ClientFactory
{
public:
    using MakeClient = std::function<std::unique_ptr<mimecast::Client>()>;
    /// Gets a maker of clients; an empty one with the cause if there is none.
    using Receiver = std::function<void(MakeClient, std::optional<checks::Cause>)>;
    enum class RateLimit {
        Wait, ///< The client waits, and goes on by itself.
        Tell, ///< It is told at once, for whoever asks again later.
    };

    /// `authorities` are trusted at loopback gateways, outside practice.
    explicit ClientFactory(const mimecast::TransportPolicy &transport = {},
                           QList<QSslCertificate> authorities = {});

    /// For the proxy that it names, and no other.
    void setProxyLogin(mimecast::ProxyLogin login) { m_proxyLogin = std::move(login); }
    mimecast::ProxyLogin takeProxyLogin() { return std::exchange(m_proxyLogin, {}); }

    /// Fetches the secret for the chosen gateway, then calls `receiver`, once; not if `context` goes first.
    void prepare(const Access &access, RateLimit rateLimit, QObject *context, Receiver receiver) const;

private:
    std::unique_ptr<mimecast::Client>
    make(const mimecast::Gateway &gateway, const mimecast::Credentials &credentials, RateLimit rateLimit,
         const std::optional<QList<QSslCertificate>> &practiceAuthorities) const;

    mimecast::TransportPolicy m_transport;
    QList<QSslCertificate> m_authorities;
    mimecast::ProxyLogin m_proxyLogin;
};

} // namespace session
