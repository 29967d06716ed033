// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"

#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using mimecast::Call;
using mimecast::Client;
using mimecast::Exchange;
using mimecast::Outcome;

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTokenIsAskedForAsAForm();
    void theTokenStaysInside();
    void requestsCarryTheToken();
    void withoutATokenOneIsFetched();
    void whatIsRefusedForATokenIsToldOfTheRequest();
    void oneNewTokenServesAllThatMetTheOldOne();
    void aSecondRefusalIsReported();
    void rejectedCredentialsAreNotTriedAgain();
    void aRedirectIsNotFollowed();
    void aShortLimitIsWaitedFor_data();
    void aShortLimitIsWaitedFor();
    void aLongLimitIsReported_data();
    void aLongLimitIsReported();
    void endlessLimitsEnd();
    void aServerErrorIsTriedOnceMore();
    void anAnswerIsReadWhole_data();
    void anAnswerIsReadWhole();
    void compressionIsNotAskedForAndNotUndone_data();
    void compressionIsNotAskedForAndNotUndone();
    void aFloodEndsEarly_data();
    void aFloodEndsEarly();
    void silenceEndsByInactivity();
    void drippingEndsByTheDeadline();
    void transportFaultsAreToldApart_data();
    void transportFaultsAreToldApart();
    void headersAreRead();
    void noEndIsMissed();
    void cancellingEndsOnce_data();
    void cancellingEndsOnce();
    void destroyingTheClientIsQuiet_data();
    void destroyingTheClientIsQuiet();
    void destroyingTheClientAtTheEndIsSafe();
    void aDeletedTokenCallDoesNotStrandOthers();
    void aDeletedCallIsSafe();
};

void ClientTest::initTestCase()
{
    forgetProxies();
}

void ClientTest::theTokenIsAskedForAsAForm()
{
    TestServer server;
    server.setHandler(fixed(TestServer::token()));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::Answered);
    QCOMPARE(end.exchange.operation, QStringLiteral("POST /oauth/token"));
    const Received request = server.received().constFirst();
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
             QByteArray("grant_type=client_credentials&client_id=id&client_secret=s%26%3D%20%2B%25%C3%A9"));
    QVERIFY(request.headers.value("user-agent").startsWith("active-response-setup/"));
    QVERIFY(!request.headers.contains("authorization"));
}

void ClientTest::theTokenStaysInside()
{
    TestServer server;
    server.setHandler(fixed(TestServer::token("very-secret-token")));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QVERIFY(!end.exchange.body.contains("very-secret-token"));
    QVERIFY(end.exchange.body.contains("access_token"));
}

void ClientTest::requestsCarryTheToken()
{
    TestServer server;
    server.setHandler(withToken(fixed(TestServer::answer(200, R"({"data":[]})"))));
    const auto client = clientFor(server.address());
    End token(client->send(mimecast::tokenRequest()));
    QVERIFY(token.come());

    End get(client->send(mimecast::whoamiRequest()));
    End post(client->send(mimecast::getAccountRequest()));

    QVERIFY(get.come() && post.come());
    QCOMPARE(server.count("POST /oauth/token"), 1);
    QCOMPARE(server.received().size(), 3);
    for (const Received &request : server.received().mid(1)) {
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-1"));
        if (request.line.startsWith("POST")) {
            QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
            QCOMPARE(request.body, QByteArray(R"({"data":[]})"));
        }
    }
}

void ClientTest::withoutATokenOneIsFetched()
{
    TestServer server;
    server.setHandler(withToken(fixed(TestServer::answer(200, R"({"data":[]})"))));
    const auto client = clientFor(server.address());

    End first(client->send(mimecast::whoamiRequest()));
    End second(client->send(mimecast::getAccountRequest()));

    QVERIFY(first.come() && second.come());
    QCOMPARE(first.exchange.httpStatus, 200);
    QCOMPARE(server.count("POST /oauth/token"), 1);
}

void ClientTest::whatIsRefusedForATokenIsToldOfTheRequest()
{
    TestServer server;
    server.setHandler(fixed(TestServer::answer(401, R"({"fail":[{"code":"InvalidClientIdentifier"}]})")));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::whoamiRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 401);
    QCOMPARE(end.exchange.operation, QStringLiteral("POST /oauth/token"));
    QCOMPARE(server.received().size(), 1);
}

void ClientTest::oneNewTokenServesAllThatMetTheOldOne()
{
    TestServer server;
    int tokens = 0;
    server.setHandler([&tokens](const Received &request, QTcpSocket *socket) {
        if (request.isToken())
            socket->write(TestServer::token("token-" + QByteArray::number(++tokens)));
        else if (request.headers.value("authorization") == "Bearer token-1")
            socket->write(TestServer::answer(401, R"({"fail":[{"code":"token_expired"}]})"));
        else
            socket->write(TestServer::answer(200, R"({"data":[]})"));
    });
    const auto client = clientFor(server.address());
    End token(client->send(mimecast::tokenRequest()));
    QVERIFY(token.come());

    End first(client->send(mimecast::whoamiRequest()));
    End second(client->send(mimecast::getAccountRequest()));
    End third(client->send(mimecast::getQuotaRequest()));

    QVERIFY(first.come() && second.come() && third.come());
    for (const End *end : {&first, &second, &third})
        QCOMPARE(end->exchange.httpStatus, 200);
    QCOMPARE(tokens, 2);
    QCOMPARE(server.received().size(), 2 + 3 + 3);
}

void ClientTest::aSecondRefusalIsReported()
{
    TestServer server;
    server.setHandler(withToken(fixed(TestServer::answer(401, R"({"fail":[{"code":"unauthorized"}]})"))));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::whoamiRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 401);
    QCOMPARE(end.exchange.operation, QStringLiteral("GET /identity/whoami"));
    QCOMPARE(server.count("GET /identity/whoami"), 2);
    QCOMPARE(server.count("POST /oauth/token"), 2);
}

void ClientTest::rejectedCredentialsAreNotTriedAgain()
{
    TestServer server;
    server.setHandler(fixed(TestServer::answer(401, R"({"fail":[{"code":"InvalidClientIdentifier"}]})",
                                               "WWW-Authenticate: Bearer\r\n")));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::Answered);
    QCOMPARE(end.exchange.httpStatus, 401);
    QVERIFY(end.exchange.body.contains("InvalidClientIdentifier"));
    QCOMPARE(server.received().size(), 1);
}

void ClientTest::aRedirectIsNotFollowed()
{
    TestServer other;
    other.setHandler(fixed(TestServer::token()));
    TestServer server;
    server.setHandler(
        fixed(TestServer::answer(307, "", "Location: " + other.address().toLatin1() + "/x\r\n")));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::Answered);
    QCOMPARE(end.exchange.httpStatus, 307);
    QCOMPARE(end.exchange.redirectHost, QStringLiteral("127.0.0.1"));
    QVERIFY(other.received().isEmpty());
}

void ClientTest::aShortLimitIsWaitedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("milliseconds") << 429 << QByteArray("X-RateLimit-Reset: 150\r\n") << qint64(150);
    QTest::newRow("seconds") << 429 << QByteArray("Retry-After: 1\r\n") << qint64(1000);
    QTest::newRow("seconds win") << 429 << QByteArray("X-RateLimit-Reset: 150\r\nRetry-After: 1\r\n")
                                 << qint64(1000);
    QTest::newRow("date") << 429 << QByteArray("Retry-After: Tue, 24 Nov 2026 03:00:01 GMT\r\n")
                          << qint64(1000);
    QTest::newRow("date gone by") << 429 << QByteArray("Retry-After: Tue, 24 Nov 2026 02:00:00 GMT\r\n")
                                  << qint64(100);
    QTest::newRow("unavailable") << 503 << QByteArray("Retry-After: 1\r\n") << qint64(1000);
    QTest::newRow("nothing sensible in Retry-After")
        << 429 << QByteArray("Retry-After: soon\r\nX-RateLimit-Reset: 200\r\n") << qint64(200);
}

void ClientTest::aShortLimitIsWaitedFor()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const qint64, delay);
    TestServer server;
    server.setHandler([&server, status, headers](const Received &, QTcpSocket *socket) {
        socket->write(server.received().size() == 1 ? TestServer::answer(status, "{}", headers)
                                                    : TestServer::token());
    });
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 200);
    QCOMPARE(end.waits, QList<qint64>{delay});
}

void ClientTest::aLongLimitIsReported_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("milliseconds") << QByteArray("X-RateLimit-Reset: 40000\r\n") << qint64(40'000);
    QTest::newRow("seconds") << QByteArray("Retry-After: 21\r\n") << qint64(21'000);
    QTest::newRow("huge") << QByteArray("Retry-After: 9223372036854775807\r\n") << qint64(86'400'000);
    QTest::newRow("not told") << QByteArray() << qint64(-1);
}

void ClientTest::aLongLimitIsReported()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const qint64, delay);
    TestServer server;
    server.setHandler(fixed(TestServer::answer(429, "{}", headers)));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 429);
    QVERIFY(end.waits.isEmpty());
    QCOMPARE(end.exchange.retryAfter.value_or(-1ms).count(), delay);
    QCOMPARE(server.received().size(), 1);
}

void ClientTest::endlessLimitsEnd()
{
    TestServer server;
    server.setHandler(fixed(TestServer::answer(429, "{}", "X-RateLimit-Reset: 0\r\n")));
    auto policy = shortPolicy();
    policy.longestRateLimit = 350ms;
    const auto client = clientFor(server.address(), policy);

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 429);
    QCOMPARE(end.waits.size(), 3);
    QCOMPARE(server.received().size(), 4);
}

void ClientTest::aServerErrorIsTriedOnceMore()
{
    TestServer server;
    server.setHandler(fixed(TestServer::answer(502, "<html>bad gateway</html>")));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::Answered);
    QCOMPARE(end.exchange.httpStatus, 502);
    QCOMPARE(server.received().size(), 2);
}

void ClientTest::anAnswerIsReadWhole_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("small") << qsizetype(10);
    QTest::newRow("larger than the read buffer") << qsizetype(1'000'000);
    QTest::newRow("at the limit") << qsizetype(4 * 1024 * 1024);
}

void ClientTest::anAnswerIsReadWhole()
{
    QFETCH(const qsizetype, size);
    TestServer server;
    server.setHandler(withToken(fixed(TestServer::answer(200, QByteArray(size, 'x')))));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::getAccountRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::Answered);
    QCOMPARE(end.exchange.body, QByteArray(size, 'x'));
}

void ClientTest::compressionIsNotAskedForAndNotUndone_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    // 20 MB of spaces in 20 kB.
    const QByteArray zlib = qCompress(QByteArray(20'000'000, ' '), 9).mid(4);
    for (const char *encoding : {"gzip", "deflate", "br", "zstd", "GZIP", "gzip, gzip"}) {
        QTest::addRow("%s, a bomb", encoding) << QByteArray(encoding) << zlib;
        QTest::addRow("%s, a lie", encoding) << QByteArray(encoding) << QByteArray(R"({"data":[]})");
    }
}

void ClientTest::compressionIsNotAskedForAndNotUndone()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    TestServer server;
    server.setHandler(fixed(TestServer::answer(200, body, "Content-Encoding: " + encoding + "\r\n")));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::Answered);
    QVERIFY(end.exchange.body.isEmpty());
    QCOMPARE(server.received().constFirst().headers.value("accept-encoding"), QByteArray("identity"));
}

void ClientTest::aFloodEndsEarly_data()
{
    constexpr qsizetype megabyte = 1024LL * 1024;
    QTest::addColumn<QByteArray>("answer");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray tooMuch(5 * megabyte, 'x');
    QTest::newRow("announced") << ok + "Content-Length: 1000000000000\r\n\r\nabc";
    QTest::newRow("without a length") << ok + "Connection: close\r\n\r\n" + tooMuch;
    QTest::newRow("in chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n500000\r\n" + tooMuch;
}

void ClientTest::aFloodEndsEarly()
{
    QFETCH(const QByteArray, answer);
    TestServer server;
    server.setHandler(fixed(answer));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::TooLarge);
    QVERIFY(end.exchange.body.isEmpty());
}

void ClientTest::silenceEndsByInactivity()
{
    TestServer server;
    server.setHandler(silence);
    auto policy = shortPolicy();
    policy.inactivity = 100ms;
    const auto client = clientFor(server.address(), policy);

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::ConnectionTimeout);
    QVERIFY(end.exchange.duration < 10s);
}

void ClientTest::drippingEndsByTheDeadline()
{
    TestServer server;
    QTimer drip;
    QPointer<QTcpSocket> victim;
    server.setHandler([&](const Received &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        victim = socket;
        drip.start(20);
    });
    connect(&drip, &QTimer::timeout, this, [&victim] {
        if (victim)
            victim->write("x");
    });
    auto policy = shortPolicy();
    policy.deadline = 400ms;
    const auto client = clientFor(server.address(), policy);

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::ConnectionTimeout);
    QVERIFY(end.exchange.body.isEmpty());
}

void ClientTest::transportFaultsAreToldApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("refused") << QStringLiteral("http://127.0.0.1:1") << QByteArray()
                             << Outcome::ConnectionRefused;
    QTest::newRow("no such name") << QStringLiteral("https://no-such-gateway-x.services.mimecast.com")
                                  << QByteArray() << Outcome::DnsFailure;
    QTest::newRow("closed at once") << QString() << QByteArray() << Outcome::ConnectionLost;
    QTest::newRow("closed in the headers")
        << QString() << QByteArray("HTTP/1.1 200 OK\r\nConte") << Outcome::ConnectionLost;
    QTest::newRow("closed in the body")
        << QString() << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}")
        << Outcome::ConnectionLost;
    QTest::newRow("no HTTP") << QString() << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Outcome::ConnectionLost;
}

void ClientTest::transportFaultsAreToldApart()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, answer);
    QFETCH(const Outcome, outcome);
    TestServer server;
    server.setHandler([answer](const Received &, QTcpSocket *socket) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    const auto client = clientFor(address.isEmpty() ? server.address() : address);

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, outcome);
    QVERIFY(!end.exchange.transportDetail.isEmpty());
}

void ClientTest::headersAreRead()
{
    TestServer server;
    server.setHandler(fixed(TestServer::answer(200, "{}", "x-request-id: abc-123\r\n")));
    const auto client = clientFor(server.address());
    const QDateTime before = QDateTime::currentDateTimeUtc();

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.requestId, QStringLiteral("abc-123"));
    QCOMPARE(end.exchange.contentType, QStringLiteral("application/json"));
    QCOMPARE(end.exchange.serverDate, QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC));
    QVERIFY(end.exchange.receivedAt >= before);
    QVERIFY(end.exchange.proxy.isEmpty());
}

/// However soon the network's thread is done with it.
void ClientTest::noEndIsMissed()
{
    const auto client = clientFor(QStringLiteral("http://127.0.0.1:1"));
    for (int i = 0; i < 300; ++i) {
        End end(client->send(mimecast::tokenRequest()));
        QVERIFY(end.come());
        QVERIFY(end.exchange.duration < 5s);
    }
}

void ClientTest::cancellingEndsOnce_data()
{
    QTest::addColumn<bool>("afterItWasReceived");
    QTest::newRow("at once") << false;
    QTest::newRow("under way") << true;
}

void ClientTest::cancellingEndsOnce()
{
    QFETCH(const bool, afterItWasReceived);
    TestServer server;
    server.setHandler(silence);
    const auto client = clientFor(server.address());
    End end(client->send(mimecast::tokenRequest()));
    if (afterItWasReceived)
        QTRY_COMPARE(server.received().size(), 1);

    end.call->cancel();
    end.call->cancel();

    QCOMPARE(end.count, 1);
    QCOMPARE(end.exchange.outcome, Outcome::Cancelled);
    QVERIFY(end.gone());
    QCOMPARE(end.count, 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void ClientTest::destroyingTheClientIsQuiet_data()
{
    cancellingEndsOnce_data();
}

void ClientTest::destroyingTheClientIsQuiet()
{
    QFETCH(const bool, afterItWasReceived);
    TestServer server;
    server.setHandler(withToken(silence));
    auto client = clientFor(server.address());
    End end(client->send(mimecast::whoamiRequest()));
    if (afterItWasReceived)
        QTRY_COMPARE(server.count("GET"), 1);

    client.reset();

    QVERIFY(end.call.isNull());
    QCOMPARE(end.count, 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

void ClientTest::destroyingTheClientAtTheEndIsSafe()
{
    TestServer server;
    server.setHandler(withToken(fixed(TestServer::answer(200, "{}"))));
    auto client = clientFor(server.address());
    End other(client->send(mimecast::getAccountRequest()));
    End end(client->send(mimecast::whoamiRequest()));
    connect(end.call, &Call::finished, this, [&client] { client.reset(); });

    QTRY_COMPARE(end.count, 1);

    QVERIFY(!client);
    QVERIFY(end.call.isNull() && other.call.isNull());
}

void ClientTest::aDeletedTokenCallDoesNotStrandOthers()
{
    TestServer server;
    bool silent = true;
    server.setHandler([&silent](const Received &request, QTcpSocket *socket) {
        if (!std::exchange(silent, false))
            socket->write(request.isToken() ? TestServer::token() : TestServer::answer(200, "{}"));
    });
    const auto client = clientFor(server.address());
    Call *token = client->send(mimecast::tokenRequest());
    End end(client->send(mimecast::whoamiRequest()));
    QTRY_COMPARE(server.received().size(), 1);

    delete token;

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 200);
}

void ClientTest::aDeletedCallIsSafe()
{
    TestServer server;
    // Silent on whoami, or the call might have ended by itself.
    server.setHandler(withToken([](const Received &request, QTcpSocket *socket) {
        if (!request.line.startsWith("GET "))
            socket->write(TestServer::answer(200, "{}"));
    }));
    const auto client = clientFor(server.address());
    delete client->send(mimecast::whoamiRequest());
    Call *call = client->send(mimecast::whoamiRequest());
    QTRY_COMPARE(server.count("GET /identity/whoami"), 1);
    delete call;

    End end(client->send(mimecast::getAccountRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 200);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "ClientTest.moc"
