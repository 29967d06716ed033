// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLoopWatch.h"
#include "WizardFixture.h"

#include "checks/FindingText.h"
#include "widgets/CheckRow.h"
#include "widgets/ConnectionPathView.h"
#include "widgets/ConsoleView.h"
#include "widgets/Fold.h"
#include "widgets/Notice.h"
#include "widgets/StepRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using checks::CheckId;
using checks::Finding;
using checks::Status;
using widgets::CheckRow;
using widgets::Fold;

namespace {

constexpr int patience = 20'000;

/// The wizard on the page of the live checks.
struct Fixture : WizardFixture
{
    explicit Fixture(session::Mode mode = session::Mode::Practice)
    {
        if (mode == session::Mode::Real) {
            beginChecks(server.address().toString());
            return;
        }
        begin(mode);
        openSetup().setup().setValue(u"credentials.client-id"_s, sandbox::standingClientId());
        openSetup().secret().keepInWindow();
        openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        wizard->openPage(pages::VerificationId);
    }

    void run() const
    {
        find<QPushButton>("verification.run")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!verification().isRunning(), patience);
    }

    CheckRow *row(const char *check) const
    {
        return find<CheckRow>(qPrintable(u"check."_s + QLatin1String(check)));
    }

    /// The folds that are shown: what they say to a screen reader.
    QStringList folds() const
    {
        QStringList said;
        for (const Fold *fold : wizard->currentPage()->findChildren<Fold *>()) {
            if (fold->isVisible())
                said.append(fold->findChild<QToolButton *>()->accessibleName());
        }
        return said;
    }

    Fold *foldOf(const CheckRow *row) const
    {
        for (QWidget *parent = row->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *fold = qobject_cast<Fold *>(parent))
                return fold;
        }
        return nullptr;
    }

    QPushButton *button(const CheckRow *row, const QString &text) const
    {
        for (QPushButton *button : row->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    int top(const QWidget *widget) const { return widget->mapTo(wizard.get(), QPoint()).y(); }
};

QList<Finding> all(Status status)
{
    QList<Finding> findings(checks::checkCount);
    for (int i = 0; i < checks::checkCount; ++i) {
        findings[i].check = static_cast<CheckId>(i);
        findings[i].status = status;
    }
    return findings;
}

Finding &of(QList<Finding> &findings, CheckId check)
{
    return findings[static_cast<int>(check)];
}

} // namespace

class VerificationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedComesFirstAndWhatPassedIsFolded();
    void whatWasSkippedIsFoldedUnderItsReason();
    void beforeTheFirstRunAllIsInOneLine();
    void whatRunsAgainStaysInItsPlaceUntilItIsKnown();
    void theFocusFollowsACheckThatPassesNow();
    void theFocusStaysWhereTheRunIsStarted();
    void aLineUnfoldsByAClickAndByKeyboard();
    void theFootSaysWhenItWasAskedAndLeadsToTheWay();
    void nothingIsCutOffInANarrowWindow();
    void theFindingComesAlongToItsStep();
    void itTurnsGreenThereAndStaysUntilThePageIsLeft();
    void manyFindingsDoNotHoldUpTheWindow();
};

void VerificationPageTest::whatFailedComesFirstAndWhatPassedIsFolded()
{
    const Fixture f;
    QList<Finding> findings = all(Status::Passed);
    of(findings, CheckId::Clock).status = Status::Warning;
    of(findings, CheckId::Clock).cause = checks::Cause::ClockSkew;
    of(findings, CheckId::RemediationRead).status = Status::Failed;
    of(findings, CheckId::RemediationRead).cause = checks::Cause::PermissionMissing;
    of(findings, CheckId::RemediationEdit).status = Status::Inconclusive;
    of(findings, CheckId::RemediationEdit).cause = checks::Cause::NeedsValidation;
    f.verification().runner()->setFindings(findings);

    QTRY_COMPARE(f.folds(), QStringList{u"7 passed: Connection, keys, account product, account, license, "
                                        "threat product, least privilege"_s});
    const CheckRow *failed = f.row("remediation-read");
    const CheckRow *warning = f.row("clock");
    const CheckRow *unknown = f.row("remediation-edit");
    QTRY_VERIFY(f.top(failed) < f.top(warning));
    QTRY_VERIFY(f.top(warning) < f.top(unknown));
    QTRY_VERIFY(f.top(unknown) < f.top(f.foldOf(f.row("token"))));
    QVERIFY(f.button(failed, u"Go to that step"_s));
    QVERIFY(f.button(warning, u"Go to that step"_s));
    QVERIFY(!f.row("token")->isVisible());
    QTRY_VERIFY(
        f.find<widgets::Notice>("verification.verdict")->accessibleName().startsWith(u"1 thing to fix\n"_s));
}

void VerificationPageTest::whatWasSkippedIsFoldedUnderItsReason()
{
    const Fixture f;
    QList<Finding> findings = all(Status::Passed);
    of(findings, CheckId::AccountRead).status = Status::Failed;
    of(findings, CheckId::AccountRead).cause = checks::Cause::PermissionMissing;
    of(findings, CheckId::Licence).status = Status::Skipped;
    of(findings, CheckId::Licence).details = checks::Dependency{CheckId::AccountRead};
    f.verification().runner()->setFindings(findings);
    QTRY_COMPARE(f.folds().size(), 2);
    QCOMPARE(f.folds().at(1), u"1 not checked: License"_s);
    const auto *toggle = f.foldOf(f.row("licence"))->findChild<QToolButton *>();
    QVERIFY(toggle->accessibleDescription().contains(checks::title(CheckId::AccountRead)));
}

void VerificationPageTest::beforeTheFirstRunAllIsInOneLine()
{
    const Fixture f;
    QTRY_COMPARE(f.folds().size(), 1);
    QVERIFY(f.folds().constFirst().startsWith(u"10 not run yet: Connection, clock"_s));
    QTRY_VERIFY(f.find<widgets::Notice>("verification.verdict")->isVisible());
}

void VerificationPageTest::whatRunsAgainStaysInItsPlaceUntilItIsKnown()
{
    Fixture f;
    f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    f.run();
    const CheckRow *row = f.row("remediation-read");
    QVERIFY(f.button(row, u"Go to that step"_s));
    const QStringList folds = f.folds();
    f.server.tenant().latency = std::chrono::milliseconds(200);
    f.find<QPushButton>("verification.run")->click();
    QTRY_COMPARE(row->accessibleDescription(), checks::statusText(Status::Pending));
    QVERIFY(f.button(row, u"Go to that step"_s));
    QCOMPARE(f.folds(), folds);
    f.server.tenant().permissions.insert(sandbox::Permission::ThreatRemediationRead);
    QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
    QVERIFY(!row->isVisible());
    QVERIFY(f.folds().constFirst().startsWith(u"9 passed"_s));
}

void VerificationPageTest::theFocusFollowsACheckThatPassesNow()
{
    Fixture f;
    f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    f.run();
    QApplication::setActiveWindow(f.wizard.get());
    const CheckRow *row = f.row("remediation-read");
    auto *again = f.button(row, u"Check again"_s);
    again->setFocus();
    QTRY_VERIFY(again->hasFocus());
    f.server.tenant().permissions.insert(sandbox::Permission::ThreatRemediationRead);
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(f.verification().isRunning());
    QVERIFY(again->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
    QTRY_VERIFY(f.foldOf(row)->findChild<QToolButton *>()->hasFocus());
}

void VerificationPageTest::theFocusStaysWhereTheRunIsStarted()
{
    const Fixture f;
    QApplication::setActiveWindow(f.wizard.get());
    auto *run = f.find<QPushButton>("verification.run");
    run->setFocus();
    QTRY_VERIFY(run->hasFocus());
    QTest::keyClick(run, Qt::Key_Space);
    QVERIFY(f.find<QPushButton>("verification.cancel")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
    QVERIFY(run->hasFocus());
}

void VerificationPageTest::aLineUnfoldsByAClickAndByKeyboard()
{
    const Fixture f;
    f.run();
    CheckRow *row = f.row("token");
    Fold *fold = f.foldOf(row);
    QVERIFY(!row->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton, {}, QPoint(fold->width() / 2, 12));
    QVERIFY(row->isVisible());
    QTest::keyClick(fold->findChild<QToolButton *>(), Qt::Key_Space);
    QVERIFY(!row->isVisible());
    // What it holds is no part of the line.
    fold->setUnfolded(true);
    QTRY_VERIFY(row->height() > 0 && row->y() >= 0 && row->isVisible());
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(row->isVisible());
}

void VerificationPageTest::theFootSaysWhenItWasAskedAndLeadsToTheWay()
{
    const Fixture f(session::Mode::Real);
    const auto *choice = f.wizard->currentPage()->findChild<QComboBox *>();
    QVERIFY(choice->isVisible());
    f.run();
    QVERIFY(!choice->isVisible());
    auto *foot = f.find<QLabel>("foot");
    QVERIFY2(foot->text().startsWith(u"Asked at "_s), qPrintable(foot->text()));
    QVERIFY2(foot->text().contains(u" s."_s), qPrintable(foot->text()));
    Q_EMIT foot->linkActivated(foot->text().section(u'"', 1, 1));
    QVERIFY(choice->isVisible());
}

void VerificationPageTest::nothingIsCutOffInANarrowWindow()
{
    const Fixture f;
    f.run();
    f.wizard->openPage(pages::HandOverId);
    f.wizard->resize(800, 560);
    f.wizard->openPage(pages::VerificationId);
    const auto *path = f.wizard->currentPage()->findChild<widgets::ConnectionPathView *>();
    QTRY_VERIFY(path->width() < 560);
    QTRY_VERIFY2(path->height() >= path->heightForWidth(path->width()),
                 qPrintable(u"%1 of %2"_s.arg(path->height()).arg(path->heightForWidth(path->width()))));
}

void VerificationPageTest::theFindingComesAlongToItsStep()
{
    Fixture f;
    f.openSetup().setup().setDone(u"api-role.permissions"_s, true);
    f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    f.run();
    f.button(f.row("remediation-read"), u"Go to that step"_s)->click();
    QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
    auto *notice = f.find<widgets::Notice>("finding");
    QTRY_VERIFY(notice->isVisible());
    const auto *scroll = f.wizard->currentPage()->findChild<QScrollArea *>();
    QVERIFY(!scroll->isAncestorOf(notice));
    QTRY_VERIFY(f.top(notice) < f.top(scroll));
    QTRY_VERIFY(notice->accessibleName().startsWith(u"The role lacks"_s));
    auto *step = f.find<widgets::StepRow>("api-role.permissions");
    QVERIFY(!f.cardOf("api-role.permissions")->tickBox()->isChecked());
    QVERIFY(f.cardOf("api-role.permissions")->isOpen());
    QCOMPARE(step->accessibleDescription(), u"Needs attention"_s);
    QTRY_VERIFY(step->isAncestorOf(QApplication::focusWidget()) || !f.wizard->isActiveWindow());
    bool isMarked = false;
    for (const auto *picture : f.wizard->currentPage()->findChildren<widgets::ConsoleView *>())
        isMarked = isMarked || picture->accessibleDescription().startsWith(u"Select this box"_s);
    QVERIFY(isMarked);

    f.find<QPushButton>("finding.back")->click();
    QCOMPARE(f.wizard->currentId(), int(pages::VerificationId));
    QVERIFY(!notice->isVisible());
    f.wizard->openPage(pages::ApiRoleId);
    QVERIFY(!notice->isVisible());
    QVERIFY(step->accessibleDescription().isEmpty());
}

void VerificationPageTest::itTurnsGreenThereAndStaysUntilThePageIsLeft()
{
    Fixture f;
    f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    f.run();
    f.button(f.row("remediation-read"), u"Go to that step"_s)->click();
    QApplication::setActiveWindow(f.wizard.get());
    auto *notice = f.find<widgets::Notice>("finding");
    auto *again = f.find<QPushButton>("finding.check-again");
    again->setFocus();
    QTRY_VERIFY(again->hasFocus());
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
    QTRY_VERIFY(notice->accessibleName().contains(u"Still so at"_s));
    QVERIFY(again->hasFocus());
    f.server.tenant().permissions.insert(sandbox::Permission::ThreatRemediationRead);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
    QVERIFY(again->hasFocus());
    QTRY_VERIFY(notice->accessibleName().startsWith(checks::title(CheckId::RemediationRead)));
    QCOMPARE(notice->findChild<widgets::GlyphView *>()->glyph(), widgets::Glyph::Done);
    QVERIFY(notice->isVisible());
    f.wizard->openPage(pages::NetworkAccessId);
    QVERIFY(!notice->isVisible());
}

void VerificationPageTest::manyFindingsDoNotHoldUpTheWindow()
{
    const Fixture f;
    f.run();
    QTest::qWait(50);
    const EventLoopWatch watch;
    // Thirty-three runs of ten checks, with another result each.
    for (int run = 0; run < 33; ++run) {
        QTimer::singleShot(run, &f.verification(), [&f, run] {
            QList<Finding> findings = all(Status::Passed);
            of(findings, static_cast<CheckId>(run % checks::checkCount)).status = Status::Failed;
            of(findings, static_cast<CheckId>(run % checks::checkCount)).cause =
                checks::Cause::UnexpectedResponse;
            f.verification().runner()->setFindings(findings);
        });
    }
    QTRY_VERIFY(f.row("token")->isVisible() && !f.row("clock")->isVisible());
    QTest::qWait(50);
    VERIFY_LOOP_WAS_FREE(watch);
}

QTEST_MAIN(VerificationPageTest)
#include "VerificationPageTest.moc"
