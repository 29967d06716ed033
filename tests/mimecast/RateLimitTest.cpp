// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"

using namespace std::chrono_literals;

/// A server cannot have itself asked more often, or sooner, than the program wants to.
class RateLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void whateverTimeIsNamedRequestsAreFewAndApart_data();
    void whateverTimeIsNamedRequestsAreFewAndApart();
    void thePauseIsASecondAtLeast();
};

void RateLimitTest::whateverTimeIsNamedRequestsAreFewAndApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    const auto row = [](const char *name, const QByteArray &headers) {
        QTest::addRow("429, %s", name) << 429 << headers;
        QTest::addRow("503, %s", name) << 503 << headers;
    };
    row("none", "");
    row("zero", "Retry-After: 0\r\n");
    row("negative", "Retry-After: -1\r\n");
    row("very negative", "Retry-After: -9223372036854775808\r\n");
    row("beyond all numbers", "Retry-After: 99999999999999999999999\r\n");
    row("below all numbers", "Retry-After: -99999999999999999999999\r\n");
    row("garbage", "Retry-After: soon\r\n");
    row("empty", "Retry-After: \r\n");
    row("NaN", "Retry-After: nan\r\n");
    row("repeated", "Retry-After: 0\r\nRetry-After: 0\r\nRetry-After: 0\r\n");
    row("long ago", "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n");
    row("reset zero", "X-RateLimit-Reset: 0\r\n");
    row("reset negative", "X-RateLimit-Reset: -5\r\n");
    row("reset one", "X-RateLimit-Reset: 1\r\n");
    row("reset garbage", "X-RateLimit-Reset: \xff\xfe\r\n");
    row("both", "Retry-After: -1\r\nX-RateLimit-Reset: -1\r\n");
}

void RateLimitTest::whateverTimeIsNamedRequestsAreFewAndApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    TestServer server;
    QList<qint64> times;
    QElapsedTimer clock;
    clock.start();
    server.setHandler([&](const Received &, QTcpSocket *socket) {
        times.append(clock.elapsed());
        socket->write(TestServer::answer(status, "{}", headers));
    });
    auto policy = shortPolicy();
    policy.shortestPause = 50ms;
    const auto client = clientFor(server.address(), policy);

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, status);
    QVERIFY2(times.size() <= 4, qPrintable(QString::number(times.size())));
    for (qsizetype i = 1; i < times.size(); ++i)
        QVERIFY(times.at(i) - times.at(i - 1) >= 45); // Timers may be early by a twentieth.
}

void RateLimitTest::thePauseIsASecondAtLeast()
{
    TestServer server;
    server.setHandler([&server](const Received &, QTcpSocket *socket) {
        socket->write(server.received().size() == 1
                          ? TestServer::answer(429, "{}", "X-RateLimit-Reset: -1\r\n")
                          : TestServer::token());
    });
    const auto client = clientFor(server.address(), {});

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.waits, QList<qint64>{1000});
}

QTEST_GUILESS_MAIN(RateLimitTest)
#include "RateLimitTest.moc"
