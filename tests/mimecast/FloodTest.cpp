// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLoopWatch.h"
#include "Sending.h"
#include "TlsServer.h"

#include "mimecast/Answer.h"

#include <QFile>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;
using mimecast::Outcome;

namespace {

QByteArray ok()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
}

/// What the peer sends: something to begin with, and something that it repeats until nobody listens.
struct Flood
{
    QByteArray begin;
    QByteArray repeated;
};

Flood plainFlood(const QByteArray &kind)
{
    const QByteArray block(qsizetype{64} * 1024, 'x');
    if (kind == "chunks")
        return {ok() + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + block + "\r\n"};
    if (kind == "one chunk")
        return {ok() + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n", block};
    if (kind == "length")
        return {ok() + "Content-Length: 1000000000000\r\n\r\n", block};
    if (kind == "no length")
        return {ok() + "\r\n", block};
    if (kind == "header lines")
        return {ok(), QByteArray("X-Y: z\r\n").repeated(8192)};
    if (kind == "header line")
        return {ok() + "X-Y: ", block};
    if (kind == "status line")
        return {"HTTP/1.1 200 ", block};
    if (kind == "interim answers")
        return {"", QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(1000)};
    if (kind == "unauthorized")
        return {"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n"
                "Transfer-Encoding: chunked\r\n\r\n",
                "10000\r\n" + block + "\r\n"};
    if (kind == "bomb") {
        const QByteArray zlib = qCompress(QByteArray(100'000'000, ' '), 9).mid(4);
        return {ok() + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(zlib.size()) +
                    "\r\n\r\n" + zlib,
                {}};
    }
    if (kind == "elements") {
        const QByteArray body = "{\"data\":[0" + QByteArray(",0").repeated(2'000'000) + "]}";
        return {ok() + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, {}};
    }
    return {TestServer::answer(200, "{}"), {}};
}

void servePlain(const QByteArray &kind)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
    const Flood flood = plainFlood(kind);
    std::printf("http://127.0.0.1:%d\n", int(server.serverPort()));
    std::fflush(stdout);
    while (server.waitForNewConnection(-1)) {
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray heard;
        while (!heard.contains("client_secret=") && socket->waitForReadyRead(5000))
            heard += socket->readAll();
        socket->write(flood.begin);
        while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForBytesWritten(-1)) {
            if (socket->bytesToWrite() == 0)
                socket->write(flood.repeated);
        }
    }
}

/// Once the peer has heard the request.
void sendForever(QTcpSocket *socket, const Flood &flood)
{
    if (socket->property("answered").toBool())
        return;
    socket->setProperty("answered", true);
    socket->write(flood.begin);
    auto *again = new QTimer(socket);
    QObject::connect(again, &QTimer::timeout, socket, [socket, flood] {
        if (static_cast<QSslSocket *>(socket)->encryptedBytesToWrite() < 1'000'000)
            socket->write(flood.repeated);
    });
    again->start(0);
}

Flood http2Flood(const QByteArray &kind, int stream)
{
    using namespace http2;
    const QByteArray settings = frame(Settings, NoFlag, 0, {});
    if (kind == "settings")
        return {settings, settings.repeated(5000)};
    constexpr int ping = 6;
    if (kind == "pings")
        return {settings, frame(ping, NoFlag, 0, QByteArray(8, 'x')).repeated(5000)};
    constexpr int unknown = 0x42;
    if (kind == "unknown frames")
        return {settings, frame(unknown, NoFlag, 0, QByteArray(16'384, 'x'))};
    if (kind == "interim answers") // ":status: 103", not in HPACK's table.
        return {settings, frame(Headers, EndHeaders, stream,
                                QByteArray("\x08\x03"
                                           "103",
                                           5))
                              .repeated(1000)};
    // A header's name and value of their own, not to be kept in a table.
    const QByteArray header = QByteArray("\x00\x03x-y\x40", 6) + QByteArray(64, 'x');
    if (kind == "continuation")
        return {settings + frame(Headers, NoFlag, stream, http2::ok),
                frame(Continuation, NoFlag, stream, header.repeated(200))};
    if (kind == "data")
        return {settings + frame(Headers, EndHeaders, stream, http2::ok),
                frame(Data, NoFlag, stream, QByteArray(16'384, 'x'))};
    if (kind == "unauthorized") // ":status: 401"
        return {settings + frame(Headers, EndHeaders, stream,
                                 QByteArray("\x08\x03"
                                            "401",
                                            5)),
                frame(Data, NoFlag, stream, QByteArray(16'384, 'x'))};
    qFatal("There is no such flood.");
}

void serveTls(const QByteArray &kind, const QByteArray &protocol)
{
    auto *server = new TlsServer(QStringLiteral("loopback"), protocol);
    const QByteArray flood = kind.mid(kind.indexOf(' ') + 1);
    std::printf("%s\n", qPrintable(server->address(QStringLiteral("localhost"))));
    std::fflush(stdout);
    server->answer = [flood, protocol](QTcpSocket *socket, const QByteArray &heard) {
        if (protocol == "h2") {
            if (const int stream = http2::firstRequest(heard))
                sendForever(socket, http2Flood(flood, stream));
        } else if (heard.contains("client_secret=")) {
            sendForever(socket, plainFlood(flood));
        }
    };
}

/// In kB.
qint64 memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf(name)).split(':').value(1).simplified().split(' ').value(0).toLongLong();
}

/// A peer in a process of its own, so that its memory is not counted.
struct Peer
{
    explicit Peer(const QByteArray &kind)
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--peer"), QString::fromLatin1(kind)});
        if (!process.waitForReadyRead())
            qFatal("The peer does not start.");
        address = QString::fromLatin1(process.readLine().trimmed());
    }
    ~Peer()
    {
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
    QString address;
};

/// What a client has seen of a peer.
struct Measured
{
    int outcome = -1;
    int isSuccess = 0;
    qint64 grown = 0;    ///< In kB.
    qint64 duration = 0; ///< In milliseconds.
    qint64 gap = 0;      ///< Of the caller's thread, in milliseconds.
};

std::unique_ptr<mimecast::Client> clientOf(const Peer &peer)
{
    auto policy = shortPolicy();
    policy.deadline = 3s;
    auto client = clientFor(peer.address, policy);
    client->setExtraAuthorities(certificates(QStringLiteral("authority")));
    return client;
}

Measured measure(const QByteArray &kind)
{
    forgetProxies();
    // What is loaded once, TLS above all, is no matter of the floods.
    for (const char *resting : {"rest", "tls rest"}) {
        const Peer peer(resting);
        const auto client = clientOf(peer);
        End end(client->send(mimecast::tokenRequest()));
        if (!end.come())
            return {};
    }
    const Peer peer(kind);
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (!reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || reset.write("5") != 1)
        return {};
    const qint64 atRest = memory("VmRSS");
    const EventLoopWatch watch;
    const auto client = clientOf(peer);
    End end(client->send(mimecast::tokenRequest()));
    if (!end.come())
        return {};
    const bool isSuccess = mimecast::readAnswer(end.exchange).kind == mimecast::Answer::Kind::Success;
    return {static_cast<int>(end.exchange.outcome), isSuccess ? 1 : 0, memory("VmHWM") - atRest,
            end.exchange.duration.count(), watch.longestGap};
}

} // namespace

/// However much a peer sends, memory stays small, the caller's thread goes on, and the deadline holds; with
/// the limit on what is received, as the programs have it.
class FloodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysSmall_data();
    void memoryStaysSmall();
    void anAnswerOfManyElementsIsNone();
};

void FloodTest::memoryStaysSmall_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    const QList tooLarge{Outcome::TooLarge};
    // What Qt shows to nobody is cut off by the limit on what is received, or by the deadline where the peer
    // is slow; an interim answer may be taken for one.
    const QList cutOff{Outcome::ConnectionLost, Outcome::TooLarge, Outcome::ConnectionTimeout,
                       Outcome::Answered};
    for (const char *kind : {"chunks", "one chunk", "length", "no length"}) {
        QTest::addRow("%s", kind) << tooLarge;
        QTest::addRow("tls %s", kind) << tooLarge;
    }
    for (const char *kind :
         {"header lines", "header line", "status line", "interim answers", "unauthorized"}) {
        QTest::addRow("%s", kind) << cutOff;
        QTest::addRow("tls %s", kind) << cutOff;
    }
    for (const char *kind :
         {"continuation", "settings", "pings", "unknown frames", "interim answers", "data", "unauthorized"})
        QTest::addRow("h2 %s", kind) << cutOff;
    QTest::newRow("bomb") << QList{Outcome::Answered};
    QTest::newRow("elements") << QList{Outcome::Answered};
}

void FloodTest::memoryStaysSmall()
{
    QFETCH(const QList<Outcome>, outcomes);
    // A process of its own: the limit counts for a while, and this one's memory stays as large as it once
    // was.
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    client.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--client"), QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(client.waitForFinished(60'000));
    const QByteArrayList numbers = client.readAllStandardOutput().trimmed().split(' ');
    QCOMPARE(numbers.size(), 5);
    const Measured seen{numbers[0].toInt(), numbers[1].toInt(), numbers[2].toLongLong(),
                        numbers[3].toLongLong(), numbers[4].toLongLong()};
    qInfo("outcome %d, %lld kB more, %lld ms, the caller's thread stood still for %lld ms", seen.outcome,
          seen.grown, seen.duration, seen.gap);
    QVERIFY(outcomes.contains(static_cast<Outcome>(seen.outcome)));
    QCOMPARE(seen.isSuccess, 0);
    QVERIFY(seen.duration < 3500);
    QVERIFY(seen.grown <= qint64{16} * 1024);
    QVERIFY(seen.gap < 50);
}

void FloodTest::anAnswerOfManyElementsIsNone()
{
    mimecast::Exchange exchange;
    exchange.outcome = Outcome::Answered;
    exchange.httpStatus = 200;
    exchange.body = "{\"data\":[0" + QByteArray(",0").repeated(100'000) + "]}";
    QCOMPARE(mimecast::readAnswer(exchange).kind, mimecast::Answer::Kind::Success);
    exchange.body = "{\"data\":[0" + QByteArray(",0").repeated(300'000) + "]}";
    QCOMPARE(mimecast::readAnswer(exchange).kind, mimecast::Answer::Kind::NotJson);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray kind(argc == 3 && qstrcmp(argv[1], "--peer") == 0 ? argv[2] : "");
    if (kind.startsWith("tls ") || kind.startsWith("h2 ")) {
        serveTls(kind, kind.startsWith("h2 ") ? "h2" : "http/1.1");
        return QCoreApplication::exec();
    }
    if (!kind.isEmpty()) {
        servePlain(kind);
        return 0;
    }
    if (argc == 3 && qstrcmp(argv[1], "--client") == 0) {
        const Measured seen = measure(argv[2]);
        std::printf("%d %d %lld %lld %lld\n", seen.outcome, seen.isSuccess, seen.grown, seen.duration,
                    seen.gap);
        return 0;
    }
    FloodTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "FloodTest.moc"
