// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "Table.h"

using namespace table;

namespace {

struct TransportRow
{
    Outcome outcome;
    Cause cause;
};

constexpr TransportRow transport[]{
    {Outcome::DnsFailure, Cause::DnsFailure},
    {Outcome::ConnectionRefused, Cause::ConnectionRefused},
    {Outcome::ConnectionTimeout, Cause::ConnectionTimeout},
    {Outcome::ConnectionLost, Cause::ConnectionLost},
    {Outcome::ProxyUnreachable, Cause::ProxyUnreachable},
    {Outcome::ProxyAuthenticationRequired, Cause::ProxyAuthenticationRequired},
    {Outcome::ProxyRefused, Cause::ProxyRefused},
    {Outcome::TlsUntrusted, Cause::TlsUntrusted},
    {Outcome::TlsExpired, Cause::TlsExpired},
    {Outcome::TlsWrongHost, Cause::TlsWrongHost},
    {Outcome::TlsFailure, Cause::TlsFailure},
};

} // namespace

class EvaluateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExchangeBecomesAFinding_data();
    void anExchangeBecomesAFinding();
    void anUnlistedGatewayIsAWarning();
    void evidenceNamesWhatWasAsked();
    void anAccountIsNamed();
    void closureIsInTheOrderOfTheCatalogue();
    void nothingIsEverCreated();
};

void EvaluateTest::anExchangeBecomesAFinding_data()
{
    using enum Status;
    addColumns();
    for (const TransportRow &each : transport) {
        const auto name = checks::toString(each.cause).toLatin1();
        row(name.constData(), "connection", {{token(), broken(each.outcome)}}, Failed, each.cause);
        row(name.constData(), "remediation-read", {{incidents(), broken(each.outcome)}}, Failed, each.cause);
        row(name.constData(), "account-read", {{account(), broken(each.outcome)}}, Failed, each.cause);
    }

    row("answered", "connection", {{token(), http(200, good)}}, Passed, {}, "api.services.mimecast.com");
    row("refused is an answer", "connection", {{token(), http(401, forbidden)}}, Passed);
    row("unavailable is an answer", "connection", {{token(), http(503, page)}}, Passed);
    row("too large is an answer", "connection", {{token(), broken(Outcome::TooLarge)}}, Passed);
    row("page", "connection", {{token(), http(200, page)}}, Failed, Cause::CaptivePortal);
    row("block page", "connection", {{token(), http(403, page)}}, Failed, Cause::CaptivePortal);
    row("network login", "connection", {{token(), http(511, "")}}, Failed, Cause::CaptivePortal);
    row("redirect", "connection", {{token(), http(302, "")}}, Failed, Cause::UnexpectedRedirect);
    row("cancelled", "connection", {{token(), broken(Outcome::Cancelled)}}, Cancelled, Cause::Cancelled);
    row("nothing was asked", "connection", {}, Cancelled, Cause::Cancelled);

    row("right", "clock", {{token(), http(200, good)}}, Passed);
    row("at the limit", "clock", {{token(), with(http(200, good), 300)}}, Passed);
    row("ahead", "clock", {{token(), with(http(200, good), 301)}}, Warning, Cause::ClockSkew, "301");
    row("behind", "clock", {{token(), with(http(200, good), -301)}}, Warning, Cause::ClockSkew, "-301");
    Exchange undated = http(200, good);
    undated.serverDate = {};
    row("a day behind", "clock", {{token(), with(http(200, good), -86400)}}, Warning, Cause::ClockSkew,
        "-86400");
    for (const auto &[name, year] :
         {std::pair{"the first year", 1}, {"1970", 1970}, {"the last year", 9999}}) {
        Exchange absurd = http(200, good);
        absurd.serverDate = QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
        row(name, "clock", {{token(), absurd}}, Inconclusive, Cause::UnexpectedResponse);
    }
    row("no date", "clock", {{token(), undated}}, Inconclusive, Cause::UnexpectedResponse);

    row("accepted", "token", {{token(), http(200, R"({"access_token":"x"})")}}, Passed);
    row("empty token", "token", {{token(), http(200, R"({"access_token":""})")}}, Failed,
        Cause::UnexpectedResponse);
    row("token of wrong type", "token", {{token(), http(200, R"({"access_token":[1]})")}}, Failed,
        Cause::UnexpectedResponse);
    row("token beside a failure", "token",
        {{token(), http(200, R"({"access_token":"x","fail":[{"code":"c"}]})")}}, Failed,
        Cause::UnexpectedResponse);
    row("empty", "token", {{token(), http(200, "")}}, Failed, Cause::UnexpectedResponse);
    row("empty object", "token", {{token(), http(200, "{}")}}, Failed, Cause::UnexpectedResponse);
    row("truncated", "token", {{token(), http(200, R"({"access_token":"x)")}}, Failed,
        Cause::UnexpectedResponse);
    row("list", "token", {{token(), http(200, "[]")}}, Failed, Cause::UnexpectedResponse);
    row("rejected", "token", {{token(), http(401, R"({"fail":[{"code":"InvalidClientIdentifier"}]})")}},
        Failed, Cause::CredentialsRejected);
    row("rejected, nested", "token",
        {{token(), http(400, R"({"fail":[{"errors":[{"code":"invalid_client_identifier"}]}]})")}}, Failed,
        Cause::CredentialsRejected);
    row("rejected without words", "token", {{token(), http(401, "")}}, Failed, Cause::CredentialsRejected);
    row("key of the API 1.0", "token", {{token(), http(418, "")}}, Failed, Cause::CredentialsLookLikeApi1);
    row("rate limited", "token", {{token(), http(429, "{}")}}, Failed, Cause::RateLimited);
    row("unavailable", "token", {{token(), http(503, page)}}, Failed, Cause::ServiceUnavailable, "503");
    row("forbidden", "token", {{token(), http(403, forbidden)}}, Failed, Cause::UnexpectedResponse, "403");
    row("not there", "token", {{token(), http(404, "{}")}}, Failed, Cause::UnexpectedResponse, "404");
    row("too large", "token", {{token(), broken(Outcome::TooLarge)}}, Failed, Cause::ResponseTooLarge);

    row("both answered", "account-product", {{whoami(), http(200, good)}, {account(), http(200, good)}},
        Passed);
    row("account answered", "account-product", {{whoami(), http(500, "")}, {account(), http(200, good)}},
        Passed);
    row("whoami answered", "account-product",
        {{whoami(), http(200, good)}, {account(), http(403, forbidden)}}, Passed);
    row("missing", "account-product", {{whoami(), http(403, noProduct)}, {account(), http(403, noProduct)}},
        Failed, Cause::ProductMissing, "Account Management");
    row("whoami tells", "account-product",
        {{whoami(), http(403, noProduct)}, {account(), http(403, forbidden)}}, Failed, Cause::ProductMissing);
    const auto contact = mimecast::emergencyContactRequest();
    const auto batches = mimecast::getBatchesRequest();
    row("a probe shows it", "account-product",
        {{whoami(), http(403, noProduct)}, {account(), http(403, noProduct)}, {contact, http(200, good)}},
        Passed);
    row("a probe shows it", "threat-product",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, noProduct)}, {batches, http(200, good)}},
        Passed);
    row("a probe shows the product", "account-read",
        {{whoami(), http(403, noProduct)}, {account(), http(403, noPermission)}, {contact, http(200, good)}},
        Failed, Cause::PermissionMissing);
    row("a probe contradicts", "remediation-read",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, noProduct)}, {batches, http(200, good)}},
        Failed, Cause::ProductOrPermissionMissing);
    row("nobody tells", "account-product",
        {{whoami(), http(403, forbidden)}, {account(), http(403, forbidden)}}, Failed,
        Cause::ProductOrPermissionMissing);
    row("only the permission shows", "account-product",
        {{whoami(), http(403, forbidden)}, {account(), http(403, noPermission)}}, Inconclusive,
        Cause::ProductOrPermissionMissing);
    row("not there", "account-product", {{whoami(), http(404, "")}, {account(), http(404, page)}},
        Inconclusive, Cause::UnexpectedResponse);
    row("empty answers", "account-product", {{whoami(), http(200, "")}, {account(), http(200, "{}")}}, Failed,
        Cause::UnexpectedResponse);
    row("unavailable", "account-product", {{whoami(), http(500, "")}, {account(), http(500, "")}}, Failed,
        Cause::ServiceUnavailable);

    const char *const contoso = R"({"data":[{"accountCode":"C1","accountName":"Contoso","region":"us"}]})";
    row("named", "account-read", {{whoami(), http(200, good)}, {account(), http(200, contoso)}}, Passed, {},
        "Contoso");
    row("no data", "account-read", {{account(), http(200, R"({"data":[]})")}}, Failed,
        Cause::UnexpectedResponse);
    row("no names", "account-read", {{account(), http(200, good)}}, Failed, Cause::UnexpectedResponse);
    row("data as object", "account-read", {{account(), http(200, R"({"data":{"accountCode":"C1"}})")}},
        Failed, Cause::UnexpectedResponse);
    row("fail in a 200", "account-read",
        {{account(), http(200, R"({"data":[{"accountCode":"C1"}],"fail":[{"code":"c"}]})")}}, Failed,
        Cause::UnexpectedResponse);
    row("bad meta", "account-read",
        {{account(), http(200, R"({"meta":{"status":500},"data":[{"accountCode":"C1"}]})")}}, Failed,
        Cause::ServiceUnavailable);
    row("its words", "account-read", {{whoami(), http(403, forbidden)}, {account(), http(403, noPermission)}},
        Failed, Cause::PermissionMissing, "Account Menu › Dashboard › Read");
    row("whoami tells", "account-read", {{whoami(), http(200, good)}, {account(), http(403, forbidden)}},
        Failed, Cause::PermissionMissing);
    row("contradiction", "account-read", {{whoami(), http(200, good)}, {account(), http(403, noProduct)}},
        Failed, Cause::ProductOrPermissionMissing);
    row("product first", "account-read",
        {{whoami(), http(403, noProduct)}, {account(), http(403, noProduct)}}, Inconclusive,
        Cause::ProductMissing);
    row("whoami tells of the product", "account-read",
        {{whoami(), http(403, noProduct)}, {account(), http(403, forbidden)}}, Inconclusive,
        Cause::ProductMissing);
    row("nobody tells", "account-read", {{whoami(), http(403, forbidden)}, {account(), http(403, forbidden)}},
        Failed, Cause::ProductOrPermissionMissing);
    row("refused without words", "account-read", {{whoami(), http(404, "")}, {account(), http(403, "")}},
        Failed, Cause::ProductOrPermissionMissing);
    row("not there", "account-read", {{account(), http(405, "{}")}}, Inconclusive, Cause::UnexpectedResponse);
    row("not there by meta", "account-read", {{account(), http(200, R"({"meta":{"status":404}})")}},
        Inconclusive, Cause::UnexpectedResponse);
    row("refused for good", "account-read", {{account(), http(401, forbidden)}}, Failed,
        Cause::UnexpectedResponse, "401");
    row("conflict", "account-read", {{account(), http(409, "{}")}}, Failed, Cause::UnexpectedResponse, "409");
    row("block page", "account-read", {{account(), http(403, page)}}, Failed, Cause::CaptivePortal);
    row("redirect", "account-read", {{account(), http(307, "")}}, Failed, Cause::UnexpectedRedirect);
    row("rate limited", "account-read", {{account(), http(429, page)}}, Failed, Cause::RateLimited);

    row("licensed", "licence", {{account(), http(200, R"({"data":[{"packages":["x [1075]","y [1064]"]}]})")}},
        Passed);
    row("no remediation", "licence", {{account(), http(200, R"({"data":[{"packages":["y [1064]"]}]})")}},
        Failed, Cause::LicenceMissing, "Threat Remediation");
    row("no internal protect", "licence", {{account(), http(200, R"({"data":[{"packages":["y [1075]"]}]})")}},
        Failed, Cause::LicenceMissing, "Internal Email Protect");
    row("cloud integrated", "licence",
        {{account(), http(200, R"({"data":[{"packages":["x [1075]","y [1064]","z [ES_130]"]}]})")}}, Failed,
        Cause::CloudIntegratedAccount);
    row("no list", "licence", {{account(), http(200, good)}}, Inconclusive, Cause::UnexpectedResponse);
    row("list of another type", "licence", {{account(), http(200, R"({"data":[{"packages":"x [1075]"}]})")}},
        Inconclusive, Cause::UnexpectedResponse);

    row("quota answered", "threat-product",
        {{quota(), http(200, good)}, {incidents(), http(403, noPermission)}}, Passed);
    row("incidents answered", "threat-product",
        {{quota(), http(403, noProduct)}, {incidents(), http(200, good)}}, Passed);
    row("missing", "threat-product", {{quota(), http(403, noProduct)}, {incidents(), http(403, noProduct)}},
        Failed, Cause::ProductMissing, "Threat Management");
    row("quota alone proves nothing", "threat-product",
        {{quota(), http(403, noProduct)}, {incidents(), http(404, "")}}, Inconclusive,
        Cause::UnexpectedResponse);
    row("nobody tells", "threat-product",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, forbidden)}}, Failed,
        Cause::ProductOrPermissionMissing);
    row("only the permission shows", "threat-product",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, noPermission)}}, Inconclusive,
        Cause::ProductOrPermissionMissing);
    row("unavailable", "threat-product", {{quota(), http(403, noProduct)}, {incidents(), http(502, page)}},
        Failed, Cause::ServiceUnavailable);

    row("answered", "remediation-read", {{incidents(), http(200, R"({"data":[{"incidents":[]}]})")}}, Passed);
    row("no incident", "remediation-read", {{incidents(), http(200, R"({"meta":{"status":200},"data":[]})")}},
        Passed);
    row("without data", "remediation-read", {{incidents(), http(200, R"({"meta":{"status":200}})")}}, Failed,
        Cause::UnexpectedResponse);
    row("its words", "remediation-read",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, noPermission)}}, Failed,
        Cause::PermissionMissing, "Services Menu › Threat Remediation › Read");
    row("quota tells", "remediation-read", {{quota(), http(200, good)}, {incidents(), http(403, forbidden)}},
        Failed, Cause::PermissionMissing);
    row("quota alone proves nothing", "remediation-read",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, forbidden)}}, Failed,
        Cause::ProductOrPermissionMissing);
    row("product first", "remediation-read",
        {{quota(), http(403, noProduct)}, {incidents(), http(403, noProduct)}}, Inconclusive,
        Cause::ProductMissing);
    row("contradiction", "remediation-read",
        {{quota(), http(200, good)}, {incidents(), http(403, noProduct)}}, Failed,
        Cause::ProductOrPermissionMissing);
    row("not there", "remediation-read", {{incidents(), http(404, page)}}, Inconclusive,
        Cause::UnexpectedResponse);

    row("never known", "remediation-edit", {}, Inconclusive, Cause::NeedsValidation);

    const auto probes = [](const Exchange &a, const Exchange &b, const Exchange &c) {
        return QList<Asked>{{mimecast::emergencyContactRequest(), a},
                            {mimecast::configSnapshotListRequest(), b},
                            {mimecast::getBatchesRequest(), c}};
    };
    const Exchange no = http(403, noPermission);
    row("all refused", "least-privilege", probes(no, http(403, noProduct), http(403, "")), Passed);
    row("contact answered", "least-privilege", probes(http(200, good), no, no), Warning,
        Cause::ExcessPermission, "Account › Settings › Read");
    row("snapshot answered", "least-privilege", probes(no, http(200, good), http(500, "")), Warning,
        Cause::ExcessPermission, "Account › Config Snapshot");
    row("batches answered", "least-privilege", probes(no, no, http(200, R"({"data":[]})")), Warning,
        Cause::ExcessPermission, "BYO Threat Intelligence › Read");
    row("not there", "least-privilege", probes(no, http(404, ""), no), Inconclusive,
        Cause::UnexpectedResponse);
    row("unavailable", "least-privilege", probes(http(500, ""), no, no), Inconclusive,
        Cause::ServiceUnavailable);
    row("unauthorised proves nothing", "least-privilege", probes(http(401, ""), no, no), Inconclusive,
        Cause::UnexpectedResponse);
    row("fail in a 200", "least-privilege", probes(http(200, forbidden), no, no), Inconclusive,
        Cause::UnexpectedResponse);
}

void EvaluateTest::anExchangeBecomesAFinding()
{
    evaluateRow();
}

void EvaluateTest::anUnlistedGatewayIsAWarning()
{
    const auto gateway =
        mimecast::parseGateway(QStringLiteral("eu-api.services.mimecast.com")).gateway.value();

    const auto finding =
        check(checks::CheckId::Connection).evaluate(responses({{token(), http(200, good)}}), {gateway, now});

    QCOMPARE(checks::toString(finding.status), checks::toString(Status::Warning));
    QCOMPARE(checks::toString(finding.cause.value()), checks::toString(Cause::UnknownGateway));
}

void EvaluateTest::evidenceNamesWhatWasAsked()
{
    Exchange exchange = http(403, forbidden);
    exchange.operation = whoami().operation();
    exchange.requestId = QStringLiteral("r-1");
    exchange.duration = std::chrono::milliseconds(41);

    const auto finding = check(checks::CheckId::AccountProduct)
                             .evaluate(responses({{whoami(), exchange}}), {mimecast::Gateway::global(), now});

    QCOMPARE(finding.evidence.size(), 1);
    QCOMPARE(finding.evidence.at(0).operation, QStringLiteral("GET /identity/whoami"));
    QCOMPARE(finding.evidence.at(0).httpStatus, 403);
    QCOMPARE(finding.evidence.at(0).errorCode, QStringLiteral("other"));
    QCOMPARE(finding.evidence.at(0).requestId, QStringLiteral("r-1"));
}

void EvaluateTest::anAccountIsNamed()
{
    const auto finding =
        check(checks::CheckId::AccountRead)
            .evaluate(
                responses({{account(), http(200, R"({"data":[{"accountCode":"C1","passphrase":"p"}]})")}}),
                {mimecast::Gateway::global(), now});

    QCOMPARE(std::get<checks::AccountNames>(finding.details).code, QStringLiteral("C1"));
    QVERIFY(!toArguments(finding.details).contains(QStringLiteral("p")));
}

void EvaluateTest::closureIsInTheOrderOfTheCatalogue()
{
    using enum checks::CheckId;

    const QList<checks::CheckId> closure{Connection, Token, AccountRead, Licence};
    QVERIFY(checks::withDependencies({Licence}) == closure);
    QCOMPARE(checks::withDependencies({}).size(), 10);
}

void EvaluateTest::nothingIsEverCreated()
{
    for (const checks::Check &each : checks::catalogue()) {
        for (const mimecast::Request &request : each.requests({mimecast::Gateway::global(), now}))
            QVERIFY(!request.path.contains(QLatin1String("create"), Qt::CaseInsensitive));
    }
}

QTEST_GUILESS_MAIN(EvaluateTest)
#include "EvaluateTest.moc"
