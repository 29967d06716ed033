// Random answers through the whole runner: what a verification says is never better than what was served.
#include "Property.h"

#include "checks/Catalogue.h"
#include "checks/Conclusion.h"
#include "checks/Runner.h"
#include "guide/Guide.h"
#include "mimecast/Client.h"
#include "report/Report.h"
#include "sandbox/Server.h"

#include <QSignalSpy>

#include <array>

using checks::Conclusion;
using checks::Finding;
using checks::Status;

class VerdictProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVerdictIsBetterThanWhatWasAnswered();
};

namespace {

constexpr std::array paths{"/identity/whoami",
                           "/api/account/get-account",
                           "/api/byo-threat-intelligence/get-quota",
                           "/api/ttp/remediation/find-incidents",
                           "/account/cloud-gateway/v1/emergency-contact",
                           "/config-snapshot/v1/list",
                           "/api/byo-threat-intelligence/get-batches"};

/// No answer among them serves anything.
sandbox::Reply randomRefusal(QRandomGenerator &random)
{
    static constexpr std::array bodies{
        "",
        "null",
        "[]",
        "{}",
        "<html>Sign in</html>",
        R"({"meta":{"status":200},"data":[{"accountCode":"C1"}],"fail":[{"code":"err"}]})",
        R"({"meta":{"status":403},"data":[{"accountCode":"C1"}]})",
        R"({"fail":[{"code":"app_forbidden","message":"Forbidden to perform the requested operation"}]})",
        R"({"fail":[{"code":"app_forbidden","message":"Resource or method requested does not exist in any product assigned to the application."}]})",
        R"({"fail":[{"code":"other","message":"No."}]})",
        R"({"data":)"};
    static constexpr std::array statuses{200, 204, 302, 400, 401, 403, 404, 405, 409, 418, 500, 502};
    const auto pick = [&random](const auto &all) {
        return all.at(random.bounded(static_cast<int>(all.size())));
    };
    return {pick(statuses), random.bounded(2) == 0 ? "application/json" : "text/html", pick(bodies), {}};
}

} // namespace

void VerdictProperty::noVerdictIsBetterThanWhatWasAnswered()
{
    const guide::Guide guide = guide::Guide::documented();
    property::forRandomSequences([&guide](QRandomGenerator &random) {
        sandbox::Server server;
        QVERIFY(server.listen());
        QSet<QString> instead;
        for (const char *path : paths) {
            if (random.bounded(3) != 0)
                continue;
            instead.insert(QLatin1String(path));
            server.tenant().instead.append({QLatin1String(path), randomRefusal(random)});
        }

        checks::Runner runner;
        QSignalSpy finished(&runner, &checks::Runner::finished);
        mimecast::Credentials credentials{sandbox::standingClientId(),
                                          secrets::SecretText(sandbox::standingClientSecret().toLatin1())};
        runner.start(std::make_unique<mimecast::Client>(
            *mimecast::parseGateway(server.address().toString()).gateway, std::move(credentials)));
        QVERIFY(finished.count() == 1 || finished.wait(20'000));

        const auto served = [&instead](const char *path) { return !instead.contains(QLatin1String(path)); };
        const bool accountServed = served(paths[1]);
        const bool incidentsServed = served(paths[3]);
        const QList<Finding> findings = runner.findings();
        const auto passed = [&runner](const char *check) {
            return runner.finding(QLatin1String(check)).status == Status::Passed;
        };
        QVERIFY(accountServed || !(passed("account-read") || passed("licence")));
        QVERIFY(incidentsServed || !passed("remediation-read"));
        const Conclusion conclusion = checks::conclude(findings);
        QCOMPARE(conclusion == Conclusion::Determined, accountServed && incidentsServed);
        const report::Verdict verdict = report::judge({guide, nullptr, {}, {}, findings, {}});
        QVERIFY(verdict < report::Verdict::Ready || conclusion == Conclusion::Determined);
        QVERIFY(verdict != report::Verdict::Validated);
        for (const Finding &finding : findings) {
            const bool isOfAccount = finding.check.startsWith(QLatin1String("account"));
            const bool isServed =
                isOfAccount ? accountServed || served(paths[0]) : incidentsServed || served(paths[2]);
            QVERIFY(finding.cause != checks::Cause::ProductMissing || !isServed);
        }
    });
}

QTEST_GUILESS_MAIN(VerdictProperty)
#include "VerdictProperty.moc"
