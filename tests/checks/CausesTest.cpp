// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "ScenarioFindings.h"
#include "Table.h"

#include "checks/FindingText.h"
#include "guide/Guide.h"

#include <QFile>
#include <QSet>

using namespace table;
using checks::Finding;

namespace {

/// A test beside those of scenarios, as "module/Test::function".
struct Reach
{
    Cause cause;
    Finding (*make)();
    const char *shownBy; ///< Null: a scenario of the simulated tenant.
};

Finding connected(const Exchange &exchange)
{
    return check(checks::CheckId::Connection)
        .evaluate(responses({{token(), exchange}}), {mimecast::Gateway::global(), now});
}

Finding tokenOf(const Exchange &exchange)
{
    return check(checks::CheckId::Token)
        .evaluate(responses({{token(), exchange}}), {mimecast::Gateway::global(), now});
}

Finding of(const char *id, const QList<Asked> &asked)
{
    return check(QString::fromLatin1(id)).evaluate(responses(asked), {mimecast::Gateway::global(), now});
}

Finding unasked(Cause cause)
{
    const QList<Finding> all = checks::findingsWithoutRequests(cause);
    return *std::find_if(all.cbegin(), all.cend(),
                         [](const Finding &each) { return each.cause.has_value(); });
}

const QList<Reach> &reaches()
{
    static const QList<Reach> all{
        {Cause::DnsFailure, [] { return connected(broken(Outcome::DnsFailure)); },
         "mimecast/ClientTest::transportFaultsAreToldApart"},
        {Cause::ConnectionRefused, [] { return connected(broken(Outcome::ConnectionRefused)); },
         "cli/CommandLineTest::nothingListeningIsARefusedConnection"},
        {Cause::ConnectionTimeout, [] { return connected(broken(Outcome::ConnectionTimeout)); }, nullptr},
        {Cause::ConnectionLost, [] { return connected(broken(Outcome::ConnectionLost)); }, nullptr},
        {Cause::ProxyUnreachable, [] { return connected(broken(Outcome::ProxyUnreachable)); },
         "cli/VerifyNetworkTest::aProxyInTheWayIsNamed"},
        {Cause::ProxyAuthenticationRequired,
         [] { return connected(broken(Outcome::ProxyAuthenticationRequired)); },
         "cli/VerifyNetworkTest::aProxyInTheWayIsNamed"},
        {Cause::ProxyRefused, [] { return connected(broken(Outcome::ProxyRefused)); },
         "cli/VerifyNetworkTest::aProxyInTheWayIsNamed"},
        {Cause::TlsUntrusted, [] { return connected(broken(Outcome::TlsUntrusted)); }, nullptr},
        {Cause::TlsExpired, [] { return connected(broken(Outcome::TlsExpired)); }, nullptr},
        {Cause::TlsWrongHost, [] { return connected(broken(Outcome::TlsWrongHost)); }, nullptr},
        {Cause::TlsFailure, [] { return connected(broken(Outcome::TlsFailure)); }, nullptr},
        {Cause::CaptivePortal, [] { return connected(http(200, page)); }, nullptr},
        {Cause::UnexpectedRedirect, [] { return connected(http(302, "")); }, nullptr},
        {Cause::LegacyGateway, [] { return unasked(Cause::LegacyGateway); },
         "cli/CommandLineTest::aGatewayIsRefusedBeforeAnythingIsSent"},
        {Cause::UnknownGateway,
         [] {
             const auto gateway = mimecast::parseGateway(QStringLiteral("eu-api.services.mimecast.com"));
             return check(checks::CheckId::Connection)
                 .evaluate(responses({{token(), http(200, good)}}), {gateway.gateway.value(), now});
         },
         "checks/EvaluateTest::anUnlistedGatewayIsAWarning"},
        {Cause::RateLimited, [] { return tokenOf(http(429, "")); }, nullptr},
        {Cause::ServiceUnavailable, [] { return tokenOf(http(503, "")); }, nullptr},
        {Cause::UnexpectedResponse, [] { return tokenOf(http(200, "")); }, nullptr},
        {Cause::ResponseTooLarge, [] { return tokenOf(broken(Outcome::TooLarge)); }, nullptr},
        {Cause::CredentialsRejected, [] { return tokenOf(http(401, "")); }, nullptr},
        {Cause::CredentialsLookLikeApi1, [] { return tokenOf(http(418, "")); }, nullptr},
        {Cause::SecretMissing, [] { return unasked(Cause::SecretMissing); },
         "cli/VerifyNetworkTest::withoutASecretNothingIsSent"},
        {Cause::KeychainUnavailable, [] { return unasked(Cause::KeychainUnavailable); },
         "checks/CausesTest::whatCannotBeAskedIsSaidOnce"},
        {Cause::ProductMissing,
         [] {
             return of("account-product", {{account(), http(403, noProduct)}});
         },
         nullptr},
        {Cause::PermissionMissing,
         [] {
             return of("account-read", {{account(), http(403, noPermission)}});
         },
         nullptr},
        {Cause::ProductOrPermissionMissing,
         [] {
             return of("account-read", {{account(), http(403, forbidden)}});
         },
         nullptr},
        {Cause::ExcessPermission,
         [] {
             return of("least-privilege", {{mimecast::emergencyContactRequest(), http(200, good)}});
         },
         nullptr},
        {Cause::LicenceMissing,
         [] {
             return of("licence", {{account(), http(200, R"({"data":[{"packages":["x [1]"]}]})")}});
         },
         nullptr},
        {Cause::CloudIntegratedAccount,
         [] {
             return of("licence", {{account(), http(200, R"({"data":[{"packages":["x [ES_130]"]}]})")}});
         },
         nullptr},
        {Cause::ClockSkew,
         [] {
             return of("clock", {{token(), with(http(200, good), 301)}});
         },
         nullptr},
        {Cause::NeedsValidation, [] { return of("remediation-edit", {}); }, nullptr},
        {Cause::Cancelled, [] { return connected(broken(Outcome::Cancelled)); },
         "checks/RunnerTest::cancellingEndsOnce"},
    };
    return all;
}

/// The words that one cannot do without for mending a cause.
struct Needed
{
    Cause cause;
    const char *words;
};

constexpr Needed needed[]{
    {Cause::ProductMissing, "Products cannot be changed once an application is saved"},
    {Cause::ProductMissing, "generate new keys"},
    {Cause::ProductMissing, "Threat Remediation is another product"},
    {Cause::CredentialsRejected, "does not say whether the ID or the secret is wrong"},
    {Cause::PermissionMissing, "how long a changed role takes to apply is not documented"},
    {Cause::ProductOrPermissionMissing, "Look at the role first"},
    {Cause::LegacyGateway, "api.services.mimecast.com"},
    {Cause::TlsUntrusted, "TLS inspection"},
    {Cause::TlsExpired, "date and time of this computer"},
    {Cause::UnknownGateway, "services.mimecast.com"},
    {Cause::NeedsValidation, "Nothing is wrong"},
};

} // namespace

class CausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseIsReachedAndShown_data();
    void everyCauseIsReachedAndShown();
    void everyCauseHasItsPlaceInTheGuide_data() { everyCauseIsReachedAndShown_data(); }
    void everyCauseHasItsPlaceInTheGuide();
    void noTwoCausesAreSaidAlike();
    void remediesHoldWhatIsNeeded();
    void whatCannotBeAskedIsSaidOnce_data();
    void whatCannotBeAskedIsSaidOnce();
};

void CausesTest::everyCauseIsReachedAndShown_data()
{
    QTest::addColumn<qsizetype>("index");
    QCOMPARE(reaches().size(), checks::causeCount);
    for (qsizetype i = 0; i < reaches().size(); ++i)
        QTest::newRow(qPrintable(checks::toString(static_cast<Cause>(i)))) << i;
}

void CausesTest::everyCauseIsReachedAndShown()
{
    QFETCH(const qsizetype, index);
    const Reach &reach = reaches().at(index);
    QCOMPARE(static_cast<qsizetype>(reach.cause), index);
    const QString cause = checks::toString(reach.cause);

    QCOMPARE(checks::toString(reach.make().cause.value()), cause);
    if (!reach.shownBy) {
        const QList<Told> told = toldOfScenarios();
        QVERIFY(std::any_of(told.cbegin(), told.cend(), [&cause](const Told &scenario) {
            return scenario.findings.join(u' ').contains(u' ' + cause + u' ');
        }));
        return;
    }
    const QStringList test = QString::fromLatin1(reach.shownBy).split(QStringLiteral("::"));
    QFile source(QStringLiteral(TESTS_FOLDER "/") + test.first() + QLatin1String(".cpp"));
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
    const QByteArray definition = "::" + test.last().toLatin1() + "()";
    QVERIFY2(source.readAll().contains(definition), reach.shownBy);
}

void CausesTest::everyCauseHasItsPlaceInTheGuide()
{
    QFETCH(const qsizetype, index);
    const guide::Guide guide = guide::Guide::documented();

    const checks::Remedy remedy = checks::remedy(reaches().at(index).make());

    const guide::Section *section = guide.section(remedy.section);
    QVERIFY(section);
    QVERIFY(std::any_of(section->steps.begin(), section->steps.end(),
                        [&remedy](const guide::Step &step) { return step.id == remedy.step; }));
    QVERIFY(remedy.text.size() > 20);
}

void CausesTest::noTwoCausesAreSaidAlike()
{
    QSet<QString> causes;
    QSet<QString> summaries;
    QSet<QString> remedies;
    for (const Reach &reach : reaches()) {
        const Finding finding = reach.make();
        causes.insert(checks::toString(*finding.cause));
        summaries.insert(checks::summary(finding));
        remedies.insert(checks::remedy(finding).text);
    }
    QCOMPARE(causes.size(), checks::causeCount);
    QCOMPARE(summaries.size(), checks::causeCount);
    QCOMPARE(remedies.size(), checks::causeCount);
}

void CausesTest::remediesHoldWhatIsNeeded()
{
    for (const Needed &row : needed) {
        const QString text = checks::remedy(reaches().at(static_cast<qsizetype>(row.cause)).make()).text;
        QVERIFY2(text.contains(QString::fromUtf8(row.words)), qPrintable(text));
    }
}

void CausesTest::whatCannotBeAskedIsSaidOnce_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("failing");
    QTest::newRow("legacy") << Cause::LegacyGateway << QStringLiteral("connection");
    QTest::newRow("unknown") << Cause::UnknownGateway << QStringLiteral("connection");
    QTest::newRow("secret") << Cause::SecretMissing << QStringLiteral("token");
    QTest::newRow("keychain") << Cause::KeychainUnavailable << QStringLiteral("token");
}

void CausesTest::whatCannotBeAskedIsSaidOnce()
{
    QFETCH(const Cause, cause);
    QFETCH(const QString, failing);
    const checks::Host host{QStringLiteral("host.example")};

    const QList<Finding> findings = checks::findingsWithoutRequests(cause, host);

    QCOMPARE(findings.size(), checks::checkCount);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        QVERIFY(finding.check == static_cast<checks::CheckId>(i));
        const bool fails = finding.check == checks::checkFromString(failing);
        QVERIFY(finding.status == (fails ? Status::Failed : Status::Skipped));
        QCOMPARE(finding.cause, fails ? std::optional(cause) : std::nullopt);
        QCOMPARE(toArguments(finding.details), QStringList{fails ? host.name : failing});
        QVERIFY(!checks::summary(finding).isEmpty());
    }
}

QTEST_GUILESS_MAIN(CausesTest)
#include "CausesTest.moc"
