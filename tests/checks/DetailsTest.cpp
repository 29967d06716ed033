// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "checks/Details.h"
#include "checks/Finding.h"
#include "checks/FindingText.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using checks::Cause;
using checks::CheckId;
using checks::Details;
using checks::Finding;
using checks::Status;

namespace {

struct Sample
{
    CheckId check;
    Status status;
    std::optional<Cause> cause;
    Details details;
    QStringList arguments; ///< As reports have had them since version 1.
};

Sample ofCause(Cause cause, const Details &details, const QStringList &arguments)
{
    return {CheckId::Token, Status::Failed, cause, details, arguments};
}

const QList<Sample> &samples()
{
    using namespace checks;
    using enum Status;
    static const QList<Sample> all{
        ofCause(Cause::Cancelled, {}, {}),
        ofCause(Cause::DnsFailure, Host{u"h.example"_s}, {u"h.example"_s}),
        ofCause(Cause::UnexpectedRedirect, Host{u"portal.example"_s}, {u"portal.example"_s}),
        ofCause(Cause::ProxyUnreachable, Proxy{u"p:3128"_s}, {u"p:3128"_s}),
        ofCause(Cause::ProxyAuthenticationRequired, ProxySignIn{u"p:3128"_s, u"Realm"_s},
                {u"p:3128"_s, u"Realm"_s}),
        ofCause(Cause::ProxyRefused, ProxyRefusal{u"p:3128"_s, u"h.example"_s},
                {u"p:3128"_s, u"h.example"_s}),
        ofCause(Cause::TlsUntrusted, Issuer{u"Inspection CA"_s}, {u"Inspection CA"_s}),
        ofCause(Cause::RateLimited, Pause{40s}, {u"40"_s}),
        ofCause(Cause::ServiceUnavailable, HttpStatus{503, {}}, {u"503"_s}),
        ofCause(Cause::UnexpectedResponse, HttpStatus{409, u"err_conflict"_s}, {u"409"_s, u"err_conflict"_s}),
        ofCause(Cause::ProductMissing, Product{u"Threat Management"_s}, {u"Threat Management"_s}),
        ofCause(Cause::PermissionMissing, Permission{u"A › Read"_s}, {u"A › Read"_s}),
        ofCause(Cause::ProductOrPermissionMissing, ProductOrPermission{u"P"_s, u"A › Read"_s},
                {u"P"_s, u"A › Read"_s}),
        ofCause(Cause::ExcessPermission, Permissions{{u"A"_s, u"B"_s, u"C"_s}}, {u"A"_s, u"B"_s, u"C"_s}),
        ofCause(Cause::LicenceMissing, Packages{{u"A"_s, u"B"_s}}, {u"A"_s, u"B"_s}),
        ofCause(Cause::ClockSkew, ClockOffset{-420s}, {u"-420"_s}),
        {CheckId::Clock, Passed, {}, ClockOffset{7s}, {u"7"_s}},
        {CheckId::Connection, Passed, {}, Reached{u"h.example"_s, {}}, {u"h.example"_s}},
        {CheckId::Connection, Passed, {}, Reached{u"h.example"_s, u"p:1"_s}, {u"h.example"_s, u"p:1"_s}},
        {CheckId::AccountRead,
         Passed,
         {},
         AccountNames{{}, u"CUSA1"_s, u"us"_s},
         {u""_s, u"CUSA1"_s, u"us"_s}},
        {CheckId::RemediationEdit, Passed, {}, IncidentCode{u"TR-1"_s}, {u"TR-1"_s}},
        {CheckId::Licence, Skipped, {}, Dependency{CheckId::AccountRead}, {u"account-read"_s}},
    };
    return all;
}

} // namespace

class DetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackFromAReport_data();
    void everyKindComesBackFromAReport();
    void everyKindIsTried();
    void argumentsOfAnotherFormAreLeftOut_data();
    void argumentsOfAnotherFormAreLeftOut();
    void noArgumentsBreakAnyFinding();
    void aCheckOfANewerProgramKeepsItsName();
};

void DetailsTest::everyKindComesBackFromAReport_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < samples().size(); ++i) {
        const Sample &sample = samples().at(i);
        QTest::addRow("%s %s %s", qPrintable(toString(sample.check)), qPrintable(toString(sample.status)),
                      sample.cause ? qPrintable(toString(*sample.cause)) : "")
            << i;
    }
}

void DetailsTest::everyKindComesBackFromAReport()
{
    QFETCH(const qsizetype, index);
    const Sample &sample = samples().at(index);
    Finding finding;
    finding.check = sample.check;
    finding.status = sample.status;
    finding.cause = sample.cause;
    finding.details = sample.details;

    const QJsonArray json = checks::toJson({finding});
    QCOMPARE(json.at(0)[QLatin1String("arguments")].toArray(), QJsonArray::fromStringList(sample.arguments));
    const QList<Finding> back = checks::findingsFromJson(json);

    QCOMPARE(back.size(), 1);
    QVERIFY(back.at(0).details == sample.details);
    QCOMPARE(checks::toJson(back), json);
}

void DetailsTest::everyKindIsTried()
{
    QSet<size_t> kinds;
    for (const Sample &sample : samples())
        kinds.insert(sample.details.index());
    QCOMPARE(static_cast<size_t>(kinds.size()), std::variant_size_v<Details>);
}

void DetailsTest::argumentsOfAnotherFormAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("finding");
    QTest::addColumn<QByteArray>("kept"); ///< The arguments that it is written with again.
    const auto row = [](const char *name, const char *finding, const char *arguments, const char *kept = "") {
        QTest::newRow(name) << QByteArray("{" + QByteArray(finding) + R"(,"arguments":)" + arguments + "}")
                            << QByteArray(kept);
    };
    const char *const skew = R"("id":"clock","status":"warning","cause":"clock-skew")";
    row("no number", skew, R"(["soon"])");
    row("a fraction", skew, R"(["1.5"])");
    row("the least number there is", skew, R"(["-9223372036854775808"])");
    row("more than any clock is off", skew, R"(["99999999999"])");
    row("more than there is to say", skew, R"(["400","x",{"y":1}])", R"(["400"])");
    row("a number, not its text", skew, "[400]", R"(["400"])");
    row("an object in their place", skew, R"({"0":"400"})");
    const char *const both = R"("id":"token","status":"failed","cause":"product-or-permission-missing")";
    row("one of two", both, R"(["P"])");
    row("the second of two", both, R"(["","A"])");
    row("none", both, "[]");
    row("a proxy that refuses nothing", R"("id":"token","status":"failed","cause":"proxy-refused")",
        R"(["p:1"])");
    row("a proxy without a realm",
        R"("id":"token","status":"failed","cause":"proxy-authentication-required")", R"(["p:1"])",
        R"(["p:1",""])");
    const char *const response = R"("id":"token","status":"failed","cause":"unexpected-response")";
    row("no status", response, R"(["x","y"])");
    row("a negative status", response, R"(["-1"])");
    row("a status beyond all", response, R"(["99999999999"])");
    row("a pause that is over", R"("id":"token","status":"failed","cause":"rate-limited")", R"(["-5"])");
    row("a cause that has none", R"("id":"token","status":"failed","cause":"secret-missing")", R"(["x"])");
    row("a check that has none", R"("id":"token","status":"passed")", R"(["x"])");
    row("a dependency that does not exist", R"("id":"licence","status":"skipped")", R"(["frobnicate"])");
    row("an account of nothing", R"("id":"account-read","status":"passed")", R"([null,{},[]])");
    row("a status that has none", R"("id":"token","status":"pending")", R"(["x"])");
}

void DetailsTest::argumentsOfAnotherFormAreLeftOut()
{
    QFETCH(const QByteArray, finding);
    QFETCH(const QByteArray, kept);
    const QJsonDocument document = QJsonDocument::fromJson("[" + finding + "]");
    QVERIFY(document.isArray());

    const QList<Finding> findings = checks::findingsFromJson(document.array());

    QCOMPARE(findings.size(), 1);
    const QJsonValue arguments = checks::toJson(findings).at(0)[QLatin1String("arguments")];
    QCOMPARE(arguments.toArray(), QJsonDocument::fromJson(kept).array());
    const bool saysNothing =
        findings.at(0).status == Status::Pending || findings.at(0).status == Status::Passed;
    QCOMPARE(checks::summary(findings.at(0)).contains(u'%'), false);
    QVERIFY(saysNothing || checks::summary(findings.at(0)).endsWith(u'.'));
}

/// All checks, statuses and causes, with all forms of arguments.
void DetailsTest::noArgumentsBreakAnyFinding()
{
    QList<QStringList> forms{{u""_s}, {u"x"_s}, {u"-9223372036854775808"_s}, QStringList(50, u"y"_s)};
    for (const Sample &sample : samples())
        forms.append(sample.arguments);
    for (int check = 0; check < checks::checkCount; ++check) {
        for (int status = 0; status <= static_cast<int>(Status::Failed); ++status) {
            for (int cause = -1; cause < checks::causeCount; ++cause) {
                for (const QStringList &arguments : forms) {
                    Finding finding;
                    finding.check = static_cast<CheckId>(check);
                    finding.status = static_cast<Status>(status);
                    if (cause >= 0)
                        finding.cause = static_cast<Cause>(cause);
                    finding.details =
                        detailsFromArguments(finding.check, finding.status, finding.cause, arguments);
                    // What has been read once stays as it is.
                    QVERIFY(detailsFromArguments(finding.check, finding.status, finding.cause,
                                                 toArguments(finding.details)) == finding.details);
                    QVERIFY(!checks::summary(finding).contains(u'%'));
                }
            }
        }
    }
}

void DetailsTest::aCheckOfANewerProgramKeepsItsName()
{
    const auto document =
        QJsonDocument::fromJson(R"([{"id":"phase-of-the-moon","status":"failed","arguments":["x"]}])");

    const QList<Finding> findings = checks::findingsFromJson(document.array());

    QCOMPARE(findings.size(), 1);
    QVERIFY(!findings.at(0).check);
    QCOMPARE(checks::toJson(findings).at(0)[QLatin1String("id")].toString(), u"phase-of-the-moon"_s);
    QCOMPARE(checks::title(findings.at(0)), u"phase-of-the-moon"_s);
}

QTEST_GUILESS_MAIN(DetailsTest)
#include "DetailsTest.moc"
