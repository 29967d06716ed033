// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Random answers through the whole runner, and random incidents: what is said is never better than what was
// served.
#include "Property.h"

#include "checks/Catalogue.h"
#include "checks/Conclusion.h"
#include "checks/Runner.h"
#include "guide/Guide.h"
#include "mimecast/Client.h"
#include "report/Report.h"
#include "sandbox/Server.h"
#include "validation/IncidentEvaluator.h"

#include <QSignalSpy>

#include <algorithm>
#include <array>
#include <optional>

using checks::Conclusion;
using checks::Finding;
using checks::Status;

class VerdictProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVerdictIsBetterThanWhatWasAnswered();
    void noOutcomeIsBetterThanTheCounts();
    void noOutcomeIsBetterThanTheLastIncident();
};

namespace {

constexpr std::array paths{"/identity/whoami",
                           "/api/account/get-account",
                           "/api/byo-threat-intelligence/get-quota",
                           "/api/ttp/remediation/find-incidents",
                           "/account/cloud-gateway/v1/emergency-contact",
                           "/config-snapshot/v1/list",
                           "/api/byo-threat-intelligence/get-batches"};

template <typename All>
auto pick(QRandomGenerator &random, const All &all)
{
    return all.at(random.bounded(static_cast<int>(all.size())));
}

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
    return {pick(random, statuses),
            random.bounded(2) == 0 ? "application/json" : "text/html",
            pick(random, bodies),
            {}};
}

/// A count as JSON, and what it says; nothing if it is none.
struct Count
{
    QByteArray json; ///< Empty if it is missing.
    std::optional<qint64> value;
};

Count randomCount(QRandomGenerator &random)
{
    static const std::array noCounts{QByteArray(),
                                     QByteArray("null"),
                                     QByteArray("true"),
                                     QByteArray("false"),
                                     QByteArray("\"\""),
                                     QByteArray("\"0\""),
                                     QByteArray("\"3\""),
                                     QByteArray("\"three\""),
                                     QByteArray("[]"),
                                     QByteArray("[3]"),
                                     QByteArray("{}"),
                                     QByteArray(R"({"count":3})"),
                                     QByteArray("-1"),
                                     QByteArray("-3"),
                                     QByteArray("0.5"),
                                     QByteArray("2.999999"),
                                     QByteArray("1e-9"),
                                     QByteArray("1e300"),
                                     QByteArray("-1e300"),
                                     QByteArray("9007199254740992"),
                                     QByteArray("9007199254740993"),
                                     QByteArray("18446744073709551617"),
                                     QByteArray("-9223372036854775808")};
    static constexpr std::array<qint64, 2> large{9007199254740991, 4503599627370496};
    switch (random.bounded(8)) {
    case 0:
        return {pick(random, noCounts), std::nullopt};
    case 1: {
        const qint64 value = pick(random, large);
        return {QByteArray::number(value), value};
    }
    case 2: { // The same whole number in another form.
        const qint64 value = random.bounded(4);
        return {QByteArray::number(value) + ".0", value};
    }
    default: {
        const qint64 value = random.bounded(4);
        return {QByteArray::number(value), value};
    }
    }
}

/// An incident of the message, and what its members say, told apart from what the program reads.
struct RandomIncident
{
    explicit RandomIncident(QRandomGenerator &random)
        : type(pick(random, types)), identified(randomCount(random)), successful(randomCount(random)),
          failed(randomCount(random)), restored(randomCount(random))
    {
        // Else hardly any would be deleted.
        if (random.bounded(3) == 0)
            successful = identified;
        if (random.bounded(2) == 0)
            failed = restored = {"0", 0};
    }

    QByteArray json(const QByteArray &more = {}) const
    {
        QByteArray text = R"({"code":"TR-1","searchCriteria":{"messageId":"<a@b>"})" + more;
        const auto add = [&text](const char *name, const QByteArray &value) {
            if (!value.isEmpty())
                text += QByteArray(",\"") + name + "\":" + value;
        };
        add("type", type);
        add("identified", identified.json);
        add("successful", successful.json);
        add("failed", failed.json);
        add("restored", restored.json);
        return text + '}';
    }

    bool isKnown() const { return identified.value && successful.value && failed.value && restored.value; }
    bool isOfDeletion() const { return !type.contains("otify_only") && !type.toLower().contains("restored"); }
    bool isDeleted() const
    {
        return isKnown() && isOfDeletion() && *identified.value > 0 &&
               *successful.value == *identified.value && *failed.value == 0 && *restored.value == 0;
    }
    bool isPartlyDeleted() const
    {
        return isKnown() && isOfDeletion() && *successful.value > 0 &&
               *successful.value < *identified.value && *restored.value == 0 &&
               *failed.value <= *identified.value - *successful.value;
    }

    static constexpr std::array types{"\"automatic\"",
                                      "\"manual\"",
                                      "\"restored\"",
                                      "\"RESTORED\"",
                                      "\"notify_only\"",
                                      "\"Notify_only\"",
                                      "\"\"",
                                      "7",
                                      "null",
                                      ""};
    QByteArray type;
    Count identified;
    Count successful;
    Count failed;
    Count restored;
};

std::optional<validation::IncidentCounts> ownOf(const QByteArrayList &incidents)
{
    mimecast::Exchange exchange;
    exchange.outcome = mimecast::Outcome::Answered;
    exchange.httpStatus = 200;
    exchange.body = R"({"meta":{"status":200},"data":[{"incidents":[)" + incidents.join(',') + "]}]}";
    const auto page = validation::readPage(mimecast::readAnswer(exchange), QStringLiteral("<a@b>"));
    return page ? page->own : std::nullopt;
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
            return runner.finding(*checks::checkFromString(QLatin1String(check))).status == Status::Passed;
        };
        QVERIFY(accountServed || !(passed("account-read") || passed("licence")));
        QVERIFY(incidentsServed || !passed("remediation-read"));
        const Conclusion conclusion = checks::conclude(findings);
        QCOMPARE(conclusion == Conclusion::Determined, accountServed && incidentsServed);
        const report::Verdict verdict = report::verdictOf({guide, nullptr, {}, {}, findings, {}});
        QVERIFY(verdict < report::Verdict::Ready || conclusion == Conclusion::Determined);
        QVERIFY(verdict != report::Verdict::Validated);
        for (const Finding &finding : findings) {
            const bool isOfAccount = toString(*finding.check).startsWith(QLatin1String("account"));
            const bool isServed =
                isOfAccount ? accountServed || served(paths[0]) : incidentsServed || served(paths[2]);
            QVERIFY(finding.cause != checks::Cause::ProductMissing || !isServed);
        }
    });
}

void VerdictProperty::noOutcomeIsBetterThanTheCounts()
{
    int deleted = 0;
    property::forRandomSequences([&deleted](QRandomGenerator &random) {
        using enum validation::Outcome;
        const RandomIncident incident(random);
        const QByteArray json = incident.json();
        const auto own = ownOf({json});
        // A number that no double holds makes the answer no JSON.
        const validation::Outcome outcome = own ? validation::evaluate(own) : CouldNotWatch;
        deleted += outcome == Deleted ? 1 : 0;

        QVERIFY2((outcome == Deleted) == incident.isDeleted(), json.constData());
        QVERIFY2((outcome == PartlyDeleted) == incident.isPartlyDeleted(), json.constData());
        QVERIFY2(outcome != NotDeleted || incident.successful.value == 0, json.constData());
        QVERIFY2(outcome != NotifiedOnly || (incident.successful.value == 0 && !incident.isOfDeletion()),
                 json.constData());
        QVERIFY2(outcome != NoIncident && outcome != Cancelled, json.constData());
        if (!incident.isKnown())
            QVERIFY2(outcome == CouldNotWatch || outcome == Restored, json.constData());
        if (!own)
            return;
        QCOMPARE(own->identified, incident.identified.value);
        QCOMPARE(own->successful, incident.successful.value);
        QCOMPARE(own->failed, incident.failed.value);
        QCOMPARE(own->restored, incident.restored.value);
        // What is not settled is asked for again, also where it would be judged.
        if (outcome == CouldNotWatch)
            QVERIFY2(!validation::isSettled({own, 100}), json.constData());
    });
    QVERIFY(deleted > 0 || QTest::currentTestFailed() || qEnvironmentVariableIsSet("PROPERTY_SEED"));
}

/// Of several incidents of the message.
void VerdictProperty::noOutcomeIsBetterThanTheLastIncident()
{
    property::forRandomSequences([](QRandomGenerator &random) {
        const int count = 1 + random.bounded(4);
        const bool areDated = random.bounded(2) == 0;
        QByteArrayList all;
        bool areAllDeleted = true;
        bool isLastDeleted = false;
        for (int i = 0; i < count; ++i) {
            const RandomIncident incident(random);
            all += incident.json(areDated ? R"(,"create":"2026-11-24T08:0)" + QByteArray::number(i) +
                                                R"(:00+0000")"
                                          : QByteArray());
            areAllDeleted = areAllDeleted && incident.isDeleted();
            isLastDeleted = incident.isDeleted();
        }
        std::shuffle(all.begin(), all.end(), random);
        const auto own = ownOf(all);
        const bool isDeleted = own && validation::evaluate(own) == validation::Outcome::Deleted;
        // All have the same code: one incident, of which the least that is said counts.
        const QByteArray json = all.join('\n');
        QVERIFY2(!isDeleted || areAllDeleted || (areDated && isLastDeleted), json.constData());
    });
}

QTEST_GUILESS_MAIN(VerdictProperty)
#include "VerdictProperty.moc"
