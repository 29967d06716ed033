// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"

#include "mimecast/Answer.h"

#include <QJsonDocument>
#include <QJsonObject>

using mimecast::Exchange;
using mimecast::Outcome;

namespace {

QByteArray answerWith(const QString &token)
{
    const QJsonObject body{{QStringLiteral("access_token"), token},
                           {QStringLiteral("token_type"), QStringLiteral("Bearer")}};
    return TestServer::answer(200, QJsonDocument(body).toJson());
}

} // namespace

/// A token goes into the header of every request that follows.
class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void whatIsNoTokenIsNotTaken_data();
    void whatIsNoTokenIsNotTaken();
    void whatIsATokenIsTaken_data();
    void whatIsATokenIsTaken();
    void aRefusedRequestIsNotAnsweredByABadToken();
    void aTokenInAFailureIsNotKept_data();
    void aTokenInAFailureIsNotKept();
};

void TokenTest::whatIsNoTokenIsNotTaken_data()
{
    QTest::addColumn<QString>("token");
    const auto row = [](const char *name, const QString &token) { QTest::newRow(name) << token; };
    row("a second request", QStringLiteral("x\r\nContent-Length: 0\r\n\r\nPOST /api/changes HTTP/1.1\r\n"
                                           "Host: localhost\r\nContent-Length: 0\r\n\r\n"));
    row("another header", QStringLiteral("x\r\nX-HTTP-Method-Override: DELETE"));
    row("a line end after it", QStringLiteral("abc\n"));
    row("a carriage return", QStringLiteral("abc\rdef"));
    row("NUL", QStringLiteral("abc") + QChar(0) + QStringLiteral("def"));
    row("a space", QStringLiteral("abc def"));
    row("a tab", QStringLiteral("abc\tdef"));
    row("a comma", QStringLiteral("abc,def"));
    row("a quotation mark", QStringLiteral("abc\"def"));
    row("not ASCII", QStringLiteral("abcdéf"));
    row("a digit of another script", QString(QChar(0x0661)));
    row("what Latin-1 would turn into a line end", QStringLiteral("abc") + QChar(0x010d) + QChar(0x010a));
    row("padding alone", QStringLiteral("=="));
    row("padding inside", QStringLiteral("ab==c"));
    row("empty", QString());
    row("too long", QString(8193, u'a'));
    row("huge", QString(1'000'000, u'a'));
}

void TokenTest::whatIsNoTokenIsNotTaken()
{
    QFETCH(const QString, token);
    TestServer server;
    server.setHandler(fixed(answerWith(token)));
    const auto client = clientFor(server.address());

    End asked(client->send(mimecast::tokenRequest()));
    QVERIFY(asked.come());
    End next(client->send(mimecast::getAccountRequest()));
    QVERIFY(next.come());

    for (const Exchange &exchange : {asked.exchange, next.exchange}) {
        QVERIFY(mimecast::readAnswer(exchange).kind != mimecast::Answer::Kind::Success);
        QVERIFY(token.isEmpty() || !exchange.body.contains(token.left(3).toUtf8()));
    }
    QCOMPARE(server.received().size(), 2);
    for (const Received &request : server.received())
        QVERIFY2(request.isToken(), request.line.constData());
}

void TokenTest::whatIsATokenIsTaken_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("all characters") << QStringLiteral("azAZ09-._~+/==");
    QTest::newRow("one character") << QStringLiteral("a");
    QTest::newRow("as long as may be") << QString(8192, u'a');
}

void TokenTest::whatIsATokenIsTaken()
{
    QFETCH(const QString, token);
    TestServer server;
    server.setHandler([token](const Received &request, QTcpSocket *socket) {
        socket->write(request.isToken() ? answerWith(token) : TestServer::answer(200, R"({"data":[]})"));
    });
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::getAccountRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.operation, QStringLiteral("POST /api/account/get-account"));
    QCOMPARE(server.received().constLast().headers.value("authorization"), "Bearer " + token.toLatin1());
}

void TokenTest::aRefusedRequestIsNotAnsweredByABadToken()
{
    TestServer server;
    int tokens = 0;
    server.setHandler([&tokens](const Received &request, QTcpSocket *socket) {
        if (request.isToken())
            socket->write(++tokens == 1 ? TestServer::token() : answerWith(QStringLiteral("a b")));
        else
            socket->write(TestServer::answer(401, R"({"fail":[{"code":"token_expired"}]})"));
    });
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::getAccountRequest()));

    QVERIFY(end.come());
    QCOMPARE(end.exchange.httpStatus, 401);
    QCOMPARE(end.exchange.operation, QStringLiteral("POST /api/account/get-account"));
    QCOMPARE(server.received().size(), 3);
}

/// Whoever sees the exchange afterwards, the technical details and the log among them, has no token in it.
void TokenTest::aTokenInAFailureIsNotKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QByteArray fail = R"("fail":[{"code":"odd","message":"It failed."}])";
    for (const int status : {200, 302, 400, 401, 403, 429, 500, 503}) {
        const auto row = [status](const char *name, const QByteArray &body, const char *code = "") {
            QTest::addRow("%d, %s", status, name) << status << body << QString::fromLatin1(code);
        };
        row("with a failure", R"({"access_token":"TOKEN",)" + fail + "}");
        row("with a failing status", R"({"access_token":"TOKEN","meta":{"status":403}})");
        row("in the failure", R"({"fail":[{"code":"odd","message":"Use TOKEN","access_token":"TOKEN"}]})");
        row("as the code", R"({"access_token":"TOKEN","fail":[{"code":"TOKEN"}]})");
        row("under another name beside it", R"({"id_token":"TOKEN",)" + fail + "}", "odd");
        row("deep", R"({"a":[{"b":{"access_token":"TOKEN"}}],"error":"TOKEN"})");
        row("in a list", R"([{"access_token":"TOKEN"}])");
        row("cut short", R"({"access_token":"TOKEN","fail":[)");
        row("escaped", R"({"access_\u0074oken":"TOK\u0045N","fail":[{"code":"TOKEN"}]})");
        row("as a form", "access_token=TOKEN&token_type=bearer");
        row("in a page", "<html><code>TOKEN</code></html>");
        row("none", "{" + fail + "}", "odd");
        if (status != 200)
            row("alone", R"({"access_token":"TOKEN"})");
    }
}

void TokenTest::aTokenInAFailureIsNotKept()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    TestServer server;
    server.setHandler(fixed(TestServer::answer(status, body)));
    mimecast::TransportPolicy policy;
    policy.longestRateLimit = std::chrono::milliseconds(0);
    const auto client = clientFor(server.address(), policy);

    End asked(client->send(mimecast::tokenRequest()));
    QVERIFY(asked.come());
    End next(client->send(mimecast::getAccountRequest()));
    QVERIFY(next.come());

    for (const Exchange &exchange : {asked.exchange, next.exchange}) {
        const mimecast::Answer answer = mimecast::readAnswer(exchange);
        QVERIFY(answer.kind != mimecast::Answer::Kind::Success);
        QCOMPARE(exchange.httpStatus, status);
        QCOMPARE(answer.code, code);
        for (const QByteArray &shown : {exchange.body, answer.code.toUtf8(), answer.message.toUtf8()})
            QVERIFY2(!shown.contains("TOKEN"), shown.constData());
    }
}

QTEST_GUILESS_MAIN(TokenTest)
#include "TokenTest.moc"
