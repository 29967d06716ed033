// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "mimecast/Answer.h"
#include "mimecast/Exchange.h"

#include <QTest>

using mimecast::Answer;
using Kind = mimecast::Answer::Kind;

namespace {

mimecast::Exchange answered(int status, const QByteArray &body)
{
    mimecast::Exchange exchange;
    exchange.outcome = mimecast::Outcome::Answered;
    exchange.httpStatus = status;
    exchange.body = body;
    return exchange;
}

} // namespace

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsRead_data();
    void everyShapeIsRead();
    void theDataOfASuccessIsThere();
    void longTextsAreCut();
    void controlCharactersAreLeftOut();
    void withoutAnAnswerThereIsNothingToRead();
    void deepNestingIsNoAnswer();
};

void AnswerTest::everyShapeIsRead_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int httpStatus, const char *body, Kind kind, int status,
                        const char *code = "", const char *message = "") {
        QTest::newRow(name) << httpStatus << QByteArray(body) << kind << status << QString::fromUtf8(code)
                            << QString::fromUtf8(message);
    };
    using enum mimecast::Answer::Kind;
    row("success", 200, R"({"meta":{"status":200},"data":[{}],"fail":[]})", Success, 200);
    row("success without meta", 200, R"({"version":"1"})", Success, 200);
    row("success with null fail", 200, R"({"data":[],"fail":null})", Success, 200);
    row("empty object", 200, "{}", Success, 200);
    row("created", 201, R"({"data":[]})", Success, 201);
    row("meta status as a number in a text", 200, R"({"meta":{"status":"404"},"data":[]})", Failure, 404);
    row("meta status in words is missing", 200, R"({"meta":{"status":"no"},"data":[]})", Success, 200);
    row("meta as list is missing", 200, R"({"meta":[404],"data":[]})", Success, 200);

    row("fail", 401,
        R"({"fail":[{"code":"InvalidClientIdentifier","message":"Client credentials are invalid"}]})",
        Failure, 401, "InvalidClientIdentifier", "Client credentials are invalid");
    row("nested fail", 400,
        R"({"fail":[{"key":"k","errors":[{"code":"err_x","message":"m","field":"f","retryable":false}]}]})",
        Failure, 400, "err_x", "m");
    row("fail in a 200", 200, R"({"meta":{"status":200},"data":[],"fail":[{"code":"c","message":"m"}]})",
        Failure, 200, "c", "m");
    row("errors", 403, R"({"errors":[{"code":"app_forbidden","message":"m","field":"f"}]})", Failure, 403,
        "app_forbidden", "m");
    row("error", 500, R"({"error":{"message":"boom"}})", Failure, 500, "", "boom");
    row("error as text", 401, R"({"error":"invalid_client"})", Failure, 401, "invalid_client");
    row("fault", 500, R"({"fault":{"faultstring":"s","detail":{"errorcode":"steps.x"}}})", Failure, 500,
        "steps.x", "s");
    row("upper case", 400, R"({"ErrorCode":"E1","Error":"m"})", Failure, 400, "E1", "m");
    row("upper case, number", 400, R"({"ErrorCode":17,"Error":"m"})", Failure, 400, "17", "m");
    row("meta status", 200, R"({"meta":{"status":404},"data":[]})", Failure, 404);
    row("meta status wins", 400, R"({"meta":{"status":403},"fail":[{"code":"c"}]})", Failure, 403, "c");
    row("meta status no status", 200, R"({"meta":{"status":7},"data":[]})", Failure, 200);
    row("meta status huge", 200, R"({"meta":{"status":1e300},"data":[]})", Failure, 200);
    row("meta status negative", 200, R"({"meta":{"status":-1},"data":[]})", Failure, 200);
    row("status alone", 503, R"({"data":[{"a":1}]})", Failure, 503);
    row("status without body", 401, "", Failure, 401);
    row("redirect", 302, R"({"data":[]})", Failure, 302);

    row("fail as object", 200, R"({"fail":{"code":"c","message":"m"}})", Failure, 200, "c", "m");
    row("fail as text", 200, R"({"fail":"no"})", Failure, 200);
    row("fail with nothing in it", 200, R"({"fail":[{}]})", Failure, 200);
    row("fail with null in it", 200, R"({"fail":[null]})", Failure, 200);
    row("fail as true", 200, R"({"fail":true})", Failure, 200);
    row("fail with numbers", 200, R"({"fail":[{"code":5,"message":[1]}]})", Failure, 200, "5");
    row("errors empty inside fail", 200, R"({"fail":[{"errors":[],"code":"c"}]})", Failure, 200, "c");
    row("fault as text", 200, R"({"fault":"x"})", Failure, 200);

    row("empty", 200, "", NotJson, 200);
    row("white space", 200, "  \r\n", NotJson, 200);
    row("truncated", 200, R"({"meta":{"status":200},"data":[{)", NotJson, 200);
    row("html", 200, "<!DOCTYPE html><html></html>", NotJson, 200);
    row("html failure", 502, "<html></html>", NotJson, 502);
    row("list", 200, "[]", NotJson, 200);
    row("text", 200, "\"ok\"", NotJson, 200);
    row("number", 200, "200", NotJson, 200);
    row("null", 200, "null", NotJson, 200);
    row("two objects", 200, "{}{}", NotJson, 200);
    row("not utf-8", 200, "{\"data\":\"\xff\xfe\"}", NotJson, 200);
}

void AnswerTest::everyShapeIsRead()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, message);

    const Answer answer = mimecast::readAnswer(answered(httpStatus, body));

    QCOMPARE(answer.kind, kind);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.message, message);
    QCOMPARE(answer.body.isEmpty(), kind != Kind::Success || body == "{}");
}

void AnswerTest::theDataOfASuccessIsThere()
{
    QCOMPARE(mimecast::readAnswer(answered(200, R"({"data":[{"a":1},2]})")).data.size(), 2);
    QVERIFY(mimecast::readAnswer(answered(200, R"({"data":{"a":1}})")).data.isEmpty());
}

void AnswerTest::longTextsAreCut()
{
    const QByteArray body = R"({"fail":[{"code":")" + QByteArray(5000, 'c') + R"(","message":")" +
                            QByteArray(5000, 'm') + R"("}]})";

    const Answer answer = mimecast::readAnswer(answered(400, body));

    QCOMPARE(answer.code, QString(200, u'c'));
    QCOMPARE(answer.message, QString(500, u'm'));
}

void AnswerTest::controlCharactersAreLeftOut()
{
    const Answer answer = mimecast::readAnswer(
        answered(400, R"({"fail":[{"code":"a\u0007\u001b[31mb\u202ec","message":"a\r\nb"}]})"));

    QCOMPARE(answer.code, QStringLiteral("a[31mbc"));
    QCOMPARE(answer.message, QStringLiteral("a b"));
}

void AnswerTest::withoutAnAnswerThereIsNothingToRead()
{
    mimecast::Exchange exchange = answered(200, R"({"data":[{}]})");
    exchange.outcome = mimecast::Outcome::ConnectionLost;

    QCOMPARE(mimecast::readAnswer(exchange).kind, Kind::NotJson);
}

void AnswerTest::deepNestingIsNoAnswer()
{
    const QByteArray body = "{\"data\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";

    QCOMPARE(mimecast::readAnswer(answered(200, body)).kind, Kind::NotJson);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "AnswerTest.moc"
