// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "checks/Catalogue.h"
#include "checks/FindingText.h"
#include "guide/Guide.h"
#include "session/CauseLines.h"
#include "session/EventLines.h"
#include "session/FindingLines.h"
#include "session/SetupLines.h"
#include "setup/Setup.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using checks::Cause;
using checks::CheckId;
using checks::Finding;
using checks::Status;
using validation::Event;

namespace {

Event eventOf(Event::Kind kind)
{
    Event event;
    event.kind = kind;
    event.at = QDateTime::fromString(QStringLiteral("2026-11-24T08:00:00Z"), Qt::ISODate);
    event.nextPoll = std::chrono::milliseconds(14'001);
    if (kind == Event::Kind::Incident || kind == Event::Kind::Progress)
        event.incident =
            validation::IncidentCounts{QStringLiteral("TR-1"), QStringLiteral("manual"), 3, 2, 1, 0};
    if (kind == Event::Kind::Outcome)
        event.outcome = validation::Outcome::NoIncident;
    if (kind == Event::Kind::Error) {
        event.error = mimecast::Exchange();
        event.error->httpStatus = 503;
    }
    return event;
}

} // namespace

/// What the command line prints.
class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsALineOfJson_data()
    {
        QTest::addColumn<Event::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("members");
        const QString next = QStringLiteral("nextAskingS");
        const QString incident = QStringLiteral("incident");
        using enum Event::Kind;
        QTest::newRow("waiting") << Waiting << QStringLiteral("waiting") << QStringList{next};
        QTest::newRow("incident") << Incident << QStringLiteral("incident") << QStringList{next, incident};
        QTest::newRow("progress") << Progress << QStringLiteral("progress") << QStringList{next, incident};
        QTest::newRow("trouble") << Error << QStringLiteral("trouble")
                                 << QStringList{next, QStringLiteral("cause"), QStringLiteral("summary")};
        QTest::newRow("outcome") << Outcome << QStringLiteral("outcome")
                                 << QStringList{QStringLiteral("outcome")};
    }

    void anEventIsALineOfJson()
    {
        QFETCH(const Event::Kind, kind);
        QFETCH(const QString, name);
        QFETCH(QStringList, members);
        const QString line = session::jsonLine(eventOf(kind), QStringLiteral("host"), false);
        QVERIFY(!line.contains(u'\n'));
        const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(event.value(QLatin1String("event")).toString(), name);
        QCOMPARE(event.value(QLatin1String("at")).toString(), QStringLiteral("2026-11-24T08:00:00Z"));
        members += {QStringLiteral("event"), QStringLiteral("at"), QStringLiteral("otherIncidents")};
        members.sort();
        QCOMPARE(event.keys(), members);
        if (members.contains(QStringLiteral("nextAskingS")))
            QCOMPARE(event.value(QLatin1String("nextAskingS")).toInt(), 15);
        // As long as nobody has to be told of it.
        QVERIFY(!session::textLine(eventOf(kind), QStringLiteral("host"), false)
                     .contains(QStringLiteral("Practice")));
    }

    void practiceIsMarked()
    {
        const Event event = eventOf(Event::Kind::Waiting);
        QVERIFY(session::jsonLine(event, {}, true).contains(QStringLiteral("\"practice\":true")));
        QVERIFY(session::textLine(event, {}, true).contains(QStringLiteral("Practice: ")));
    }

    void anOutcomeSaysWhereToLook()
    {
        const QString text = session::textLine(eventOf(Event::Kind::Outcome), {}, false);
        QVERIFY2(text.contains(QStringLiteral("\n  - ")), qPrintable(text));
    }

    void findingsHaveTheirRemedyOnce()
    {
        QList<Finding> findings;
        for (const checks::Check &check : checks::catalogue()) {
            Finding finding;
            finding.check = check.id;
            findings.append(finding);
        }
        findings[0].status = Status::Passed;
        for (const qsizetype i : {2, 3}) {
            findings[i].status = Status::Failed;
            findings[i].cause = Cause::CredentialsRejected;
        }
        findings[4].status = Status::Cancelled;
        findings[4].cause = Cause::Cancelled;
        const QString text = session::toText(findings, guide::Guide::documented());
        QCOMPARE(text.count(QStringLiteral("(credentials.secret)")), 1);
        QCOMPARE(text.count(QStringLiteral("Go back to: ")), 1);
        QVERIFY(text.startsWith(QStringLiteral("Passed")));
        QCOMPARE(text.count(u'\n'), 4 + 2); // The pending ones were not asked for.
    }

    void linesHaveTheSignOfTheirStatusAndEndWithWhatToDo()
    {
        QList<Finding> findings;
        for (const Status status : {Status::Passed, Status::Warning, Status::Failed, Status::Failed}) {
            Finding finding;
            finding.check = static_cast<CheckId>(findings.size());
            finding.status = status;
            findings.append(finding);
        }
        findings[1].cause = Cause::ClockSkew;
        findings[2].cause = findings[3].cause = Cause::CredentialsRejected;
        const QString verdict = QStringLiteral("2 things to fix.");
        const auto lines = session::toLines(findings, verdict, guide::Guide::documented());
        QStringList texts;
        for (const session::Line &line : lines)
            texts.append(line.mark + (line.status ? checks::statusSign(*line.status) : QString()) +
                         line.text);
        QVERIFY(texts.contains(QStringLiteral("✓") + checks::title(findings.at(0))));
        QVERIFY(texts.contains(QStringLiteral("✕") + checks::title(findings.at(2))));
        QVERIFY(texts.contains(verdict));
        QVERIFY(texts.contains(QStringLiteral("1 passed · 1 with a warning · 2 failed")));
        // Once, the worst first.
        const qsizetype todo = texts.indexOf(QStringLiteral("What to do next"));
        QVERIFY(todo > 0);
        QCOMPARE(texts.size(), todo + 5);
        QCOMPARE(texts.at(todo + 1), QStringLiteral("1.") + checks::remedy(findings.at(2)).text);
        QVERIFY(texts.at(todo + 2).endsWith(QStringLiteral("(credentials.secret)")));
        QCOMPARE(texts.at(todo + 3), QStringLiteral("2.") + checks::remedy(findings.at(1)).text);
    }

    void aReasonThatSeveralHaveIsToldOnce()
    {
        const auto findings = checks::findingsWithoutRequests(Cause::SecretMissing);
        int reasons = 0;
        for (const session::Line &line : session::toLines(findings, {}, guide::Guide::documented()))
            reasons += line.text.startsWith(QStringLiteral("Not checked: ")) ? 1 : 0;
        QCOMPARE(reasons, 2); // Before the check that failed, and behind it.
    }

    void progressHasARowForEachCheckThatWasAskedFor()
    {
        using namespace std::chrono_literals;
        QList<Finding> findings;
        for (const checks::Check &check : checks::catalogue()) {
            Finding finding;
            finding.check = check.id;
            findings.append(finding);
        }
        findings[0].status = Status::Passed;
        findings[2].status = Status::Running;
        auto rows = session::progressLines(findings, {}, 2s);
        QCOMPARE(rows.size(), checks::checkCount + 1);
        QVERIFY(rows.constLast().text.startsWith(QStringLiteral("1 of 10 checks done. ")));
        rows = session::progressLines(findings, {CheckId::Token}, 4s);
        QCOMPARE(rows.size(), 3); // With what it depends on.
        QVERIFY(rows.constLast().text.startsWith(QStringLiteral("1 of 2 checks done, 4 s. ")));
        findings[2].status = Status::Failed;
        findings[2].cause = Cause::CredentialsRejected;
        rows = session::progressLines(findings, {}, 4s, 12s);
        QVERIFY(rows.constLast().text.startsWith(QStringLiteral("1 thing to fix. Checking again in 12 s. ")));
    }

    void aWatchTellsInALineWhatItWaitsFor()
    {
        using namespace std::chrono_literals;
        QVERIFY(session::watchLines({}, {}, false, 0s)
                    .constFirst()
                    .text.startsWith(QStringLiteral("Asking Mimecast.")));
        const Event waiting = eventOf(Event::Kind::Waiting);
        QVERIFY(session::toLines(waiting, {}, false).isEmpty());
        const auto rows = session::watchLines(waiting, {}, true, 14s);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.constFirst().text.startsWith(QStringLiteral("Practice: No incident")));
        QVERIFY(rows.constLast().text.startsWith(QStringLiteral("Asking again in 14 s. ")));
        const auto outcome = session::toLines(eventOf(Event::Kind::Outcome), {}, true);
        QVERIFY(outcome.constFirst().text.contains(QStringLiteral("Practice: ")));
        QVERIFY(outcome.constFirst().status == Status::Warning);
        QVERIFY(outcome.constLast().text.contains(QStringLiteral("(validation.test)")));
    }

    void eachCauseIsExplained()
    {
        const guide::Guide guide = guide::Guide::documented();
        const QStringList ids = session::causeIds();
        QCOMPARE(ids.size(), checks::causeCount);
        QCOMPARE(session::causesText().count(u'\n'), checks::causeCount);
        static const QRegularExpression placeholder(QStringLiteral("%\\d"));
        for (const QString &id : ids) {
            const Cause cause = *checks::causeFromString(id);
            const QString text = session::toText(cause, guide);
            const QJsonObject json = session::toJson(cause);
            const QJsonObject remedy = json.value(QLatin1String("remedy")).toObject();
            QVERIFY2(text.startsWith(id), qPrintable(text));
            // One that nothing was found for.
            QVERIFY2(!text.contains(placeholder), qPrintable(text));
            QVERIFY2(guide.step(remedy.value(QLatin1String("step")).toString()), qPrintable(id));
            for (const QJsonValue &value :
                 {json.value(QLatin1String("summary")), remedy.value(QLatin1String("text"))})
                QVERIFY2(!value.toString().isEmpty() && text.contains(value.toString()), qPrintable(id));
            // Somebody reads it at a terminal or in a report, where there is nothing to enter.
            QVERIFY2(!text.contains(QStringLiteral("them here")) &&
                         !text.contains(QStringLiteral("the window")),
                     qPrintable(text));
        }
    }

    void aListHasALineForEach()
    {
        setup::SetupEntry good;
        good.name = QStringLiteral("good");
        good.organization = QStringLiteral("Riverbank\nUnion");
        good.section = QStringLiteral("api-role");
        setup::SetupEntry bad;
        bad.name = QStringLiteral("bad");
        bad.error = QStringLiteral("It is damaged.");
        const guide::Guide guide = guide::Guide::documented();
        const QStringList lines = session::toText({good, bad}, guide).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("good  ")));
        QVERIFY(lines[0].contains(QStringLiteral("Riverbank Union  ")));
        QVERIFY(lines[1].endsWith(QStringLiteral("It is damaged.")));
        QVERIFY(session::toText(QList<setup::SetupEntry>(), guide).isEmpty());
        const QJsonArray json = session::toJson({good, bad});
        QCOMPARE(
            json[1].toObject().keys(),
            (QStringList{QStringLiteral("modified"), QStringLiteral("name"), QStringLiteral("organisation"),
                         QStringLiteral("section"), QStringLiteral("trouble")}));
        QCOMPARE(json[1].toObject().value(QLatin1String("trouble")).toString(), bad.error);
    }

    void aSetupIsShownWithWhatIsLeftToDo()
    {
        const guide::Guide guide = guide::Guide::documented();
        setup::Setup setup(QStringLiteral("name"));
        setup.setOrganization(QStringLiteral("Riverbank"));
        const QString text = session::toText(setup, guide);
        QVERIFY(text.contains(QStringLiteral("Organization: Riverbank\n")));
        QVERIFY(text.contains(QStringLiteral(" to do\n")));
        QVERIFY(text.contains(QStringLiteral("Client secret in the keychain: no\n")));
        setup.setSecretStored(true);
        QVERIFY(session::toText(setup, guide).contains(QStringLiteral("keychain: yes\n")));
    }
};

QTEST_GUILESS_MAIN(LinesTest)
#include "LinesTest.moc"
