// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"
#include "TlsServer.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace std::chrono_literals;
using mimecast::Outcome;

/// A connection that ends in the middle of an answer.
class ResetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void itIsLostAtOnce_data();
    void itIsLostAtOnce();
    void overTlsToo_data();
    void overTlsToo();
};

void ResetTest::itIsLostAtOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<int>("delay"); // A reset may overtake what has not been read yet.
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray half(100'000, 'x');
    const auto row = [](const char *name, const QByteArray &answer) {
        QTest::addRow("closed %s", name) << answer << false << 0;
        QTest::addRow("closed, later, %s", name) << answer << false << 100;
        QTest::addRow("reset %s", name) << answer << true << 0;
        QTest::addRow("reset, later, %s", name) << answer << true << 100;
    };
    row("before anything", "");
    row("in the status", "HTTP/1.1 2");
    row("in the headers", head);
    row("before a body", head + "Content-Length: 200000\r\n\r\n");
    row("in a body", head + "Content-Length: 200000\r\n\r\n{\"data\":");
    row("in a long body", head + "Content-Length: 200000\r\n\r\n" + half);
    row("before chunks", head + "Transfer-Encoding: chunked\r\n\r\n");
    row("in the size of a chunk", head + "Transfer-Encoding: chunked\r\n\r\n1");
    row("in a chunk", head + "Transfer-Encoding: chunked\r\n\r\n20000\r\n" + half);
    row("after a chunk", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    row("in the last chunk", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n");
}

void ResetTest::itIsLostAtOnce()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isReset);
    QFETCH(const int, delay);
    TestServer server;
    server.setHandler([answer, isReset, delay](const Received &, QTcpSocket *socket) {
        socket->write(answer);
        while (socket->bytesToWrite() > 0)
            socket->waitForBytesWritten();
        QTimer::singleShot(delay, socket, [socket, isReset] {
#ifdef Q_OS_UNIX
            const linger atOnce{1, 0};
            if (isReset)
                setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                           sizeof atOnce);
#endif
            socket->close();
        });
    });
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::ConnectionLost);
    QVERIFY(end.exchange.body.isEmpty());
    QVERIFY2(end.exchange.duration < 5s, qPrintable(QString::number(end.exchange.duration.count())));
    QVERIFY(server.received().size() <= 4);
}

void ResetTest::overTlsToo_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isReset");
    for (const char *protocol : {"http/1.1", "h2"}) {
        for (const bool isReset : {false, true}) {
            const char *how = isReset ? "reset" : "closed";
            QTest::addRow("%s, %s before an answer", protocol, how)
                << QByteArray(protocol) << QByteArray() << isReset;
            QTest::addRow("%s, %s in the body", protocol, how)
                << QByteArray(protocol) << QByteArray(R"({"data":)") << isReset;
            QTest::addRow("%s, %s in a long body", protocol, how)
                << QByteArray(protocol) << QByteArray(16'000, 'x') << isReset;
        }
    }
}

void ResetTest::overTlsToo()
{
    QFETCH(const QByteArray, protocol);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isReset);
    TlsServer server(QStringLiteral("loopback"), protocol);
    server.answer = [protocol, content, isReset](QTcpSocket *socket, const QByteArray &heard) {
        const int stream =
            protocol == "h2" ? http2::firstRequest(heard) : int(heard.contains("client_secret="));
        if (stream == 0 || socket->property("answered").toBool())
            return;
        socket->setProperty("answered", true);
        if (protocol == "h2") {
            socket->write(http2::frame(http2::Settings, http2::NoFlag, 0, {}));
            if (!content.isEmpty())
                socket->write(http2::frame(http2::Headers, http2::EndHeaders, stream, http2::ok) +
                              http2::frame(http2::Data, http2::NoFlag, stream, content));
        } else if (!content.isEmpty()) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + content);
        }
        QTimer::singleShot(100, socket, [socket, isReset] {
            if (isReset)
                socket->abort();
            else
                socket->disconnectFromHost();
        });
    };
    const auto client = clientFor(server.address(QStringLiteral("localhost")));
    client->setExtraAuthorities(certificates(QStringLiteral("authority")));

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.outcome, Outcome::ConnectionLost);
    QVERIFY2(end.exchange.duration < 5s, qPrintable(QString::number(end.exchange.duration.count())));
    QVERIFY(server.handshakes <= 4);
}

QTEST_GUILESS_MAIN(ResetTest)
#include "ResetTest.moc"
