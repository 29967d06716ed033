// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Samples.h"

#include "report/Comparison.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using report::Difference;

/// A table of pairs of reports, and what is said of each.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsSaid_data();
    void whatDiffersIsSaid();
    void aReportComparedWithItselfDiffersInNothing_data();
    void aReportComparedWithItselfDiffersInNothing();
    void whatDiffersFromRunToRunIsNoDifference();
    void everyChangeOfStatusHasItsWeight_data();
    void everyChangeOfStatusHasItsWeight();
    void theWorstComesFirst();
    void hostileTextStaysInItsLine();
    void theJsonSaysTheSame();
};

namespace {

using Change = std::function<void(QJsonObject &)>;

QJsonObject changed(QJsonObject document, const Change &change)
{
    change(document);
    return report::withDigest(document);
}

/// A member of the object that is the document's member.
Change set(const char *object, const char *member, const QJsonValue &value)
{
    return [=](QJsonObject &document) {
        QJsonObject inner = document.value(QLatin1String(object)).toObject();
        inner.insert(QLatin1String(member), value);
        document.insert(QLatin1String(object), inner);
    };
}

Change replaceMember(const char *member, const QJsonValue &value)
{
    return [=](QJsonObject &document) { document.insert(QLatin1String(member), value); };
}

Change step(const QString &id, const std::function<void(QJsonArray &, qsizetype)> &change)
{
    return [=](QJsonObject &document) {
        QJsonArray sections = document.value(QLatin1String("sections")).toArray();
        for (auto section : sections) {
            QJsonObject copy = section.toObject();
            QJsonArray steps = copy.value(QLatin1String("steps")).toArray();
            for (qsizetype i = 0; i < steps.size(); ++i) {
                if (steps.at(i)[QLatin1String("id")] == id)
                    change(steps, i);
            }
            copy.insert(QStringLiteral("steps"), steps);
            section = copy;
        }
        document.insert(QStringLiteral("sections"), sections);
    };
}

Change untick(const QString &id)
{
    return step(id, [](QJsonArray &steps, qsizetype i) {
        QJsonObject copy = steps.at(i).toObject();
        copy.insert(QStringLiteral("done"), false);
        copy.insert(QStringLiteral("at"), QJsonValue());
        steps[i] = copy;
    });
}

QJsonObject withFinding(const char *check, checks::Status status)
{
    return samples::document(
        samples::with(samples::finding(*checks::checkFromString(QString::fromLatin1(check)), status)));
}

QJsonObject withCause(checks::Cause cause, const checks::Details &details)
{
    checks::Finding finding = samples::finding(checks::CheckId::RemediationRead, checks::Status::Failed);
    finding.cause = cause;
    finding.details = details;
    return samples::document(samples::with(finding));
}

/// The lines between the heads and the end.
QString said(const QJsonObject &before, const QJsonObject &after)
{
    return report::toText(report::compare(before, after), before, after).section(u'\n', 2).trimmed();
}

} // namespace

void ComparisonTest::whatDiffersIsSaid_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("golden");
    const QJsonObject ready = samples::ready();
    const QJsonObject validated = samples::validated();
    const auto pair = [](const char *name, const QJsonObject &before, const QJsonObject &after,
                         const char *golden) {
        QTest::newRow(name) << before << after << QString::fromUtf8(golden);
    };
    const auto change = [&](const char *name, const QJsonObject &from, const Change &to, const char *golden) {
        pair(name, from, changed(from, to), golden);
    };

    pair("nothing", ready, ready, "Nothing differs.");

    change("a worse verdict", ready, replaceMember("verdict", QStringLiteral("attention")),
           "Worse\n- Report · Verdict: Ready → Needs attention");
    change("a better verdict", ready, replaceMember("verdict", QStringLiteral("validated")),
           "Better\n- Report · Verdict: Ready → Validated");

    change("another account", ready, set("account", "code", QStringLiteral("CGB1A2")),
           "Worse\n- Account · Account code: CUSA13A77 → CGB1A2");
    change("another name of the account", ready, set("account", "name", QStringLiteral("Contoso plc")),
           "Changed\n- Account · Account name: Contoso Ltd → Contoso plc");
    change("another region", ready, set("account", "region", QStringLiteral("eu")),
           "Changed\n- Account · Region: us → eu");
    change("the account not known any more", ready, replaceMember("account", QJsonValue()),
           "Worse\n- Account · Mimecast account: Contoso Ltd (CUSA13A77) → Not known");
    pair("the account known now", changed(ready, replaceMember("account", QJsonValue())), ready,
         "Better\n- Account · Mimecast account: Not known → Contoso Ltd (CUSA13A77)");

    pair("a check that fails now", ready, samples::failing(),
         "Worse\n- Report · Verdict: Ready → Not ready\n"
         "- Live check · The role can read Threat Remediation: Passed → Failed: The "
         "role lacks Services › Threat Remediation › Read.");
    pair("a check that passes again", samples::failing(), ready,
         "Better\n- Report · Verdict: Not ready → Ready\n"
         "- Live check · The role can read Threat Remediation: Failed: The role lacks "
         "Services › Threat Remediation › Read. → Passed");
    pair("another cause",
         withCause(checks::Cause::PermissionMissing, checks::Permission{QStringLiteral("A › Read")}),
         withCause(checks::Cause::ProductMissing, checks::Product{QStringLiteral("Threat Management")}),
         "Changed\n- Live check · The role can read Threat Remediation: Failed: The "
         "role lacks A › Read. → Failed: The application lacks the product Threat Management.");
    pair("the same cause with another permission",
         withCause(checks::Cause::PermissionMissing, checks::Permission{QStringLiteral("A › Read")}),
         withCause(checks::Cause::PermissionMissing, checks::Permission{QStringLiteral("B › Read")}),
         "Changed\n- Live check · The role can read Threat Remediation: Failed: The "
         "role lacks A › Read. → Failed: The role lacks B › Read.");
    pair("more than is needed", ready, withFinding("least-privilege", checks::Status::Warning),
         "Worse\n- Report · Verdict: Ready → Needs attention\n"
         "- Live check · The role has nothing beyond what is needed: Passed → Warning: The role also has "
         "Services › Threat Remediation › Read, which Active Response does not need.");
    pair("a check that did not run", ready, withFinding("licence", checks::Status::Pending),
         "Worse\n- Report · Verdict: Ready → Needs attention\n"
         "- Live check · The account is licensed for Active Response: Passed → Not run yet");

    pair("a session that saw the deletion", ready, validated,
         "Better\n- Report · Verdict: Ready → Validated\n"
         "- Live check · The role can delete email (Threat Remediation › Edit): Not known yet: "
         "Cannot be checked without deleting email; the validation with your CST shows it. → Passed\n"
         "- Validation session · Outcome: None → The message was deleted");
    pair("a session without an incident", ready, samples::validated(validation::Outcome::NoIncident),
         "Changed\n- Validation session · Outcome: None → There is no incident for this message");
    pair("a session that is gone", samples::validated(validation::Outcome::NoIncident), ready,
         "Worse\n- Validation session · Outcome: There is no incident for this message → None");
    pair("another outcome", samples::validated(validation::Outcome::NotDeleted),
         samples::validated(validation::Outcome::NotifiedOnly),
         "Changed\n- Validation session · Outcome: Nothing was deleted → Nothing was deleted, only notified\n"
         "- Validation session · Incident: TR-CUSA13A77-00017-M · manual · 2 identified · 0 deleted · 2 "
         "failed "
         "· 0 restored → TR-CUSA13A77-00017-M · notify_only · 2 identified · 0 deleted · 0 failed · 0 "
         "restored");
    change("another watch", validated, set("validation", "started", QStringLiteral("2026-11-24T09:00:00Z")),
           "Changed\n- Validation session · Watched from: 2026-11-23 15:00 UTC → 2026-11-24 09:00 UTC");
    change("another mailbox", validated, set("validation", "environment", QStringLiteral("other mailbox")),
           "Changed\n- Validation session · Mailbox or environment: test-mailbox@contoso.example → "
           "other mailbox");
    change("another signature", validated,
           set("validation", "cst",
               QJsonObject{{QStringLiteral("name"), QStringLiteral("Cleo")},
                           {QStringLiteral("role"), QString()}}),
           "Changed\n- Validation session · Concierge Security Team: Carl Concierge, Concierge security "
           "engineer → Cleo");
    change("no administrator any more", validated,
           set("validation", "administrator",
               QJsonObject{{QStringLiteral("name"), QString()}, {QStringLiteral("role"), QString()}}),
           "Changed\n- Validation session · Administrator: Ada Admin, Messaging administrator → –");
    change("another remark", validated, set("validation", "remark", QString()),
           "Changed\n- Validation session · Remark: Two mailboxes <held> the message. → –");
    change("signed off later", validated, set("validation", "signedOff", QJsonValue()),
           "Changed\n- Validation session · Signed off: 2026-11-23 15:10 UTC → –");

    change("another gateway", ready, set("configuration", "gateway", QStringLiteral("uk")),
           "Changed\n- Configuration · Gateway: global → uk");
    change("another Client ID", ready, set("configuration", "clientId", QStringLiteral("WXYZ…abcd")),
           "Changed\n- Configuration · Client ID, abbreviated: AbCd…WXYZ → WXYZ…abcd");
    change("an entry that is new", ready, set("configuration", "newThing", QStringLiteral("x")),
           "Changed\n- Configuration · newThing: – → x");
    pair("an entry that is gone", changed(ready, set("configuration", "newThing", QStringLiteral("x"))),
         ready, "Changed\n- Configuration · newThing: x → –");

    change("a step that is open again", ready, untick(QStringLiteral("api-role.permissions")),
           "Worse\n- Step · API role › In the Application Permissions section, "
           "deselect all permissions except these three: Done → Open");
    pair("a step that is done now", changed(ready, untick(QStringLiteral("api-role.permissions"))), ready,
         "Better\n- Step · API role › In the Application Permissions section, "
         "deselect all permissions except these three: Open → Done");
    const Change remove = step(QStringLiteral("api-role.permissions"),
                               [](QJsonArray &steps, qsizetype i) { steps.removeAt(i); });
    change("a step that does not apply any more", ready, remove,
           "Changed\n- Step · API role › In the Application Permissions section, "
           "deselect all permissions except these three: Done → Not part of it");
    pair("a step that applies now", changed(ready, remove), ready,
         "Changed\n- Step · API role › In the Application Permissions section, "
         "deselect all permissions except these three: Not part of it → Done");

    change(
        "another program", ready, set("program", "version", QStringLiteral("9.9")),
        "Nothing differs.\n\nKeep in mind\n- They are of different versions of the program: " PROJECT_VERSION
        " and 9.9.");
    change("another revision of the procedure", changed(ready, set("guide", "revision", QStringLiteral("1"))),
           set("guide", "revision", QStringLiteral("2")),
           "Nothing differs.\n\nKeep in mind\n- They follow different revisions of the procedure: 1 and 2.");
    pair("without a set-up", validated,
         changed(samples::withoutSetup(), set("configuration", "gateway", QStringLiteral("us"))),
         "Changed\n- Configuration · Gateway: global → us\n\n"
         "Keep in mind\n- Only one of the two was written from a set-up. Steps, entries, the validation "
         "session "
         "and the verdict are not compared.");
    pair(
        "made for sharing", validated,
        report::pseudonymised(samples::validated(validation::Outcome::Restored)),
        "Worse\n- Report · Verdict: Validated → Ready\n"
        "- Live check · The role can delete email (Threat Remediation › Edit): Passed → Not known yet: "
        "Cannot "
        "be checked without deleting email; the validation with your CST shows it.\n"
        "- Validation session · Outcome: The message was deleted → The message was brought back\n\n"
        "Keep in mind\n- Pseudonyms stand for names, addresses and identifiers in one of the two or in both, "
        "so those are not compared.");
    QJsonObject altered = ready;
    altered.insert(QStringLiteral("generated"), QStringLiteral("2020-01-01T00:00:00Z"));
    pair("an altered report", altered, ready,
         "Nothing differs.\n\nKeep in mind\n- The checksum of the first report does not fit: it was "
         "changed or damaged after it was written.");
    pair("altered the other way", ready, altered,
         "Nothing differs.\n\nKeep in mind\n- The checksum of the second report does not fit: it was "
         "changed or damaged after it was written.");
}

void ComparisonTest::whatDiffersIsSaid()
{
    QFETCH(const QJsonObject, before);
    QFETCH(const QJsonObject, after);
    QTEST(said(before, after), "golden");
}

void ComparisonTest::aReportComparedWithItselfDiffersInNothing_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("failing") << samples::failing();
    QTest::newRow("not verified") << samples::notVerified();
    QTest::newRow("validated") << samples::validated();
    QTest::newRow("without a set-up") << samples::withoutSetup();
    QTest::newRow("hostile") << report::withDigest(samples::filledWith(QStringLiteral("\u202e<b>\n")));
}

void ComparisonTest::aReportComparedWithItselfDiffersInNothing()
{
    QFETCH(const QJsonObject, document);
    const report::Comparison comparison = report::compare(document, document);
    QCOMPARE(comparison.differences, QList<Difference>());
    QCOMPARE(comparison.remarks, QStringList());
}

void ComparisonTest::whatDiffersFromRunToRunIsNoDifference()
{
    QList<checks::Finding> findings = samples::goodFindings();
    for (checks::Finding &finding : findings) {
        for (checks::Evidence &evidence : finding.evidence) {
            evidence.requestId += u'x';
            evidence.duration *= 7;
        }
    }
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    const QDateTime later(QDate(2027, 5, 24), QTime(9, 0), Qt::UTC);
    const QJsonObject after = report::build(
        {guide, setup.get(), QStringLiteral("global"), samples::clientId, findings, later, later});
    QCOMPARE(report::compare(samples::ready(), after).differences, QList<Difference>());
}

void ComparisonTest::everyChangeOfStatusHasItsWeight_data()
{
    QTest::addColumn<QString>("row");
    // The statuses before by line, those after by column, in the order of the enum from passed on, with
    // pending first: worse, changed, better, or the same.
    QTest::newRow("pending") << QStringLiteral("=bcwccc");
    QTest::newRow("passed") << QStringLiteral("w=wwwww");
    QTest::newRow("warning") << QStringLiteral("wb=wwww");
    QTest::newRow("failed") << QStringLiteral("cbb=ccc");
    QTest::newRow("inconclusive") << QStringLiteral("cbcw=cc");
    QTest::newRow("skipped") << QStringLiteral("cbcwc=c");
    QTest::newRow("cancelled") << QStringLiteral("cbcwcc=");
}

void ComparisonTest::everyChangeOfStatusHasItsWeight()
{
    QFETCH(const QString, row);
    const auto before = *checks::statusFromString(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList after{QStringLiteral("pending"),      QStringLiteral("passed"),
                            QStringLiteral("warning"),      QStringLiteral("failed"),
                            QStringLiteral("inconclusive"), QStringLiteral("skipped"),
                            QStringLiteral("cancelled")};
    QString weights;
    for (const QString &status : after) {
        const auto differences = report::compare(withFinding("licence", before),
                                                 withFinding("licence", *checks::statusFromString(status)))
                                     .differences;
        const auto found = std::find_if(differences.begin(), differences.end(), [](const Difference &d) {
            return d.part == Difference::Part::Check;
        });
        weights += found == differences.end() ? u'=' : u"wcb"[static_cast<int>(found->weight)];
    }
    QCOMPARE(weights, row);
}

void ComparisonTest::theWorstComesFirst()
{
    const QJsonObject after = changed(samples::failing(), [](QJsonObject &document) {
        set("configuration", "gateway", QStringLiteral("us"))(document);
        untick(QStringLiteral("requirements.plan"))(document);
    });
    const auto differences =
        report::compare(changed(samples::ready(), untick(QStringLiteral("api-role.permissions"))), after)
            .differences;
    QStringList ids;
    for (const Difference &difference : differences)
        ids += difference.id;
    QCOMPARE(ids, QStringList({QStringLiteral("verdict"), QStringLiteral("remediation-read"),
                               QStringLiteral("requirements.plan"), QStringLiteral("gateway"),
                               QStringLiteral("api-role.permissions")}));
}

void ComparisonTest::hostileTextStaysInItsLine()
{
    const QString text = QStringLiteral("one\n\nWorse\r\n- two\u2028three");
    const QJsonObject before = samples::ready();
    const QJsonObject after = changed(before, set("configuration", "newThing", text));
    QCOMPARE(said(before, after).count(u'\n'), 1);
}

void ComparisonTest::theJsonSaysTheSame()
{
    const QJsonObject before = samples::ready();
    const QJsonObject after = samples::failing();
    const QJsonObject json = report::toJson(report::compare(before, after), before, after);
    QCOMPARE(json.value(QLatin1String("format")).toString(),
             QStringLiteral("active-response-setup/comparison"));
    QCOMPARE(json.value(QLatin1String("before"))[QLatin1String("digest")],
             before.value(QLatin1String("digest"))[QLatin1String("value")]);
    QCOMPARE(json.value(QLatin1String("after"))[QLatin1String("checksumFits")], QJsonValue(true));
    const QJsonArray differences = json.value(QLatin1String("differences")).toArray();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(1)[QLatin1String("id")].toString(), QStringLiteral("remediation-read"));
    QCOMPARE(differences.at(1)[QLatin1String("weight")].toString(), QStringLiteral("worse"));
    QCOMPARE(differences.at(1)[QLatin1String("part")].toString(), QStringLiteral("check"));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "ComparisonTest.moc"
