// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FastTime.h"

#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using validation::Event;
using validation::Outcome;
using validation::Watch;

namespace {

constexpr char wantedId[] = "<validation-1@contoso.example>";

QByteArray answer(const char *status, const QByteArray &body, const QByteArray &headers = {})
{
    // On a kept connection each question would wait 40 ms for a delayed acknowledgement.
    return "HTTP/1.1 " + QByteArray(status) + "\r\nContent-Type: application/json\r\nConnection: close\r\n" +
           headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Incidents of others, and the message's own one once it is there.
QByteArray incidents(bool own, const QByteArray &next = {})
{
    QByteArray list;
    for (int i = 0; i < 20; ++i)
        list += R"({"code":"TR-0","type":"manual","searchCriteria":{"messageId":"<other@x>"}},)";
    const QByteArray id = own ? QByteArray(wantedId) : QByteArray("<another@x>");
    list += R"({"code":"TR-1","type":"manual","identified":3,"successful":3,"failed":0,"restored":0,)"
            R"("searchCriteria":{"messageId":")" +
            id + R"("}})";
    const QByteArray pagination =
        next.isEmpty() ? QByteArray() : QByteArray(R"("next":"%1")").replace("%1", next);
    return R"({"meta":{"status":200,"pagination":{)" + pagination + R"(}},"data":[{"incidents":[)" + list +
           R"(]}],"fail":[]})";
}

/// A gateway on loopback with a bad day: keeps nothing of what it was asked.
class BadDay
{
public:
    explicit BadDay(const FastTime &clock) : m_clock(clock)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }

    milliseconds incidentAt{23h};
    bool endlessPages = false;
    int polls = 0;
    int tokens = 0;
    int tooEarly = 0; ///< Polls within a time that it had refused.

private:
    void read(QTcpSocket *socket)
    {
        m_buffer += socket->readAll();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        const qsizetype field = m_buffer.toLower().indexOf("content-length:");
        if (end < 0 || field < 0)
            return;
        const qsizetype length =
            m_buffer.mid(field + 15, m_buffer.indexOf('\r', field) - field - 15).trimmed().toLongLong();
        if (m_buffer.size() < end + 4 + length)
            return;
        const bool isToken = m_buffer.startsWith("POST /oauth/token ");
        m_buffer.clear();
        const QByteArray reply = isToken ? token() : incidentsOrError();
        if (reply.isEmpty())
            socket->abort();
        else
            socket->write(reply);
    }

    QByteArray token()
    {
        ++tokens;
        // For half an hour nobody is let in.
        if (m_clock.passed() > 5h && m_clock.passed() < 5h + 30min)
            return answer("401 No", R"({"fail":[{"code":"InvalidClientIdentifier","message":"no"}]})");
        return answer("200 OK", R"({"access_token":"token","expires_in":1799})");
    }

    QByteArray incidentsOrError()
    {
        ++polls;
        if (m_clock.passed() < m_notBefore)
            ++tooEarly;
        if (endlessPages)
            return answer("200 OK", incidents(false, QByteArray::number(polls)));
        if (m_clock.passed() > 5h && m_clock.passed() < 5h + 30min)
            return answer("401 No", R"({"fail":[{"code":"token_expired","message":"no"}]})");
        if (polls % 41 == 0) {
            m_notBefore = m_clock.passed() + 50s;
            return answer("429 Slow", "{}", "X-RateLimit-Reset: 50000\r\n");
        }
        if (polls % 143 == 0)
            return answer("401 No", R"({"fail":[{"code":"token_expired","message":"expired"}]})");
        if (polls % 211 == 0)
            return answer("503 Busy", "busy");
        if (polls % 307 == 0)
            return {};
        if (polls % 401 == 0)
            return answer("200 OK", "<html>Sign in</html>");
        return answer("200 OK", incidents(m_clock.passed() >= incidentAt));
    }

    const FastTime &m_clock;
    QTcpServer m_server;
    QByteArray m_buffer;
    milliseconds m_notBefore{0};
};

std::unique_ptr<mimecast::Client> clientFor(const QString &address)
{
    mimecast::Credentials credentials{QString(48, QLatin1Char('i')),
                                      secrets::SecretText(QByteArray(64, 's'))};
    return std::make_unique<mimecast::Client>(*mimecast::parseGateway(address).gateway,
                                              std::move(credentials), Watch::quickPolicy());
}

qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// What is allocated and not freed; 0 where that cannot be told.
qint64 allocatedBytes()
{
#if defined(__GLIBC__) && __GLIBC_MINOR__ >= 33
    return static_cast<qint64>(mallinfo2().uordblks);
#else
    return 0;
#endif
}

} // namespace

class LongWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayWithLimitsAndFailuresEndsWell();
    void pagesWithoutEndAreNotFollowedForEver();
};

void LongWatchTest::aDayWithLimitsAndFailuresEndsWell()
{
    FastTime clock;
    BadDay gateway(clock);
    Watch watch(
        [address = gateway.address()] { return clientFor(address); },
        {.messageId = QString::fromLatin1(wantedId), .since = clock.now().addSecs(-300), .timeout = 24h},
        nullptr, clock.time());
    int events = 0;
    int errors = 0;
    std::optional<Event> last;
    qint64 allocatedEarly = 0;
    qint64 residentEarly = 0;
    qint64 allocatedLate = 0;
    qint64 residentLate = 0;
    connect(&watch, &Watch::happened, &watch, [&](const Event &event) {
        ++events;
        errors += event.kind == Event::Kind::Error ? 1 : 0;
        last = event;
        // By then every kind of error has been met.
        if (allocatedEarly == 0 && clock.passed() > 6h) {
            allocatedEarly = allocatedBytes();
            residentEarly = residentBytes();
        }
        if (allocatedLate == 0 && clock.passed() > 22h + 50min) {
            allocatedLate = allocatedBytes();
            residentLate = residentBytes();
        }
    });
    watch.start();
    QVERIFY(waitUntilEnd(watch, 4min));

    QVERIFY(last);
    QCOMPARE(validation::toString(*last->outcome), validation::toString(Outcome::Deleted));
    QCOMPARE(last->incident->code, QStringLiteral("TR-1"));
    QVERIFY(clock.passed() >= 23h && clock.passed() < 23h + 10min);
    QVERIFY(gateway.polls > 4000 && gateway.polls <= 24 * 240 + 100);
    QCOMPARE(gateway.tooEarly, 0);
    QVERIFY(errors > 100);
    QVERIFY(events <= gateway.polls + 1);
    qInfo("%d polls, %d errors; allocated %lld KiB, then %lld KiB; resident %lld KiB, then %lld KiB",
          gateway.polls, errors, allocatedEarly / 1024, allocatedLate / 1024, residentEarly / 1024,
          residentLate / 1024);
    // Some 4,000 polls lie between: 64 bytes kept of each would show.
    QVERIFY(allocatedLate - allocatedEarly < 256LL * 1024);
    QVERIFY(residentLate - residentEarly < 4LL * 1024 * 1024);
}

void LongWatchTest::pagesWithoutEndAreNotFollowedForEver()
{
    FastTime clock;
    BadDay gateway(clock);
    gateway.endlessPages = true;
    Watch watch(
        [address = gateway.address()] { return clientFor(address); },
        {.messageId = QString::fromLatin1(wantedId), .since = clock.now().addSecs(-300), .timeout = 1s},
        nullptr, clock.time());
    std::optional<Event> last;
    connect(&watch, &Watch::happened, &watch, [&last](const Event &event) { last = event; });
    watch.start();
    QVERIFY(waitUntilEnd(watch, 20s));
    // It may be on a page that was not read.
    QVERIFY(last && last->outcome == Outcome::CouldNotWatch);
    QCOMPARE(last->otherIncidents, 20 * 21);
    // At the beginning, at the end and over all that is kept: 20 pages each.
    QCOMPARE(gateway.polls, 3 * 20);
}

QTEST_GUILESS_MAIN(LongWatchTest)
#include "LongWatchTest.moc"
