// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "pages/SectionPage.h"
#include "widgets/PageScroll.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

/// The window as a strip beside the browser.
class StripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCardIsThereAndNothingTypedIsLost()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        auto *organization = f.find<QLineEdit>("requirements.organisation");
        organization->setFocus();
        QTest::keyClicks(organization, QStringLiteral("Contoso"));
        const QSize full = f.wizard->size();

        QVERIFY(QTest::qWaitForWindowActive(f.wizard.get()));
        QTest::keyClick(organization, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(f.wizard->isVisible());
        QTRY_VERIFY(f.wizard->width() < full.width() / 2);
        QVERIFY(!f.wizard->sideWidget()->isVisible());
        QCOMPARE(organization->text(), QStringLiteral("Contoso"));
        QVERIFY(organization->hasFocus());
        QTest::keyClicks(organization, QStringLiteral(" Ltd"));

        button(f)->click();

        QCOMPARE(f.wizard->size(), full);
        QVERIFY(f.wizard->sideWidget()->isVisible());
        QCOMPARE(f.openSetup().setup().organization(), QStringLiteral("Contoso Ltd"));
        f.openSetup().close();
    }

    void theFirstPageIsInTheFullWindowAndTheStepsAreInTheStripAgain()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        const QSize full = f.wizard->size();
        button(f)->click();
        f.wizard->openPage(pages::WelcomeId);
        QCOMPARE(f.wizard->size(), full);
        f.begin(session::Mode::Practice);
        QVERIFY(f.wizard->width() < full.width() / 2);
        QCOMPARE(button(f)->text(), QStringLiteral("Full window"));
        f.openSetup().close();
    }

    void whatTheChecksFoundAndTheReportAreInTheFullWindow()
    {
        const WizardFixture f;
        f.begin(session::Mode::Preview);
        const QSize full = f.wizard->size();
        button(f)->click();
        for (const int page : {pages::VerificationId, pages::ReportId}) {
            f.wizard->openPage(page);
            QVERIFY(!button(f)->isVisible());
            QCOMPARE(f.wizard->size(), full);
        }
        f.wizard->openPage(pages::ApiRoleId);
        QVERIFY(f.wizard->width() < full.width() / 2);
        f.openSetup().close();
    }

    void nothingIsCutOffOnAnyPage_data()
    {
        QTest::addColumn<int>("page");
        for (const guide::Section &section : guide::Guide::documented().sections)
            QTest::addRow("%s", qPrintable(section.id)) << static_cast<int>(pages::pageOf(section.id));
    }

    void nothingIsCutOffOnAnyPage()
    {
        QFETCH(const int, page);
        const WizardFixture f;
        f.begin(session::Mode::Preview);
        f.openSetup().setup().setValue(QStringLiteral("requirements.api-version"),
                                       QStringLiteral("switching"));
        button(f)->click();
        f.wizard->openPage(page);
        QCOMPARE(f.wizard->currentId(), page);
        QTRY_COMPARE(f.wizard->sideWidget()->isVisible(), !button(f)->isVisible());
        const auto *scroll = f.wizard->currentPage()->findChild<widgets::PageScroll *>();
        QTRY_VERIFY(scroll->width() > (f.wizard->width() / 2)); // It is laid out.
        QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2")
                                .arg(scroll->widget()->minimumSizeHint().width())
                                .arg(scroll->viewport()->width())));
        const auto widgets = scroll->widget()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            const QRect inPage(widget->mapTo(scroll->widget(), QPoint()), widget->size());
            QVERIFY2(inPage.right() < scroll->viewport()->width(), qPrintable(widget->objectName()));
        }
        f.openSetup().close();
    }

private:
    static QPushButton *button(const WizardFixture &f)
    {
        return f.wizard->currentPage()->findChild<QPushButton *>(QStringLiteral("strip"));
    }
};

QTEST_MAIN(StripTest)
#include "StripTest.moc"
