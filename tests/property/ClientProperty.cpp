// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Property.h"
#include "Sending.h"

#include <QSet>

#include <memory>
#include <vector>

using namespace std::chrono_literals;
using mimecast::Request;

namespace {

using Random = QRandomGenerator;

template <typename T>
T anyOf(Random &random, std::initializer_list<T> values)
{
    return *(values.begin() + random.bounded(static_cast<int>(values.size())));
}

QByteArray anyBytes(Random &random, int most)
{
    QByteArray result(random.bounded(most + 1), '\0');
    for (char &c : result)
        c = static_cast<char>(random.bounded(256));
    return result;
}

/// One that would do, with something in it that would not.
QByteArray anyToken(Random &random)
{
    QByteArray token = "token-" + QByteArray::number(random.bounded(1000));
    const auto odd =
        anyOf<const char *>(random, {"", "", "\\r\\n\\r\\nPOST /api/changes HTTP/1.1\\r\\n\\r\\n", "\\n", " ",
                                     "\\u0000", "é", ",", "=="});
    return token.insert(random.bounded(static_cast<int>(token.size()) + 1), odd);
}

QByteArray anyBody(Random &random)
{
    switch (random.bounded(8)) {
    case 0:
        return {};
    case 1:
        return anyBytes(random, 2000);
    case 2:
        return QByteArray("[").repeated(random.bounded(2000));
    case 3:
        return "<html>sign in</html>";
    case 4:
        return R"({"fail":[{"code":"app_forbidden","message":"no"}]})";
    case 5:
        return "null";
    default:
        return R"({"access_token":")" + anyToken(random) + R"(","data":[{}]})";
    }
}

QByteArray anyHeaders(Random &random, const QString &elsewhere)
{
    QByteArray result;
    for (int i = random.bounded(4); i > 0; --i) {
        switch (random.bounded(9)) {
        case 0:
            result += "Retry-After: " + QByteArray::number(random.bounded(3) - 1) + "\r\n";
            break;
        case 1:
            result += "X-RateLimit-Reset: " + QByteArray::number(random.bounded(60) - 30) + "\r\n";
            break;
        case 2:
            result += "Location: " + elsewhere.toLatin1() + "/oauth/token\r\n";
            break;
        case 3:
            result += "Set-Cookie: a=b\r\n";
            break;
        case 4:
            result += "WWW-Authenticate: Basic realm=\"x\"\r\n";
            break;
        case 5:
            result += "Content-Encoding: gzip\r\n";
            break;
        case 6:
            result += "Alt-Svc: h2=\"" + elsewhere.toLatin1().mid(7) + "\"\r\n";
            break;
        case 7:
            result += "Refresh: 0; url=" + elsewhere.toLatin1() + "\r\n";
            break;
        default:
            result +=
                "X-" + QByteArray::number(random.generate()) + ": " + anyBytes(random, 50).toHex() + "\r\n";
        }
    }
    return result;
}

int anyStatus(Random &random)
{
    return anyOf(random, {200, 200, 200, 200, 201, 204, 301, 302, 307, 308, 400, 401, 401,
                          403, 404, 407, 408, 418, 421, 429, 500, 502, 503, 511, 600, 999});
}

/// Something that a peer may do with a request: answer, break off in the middle, say nothing.
void answer(Random &random, QTcpSocket *socket, const QString &elsewhere)
{
    QByteArray bytes = TestServer::answer(anyStatus(random), anyBody(random), anyHeaders(random, elsewhere));
    const int manner = random.bounded(12);
    if (manner == 0)
        return;
    if (manner == 1)
        bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
    if (manner == 2)
        bytes = anyBytes(random, 300);
    socket->write(bytes);
    if (manner <= 3)
        socket->disconnectFromHost();
}

Request anyRequest(Random &random)
{
    switch (random.bounded(8)) {
    case 0:
        return mimecast::tokenRequest();
    case 1:
        return mimecast::whoamiRequest();
    case 2:
        return mimecast::getAccountRequest();
    case 3:
        return mimecast::getQuotaRequest();
    case 4:
        return mimecast::findIncidentsRequest(QDateTime::currentDateTimeUtc());
    case 5:
        return mimecast::emergencyContactRequest();
    case 6:
        return mimecast::configSnapshotListRequest();
    default:
        return mimecast::getBatchesRequest();
    }
}

const QSet<QByteArray> readOnly{
    "POST /oauth/token HTTP/1.1",
    "GET /identity/whoami HTTP/1.1",
    "POST /api/account/get-account HTTP/1.1",
    "POST /api/byo-threat-intelligence/get-quota HTTP/1.1",
    "POST /api/ttp/remediation/find-incidents HTTP/1.1",
    "GET /account/cloud-gateway/v1/emergency-contact HTTP/1.1",
    "POST /config-snapshot/v1/list HTTP/1.1",
    "POST /api/byo-threat-intelligence/get-batches HTTP/1.1",
};

} // namespace

/// A gateway that does whatever comes to its mind.
class ClientProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void thePromisesHold();

private:
    static void play(Random &random);
};

void ClientProperty::play(Random &random)
{
    TestServer elsewhere;
    elsewhere.setHandler(fixed(TestServer::token()));
    TestServer server;
    server.setHandler([&random, &elsewhere](const Received &request, QTcpSocket *socket) {
        // Most often there is a token, or nothing else would be asked for.
        if (request.isToken() && random.bounded(3) > 0)
            socket->write(TestServer::token());
        else
            answer(random, socket, elsewhere.address());
    });
    mimecast::TransportPolicy policy;
    policy.inactivity = 150ms;
    policy.deadline = 400ms;
    policy.shortestPause = 5ms;
    policy.longestRateLimit = 100ms;
    auto client = clientFor(server.address(), policy);

    const int calls = 1 + random.bounded(4);
    std::vector<std::unique_ptr<End>> ends;
    for (int i = 0; i < calls; ++i) {
        ends.push_back(std::make_unique<End>(client->send(anyRequest(random))));
        if (random.bounded(8) == 0)
            ends.back()->call->cancel();
        if (random.bounded(3) == 0)
            QTest::qWait(random.bounded(20));
    }
    for (const auto &end : ends)
        QVERIFY(end->come());

    // Each is sent again three times for its rate limit, once for a failure and once for its token, asks for
    // that twice, and Qt opens a connection anew up to three times.
    QVERIFY(server.received().size() <= qsizetype{calls} * 3 * 6 * 4);
    for (const Received &request : server.received()) {
        QVERIFY2(readOnly.contains(request.line), request.line.constData());
        QVERIFY(!request.headers.contains("cookie"));
        const QByteArray authorization = request.headers.value("authorization");
        QVERIFY2(authorization.isEmpty() || authorization.startsWith("Bearer "), authorization.constData());
    }
    QCOMPARE(elsewhere.received().size(), 0);
    for (const auto &end : ends) {
        QCOMPARE(end->count, 1);
        for (const QString &text : {end->exchange.contentType, end->exchange.requestId,
                                    end->exchange.redirectHost, end->exchange.transportDetail}) {
            for (const QChar c : text)
                QVERIFY(c.isPrint());
        }
    }
}

void ClientProperty::thePromisesHold()
{
    property::forRandomSequences([](Random &random) { play(random); });
}

QTEST_GUILESS_MAIN(ClientProperty)
#include "ClientProperty.moc"
