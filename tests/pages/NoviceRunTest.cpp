// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"
#include "sandbox/Play.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// From Welcome to the finished practice set-up, with keys and clicks in the window alone, each of them
/// counted.
class NoviceRunTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int most = 90;
    int m_count = 0;

    void press(Qt::Key key)
    {
        ++m_count;
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    void type(const QString &text)
    {
        m_count += static_cast<int>(text.size());
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static bool isSeen(const QWidget *widget)
    {
        return widget->visibleRegion().contains(widget->rect().center());
    }
    /// With the wheel, as far as it takes.
    static void scrollTo(QWidget *widget)
    {
        QAbstractScrollArea *area = nullptr;
        for (QWidget *each = widget; each && !area; each = each->parentWidget())
            area = qobject_cast<QAbstractScrollArea *>(each->parentWidget());
        for (int i = 0; area && i < 60 && !isSeen(widget); ++i) {
            QWidget *view = area->viewport();
            const bool isAbove = widget->mapTo(view, QPoint()).y() < 0;
            const QPointF center = view->rect().center();
            QWheelEvent wheel(center, view->mapToGlobal(center), {}, {0, isAbove ? 120 : -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view, &wheel);
        }
    }
    /// Only what can be seen.
    void click(QWidget *widget)
    {
        ++m_count;
        QTRY_VERIFY2(widget->isVisible(), qPrintable(widget->objectName()));
        QCoreApplication::processEvents();
        scrollTo(widget);
        QTRY_VERIFY2(isSeen(widget), qPrintable(widget->objectName()));
        QVERIFY2(widget->isEnabled(), qPrintable(widget->objectName()));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void click(const WizardFixture &f, const char *name) { click(f.find<QWidget>(name)); }

    void fill(const WizardFixture &f, const char *name, const QString &text)
    {
        click(f, name);
        type(text);
    }
    /// The first entry of the menu, as the simulated tenant plays it.
    void playDeletion(WizardFixture &f)
    {
        auto *button = f.find<QPushButton>("validation.play");
        QTRY_VERIFY(button->isVisible());
        QTimer::singleShot(200, button, [button] {
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Return);
        });
        m_count += 2;
        click(button);
        QTRY_COMPARE(f.played.size(), 1);
        sandbox::play(f.server.tenant(), {.kind = *sandbox::playKind(f.played.front().section(u' ', 0, 0)),
                                          .messageId = f.played.front().section(u' ', 1),
                                          .begun = QDateTime::currentDateTimeUtc()});
    }

    static bool isNextFocused(const WizardFixture &f)
    {
        return f.wizard->button(QWizard::NextButton)->hasFocus();
    }
    /// Presses what has the focus until nothing is left on the page and Next has it, and then Next.
    void goThrough(const WizardFixture &f, pages::PageId page)
    {
        QTRY_COMPARE(f.wizard->currentId(), int(page));
        for (int i = 0; i < 8 && !isNextFocused(f); ++i) {
            QTRY_VERIFY(QApplication::focusWidget());
            const auto *choice = qobject_cast<QRadioButton *>(QApplication::focusWidget());
            const bool isAnswered =
                choice ? choice->isChecked() : QApplication::focusWidget()->inherits("QLineEdit");
            press(isAnswered ? Qt::Key_Return : Qt::Key_Space);
        }
        QVERIFY2(isNextFocused(f), qPrintable(QApplication::focusWidget()->objectName()));
        press(Qt::Key_Space);
    }

private Q_SLOTS:
    void practiceIsFinishedWithFewKeysAndClicks()
    {
        WizardFixture f;
        f.watchTime.after = [](std::chrono::milliseconds, QObject *context, std::function<void()> then) {
            QTimer::singleShot(50, context, std::move(then));
        };
        f.start();
        f.wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.wizard.get()));
        click(f, "welcome.practice");
        int before = 0;
        const auto tell = [&](const char *page) {
            qInfo("%s: %d", page, m_count - std::exchange(before, m_count));
        };
        tell("welcome");

        goThrough(f, pages::RequirementsId);
        tell("requirements");
        QTRY_COMPARE(f.wizard->currentId(), int(pages::ThreatRemediationId));
        press(Qt::Key_Space);
        click(f, "threat-remediation.current-status.enabled");
        click(f.cardOf("threat-remediation.mode")->findChild<QPushButton *>(u"done"_s));
        goThrough(f, pages::ThreatRemediationId);
        tell("threat-remediation");
        for (const pages::PageId page :
             {pages::ServiceAccountId, pages::ApiRoleId, pages::NetworkAccessId, pages::ApiApplicationId}) {
            goThrough(f, page);
            tell(qPrintable(pages::sectionOf(page)));
        }

        QTRY_COMPARE(f.wizard->currentId(), int(pages::CredentialsId));
        click(f, "practice.fill");
        QTRY_VERIFY(f.openSetup().secret().isSettled());
        QTRY_VERIFY(f.find<QLabel>("foot")->text().contains(u"keychain"_s) || isNextFocused(f));
        click(f.wizard->button(QWizard::NextButton));
        tell("credentials");
        QTRY_COMPARE(f.wizard->currentId(), int(pages::VerificationId));
        click(f, "verification.run");
        QTRY_VERIFY(!f.verification().isRunning() && !f.openSetup().setup().lastRun().isEmpty());
        click(f.wizard->button(QWizard::NextButton));
        tell("verification");
        goThrough(f, pages::HandOverId);
        tell("hand-over");

        QTRY_COMPARE(f.wizard->currentId(), int(pages::ValidationId));
        press(Qt::Key_Space);
        click(f, "validation.sample-message");
        click(f, "validation.start");
        playDeletion(f);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QPushButton>("validation.stop")->isHidden(), 20'000);
        click(f.find<QWidget>("validation.sign-off-card")->findChild<QToolButton *>(u"open"_s));
        fill(f, "validation.administrator-name", u"Alex"_s);
        fill(f, "validation.administrator-role", u"Admin"_s);
        fill(f, "validation.cst-name", u"Robin"_s);
        fill(f, "validation.cst-role", u"CST"_s);
        click(f, "validation.sign-off");
        QTRY_VERIFY(f.find<QWidget>("validation.signed-off")->isVisible());
        click(f.wizard->button(QWizard::NextButton));
        tell("validation");
        QTRY_COMPARE(f.wizard->currentId(), int(pages::ReportId));
        qInfo("%d keys and clicks", m_count);
        QVERIFY(m_count <= most);
    }
};

QTEST_MAIN(NoviceRunTest)
#include "NoviceRunTest.moc"
