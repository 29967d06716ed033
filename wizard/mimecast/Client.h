// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Credentials.h"
#include "Exchange.h"
#include "Gateway.h"
#include "ProxyLogin.h"
#include "Request.h"

#include <QObject>
#include <QSslCertificate>

#include <chrono>
#include <memory>

namespace mimecast {

/// One request under way. Deletes itself after finished(), which comes exactly once on every path, also when
/// cancelled; it does not come when the client is destroyed.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// HTTP 429 or 503: the request is sent again after this time.
    void waitingForRateLimit(std::chrono::milliseconds delay);
    void finished(const mimecast::Exchange &exchange);
};

/// Waiting times; tests shorten them.
struct TransportPolicy
{
    std::chrono::milliseconds inactivity = std::chrono::seconds(15); ///< No byte for so long.
    std::chrono::milliseconds deadline = std::chrono::seconds(60);   ///< One request altogether.
    std::chrono::milliseconds longestRateLimit =
        std::chrono::seconds(20); ///< Longer is reported, not waited for.
    std::chrono::milliseconds shortestPause =
        std::chrono::seconds(1);            ///< However short a time a server names, or none at all.
    qint64 largestBody = 4LL * 1024 * 1024; ///< In bytes.
};

/// Talks to one gateway with one pair of credentials, over a network with a thread of its own. Owns the
/// transport policy and nothing else: the system's proxy (none for loopback gateways), time-outs, a size
/// limit, no redirect followed, one new token on 401 for all requests that met it, 429 and 503 waited for at
/// most three times, 5xx tried once more, TLS errors never ignored. The access token stays in here.
class Client : public QObject
{
    Q_OBJECT

public:
    Client(Gateway gateway, Credentials credentials, TransportPolicy policy = {}, QObject *parent = nullptr);
    ~Client() override;

    const Gateway &gateway() const { return m_gateway; }
    /// Trusts these authorities too; for loopback gateways only, elsewhere it does nothing. Before the first
    /// request.
    void setExtraAuthorities(const QList<QSslCertificate> &authorities);
    /// For the proxy that it is meant for, if that is the one; before the first request.
    void setProxyLogin(const ProxyLogin &login);
    /// Whatever the system says of proxies; before the first request.
    void goWithoutProxy();

    /// Sends the request, with a token unless it is the token request. The token request asks for a new one;
    /// other requests use the token of the last one, and fetch one only when theirs is refused.
    Call *send(const Request &request);

private:
    class Private;
    Gateway m_gateway;
    std::unique_ptr<Private> d;
};

} // namespace mimecast
