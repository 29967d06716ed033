// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "checks/Catalogue.h"
#include "guide/Guide.h"
#include "session/EventLines.h"
#include "session/FindingLines.h"
#include "session/SetupLines.h"
#include "setup/Setup.h"

#include <QJsonDocument>
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
