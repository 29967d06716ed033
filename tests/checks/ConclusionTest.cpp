// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "checks/Conclusion.h"
#include "checks/Catalogue.h"

#include <QTest>

using checks::CheckId;
using checks::Conclusion;
using checks::Finding;
using checks::Status;

class ConclusionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCheckChangesWhatAWholeRunComesTo_data();
    void oneCheckChangesWhatAWholeRunComesTo();
    void whatWasAskedForByNameDecides_data();
    void whatWasAskedForByNameDecides();
    void aRunThatSawNothingIsUndetermined();
    void aFailureOutweighsWhatIsNotKnown();
    void twoFindingsOfOneCheckBothCount();
    void theHeadlineClaimsNoMoreThanWasSeen_data();
    void theHeadlineClaimsNoMoreThanWasSeen();
};

namespace {

Finding finding(CheckId check, Status status)
{
    Finding result;
    result.check = check;
    result.status = status;
    return result;
}

/// All passed but one, and what only the validation shows.
QList<Finding> with(std::optional<CheckId> check, Status status)
{
    QList<Finding> findings;
    for (const checks::Check &each : checks::catalogue()) {
        const bool isEdit = each.id == CheckId::RemediationEdit;
        findings.append(finding(each.id, each.id == check ? status
                                         : isEdit         ? Status::Inconclusive
                                                          : Status::Passed));
    }
    return findings;
}

} // namespace

void ConclusionTest::oneCheckChangesWhatAWholeRunComesTo_data()
{
    QTest::addColumn<CheckId>("check");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Conclusion>("conclusion");
    const QList<CheckId> mayStayUnknown{CheckId::Clock, CheckId::LeastPrivilege, CheckId::RemediationEdit};
    for (const checks::Check &check : checks::catalogue()) {
        const auto row = [&check](Status status, Conclusion conclusion) {
            QTest::addRow("%s %s", check.name, qPrintable(checks::toString(status)))
                << check.id << status << conclusion;
        };
        const Conclusion unknown =
            mayStayUnknown.contains(check.id) ? Conclusion::Determined : Conclusion::Undetermined;
        row(Status::Passed, Conclusion::Determined);
        row(Status::Warning, Conclusion::Determined);
        row(Status::Failed, Conclusion::Failed);
        row(Status::Inconclusive, unknown);
        row(Status::Skipped, unknown);
        row(Status::Pending, unknown);
        row(Status::Running, unknown);
        row(Status::Cancelled,
            check.id == CheckId::RemediationEdit ? Conclusion::Determined : Conclusion::Cancelled);
    }
}

void ConclusionTest::oneCheckChangesWhatAWholeRunComesTo()
{
    QFETCH(const CheckId, check);
    QFETCH(const Status, status);
    QFETCH(const Conclusion, conclusion);
    QCOMPARE(checks::conclude(with(check, status)), conclusion);
}

void ConclusionTest::whatWasAskedForByNameDecides_data()
{
    QTest::addColumn<QList<CheckId>>("asked");
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<Conclusion>("conclusion");
    const auto row = [](const char *name, const QList<CheckId> &asked, const QList<Finding> &findings,
                        Conclusion conclusion) { QTest::newRow(name) << asked << findings << conclusion; };
    const Finding connection = finding(CheckId::Connection, Status::Passed);
    const Finding unlisted = finding(CheckId::Connection, Status::Warning);
    const Finding token = finding(CheckId::Token, Status::Passed);
    const auto clock = [](Status status) { return finding(CheckId::Clock, status); };

    row("the token alone", {CheckId::Token}, {connection, token}, Conclusion::Determined);
    row("what the token depends on is missing", {CheckId::Token}, {token}, Conclusion::Undetermined);
    row("a warning is in order", {CheckId::Token}, {unlisted, token}, Conclusion::Determined);
    row("a clock that is not known", {CheckId::Clock}, {connection, clock(Status::Inconclusive)},
        Conclusion::Undetermined);
    row("a clock that nobody asked for", {CheckId::Token}, {connection, token, clock(Status::Inconclusive)},
        Conclusion::Determined);
    row("Edit, which no run shows", {CheckId::RemediationEdit},
        {connection, token, finding(CheckId::RemediationEdit, Status::Inconclusive)},
        Conclusion::Undetermined);
}

void ConclusionTest::whatWasAskedForByNameDecides()
{
    QFETCH(const QList<CheckId>, asked);
    QFETCH(const QList<Finding>, findings);
    QFETCH(const Conclusion, conclusion);
    QCOMPARE(checks::conclude(findings, asked), conclusion);
}

void ConclusionTest::aRunThatSawNothingIsUndetermined()
{
    QCOMPARE(checks::conclude({}), Conclusion::Undetermined);
    QList<Finding> findings;
    for (const checks::Check &check : checks::catalogue())
        findings.append(finding(check.id, Status::Inconclusive));
    QCOMPARE(checks::conclude(findings), Conclusion::Undetermined);
}

void ConclusionTest::aFailureOutweighsWhatIsNotKnown()
{
    QList<Finding> findings = with(CheckId::Licence, Status::Inconclusive);
    findings.append(finding(CheckId::Token, Status::Cancelled));
    QCOMPARE(checks::conclude(findings), Conclusion::Cancelled);
    findings.append(finding(CheckId::Clock, Status::Failed));
    QCOMPARE(checks::conclude(findings), Conclusion::Failed);
}

void ConclusionTest::twoFindingsOfOneCheckBothCount()
{
    QList<Finding> findings = with({}, Status::Passed);
    findings.append(finding(CheckId::Licence, Status::Inconclusive));
    QCOMPARE(checks::conclude(findings), Conclusion::Undetermined);
}

void ConclusionTest::theHeadlineClaimsNoMoreThanWasSeen_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QList<Finding> &findings, Status status, const char *text) {
        QTest::newRow(name) << findings << status << QString::fromUtf8(text);
    };
    const QList<Finding> good = with({}, Status::Passed);
    const CheckId licence = CheckId::Licence;
    const CheckId least = CheckId::LeastPrivilege;
    QList<Finding> two = with(least, Status::Warning);
    two[1].status = Status::Warning;
    QList<Finding> both = with(least, Status::Warning);
    both[1].status = Status::Inconclusive;
    QList<Finding> twoFailed = with(licence, Status::Failed);
    twoFailed[1].status = Status::Failed;
    const QList<Finding> validated = with(CheckId::RemediationEdit, Status::Passed);

    row("nothing has run", {}, Status::Pending, "");
    row("nothing of all has run", QList<Finding>(10), Status::Pending, "");
    row("all in order", good, Status::Passed, "Ready for the test with your CST. 9 of 10 checks passed.");
    row("a deletion was seen, too", validated, Status::Passed,
        "Ready for the test with your CST. 10 of 10 checks passed.");
    row("a role that may do more", with(least, Status::Warning), Status::Warning,
        "Ready, with 1 warning. You can go on to the test with your CST.");
    row("two warnings", two, Status::Warning,
        "Ready, with 2 warnings. You can go on to the test with your CST.");
    row("a warning and a clock that is not known", both, Status::Warning,
        "Ready, with 1 warning. 1 check could not be determined. You can go on to the test with your CST.");
    row("a clock that is not known", with(CheckId::Clock, Status::Inconclusive), Status::Warning,
        "Ready for the test with your CST. 1 check could not be determined. You can go on to the test with "
        "your CST.");
    row("a license that is not known", with(licence, Status::Inconclusive), Status::Inconclusive,
        "Not known yet. 1 check could not be determined. 8 of 10 checks passed.");
    row("a license that was not asked for", with(licence, Status::Pending), Status::Inconclusive,
        "Not known yet. Not everything that decides is checked. 8 of 9 checks passed.");
    row("stopped", with(licence, Status::Cancelled), Status::Cancelled,
        "The checks were stopped before all had ended. 8 of 10 checks passed.");
    row("one failure", with(licence, Status::Failed), Status::Failed,
        "1 thing to fix. Active Response can’t work yet. 8 of 10 checks passed.");
    row("two failures", twoFailed, Status::Failed,
        "2 things to fix. Active Response can’t work yet. 7 of 10 checks passed.");
}

void ConclusionTest::theHeadlineClaimsNoMoreThanWasSeen()
{
    QFETCH(const QList<Finding>, findings);
    const checks::Headline headline = checks::headline(findings);
    QFETCH(const Status, status);
    QCOMPARE(checks::toString(headline.status), checks::toString(status));
    QTEST(headline.whole(), "text");
}

QTEST_GUILESS_MAIN(ConclusionTest)
#include "ConclusionTest.moc"
