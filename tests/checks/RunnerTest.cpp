// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "checks/Runner.h"
#include "checks/Catalogue.h"
#include "checks/FindingText.h"

#include "mimecast/Client.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using checks::Cause;
using checks::Runner;
using checks::Status;

namespace {

std::unique_ptr<mimecast::Client> clientFor(const QUrl &address, const sandbox::Tenant &tenant = {})
{
    const auto choice = mimecast::parseGateway(address.toString());
    return std::make_unique<mimecast::Client>(
        choice.gateway.value(),
        mimecast::Credentials{tenant.clientId, secrets::SecretText(tenant.clientSecret.toUtf8())});
}

/// Takes connections and never answers.
class SilentServer : public QTcpServer
{
public:
    SilentServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
    }
    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
};

/// One run from its start to its end.
struct Run
{
    explicit Run(Runner *runner) : finished(runner, &Runner::finished), started(runner, &Runner::started) {}
    bool end() { return finished.count() > 0 || finished.wait(30'000); }

    QSignalSpy finished;
    QSignalSpy started;
};

QString statuses(const Runner &runner)
{
    QStringList result;
    for (const checks::Finding &finding : runner.findings()) {
        QString text = checks::toString(finding.status);
        if (finding.cause)
            text += QLatin1Char('/') + checks::toString(*finding.cause);
        result.append(text);
    }
    return result.join(u' ');
}

constexpr checks::CheckId token = checks::CheckId::Token;

} // namespace

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachScenarioIsDiagnosed_data();
    void eachScenarioIsDiagnosed();
    void everyQuestionIsAskedOnce();
    void aPartialRunLeavesTheOthers();
    void whatDependsOnAFailureIsSkipped();
    void aWarningHoldsNothingUp();
    void cancellingEndsOnce();
    void startingAgainEndsTheFirstRun();
    void destroyingInTheMiddleIsQuiet();
    void listenersMayCancelStartAndDestroy();
    void savedFindingsComeBack();
    void aFindingTellsItsDetailAndHowLongItTook();
};

void RunnerTest::initTestCase()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void RunnerTest::eachScenarioIsDiagnosed_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *scenario, const char *check, Status status, const char *cause = "") {
        QTest::newRow(scenario) << QString::fromLatin1(check) << status << QString::fromLatin1(cause);
    };
    using enum Status;
    row("ready", "remediation-edit", Inconclusive, "needs-validation");
    row("wrong-secret", "token", Failed, "credentials-rejected");
    row("no-threat-management", "threat-product", Failed, "product-missing");
    row("no-dashboard-permission", "account-read", Failed, "permission-missing");
    row("no-remediation-permission", "remediation-read", Failed, "permission-missing");
    row("not-licensed", "licence", Failed, "licence-missing");
    row("cloud-integrated", "licence", Failed, "cloud-integrated-account");
    row("excess-permission", "least-privilege", Warning, "excess-permission");
    row("unavailable", "token", Failed, "service-unavailable");
    row("application-disabled", "token", Failed, "credentials-rejected");
    row("no-account-management", "account-product", Failed, "product-missing");
    row("no-remediation-licence", "licence", Failed, "licence-missing");
    row("rate-limited", "token", Failed, "rate-limited");
    row("rate-limited-briefly", "token", Passed);
    row("transient-401", "account-read", Passed);
    row("slow", "remediation-read", Passed);
    row("clock-off", "clock", Warning, "clock-skew");
    row("captive-portal", "connection", Failed, "captive-portal");
    row("redirect", "connection", Failed, "unexpected-redirect");
    row("unexpected-answer", "token", Failed, "unexpected-response");
}

void RunnerTest::eachScenarioIsDiagnosed()
{
    QFETCH(const QString, check);
    QFETCH(const Status, status);
    QFETCH(const QString, cause);
    const sandbox::Scenario *scenario = sandbox::findScenario(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(scenario);
    sandbox::Server server(scenario->tenant());
    QVERIFY(server.listen());
    Runner runner;
    Run run(&runner);

    // The standing credentials, whatever the scenario made of the tenant's.
    runner.start(clientFor(server.address(), sandbox::readyTenant()));

    QVERIFY(run.end());
    const checks::Finding finding = runner.finding(checks::checkFromString(check).value());
    QVERIFY2(finding.status == status, qPrintable(statuses(runner)));
    QCOMPARE(finding.cause ? checks::toString(*finding.cause) : QString(), cause);
    QCOMPARE(run.finished.count(), 1);
    QCOMPARE(run.started.count(), 1);
    for (const checks::Finding &each : runner.findings())
        QVERIFY(each.status != Status::Pending && each.status != Status::Running);
    for (const sandbox::ServedRequest &request : server.servedRequests())
        QVERIFY(!request.path.contains(QLatin1String("create")));
}

void RunnerTest::everyQuestionIsAskedOnce()
{
    sandbox::Server server(sandbox::readyTenant());
    QVERIFY(server.listen());
    Runner runner;
    Run run(&runner);

    runner.start(clientFor(server.address(), server.tenant()));
    QVERIFY(run.end());

    QSet<QString> paths;
    for (const sandbox::ServedRequest &request : server.servedRequests())
        paths.insert(request.path);
    QCOMPARE(paths.size(), 8);
    QCOMPARE(server.servedRequests().size(), 8);
    QVERIFY(
        std::holds_alternative<checks::AccountNames>(runner.finding(checks::CheckId::AccountRead).details));
}

void RunnerTest::aPartialRunLeavesTheOthers()
{
    sandbox::Server server(sandbox::readyTenant());
    QVERIFY(server.listen());
    Runner runner;
    Run run(&runner);

    runner.start(clientFor(server.address(), server.tenant()), {checks::CheckId::RemediationEdit});
    QVERIFY(run.end());

    QCOMPARE(statuses(runner), QStringLiteral("passed pending passed pending pending pending pending pending "
                                              "inconclusive/needs-validation pending"));
    QCOMPARE(server.servedRequests().size(), 1);
}

void RunnerTest::whatDependsOnAFailureIsSkipped()
{
    Runner runner;
    Run run(&runner);

    runner.start(clientFor(QUrl(QStringLiteral("http://127.0.0.1:1"))));
    QVERIFY(run.end());

    QCOMPARE(statuses(runner),
             QStringLiteral("failed/connection-refused skipped skipped skipped skipped skipped "
                            "skipped skipped skipped skipped"));
    QVERIFY(runner.finding(checks::CheckId::Licence).details ==
            checks::Details(checks::Dependency{checks::CheckId::Connection}));
}

void RunnerTest::aWarningHoldsNothingUp()
{
    sandbox::Server server(sandbox::readyTenant());
    QVERIFY(server.listen());
    // One that Mimecast does not list; as if it were not this computer.
    mimecast::Gateway unlisted = mimecast::parseGateway(server.address().toString()).gateway.value();
    unlisted.kind = mimecast::Gateway::Kind::Other;
    const sandbox::Tenant &tenant = server.tenant();
    Runner runner;
    Run run(&runner);

    runner.start(std::make_unique<mimecast::Client>(
        unlisted, mimecast::Credentials{tenant.clientId, secrets::SecretText(tenant.clientSecret.toUtf8())}));
    QVERIFY(run.end());

    QCOMPARE(statuses(runner),
             QStringLiteral("warning/unknown-gateway passed passed passed passed passed passed "
                            "passed inconclusive/needs-validation passed"));
}

void RunnerTest::cancellingEndsOnce()
{
    SilentServer server;
    Runner runner;
    Run run(&runner);
    runner.start(clientFor(server.address()));
    QVERIFY(runner.isRunning());
    QTRY_VERIFY(server.hasPendingConnections());
    QCOMPARE(checks::toString(runner.finding(token).status), checks::toString(Status::Pending));
    QCOMPARE(checks::toString(runner.finding(checks::CheckId::Connection).status),
             checks::toString(Status::Running));

    runner.cancel();
    runner.cancel();

    QCOMPARE(run.finished.count(), 1);
    QVERIFY(!runner.isRunning());
    for (const checks::Finding &finding : runner.findings()) {
        QCOMPARE(checks::toString(finding.status), checks::toString(Status::Cancelled));
        QCOMPARE(checks::toString(finding.cause.value()), checks::toString(Cause::Cancelled));
    }
    QVERIFY(!run.finished.wait(50));
}

void RunnerTest::startingAgainEndsTheFirstRun()
{
    SilentServer silent;
    sandbox::Server server(sandbox::readyTenant());
    QVERIFY(server.listen());
    Runner runner;
    Run run(&runner);
    runner.start(clientFor(silent.address()));

    runner.start(clientFor(server.address(), server.tenant()));

    QCOMPARE(run.started.count(), 2);
    QCOMPARE(run.finished.count(), 1);
    QTRY_COMPARE(run.finished.count(), 2);
    QCOMPARE(checks::toString(runner.finding(token).status), checks::toString(Status::Passed));
}

void RunnerTest::destroyingInTheMiddleIsQuiet()
{
    SilentServer server;
    auto runner = std::make_unique<Runner>();
    Run run(runner.get());
    runner->start(clientFor(server.address()));
    QTRY_VERIFY(server.hasPendingConnections());

    runner.reset();

    QCOMPARE(run.finished.count(), 0);
}

void RunnerTest::listenersMayCancelStartAndDestroy()
{
    sandbox::Server server(sandbox::readyTenant());
    QVERIFY(server.listen());
    const auto client = [&server] { return clientFor(server.address(), server.tenant()); };

    auto cancelled = std::make_unique<Runner>();
    Run run(cancelled.get());
    connect(cancelled.get(), &Runner::findingChanged, this, [&cancelled](checks::CheckId check) {
        if (check == token && cancelled->finding(check).status == Status::Passed)
            cancelled->cancel();
    });
    cancelled->start(client());
    QVERIFY(run.end());
    QCOMPARE(run.finished.count(), 1);

    auto destroyed = std::make_unique<Runner>();
    connect(destroyed.get(), &Runner::findingChanged, this, [&destroyed](checks::CheckId check) {
        if (check == token && destroyed && destroyed->finding(check).status == Status::Passed)
            destroyed.reset();
    });
    destroyed->start(client());
    QTRY_VERIFY(!destroyed);

    Runner again;
    int runs = 0;
    connect(&again, &Runner::finished, this, [&] {
        if (++runs == 1)
            again.start(client());
    });
    again.start(client());
    QTRY_COMPARE(runs, 2);
    QVERIFY(!again.isRunning());

    Runner atOnce;
    Run none(&atOnce);
    connect(&atOnce, &Runner::started, &atOnce, &Runner::cancel);
    atOnce.start(client());
    QCOMPARE(none.finished.count(), 1);
}

void RunnerTest::savedFindingsComeBack()
{
    checks::Finding finding;
    finding.check = token;
    finding.status = Status::Failed;
    finding.cause = Cause::CredentialsRejected;
    Runner runner;
    const QSignalSpy changed(&runner, &Runner::findingChanged);

    runner.setFindings({finding});

    QCOMPARE(changed.count(), 10);
    QCOMPARE(checks::toString(runner.finding(token).cause.value()),
             checks::toString(Cause::CredentialsRejected));
    QCOMPARE(runner.findings().size(), 10);
    QCOMPARE(checks::toString(runner.findings().constFirst().status), checks::toString(Status::Pending));
    QVERIFY(!runner.isRunning());
}

void RunnerTest::aFindingTellsItsDetailAndHowLongItTook()
{
    sandbox::Server server(sandbox::findScenario(QStringLiteral("wrong-secret"))->tenant());
    QVERIFY(server.listen());
    Runner runner;
    QVERIFY(!checks::duration(runner.finding(token)));
    Run run(&runner);

    runner.start(clientFor(server.address(), sandbox::readyTenant()));
    QVERIFY(run.end());

    const checks::Finding failed = runner.finding(token);
    QVERIFY(checks::duration(failed).value().count() >= 0);
    QVERIFY(checks::technicalDetail(failed).contains(QLatin1String("HTTP 401")));
    QCOMPARE(checks::technicalDetail(runner.finding(checks::CheckId::Licence)), QString());
    QCOMPARE(checks::remedy(failed).step, QStringLiteral("credentials.secret"));
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "RunnerTest.moc"
