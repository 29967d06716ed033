// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "TestServer.h"

#include "mimecast/Client.h"

#include <QPointer>
#include <QTest>

#include <chrono>
#include <memory>

inline mimecast::TransportPolicy shortPolicy()
{
    mimecast::TransportPolicy policy;
    policy.inactivity = std::chrono::seconds(10);
    policy.deadline = std::chrono::seconds(20);
    policy.shortestPause = std::chrono::milliseconds(100);
    return policy;
}

inline std::unique_ptr<mimecast::Client> clientFor(const QString &address,
                                                   const mimecast::TransportPolicy &policy = shortPolicy())
{
    const auto choice = mimecast::parseGateway(address);
    return std::make_unique<mimecast::Client>(
        choice.gateway.value(), mimecast::Credentials{QStringLiteral("id"), secrets::SecretText("s&= +%é")},
        policy);
}

/// Counts how often a call ended, and keeps how.
struct End
{
    explicit End(mimecast::Call *sent) : call(sent)
    {
        QObject::connect(sent, &mimecast::Call::finished, sent, [this](const mimecast::Exchange &ended) {
            ++count;
            exchange = ended;
        });
        QObject::connect(sent, &mimecast::Call::waitingForRateLimit, sent,
                         [this](std::chrono::milliseconds delay) { waits.append(delay.count()); });
    }
    bool come()
    {
        return QTest::qWaitFor([this] { return count > 0; }, 30'000) && gone() && count == 1;
    }
    bool gone() const
    {
        return QTest::qWaitFor([this] { return call.isNull(); });
    }

    QPointer<mimecast::Call> call;
    int count = 0;
    mimecast::Exchange exchange;
    QList<qint64> waits;
};

/// Gives a token, and lets `api` answer everything else.
inline TestServer::Handler withToken(const TestServer::Handler &api)
{
    return [api](const Received &request, QTcpSocket *socket) {
        if (request.isToken())
            socket->write(TestServer::token());
        else
            api(request, socket);
    };
}

inline TestServer::Handler fixed(const QByteArray &answer)
{
    return [answer](const Received &, QTcpSocket *socket) { socket->write(answer); };
}

inline void silence(const Received & /*request*/, QTcpSocket * /*socket*/) {}

/// The system's settings are not to be met in a test, except where it says so.
inline void forgetProxies()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}
