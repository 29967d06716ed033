// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "Table.h"

#include <QJsonDocument>

using namespace table;
using enum checks::Status;

namespace {

struct Text
{
    const char *name;
    QByteArray text;
};

/// Every shape of an error in which something is said in words; %c is the code, %m the message.
const QList<Text> &shapes()
{
    static const QList<Text> all{
        {"fail", R"({"fail":[{"code":"%c","message":"%m"}]})"},
        {"fail beside meta", R"({"meta":{"status":403},"data":[],"fail":[{"code":"%c","message":"%m"}]})"},
        {"nested fail",
         R"({"fail":[{"key":{"a":1},"errors":[{"code":"%c","message":"%m","field":"f","retryable":false}]}]})"},
        {"errors", R"({"errors":[{"code":"%c","message":"%m","field":"f"}]})"},
        {"error", R"({"error":{"code":"%c","message":"%m"}})"},
        {"error without a code", R"({"error":{"message":"%m"}})"},
        {"fault", R"({"fault":{"faultstring":"%m","detail":{"errorcode":"%c"}}})"},
        {"ErrorCode", R"({"ErrorCode":"%c","Error":"%m"})"},
    };
    return all;
}

QByteArray filled(QByteArray shape, const char *code, const char *message)
{
    return shape.replace("%c", code).replace("%m", message);
}

constexpr char missingProduct[] =
    "Resource or method requested does not exist in any product assigned to the application.";
constexpr char missingPermission[] = "Forbidden to perform the requested operation";

/// Bodies of good answers that are none.
const QList<Text> &noAnswers()
{
    static const QList<Text> all{
        {"empty", ""},
        {"white space", " \r\n\t"},
        {"empty object", "{}"},
        {"empty list", "[]"},
        {"list of an answer", R"([{"access_token":"x","data":[]}])"},
        {"null", "null"},
        {"number", "200"},
        {"text", R"("data")"},
        {"words", "OK"},
        {"truncated", R"({"meta":{"status":200},"data":[{"accountCode":"C1")"},
        {"two objects", R"({"data":[]}{"data":[]})"},
        {"zero bytes", QByteArray(32, '\0')},
        {"invalid UTF-8", "{\"access_token\":\"\xff\xfe\",\"data\":[]}"},
        {"too deep", R"({"data":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'},
        {"endless number", R"({"meta":{"status":)" + QByteArray(4000, '9') + R"(},"data":[]})"},
        {"fail is a text", R"({"access_token":"x","data":[],"fail":"no"})"},
        {"fail is a number", R"({"access_token":"x","data":[],"fail":7})"},
        {"fail is true", R"({"access_token":"x","data":[],"fail":true})"},
        {"fail holds null", R"({"access_token":"x","data":[],"fail":[null]})"},
        {"fail holds a list", R"({"access_token":"x","data":[],"fail":[[]]})"},
        {"fail as an object", R"({"access_token":"x","data":[],"fail":{"code":"c"}})"},
        {"errors within", R"({"access_token":"x","data":[],"errors":[{"code":"c"}]})"},
        {"error in words", R"({"access_token":"x","data":[],"error":"no"})"},
        {"fault within", R"({"access_token":"x","data":[],"fault":{"faultstring":"no"}})"},
        {"ErrorCode within", R"({"access_token":"x","data":[],"ErrorCode":7})"},
        {"meta below any", R"({"access_token":"x","data":[],"meta":{"status":-1}})"},
        {"meta above any", R"({"access_token":"x","data":[],"meta":{"status":1e300}})"},
        {"meta of a conflict", R"({"access_token":"x","data":[],"meta":{"status":409}})"},
        {"meta of a conflict as a text", R"({"access_token":"x","data":[],"meta":{"status":"409"}})"},
    };
    return all;
}

QList<Asked> both(const mimecast::Request &first, const mimecast::Request &second, const Exchange &exchange)
{
    return {{first, exchange}, {second, exchange}};
}

Exchange called(const char *contentType, Exchange exchange)
{
    exchange.contentType = QString::fromLatin1(contentType);
    return exchange;
}

Exchange pointingTo(const char *host, Exchange exchange)
{
    exchange.redirectHost = QString::fromLatin1(host);
    return exchange;
}

} // namespace

class HostileAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeOfARefusalIsUnderstood_data();
    void everyShapeOfARefusalIsUnderstood() { evaluateRow(); }
    void whatIsNoAnswerPassesNoCheck_data();
    void whatIsNoAnswerPassesNoCheck() { evaluateRow(); }
    void statusesAreReadWhereverTheyAre_data();
    void statusesAreReadWhereverTheyAre() { evaluateRow(); }
    void membersOfAnotherTypeProveNothing_data();
    void membersOfAnotherTypeProveNothing() { evaluateRow(); }
    void pagesAndRedirectsAreToldApart_data();
    void pagesAndRedirectsAreToldApart() { evaluateRow(); }
    void contradictionsAreToldAsSuch_data();
    void contradictionsAreToldAsSuch() { evaluateRow(); }
    void personalDataIsLeftBehind_data();
    void personalDataIsLeftBehind();
    void whatIsInsertedIsBounded();
};

void HostileAnswersTest::everyShapeOfARefusalIsUnderstood_data()
{
    addColumns();
    for (const Text &shape : shapes()) {
        const auto refusal = [&shape](const char *message) {
            return QList<Asked>{{account(), http(403, filled(shape.text, "app_forbidden", message))}};
        };
        const QByteArray name(shape.name);
        row(name + ", product", "account-read", refusal(missingProduct), Inconclusive, Cause::ProductMissing,
            "Account Management");
        row(name + ", permission", "account-read", refusal(missingPermission), Failed,
            Cause::PermissionMissing);
        row(name + ", other words", "account-read", refusal("No."), Failed,
            Cause::ProductOrPermissionMissing);
        row(name + ", conflict", "account-read", {{account(), http(409, filled(shape.text, "c", "m"))}},
            Failed, name.contains("meta") ? Cause::ProductOrPermissionMissing : Cause::UnexpectedResponse);
        if (name.contains("without") || name.contains("meta"))
            continue;
        row(name + ", credentials", "token",
            {{token(), http(400, filled(shape.text, "InvalidClientIdentifier", "m"))}}, Failed,
            Cause::CredentialsRejected);
    }
}

void HostileAnswersTest::whatIsNoAnswerPassesNoCheck_data()
{
    addColumns();
    for (const Text &body : noAnswers()) {
        const Exchange exchange = http(200, body.text);
        const auto all = [&](const char *check, const QList<Asked> &asked, Status status = Failed) {
            row(body.name, check, asked, status, Cause::UnexpectedResponse);
        };
        all("token", {{token(), exchange}});
        all("account-product", both(whoami(), account(), exchange));
        all("account-read", both(whoami(), account(), exchange));
        all("licence", {{account(), exchange}});
        all("threat-product", both(quota(), incidents(), exchange));
        all("remediation-read", both(quota(), incidents(), exchange));
        all("least-privilege",
            {{mimecast::emergencyContactRequest(), exchange},
             {mimecast::configSnapshotListRequest(), http(403, noPermission)},
             {mimecast::getBatchesRequest(), http(403, noPermission)}},
            Inconclusive);
    }
}

void HostileAnswersTest::statusesAreReadWhereverTheyAre_data()
{
    addColumns();
    const auto incident = [](const Exchange &exchange) { return QList<Asked>{{incidents(), exchange}}; };
    const auto withMeta = [](int http, const char *status) {
        return table::http(http, QByteArray(R"({"meta":{"status":)") + status + R"(},"data":[]})");
    };
    row("403 within", "remediation-read", incident(withMeta(200, "403")), Failed,
        Cause::ProductOrPermissionMissing);
    row("403 within, as a text", "remediation-read", incident(withMeta(200, R"("403")")), Failed,
        Cause::ProductOrPermissionMissing);
    row("200 within, as a text", "remediation-read", incident(withMeta(200, R"("200")")), Passed);
    row("429 within", "remediation-read", incident(withMeta(200, "429")), Failed, Cause::RateLimited);
    row("503 within", "remediation-read", incident(withMeta(200, "503")), Failed, Cause::ServiceUnavailable,
        "503");
    row("404 within", "remediation-read", incident(withMeta(200, "404")), Inconclusive,
        Cause::UnexpectedResponse, "404");
    row("418 within", "remediation-read", incident(withMeta(200, "418")), Failed,
        Cause::CredentialsLookLikeApi1);
    row("refused in a good answer, product", "remediation-read", incident(http(200, noProduct)), Inconclusive,
        Cause::ProductMissing);
    row("refused in a good answer, permission", "remediation-read", incident(http(200, noPermission)), Failed,
        Cause::PermissionMissing);
    row("refused as a bad request", "remediation-read", incident(http(400, noPermission)), Failed,
        Cause::PermissionMissing);
    row("refused while unavailable", "remediation-read", incident(http(503, noPermission)), Failed,
        Cause::ServiceUnavailable);
    row("credentials in a good answer", "token",
        {{token(), http(200, R"({"fail":[{"code":"invalid_client"}]})")}}, Failed,
        Cause::CredentialsRejected);

    // The token has just been accepted, so that this is no word about the credentials.
    for (const char *code : {"token_expired", "token_verification_failed", "Unauthorized Request",
                             "unauthorized", "invalid_access_token", "InvalidClientIdentifier"}) {
        const Exchange refused = http(401, filled(shapes().constFirst().text, code, "m"));
        row(code, "remediation-read", incident(refused), Failed, Cause::UnexpectedResponse, "401");
        row(code, "threat-product", both(quota(), incidents(), refused), Failed, Cause::UnexpectedResponse,
            "401");
    }
    for (const int status : {400, 402, 405, 406, 409, 410, 413, 415, 422, 431, 451}) {
        const QByteArray number = QByteArray::number(status);
        row(number, "remediation-read", incident(http(status, "{}")), status == 405 ? Inconclusive : Failed,
            Cause::UnexpectedResponse, number);
        row(number, "token", {{token(), http(status, "{}")}}, Failed, Cause::UnexpectedResponse, number);
    }
    for (const int status : {500, 501, 502, 503, 504, 520, 599}) {
        for (const char *body : {"", "{}", page, noPermission})
            row(QByteArray::number(status) + ' ' + body, "account-read", {{account(), http(status, body)}},
                Failed, Cause::ServiceUnavailable, QByteArray::number(status));
    }
}

void HostileAnswersTest::membersOfAnotherTypeProveNothing_data()
{
    addColumns();
    for (const char *value : {"null", "7", "true", "[]", "{}", R"([["x"]])", R"("")"}) {
        const QByteArray member(value);
        const bool canBeNone = member.startsWith('[') || member == "null";
        row("access_token " + member, "token", {{token(), http(200, R"({"access_token":)" + member + '}')}},
            Failed, Cause::UnexpectedResponse);
        row("packages " + member, "licence",
            {{account(), http(200, R"({"data":[{"accountCode":"C1","packages":)" + member + "}]}")}},
            Inconclusive, Cause::UnexpectedResponse);
        if (member != "[]") {
            row("data " + member, "remediation-read",
                {{incidents(), http(200, R"({"meta":{"status":200},"data":)" + member + '}')}}, Failed,
                Cause::UnexpectedResponse);
            row("incidents " + member, "remediation-read",
                {{incidents(), http(200, R"({"data":[{"incidents":)" + member + "}]}")}},
                canBeNone ? Passed : Failed, canBeNone ? MaybeCause() : Cause::UnexpectedResponse);
        }
        if (member != "7") { // A number may be a name.
            row("account names " + member, "account-read",
                {{account(),
                  http(200, R"({"data":[{"accountCode":)" + member + R"(,"accountName":)" + member + "}]}")}},
                Failed, Cause::UnexpectedResponse);
        }
    }
    row("data of numbers", "remediation-read", {{incidents(), http(200, R"({"data":[7]})")}}, Failed,
        Cause::UnexpectedResponse);
    row("nothing found", "remediation-read", {{incidents(), http(200, R"({"data":[{}]})")}}, Passed);

    const auto packages = [](const char *list) {
        return QList<Asked>{{account(), http(200, QByteArray(R"({"data":[{"packages":)") + list + "}]}")}};
    };
    row("objects", "licence", packages(R"([{"id":"1064","name":"a"},{"id":1075,"name":"b"}])"), Passed);
    row("names alone", "licence", packages(R"(["INTERNAL email protect","threat remediation [x]"])"), Passed);
    row("odd ones between", "licence", packages(R"([null,7,[],{"id":[]},"a [1064]",{},"b [1075]"])"), Passed);
    row("number elsewhere", "licence", packages(R"(["1064 [1075]"])"), Failed, Cause::LicenceMissing,
        "Internal Email Protect");
    row("duplicated members", "licence",
        {{account(),
          http(200, R"({"data":[],"data":[{"packages":["x"],"packages":["a [1064]","b [1075]"]}]})")}},
        Passed);
    row("byte order mark", "token", {{token(), http(200, "\xef\xbb\xbf{\"access_token\":\"x\"}")}}, Passed);
}

void HostileAnswersTest::pagesAndRedirectsAreToldApart_data()
{
    addColumns();
    const auto asked = [](const Exchange &exchange) { return QList<Asked>{{token(), exchange}}; };
    row("indented page", "connection", asked(called("text/plain", http(200, "\n\t <html>"))), Failed,
        Cause::CaptivePortal);
    row("page by its type", "connection", asked(called("text/html", http(401, "Sign in"))), Failed,
        Cause::CaptivePortal);
    row("XHTML", "connection",
        asked(called("application/xhtml+xml", http(200, "<?xml version=\"1.0\"?><html/>"))), Failed,
        Cause::CaptivePortal);
    row("JSON that calls itself a page", "connection",
        asked(called("text/html", http(200, R"({"access_token":"x"})"))), Passed);
    row("nothing that calls itself a page", "connection", asked(called("text/html", http(200, ""))), Passed);
    row("XML is no page", "connection", asked(called("application/xml", http(403, "<Error/>"))), Passed);
    row("XML is no token", "token", asked(called("application/xml", http(200, "<Token/>"))), Failed,
        Cause::UnexpectedResponse);

    for (const int status : {301, 302, 303, 307, 308}) {
        row(QByteArray::number(status), "connection", asked(pointingTo("sign-in.example", http(status, ""))),
            Failed, Cause::UnexpectedRedirect, "sign-in.example");
    }
    for (const int status : {300, 304, 305}) {
        row(QByteArray::number(status) + " points nowhere", "connection", asked(http(status, "")), Passed);
        row(QByteArray::number(status) + " points nowhere", "token", asked(http(status, "")), Failed,
            Cause::UnexpectedResponse, QByteArray::number(status));
    }
    row("too large", "account-read", {{account(), broken(Outcome::TooLarge)}}, Failed,
        Cause::ResponseTooLarge);
    row("cancelled", "account-read", {{account(), broken(Outcome::Cancelled)}}, Cancelled, Cause::Cancelled);
}

void HostileAnswersTest::contradictionsAreToldAsSuch_data()
{
    addColumns();
    const auto pair = [](const Exchange &first, const Exchange &second) {
        return QList<Asked>{{whoami(), first}, {account(), second}};
    };
    const Exchange answered = http(200, good);
    const Exchange product = http(403, noProduct);
    const Exchange permission = http(403, noPermission);
    row("product there and missing", "account-product", pair(answered, product), Passed);
    row("product there and missing", "account-read", pair(answered, product), Failed,
        Cause::ProductOrPermissionMissing);
    row("product missing, permission missing", "account-product", pair(product, permission), Failed,
        Cause::ProductOrPermissionMissing);
    row("product missing, permission missing", "account-read", pair(product, permission), Failed,
        Cause::ProductOrPermissionMissing);
    row("product missing, trouble", "account-product", pair(product, http(503, "")), Failed,
        Cause::ProductMissing);
    row("product missing, trouble", "account-read", pair(product, http(503, "")), Failed,
        Cause::ServiceUnavailable);
    row("trouble, permission missing", "account-read", pair(http(503, ""), permission), Failed,
        Cause::PermissionMissing);
    row("trouble, not there", "account-product", pair(http(503, ""), http(404, "")), Failed,
        Cause::ServiceUnavailable);
}

void HostileAnswersTest::personalDataIsLeftBehind_data()
{
    QTest::addColumn<QString>("id");
    for (const checks::Check &each : checks::catalogue())
        QTest::newRow(each.name) << toString(each.id);
}

void HostileAnswersTest::personalDataIsLeftBehind()
{
    QFETCH(const QString, id);
    const QByteArray personal =
        R"({"accountCode":"C1","passphrase":"decoy-1","adminEmail":"decoy-2","contactEmail":"decoy-3",)"
        R"("contactName":"decoy-4","telephone":"decoy-5","supportCode":"decoy-6","packages":["decoy-7 [1]"]})";
    const checks::Context context{mimecast::Gateway::global(), now};
    const QByteArrayList bodies{
        R"({"access_token":"decoy-0","data":[)" + personal + "]}",
        personal,
        R"({"fail":[{"code":"c","message":"decoy-8"}],"data":[)" + personal + "]}",
    };
    for (const QByteArray &body : bodies) {
        for (const int status : {200, 403, 409, 500}) {
            Responses asked;
            for (const mimecast::Request &request : check(id).requests(context))
                asked.insert(request.operation(), classified(http(status, body)));

            const QList<checks::Finding> findings{check(id).evaluate(asked, context)};

            const QByteArray kept = QJsonDocument(checks::toJson(findings)).toJson();
            QVERIFY2(!kept.contains("decoy"), kept.constData());
        }
    }
}

void HostileAnswersTest::whatIsInsertedIsBounded()
{
    const QByteArray code = "a\\u0000b\\n" + QByteArray(100'000, 'x');
    const Exchange exchange = http(409, filled(shapes().constFirst().text, code, "m"));

    const auto finding =
        check(checks::CheckId::RemediationRead)
            .evaluate(responses({{incidents(), exchange}}), {mimecast::Gateway::global(), now});

    const QString shown = std::get<checks::HttpStatus>(finding.details).code;
    QVERIFY(shown.startsWith(QLatin1String("ab x")));
    QVERIFY(shown.size() <= 200);
    QVERIFY(finding.evidence.at(0).errorCode.size() <= 200);
}

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "HostileAnswersTest.moc"
