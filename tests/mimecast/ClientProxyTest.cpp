#include "ConnectProxy.h"
#include "FullPort.h"

#include "mimecast/Client.h"
#include "sandbox/Certificates.h"
#include "sandbox/Server.h"

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
    void cleanup() { qunsetenv("https_proxy"); }

    void aLoginIsForOneProxy_data();
    void aLoginIsForOneProxy();
    void aWrongLoginIsGivenOnce();
    void aProxyInTheWayIsToldFromTheGateway_data();
    void aProxyInTheWayIsToldFromTheGateway();
    void aGatewayThatHangsUpIsNotTheProxysFault();
    void withoutAProxyNoneIsAsked();
    void cancellingWhileTheProxyIsLookedIntoEndsOnce();

private:
    std::unique_ptr<Client> client(std::chrono::milliseconds inactivity = 10s) const;
    static Exchange ask(Client *client);
    static void useProxy(const QString &address) { qputenv("https_proxy", address.toUtf8()); }

    std::unique_ptr<sandbox::Server> m_server;
};

void ClientProxyTest::init()
{
    sandbox::Tenant tenant = sandbox::readyTenant();
    tenant.line = sandbox::Line::Tls;
    m_server = std::make_unique<sandbox::Server>(tenant);
    QVERIFY(m_server->listen());
}

std::unique_ptr<Client> ClientProxyTest::client(std::chrono::milliseconds inactivity) const
{
    mimecast::TransportPolicy policy;
    policy.inactivity = inactivity;
    auto client = std::make_unique<Client>(
        *mimecast::parseGateway(m_server->address().toString()).gateway,
        mimecast::Credentials{sandbox::standingClientId(),
                              secrets::SecretText(sandbox::standingClientSecret().toUtf8())},
        policy);
    client->setExtraAuthorities(QSslCertificate::fromData(sandbox::authorityPem()));
    return client;
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
    const ConnectProxy proxy;
    useProxy(proxy.address());
    Client client(
        *mimecast::parseGateway(QStringLiteral("https://127.0.0.1:%1").arg(hangsUp.serverPort())).gateway,
        mimecast::Credentials{QStringLiteral("id"), secrets::SecretText("secret")});

    QCOMPARE(ask(&client).outcome, Outcome::ConnectionLost);
}

void ClientProxyTest::withoutAProxyNoneIsAsked()
{
    const ConnectProxy proxy;
    useProxy(proxy.address());
    const auto client = this->client();
    client->goWithoutProxy();

    const Exchange exchange = ask(client.get());

    QCOMPARE(exchange.outcome, Outcome::Answered);
    QCOMPARE(exchange.proxy, QString());
    QVERIFY(proxy.asked().isEmpty());
}

void ClientProxyTest::cancellingWhileTheProxyIsLookedIntoEndsOnce()
{
    ConnectProxy proxy("502 Bad Gateway");
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
