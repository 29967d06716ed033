// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Scenario.h"
#include "sandbox/Server.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sandbox;
using ReplyPointer = std::unique_ptr<QNetworkReply>;

class SandboxServerTest : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    QTemporaryDir m_folder;

    QString inFolder(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QNetworkRequest request(const Server &server, const QString &path)
    {
        QUrl url = server.address();
        url.setPath(path);
        QNetworkRequest made(url);
        made.setTransferTimeout(20'000);
        return made;
    }

    ReplyPointer tokenRequests(QNetworkRequest made)
    {
        made.setHeader(QNetworkRequest::ContentTypeHeader,
                       QStringLiteral("application/x-www-form-urlencoded"));
        return ReplyPointer(m_network.post(made, "client_id=" + standingClientId().toLatin1() +
                                                     "&client_secret=" + standingClientSecret().toLatin1() +
                                                     "&grant_type=client_credentials"));
    }

    ReplyPointer tokenRequests(const Server &server)
    {
        return tokenRequests(request(server, QStringLiteral("/oauth/token")));
    }

    ReplyPointer post(const Server &server, const QString &path, const QByteArray &token)
    {
        QNetworkRequest made = request(server, path);
        made.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        made.setRawHeader("Authorization", "Bearer " + token);
        return ReplyPointer(m_network.post(made, "{\"data\":[]}"));
    }

    static QByteArray tokenIn(QNetworkReply &reply)
    {
        return QJsonDocument::fromJson(reply.readAll())[QLatin1String("access_token")].toString().toLatin1();
    }

    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    void makeCertificate(const QStringList &keyOptions)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                                  QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                                  QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                                  QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                                  inFolder("key.pem"), QStringLiteral("-out"), inFolder("certificate.pem")} +
                          keyOptions);
        QVERIFY2(openssl.waitForFinished(60'000), qPrintable(openssl.errorString()));
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(m_folder.isValid());
    }

    void aTokenOpensTheAccountOverHttp()
    {
        Server server;
        QVERIFY2(server.listen(), qPrintable(server.errorString()));
        const ReplyPointer token = tokenRequests(server);
        QTRY_VERIFY(token->isFinished());
        QCOMPARE(statusOf(*token), 200);
        QCOMPARE(token->rawHeader("Content-Type"), QByteArray("application/json"));
        QVERIFY(!token->rawHeader("x-request-id").isEmpty());
        QVERIFY(token->header(QNetworkRequest::ContentLengthHeader).toInt() > 0);
        QVERIFY(!token->rawHeader("Date").isEmpty());

        const ReplyPointer account =
            post(server, QStringLiteral("/api/account/get-account"), tokenIn(*token));
        QTRY_VERIFY(account->isFinished());
        QCOMPARE(statusOf(*account), 200);
        QCOMPARE(QJsonDocument::fromJson(
                     account->readAll())[QLatin1String("data")][0][QLatin1String("accountCode")]
                     .toString(),
                 QStringLiteral("CUSA13A77"));
    }

    void everyRequestIsRecordedAlsoOneToRemoveMail()
    {
        Server server;
        QSignalSpy served(&server, &Server::served);
        QVERIFY(server.listen());
        const ReplyPointer reply = post(server, QStringLiteral("/api/ttp/remediation/create"), "token");
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(*reply), 404);
        QCOMPARE(served.size(), 1);
        QCOMPARE(server.servedRequests().size(), 1);
        const ServedRequest request = server.servedRequests().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QStringLiteral("/api/ttp/remediation/create"));
        QCOMPARE(request.httpStatus, 404);
    }

    void aChangeOfTheTenantIsSeenWhileItIsServed()
    {
        Server server;
        QVERIFY(server.listen());
        const ReplyPointer before = tokenRequests(server);
        QTRY_VERIFY(before->isFinished());
        QCOMPARE(statusOf(*before), 200);
        server.tenant().available = false;
        const ReplyPointer after = tokenRequests(server);
        QTRY_VERIFY(after->isFinished());
        QCOMPARE(statusOf(*after), 503);
    }

    void theWaitingTimeIsWrittenOnTheWire()
    {
        Server server(findScenario(QStringLiteral("rate-limited"))->tenant());
        QVERIFY(server.listen());
        const ReplyPointer reply = tokenRequests(server);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(*reply), 429);
        QCOMPARE(reply->rawHeader("X-RateLimit-Reset"), QByteArray("300000"));
    }

    void aRedirectHasAnAddressAndNoBody()
    {
        Server server(findScenario(QStringLiteral("redirect"))->tenant());
        QVERIFY(server.listen());
        QNetworkRequest made = request(server, QStringLiteral("/oauth/token"));
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const ReplyPointer reply = tokenRequests(made);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(*reply), 302);
        QVERIFY(reply->rawHeader("Location").startsWith("https://"));
        QVERIFY(reply->readAll().isEmpty());
    }

    void aSlowAnswerHoldsUpNoOther()
    {
        Server server;
        server.tenant().latency = std::chrono::seconds(3);
        QVERIFY(server.listen());
        QSignalSpy served(&server, &Server::served);
        const ReplyPointer slow = tokenRequests(server);
        QTRY_COMPARE(served.size(), 1);
        server.tenant().latency = {};
        const ReplyPointer quick = tokenRequests(server);
        QTRY_VERIFY_WITH_TIMEOUT(quick->isFinished(), 2500);
        QCOMPARE(statusOf(*quick), 200);
        QVERIFY(!slow->isFinished());
        QTRY_VERIFY(slow->isFinished());
        QCOMPARE(statusOf(*slow), 200);
    }

    void aSlowAnswerTakesAsLongAsAsked()
    {
        Server server;
        server.tenant().latency = std::chrono::milliseconds(300);
        QVERIFY(server.listen());
        QElapsedTimer timer;
        timer.start();
        const ReplyPointer reply = tokenRequests(server);
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(timer.elapsed() >= 280);
    }

    void aClientMayHangUpBeforeItsAnswer()
    {
        Server server;
        server.tenant().latency = std::chrono::milliseconds(200);
        QVERIFY(server.listen());
        QSignalSpy served(&server, &Server::served);
        {
            const ReplyPointer first = tokenRequests(server);
            QTRY_COMPARE(served.size(), 1);
            first->abort();
        }
        const ReplyPointer second = tokenRequests(server);
        QTRY_VERIFY(second->isFinished());
        QCOMPARE(statusOf(*second), 200);
    }

    void aServerMayEndBeforeItsAnswer()
    {
        auto server = std::make_unique<Server>();
        server->tenant().latency = std::chrono::milliseconds(200);
        QVERIFY(server->listen());
        QSignalSpy served(server.get(), &Server::served);
        const ReplyPointer reply = tokenRequests(*server);
        QTRY_COMPARE(served.size(), 1);
        server.reset();
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void itListensOnLoopbackOnly()
    {
        Server server;
        QVERIFY(server.listen());
        QCOMPARE(server.address().host(), QStringLiteral("127.0.0.1"));
        const auto port = static_cast<quint16>(server.address().port());
        int tried = 0;
        const QList<QHostAddress> addresses =
            QNetworkInterface::allAddresses() + QList{QHostAddress(QStringLiteral("127.0.0.2"))};
        for (const QHostAddress &address : addresses) {
            if (address == QHostAddress(QHostAddress::LocalHost))
                continue;
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            socket.connectToHost(address, port);
            QVERIFY(!socket.waitForConnected(2000));
            ++tried;
        }
        QVERIFY(tried > 0);
    }

    void aTakenPortIsReported()
    {
        Server first;
        QVERIFY(first.listen());
        Server second;
        QVERIFY(!second.listen(static_cast<quint16>(first.address().port())));
        QVERIFY(!second.errorString().isEmpty());
        QVERIFY(second.address().isEmpty());
    }

    void itServesHttpsWithAGivenCertificate_data()
    {
        QTest::addColumn<QStringList>("keyOptions");
        QTest::newRow("RSA") << QStringList{QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
        QTest::newRow("EC") << QStringList{QStringLiteral("-newkey"), QStringLiteral("ec"),
                                           QStringLiteral("-pkeyopt"),
                                           QStringLiteral("ec_paramgen_curve:prime256v1")};
    }

    void itServesHttpsWithAGivenCertificate()
    {
        QFETCH(const QStringList, keyOptions);
        makeCertificate(keyOptions);
        Server server;
        QVERIFY2(server.listenTls(inFolder("certificate.pem"), inFolder("key.pem")),
                 qPrintable(server.errorString()));
        QCOMPARE(server.address().scheme(), QStringLiteral("https"));

        QNetworkRequest made = request(server, QStringLiteral("/oauth/token"));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(inFolder("certificate.pem")));
        made.setSslConfiguration(trusting);
        const ReplyPointer trusted = tokenRequests(made);
        QTRY_VERIFY(trusted->isFinished());
        QVERIFY2(trusted->error() == QNetworkReply::NoError, qPrintable(trusted->errorString()));
        QCOMPARE(statusOf(*trusted), 200);

        QNetworkAccessManager stranger;
        stranger.setProxy(QNetworkProxy::NoProxy);
        const ReplyPointer untrusted(stranger.get(request(server, QStringLiteral("/identity/whoami"))));
        QTRY_VERIFY(untrusted->isFinished());
        QCOMPARE(untrusted->error(), QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(server.servedRequests().size(), 1);
    }

    void anUnreadableCertificateIsReported()
    {
        makeCertificate({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")});
        Server server;
        QVERIFY(!server.listenTls(inFolder("missing.pem"), inFolder("key.pem")));
        QVERIFY(server.errorString().contains(inFolder("missing.pem")));
        QVERIFY(!server.listenTls(inFolder("certificate.pem"), inFolder("certificate.pem")));
        QVERIFY(server.address().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "SandboxServerTest.moc"
