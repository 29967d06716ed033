// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectProxy.h"
#include "FullPort.h"
#include "NamedGateway.h"
#include "Sending.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using mimecast::Client;
using mimecast::Exchange;
using mimecast::Outcome;

/// A client whose system says that a proxy is to be used, and the simulated tenant behind that proxy.
class ClientProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { forgetProxies(); }

    void aLoginIsForOneProxy_data();
    void aLoginIsForOneProxy();
    void aWrongLoginIsGivenOnce();
    void aProxyInTheWayIsToldFromTheGateway_data();
    void aProxyInTheWayIsToldFromTheGateway();
    void aGatewayThatHangsUpIsNotTheProxysFault();
    void withoutAProxyNoneIsAsked();
    void loopbackNeverGoesThroughAProxy_data();
    void loopbackNeverGoesThroughAProxy();
    void cancellingWhileTheProxyIsLookedIntoEndsOnce();

private:
    std::unique_ptr<Client> client(std::chrono::milliseconds inactivity = 10s) const;
    static Exchange ask(Client *client);
    static void useProxy(const QString &address) { qputenv("https_proxy", address.toUtf8()); }

    std::unique_ptr<NamedGateway> m_server;
};

void ClientProxyTest::init()
{
    forgetProxies();
    m_server = std::make_unique<NamedGateway>();
}

std::unique_ptr<Client> ClientProxyTest::client(std::chrono::milliseconds inactivity) const
{
    mimecast::TransportPolicy policy;
    policy.inactivity = inactivity;
    return std::make_unique<Client>(
        mimecast::Gateway::global(),
        mimecast::Credentials{sandbox::standingClientId(),
                              secrets::SecretText(sandbox::standingClientSecret().toUtf8())},
        policy);
}

Exchange ClientProxyTest::ask(Client *client)
{
    QSignalSpy finished(client->send(mimecast::tokenRequest()), &mimecast::Call::finished);
    if (!finished.wait(30'000))
        qFatal("The request does not end.");
    return finished.first().first().value<Exchange>();
}

void ClientProxyTest::aLoginIsForOneProxy_data()
{
    QTest::addColumn<bool>("isForIt");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("this one") << true << Outcome::Answered;
    QTest::newRow("another") << false << Outcome::ProxyAuthenticationRequired;
}

void ClientProxyTest::aLoginIsForOneProxy()
{
    QFETCH(const bool, isForIt);
    QFETCH(const Outcome, outcome);
    ConnectProxy proxy;
    proxy.setTarget(m_server->port());
    proxy.setLogin("robin:p@ss:word");
    useProxy(proxy.address());
    const auto client = this->client();
    client->setProxyLogin({isForIt ? proxy.host() : QStringLiteral("127.0.0.1:1"), QStringLiteral("robin"),
                           secrets::SecretText("p@ss:word")});

    const Exchange exchange = ask(client.get());

    QCOMPARE(exchange.outcome, outcome);
    QCOMPARE(exchange.proxy, proxy.host());
    QCOMPARE(exchange.proxyRealm, isForIt ? QString() : QStringLiteral("Contoso"));
    QCOMPARE(proxy.logins(), isForIt ? QByteArrayList{"robin:p@ss:word"} : QByteArrayList{});
    QCOMPARE(m_server->servedRequests().size(), isForIt ? 1 : 0);
}

void ClientProxyTest::aWrongLoginIsGivenOnce()
{
    ConnectProxy proxy;
    proxy.setTarget(m_server->port());
    proxy.setLogin("robin:right");
    useProxy(proxy.address());
    const auto client = this->client();
    client->setProxyLogin({proxy.host(), QStringLiteral("robin"), secrets::SecretText("wrong")});

    QCOMPARE(ask(client.get()).outcome, Outcome::ProxyAuthenticationRequired);
    QCOMPARE(proxy.logins(), QByteArrayList{"robin:wrong"});
}

void ClientProxyTest::aProxyInTheWayIsToldFromTheGateway_data()
{
    QTest::addColumn<QByteArray>("manner");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("its packets are dropped") << QByteArray("full") << Outcome::ProxyUnreachable;
    // Perhaps it waits for the gateway itself.
    QTest::newRow("it does not answer") << QByteArray("silent") << Outcome::ConnectionTimeout;
    QTest::newRow("it refuses") << QByteArray("403 Forbidden") << Outcome::ProxyRefused;
}

void ClientProxyTest::aProxyInTheWayIsToldFromTheGateway()
{
    QFETCH(const QByteArray, manner);
    QFETCH(const Outcome, outcome);
    const FullPort full;
    ConnectProxy proxy(manner);
    proxy.setTarget(m_server->port());
    if (manner == "silent")
        proxy.setSilentAfter(0);
    useProxy(manner == "full" ? QStringLiteral("http://127.0.0.1:%1").arg(full.port()) : proxy.address());

    const Exchange exchange = ask(client(300ms).get());

    QCOMPARE(exchange.outcome, outcome);
    QVERIFY(exchange.duration < 10s);
    QVERIFY(m_server->servedRequests().isEmpty());
}

void ClientProxyTest::aGatewayThatHangsUpIsNotTheProxysFault()
{
    QTcpServer hangsUp;
    QVERIFY(hangsUp.listen(QHostAddress::LocalHost));
    connect(&hangsUp, &QTcpServer::newConnection, this,
            [&hangsUp] { hangsUp.nextPendingConnection()->disconnectFromHost(); });
    ConnectProxy proxy;
    proxy.setTarget(hangsUp.serverPort());
    useProxy(proxy.address());

    QCOMPARE(ask(client().get()).outcome, Outcome::ConnectionLost);
}

void ClientProxyTest::withoutAProxyNoneIsAsked()
{
    const ConnectProxy proxy;
    useProxy(proxy.address());
    const auto client = clientFor(QStringLiteral("https://no-such-gateway-x.services.mimecast.com"));
    client->goWithoutProxy();

    const Exchange exchange = ask(client.get());

    QCOMPARE(exchange.outcome, Outcome::DnsFailure);
    QCOMPARE(exchange.proxy, QString());
    QVERIFY(proxy.asked().isEmpty());
}

void ClientProxyTest::loopbackNeverGoesThroughAProxy_data()
{
    QTest::addColumn<QString>("address");
    for (const char *scheme : {"http", "https"}) {
        for (const char *host : {"localhost", "127.0.0.1", "127.0.0.2", "127.255.255.254", "[::1]"}) {
            QTest::addRow("%s, %s", scheme, host)
                << QStringLiteral("%1://%2:%3").arg(QLatin1String(scheme), QLatin1String(host));
        }
    }
}

void ClientProxyTest::loopbackNeverGoesThroughAProxy()
{
    QFETCH(const QString, address);
    TestServer server;
    server.setHandler(fixed(TestServer::token()));
    ConnectProxy proxy;
    const QSignalSpy met(&proxy, &QTcpServer::newConnection);
    for (const char *name :
         {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qputenv(name, proxy.address().toUtf8());
    auto policy = shortPolicy();
    policy.inactivity = 300ms; // It does not answer to TLS.
    const auto client = clientFor(address.arg(QUrl(server.address()).port()), policy);
    client->setProxyLogin({proxy.host(), QStringLiteral("robin"), secrets::SecretText("p@ss:word")});

    const Exchange exchange = ask(client.get());

    QCOMPARE(exchange.proxy, QString());
    QCOMPARE(met.count(), 0);
}

void ClientProxyTest::cancellingWhileTheProxyIsLookedIntoEndsOnce()
{
    ConnectProxy proxy("502 Bad Gateway");
    proxy.setTarget(m_server->port());
    proxy.setSilentAfter(1);
    useProxy(proxy.address());
    auto client = this->client();
    mimecast::Call *call = client->send(mimecast::tokenRequest());
    const QSignalSpy ended(call, &mimecast::Call::finished);
    QTRY_COMPARE(proxy.asked().size(), 2); // The second is of what looks into it.

    call->cancel();

    QCOMPARE(ended.count(), 1);
    client.reset();
    QTest::qWait(50);
    QCOMPARE(ended.count(), 1);
}

QTEST_GUILESS_MAIN(ClientProxyTest)
#include "ClientProxyTest.moc"
