// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectProxy.h"
#include "Programs.h"
#include "Verify.h"

#include "sandbox/Certificates.h"
#include "sandbox/OddReplies.h"
#include "sandbox/Server.h"

#include <QFile>
#include <QTest>

#include <memory>

/// The command line among real peers on loopback: proxies, certificates, redirects, a second host.
class VerifyNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aProxyInTheWayIsNamed_data();
    void aProxyInTheWayIsNamed();
    void aProxyThatIsNotFoundIsNamed();
    void aProxyThatLetsThroughIsUsed();
    void aProxyGetsTheLoginOfTheSettings_data();
    void aProxyGetsTheLoginOfTheSettings();
    void nothingIsSentToWhomNobodyVouchesFor();
    void theAuthorityOfAFileVouchesForLoopbackAlone();
    void aRedirectLeadsNowhere();
    void withoutASecretNothingIsSent();
    void keysOfTheApi1AreNotSent();
    void anAddressOfTheApi1IsAnsweredWithTheRightOne();
    void theSameRemedyIsSaidOnce();

private:
    void serve(sandbox::Line line);
    Ended verify(const QStringList &more = {}) const;
    /// There is no proxy before a gateway on loopback.
    Ended verifyThroughProxy() const;
    QStringList trusting() const { return {QStringLiteral("--ca-file"), m_authority}; }
    static QString summaryOf(const char *check, const QJsonObject &report);

    std::unique_ptr<CommandLine> m_commandLine;
    std::unique_ptr<sandbox::Server> m_server;
    QString m_authority;
};

void VerifyNetworkTest::init()
{
    m_commandLine = std::make_unique<CommandLine>();
    m_authority = m_commandLine->path(QStringLiteral("authority.pem"));
    QFile file(m_authority);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sandbox::authorityPem());
}

void VerifyNetworkTest::serve(sandbox::Line line)
{
    sandbox::Tenant tenant = sandbox::readyTenant();
    tenant.line = line;
    m_server = std::make_unique<sandbox::Server>(tenant);
    QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
}

Ended VerifyNetworkTest::verify(const QStringList &more) const
{
    return m_commandLine->run(verifyAsJson(m_server->address().toString(), more), secret());
}

Ended VerifyNetworkTest::verifyThroughProxy() const
{
    return m_commandLine->run(verifyAsJson(QStringLiteral("global")), secret());
}

QString VerifyNetworkTest::summaryOf(const char *check, const QJsonObject &report)
{
    const QJsonArray checks = report[u"checks"].toArray();
    for (const auto &each : checks) {
        if (each[u"id"] == QLatin1String(check))
            return each[u"summary"].toString();
    }
    return {};
}

void VerifyNetworkTest::aProxyInTheWayIsNamed_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const char *refusal, const char *cause) {
        QTest::newRow(name) << QByteArray(refusal) << QString::fromLatin1(cause);
    };
    row("wants a password", "407 Proxy Authentication Required", "proxy-authentication-required");
    row("refuses", "403 Forbidden", "proxy-refused");
    row("allows no such thing", "405 Method Not Allowed", "proxy-refused");
    row("does not find the gateway", "404 Not Found", "proxy-refused");
    row("does not reach the gateway", "502 Bad Gateway", "proxy-refused");
    row("is overloaded", "503 Service Unavailable", "proxy-refused");
    row("waits for the gateway in vain", "504 Gateway Timeout", "proxy-refused");
    row("is down", "", "proxy-unreachable");
}

void VerifyNetworkTest::aProxyInTheWayIsNamed()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const QString, cause);
    ConnectProxy proxy(refusal);
    const QString address = proxy.address();
    if (refusal.isEmpty())
        proxy.close();
    m_commandLine->setVariable(QStringLiteral("https_proxy"), address);

    const Ended ended = verifyThroughProxy();

    const QJsonObject report = object(ended.output);
    QCOMPARE(spoken(report),
             QStringList{QLatin1String("connection failed ") + cause + QLatin1String(" network-access")});
    QVERIFY(summaryOf("connection", report).contains(address.mid(7)));
    QCOMPARE(ended.status, int(SomethingFailed));
}

void VerifyNetworkTest::aProxyThatIsNotFoundIsNamed()
{
    m_commandLine->setVariable(QStringLiteral("https_proxy"), QStringLiteral("http://proxy.invalid:3128"));

    const QJsonObject report = object(verifyThroughProxy().output);

    QCOMPARE(spoken(report),
             QStringList{QStringLiteral("connection failed proxy-unreachable network-access")});
    QVERIFY(summaryOf("connection", report).contains(QLatin1String("proxy.invalid:3128")));
}

void VerifyNetworkTest::aProxyThatLetsThroughIsUsed()
{
    serve(sandbox::Line::Tls);
    ConnectProxy proxy;
    proxy.setTarget(static_cast<quint16>(m_server->address().port()));
    m_commandLine->setVariable(QStringLiteral("https_proxy"), proxy.address());

    const Ended ended = verifyThroughProxy();

    // Nobody vouches for the simulated tenant as Mimecast's gateway, and that is what ended it.
    QCOMPARE(spoken(object(ended.output)),
             QStringList{QStringLiteral("connection failed tls-untrusted network-access")});
    QVERIFY(!proxy.asked().isEmpty());
    for (const QByteArray &asked : proxy.asked())
        QVERIFY2(asked.startsWith("CONNECT api.services.mimecast.com:443 "), asked.constData());
    QVERIFY(m_server->servedRequests().isEmpty());
}

void VerifyNetworkTest::aProxyGetsTheLoginOfTheSettings_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("cause");
    // What lies behind the proxy is nobody that is vouched for.
    QTest::newRow("right") << QByteArray("robin:p@ss word") << QStringLiteral("tls-untrusted");
    QTest::newRow("wrong") << QByteArray("robin:another") << QStringLiteral("proxy-authentication-required");
}

void VerifyNetworkTest::aProxyGetsTheLoginOfTheSettings()
{
    QFETCH(const QByteArray, login);
    QFETCH(const QString, cause);
    serve(sandbox::Line::Tls);
    ConnectProxy proxy;
    proxy.setTarget(static_cast<quint16>(m_server->address().port()));
    proxy.setLogin(login);
    m_commandLine->setVariable(QStringLiteral("https_proxy"),
                               QStringLiteral("http://robin:p%40ss%20word@") + proxy.host());

    const Ended ended = verifyThroughProxy();

    QCOMPARE(spoken(object(ended.output)),
             QStringList{QStringLiteral("connection failed %1 network-access").arg(cause)});
    QCOMPARE(ended.status, int(SomethingFailed));
    // A wrong password that is given again and again may lock its owner out.
    QCOMPARE(proxy.logins().count("robin:p@ss word"), proxy.logins().size());
    QCOMPARE(proxy.logins().size(), 1);
    QVERIFY(!ended.output.contains("p@ss") && !ended.output.contains("p%40ss") && ended.errors.isEmpty());
}

void VerifyNetworkTest::nothingIsSentToWhomNobodyVouchesFor()
{
    serve(sandbox::Line::Tls);

    const Ended ended = verify();

    const QJsonObject report = object(ended.output);
    QCOMPARE(spoken(report), QStringList{QStringLiteral("connection failed tls-untrusted network-access")});
    QVERIFY(summaryOf("connection", report).contains(QLatin1String("throw-away authority")));
    QVERIFY(m_server->servedRequests().isEmpty());
}

void VerifyNetworkTest::theAuthorityOfAFileVouchesForLoopbackAlone()
{
    const Ended ended = m_commandLine->run(verifyAsJson(QStringLiteral("global"), trusting()), secret());

    QCOMPARE(ended.status, int(WrongUsage));
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("--ca-file"), ended.errors.constData());
}

void VerifyNetworkTest::aRedirectLeadsNowhere()
{
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress(QStringLiteral("127.0.0.2"))));
    const QString there = QStringLiteral("http://127.0.0.2:%1/oauth/token").arg(elsewhere.serverPort());
    serve(sandbox::Line::Plain);
    m_server->tenant().instead = {{{}, sandbox::redirectReply(307, there.toLatin1())}};

    const Ended ended = verify();

    const QJsonObject report = object(ended.output);
    QCOMPARE(spoken(report),
             QStringList{QStringLiteral("connection failed unexpected-redirect network-access")});
    QVERIFY(summaryOf("connection", report).contains(QLatin1String("127.0.0.2")));
    QCOMPARE(m_server->servedRequests().size(), 1);
    QVERIFY(!elsewhere.hasPendingConnections());
}

void VerifyNetworkTest::withoutASecretNothingIsSent()
{
    serve(sandbox::Line::Plain);

    const Ended ended = m_commandLine->run(verifyAsJson(m_server->address().toString()), "\n");

    QCOMPARE(ended.status, int(WrongUsage));
    QVERIFY2(ended.errors.contains("There is no Client Secret"), ended.errors.constData());
    QVERIFY(m_server->servedRequests().isEmpty());
}

void VerifyNetworkTest::keysOfTheApi1AreNotSent()
{
    serve(sandbox::Line::Plain);
    QStringList arguments = verifyAsJson(m_server->address().toString());
    arguments.replaceInStrings(sandbox::standingClientId(),
                               QStringLiteral("0f6a2b1c-1111-2222-3333-444455556666"));

    const Ended ended = m_commandLine->run(arguments, secret());

    QCOMPARE(ended.status, int(WrongUsage));
    QVERIFY2(ended.errors.contains("API 1.0"), ended.errors.constData());
    QVERIFY(m_server->servedRequests().isEmpty());
}

void VerifyNetworkTest::anAddressOfTheApi1IsAnsweredWithTheRightOne()
{
    const Ended ended =
        m_commandLine->run(verifyAsJson(QStringLiteral("https://eu-api.mimecast.com")), secret());

    QCOMPARE(ended.status, int(WrongUsage));
    QVERIFY2(ended.errors.contains("eu-api.mimecast.com is an address of the older API 1.0"),
             ended.errors.constData());
    QVERIFY2(ended.errors.contains("api.services.mimecast.com"), ended.errors.constData());
}

void VerifyNetworkTest::theSameRemedyIsSaidOnce()
{
    serve(sandbox::Line::Plain);
    m_server->tenant().products.clear();

    const Ended ended = m_commandLine->run(::verify(m_server->address().toString()), secret());

    QCOMPARE(ended.output.count("Create a new application"), 1);
    QVERIFY2(ended.output.contains("(api-application.products)"), ended.output.constData());
    QVERIFY(ended.output.contains("(validation.test)"));
}

QTEST_GUILESS_MAIN(VerifyNetworkTest)
#include "VerifyNetworkTest.moc"
