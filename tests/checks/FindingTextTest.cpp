// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "checks/FindingText.h"
#include "checks/Catalogue.h"

#include "guide/Guide.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace std::chrono_literals;
using checks::Cause;
using checks::Finding;
using checks::Status;

namespace {

Finding failed(Cause cause, const checks::Details &details = {})
{
    Finding finding;
    finding.check = checks::CheckId::Token;
    finding.status = Status::Failed;
    finding.cause = cause;
    finding.details = details;
    return finding;
}

} // namespace

class FindingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsTexts_data();
    void everyCauseHasItsTexts();
    void noTwoCausesSayTheSame();
    void whatIsInsertedIsNoPlaceholder();
    void timesAreSaidInWords();
    void everyCheckHasATitle();
    void aSkippedFindingNamesWhatItWaitsFor();
    void findingsReadBackAsTheSame();
    void damagedFindingsAreBounded();
};

void FindingTextTest::everyCauseHasItsTexts_data()
{
    QTest::addColumn<Cause>("cause");
    for (int i = 0; i < checks::causeCount; ++i) {
        const auto cause = static_cast<Cause>(i);
        QTest::newRow(qPrintable(checks::toString(cause))) << cause;
    }
}

void FindingTextTest::everyCauseHasItsTexts()
{
    QFETCH(const Cause, cause);
    const guide::Guide guide = guide::Guide::documented();
    const checks::Remedy remedy = checks::remedy(failed(cause));

    QVERIFY(checks::causeFromString(checks::toString(cause)) == cause);
    QVERIFY(guide.section(remedy.section));
    QVERIFY2(guide.step(remedy.step), qPrintable(remedy.step));
    QVERIFY(remedy.step.startsWith(remedy.section + QLatin1Char('.')));
    for (const QStringList &arguments :
         {QStringList{}, QStringList{QStringLiteral("1"), QStringLiteral("2")}}) {
        const QString summary = checks::summary(failed(
            cause, checks::detailsFromArguments(checks::CheckId::Token, Status::Failed, cause, arguments)));
        QVERIFY(summary.endsWith(u'.'));
        QVERIFY(!summary.contains(u'%') && !remedy.text.contains(u'%'));
        QVERIFY(!summary.contains(u'!') && !remedy.text.contains(u'!'));
        QVERIFY(!summary.contains(QLatin1String("  ")) && !remedy.text.contains(QLatin1String("  ")));
    }
    QVERIFY(remedy.text.endsWith(u'.'));
}

void FindingTextTest::noTwoCausesSayTheSame()
{
    QSet<QString> summaries;
    QSet<QString> remedies;
    for (int i = 0; i < checks::causeCount; ++i) {
        summaries.insert(checks::summary(failed(static_cast<Cause>(i))));
        remedies.insert(checks::remedy(failed(static_cast<Cause>(i))).text);
    }
    QCOMPARE(summaries.size(), checks::causeCount);
    QCOMPARE(remedies.size(), checks::causeCount);
}

void FindingTextTest::whatIsInsertedIsNoPlaceholder()
{
    const QString summary =
        checks::summary(failed(Cause::TlsUntrusted, checks::Issuer{QStringLiteral("%1 %4 %9")}));

    QVERIFY(summary.contains(QStringLiteral("“%1 %4 %9”")));
}

void FindingTextTest::timesAreSaidInWords()
{
    QVERIFY(checks::summary(failed(Cause::ClockSkew, checks::ClockOffset{-420s}))
                .contains(QLatin1String("7 min behind")));
    QVERIFY(checks::summary(failed(Cause::ClockSkew, checks::ClockOffset{420s}))
                .contains(QLatin1String("7 min ahead")));
    QVERIFY(checks::summary(failed(Cause::RateLimited, checks::Pause{40s})).contains(QLatin1String("40 s")));
}

void FindingTextTest::everyCheckHasATitle()
{
    QSet<QString> titles;
    for (const checks::Check &check : checks::catalogue()) {
        const QString title = checks::title(check.id);
        QVERIFY(title != toString(check.id) && !title.contains(u'%'));
        titles.insert(title);
    }
    QCOMPARE(titles.size(), 10);
}

void FindingTextTest::aSkippedFindingNamesWhatItWaitsFor()
{
    Finding finding;
    finding.check = checks::CheckId::Licence;
    finding.status = Status::Skipped;
    finding.details = checks::Dependency{checks::CheckId::Token};

    QVERIFY(checks::summary(finding).contains(checks::title(checks::CheckId::Token)));
    QVERIFY(checks::remedy(finding).section.isEmpty());
}

void FindingTextTest::findingsReadBackAsTheSame()
{
    Finding account;
    account.check = checks::CheckId::AccountRead;
    account.status = Status::Passed;
    account.details = checks::AccountNames{QStringLiteral("Contoso Ltd"), QStringLiteral("CUSA13A77"),
                                           QStringLiteral("us")};
    account.evidence = {
        {QStringLiteral("POST /x"), 200, QStringLiteral("r"), std::chrono::milliseconds(5), {}, {}}};
    const QJsonArray json =
        checks::toJson({account, failed(Cause::ProductMissing, checks::Product{QStringLiteral("P")})});

    const QList<Finding> back = checks::findingsFromJson(json);

    QCOMPARE(checks::toJson(back), json);
    QCOMPARE(checks::summary(back.at(0)), QStringLiteral("Contoso Ltd · CUSA13A77 · us"));
    QVERIFY(back.at(0).details == account.details);
    QVERIFY(json.at(0).toObject().value(QLatin1String("remedy")).isNull());
    QVERIFY(json.at(0).toObject().value(QLatin1String("cause")).isNull());
}

void FindingTextTest::damagedFindingsAreBounded()
{
    const auto json = QJsonDocument::fromJson(
        R"([1,null,{"id":"token"},{"id":"token","status":"x"},{"id":5,"status":"failed","cause":[],"evidence":{}},)"
        R"({"id":"clock","status":"running","arguments":[{},null,"a\u0000b"],"evidence":[7]}])");
    QVERIFY(json.isArray());

    const QList<Finding> findings = checks::findingsFromJson(json.array());

    QCOMPARE(findings.size(), 2);
    QVERIFY(!findings.at(0).cause);
    QCOMPARE(checks::toString(findings.at(1).status), checks::toString(Status::Pending));
    QVERIFY(findings.at(1).details == checks::Details());
}

QTEST_GUILESS_MAIN(FindingTextTest)
#include "FindingTextTest.moc"
