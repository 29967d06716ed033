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

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// What the peer sends: something to begin with, and something that it repeats until nobody listens.
struct Flood
{
    QByteArray begin;
    QByteArray repeated;
};

Flood plainFlood(const QByteArray &kind)
{
    const QByteArray block(64 * 1024, 'x');
    if (kind == "chunks")
        return {ok + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + block + "\r\n"};
    if (kind == "small chunks")
        return {ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\nx\r\n").repeated(10'000)};
    if (kind == "one chunk")
        return {ok + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n", block};
    if (kind == "length")
        return {ok + "Content-Length: 1000000000000\r\n\r\n", block};
    if (kind == "no length")
        return {ok + "\r\n", block};
    if (kind == "header lines")
        return {ok, QByteArray("X-Y: z\r\n").repeated(8192)};
    if (kind == "header line")
        return {ok + "X-Y: ", block};
    if (kind == "status line")
        return {"HTTP/1.1 200 ", block};
    if (kind == "interim answers")
        return {"", QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(1000)};
    if (kind == "bomb") {
        const QByteArray zlib = qCompress(QByteArray(100'000'000, ' '), 9).mid(4);
        return {ok + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(zlib.size()) +
                    "\r\n\r\n" + zlib,
                {}};
    }
    if (kind == "elements") {
        const QByteArray body = "{\"data\":[0" + QByteArray(",0").repeated(2'000'000) + "]}";
        return {ok + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, {}};
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

void serveTls(const QByteArray &kind)
{
    auto *server = new TlsServer(QStringLiteral("loopback"), "http/1.1");
    const Flood flood = plainFlood(kind.mid(kind.indexOf(' ') + 1));
    std::printf("%s\n", qPrintable(server->address(QStringLiteral("localhost"))));
    std::fflush(stdout);
    server->answer = [flood](QTcpSocket *socket, const QByteArray &heard) {
        if (!heard.contains("client_secret=") || socket->property("answered").toBool())
            return;
        socket->setProperty("answered", true);
        socket->write(flood.begin);
        auto *again = new QTimer(socket);
        QObject::connect(again, &QTimer::timeout, socket, [socket, flood] {
            if (static_cast<QSslSocket *>(socket)->encryptedBytesToWrite() < 1'000'000)
                socket->write(flood.repeated);
        });
        again->start(0);
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

} // namespace

/// However much a peer sends, memory stays small, the caller's thread goes on, and the deadline holds.
class FloodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryStaysSmall_data();
    void memoryStaysSmall();
    void anAnswerOfManyElementsIsNone();

private:
    static std::unique_ptr<mimecast::Client> clientOf(const Peer &peer);
};

std::unique_ptr<mimecast::Client> FloodTest::clientOf(const Peer &peer)
{
    auto policy = shortPolicy();
    policy.deadline = 3s;
    auto client = clientFor(peer.address, policy);
    client->setExtraAuthorities(certificates(QStringLiteral("authority")));
    return client;
}

void FloodTest::initTestCase()
{
    forgetProxies();
    // What is loaded once, TLS above all, is no matter of the floods.
    for (const char *kind : {"rest", "tls rest"}) {
        const Peer peer(kind);
        const auto client = clientOf(peer);
        End end(client->send(mimecast::tokenRequest()));
        QVERIFY(end.come());
    }
}

void FloodTest::memoryStaysSmall_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const char *kind : {"chunks", "one chunk", "length", "no length"})
        QTest::addRow("tls %s", kind) << Outcome::TooLarge;
    QTest::newRow("length") << Outcome::TooLarge;
    QTest::newRow("no length") << Outcome::TooLarge;
    QTest::newRow("bomb") << Outcome::Answered;
    QTest::newRow("elements") << Outcome::Answered;
}

void FloodTest::memoryStaysSmall()
{
    QFETCH(const Outcome, outcome);
    const Peer peer(QTest::currentDataTag());
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    QVERIFY(reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    reset.write("5");
    const qint64 atRest = memory("VmRSS");
    const EventLoopWatch watch;
    const auto client = clientOf(peer);

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    QVERIFY(mimecast::readAnswer(end.exchange).kind != mimecast::Answer::Kind::Success);
    const qint64 grown = memory("VmHWM") - atRest;
    qInfo("%lld kB more, %lld ms, the caller's thread stood still for %lld ms", grown,
          qint64(end.exchange.duration.count()), watch.longestGap);
    QCOMPARE(end.exchange.outcome, outcome);
    QVERIFY(end.exchange.duration < 3500ms);
    QVERIFY(grown <= 16 * 1024);
    VERIFY_LOOP_WAS_FREE(watch);
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
    if (kind.startsWith("tls ")) {
        serveTls(kind);
        return QCoreApplication::exec();
    }
    if (!kind.isEmpty()) {
        servePlain(kind);
        return 0;
    }
    FloodTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "FloodTest.moc"
