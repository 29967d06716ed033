// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "widgets/Card.h"
#include "widgets/ConsoleView.h"
#include "widgets/StepRow.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

using guide::ConsolePicture;
using widgets::ConsoleView;

/// The pictures beside the steps of the pages.
class StepPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepInAConsoleHasAPictureInItsCard();
    void thePictureFollowsTheFirstOpenStep();
    void thePictureFollowsTheFocus();
    void theNumbersAreThoseOfTheStepsThatApply();
    void thePictureStandsBesideTheStepsOrBelowThem_data();
    void thePictureStandsBesideTheStepsOrBelowThem();
    void noPictureIsCutOffOrTakesTheFocus_data();
    void noPictureIsCutOffOrTakesTheFocus();

private:
    static widgets::StepRow *rowOf(const WizardFixture &f, const QString &step)
    {
        return f.find<widgets::StepRow>(qPrintable(step));
    }
    static ConsoleView *pictureBeside(const widgets::StepRow *row)
    {
        for (QWidget *widget = row->parentWidget(); widget; widget = widget->parentWidget()) {
            if (auto *card = qobject_cast<widgets::Card *>(widget))
                return card->findChild<ConsoleView *>();
        }
        return nullptr;
    }
    static ConsolePicture::Kind kindBeside(const widgets::StepRow *row)
    {
        return pictureBeside(row)->picture().kind;
    }
};

void StepPicturesTest::everyStepInAConsoleHasAPictureInItsCard()
{
    const WizardFixture f;
    f.begin(session::Mode::Preview);
    int pictures = 0;
    for (const guide::Section &section : f.guide.sections) {
        f.wizard->openPage(pages::pageOf(section.id));
        for (const guide::Step &step : section.steps) {
            const guide::ConsolePicture *picture = section.picture(step.id);
            if (!picture)
                continue;
            ++pictures;
            const widgets::StepRow *row = rowOf(f, step.id);
            QVERIFY(pictureBeside(row));
            QCOMPARE(pictureBeside(row)->accessibleName(), picture->caption());
        }
    }
    QVERIFY(pictures > 40);
}

void StepPicturesTest::thePictureFollowsTheFirstOpenStep()
{
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    setup::Setup &setup = f.openSetup().setup();
    f.wizard->openPage(pages::ApiApplicationId);
    f.wizard->setFocus();
    const auto *row = rowOf(f, u"api-application.products"_s);
    QCOMPARE(kindBeside(row), ConsolePicture::Kind::Form);
    setup.setValue(u"api-application.name"_s, u"Name"_s);
    setup.setDone(u"api-application.name"_s, true);
    setup.setDone(u"api-application.category"_s, true);
    QCOMPARE(kindBeside(row), ConsolePicture::Kind::List);
    QVERIFY(pictureBeside(row)->accessibleDescription().contains(u"Leave: Products › Threat Remediation."_s));
    setup.setDone(u"api-application.products"_s, true);
    QCOMPARE(kindBeside(row), ConsolePicture::Kind::Form);
}

void StepPicturesTest::thePictureFollowsTheFocus()
{
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    f.wizard->openPage(pages::ApiApplicationId);
    auto *row = rowOf(f, u"api-application.products"_s);
    QApplication::setActiveWindow(f.wizard.get());
    row->tickBox()->setFocus();
    QTRY_COMPARE(kindBeside(row), ConsolePicture::Kind::List);
    rowOf(f, u"api-application.details-next"_s)->tickBox()->setFocus();
    QTRY_COMPARE(kindBeside(row), ConsolePicture::Kind::Form);
}

void StepPicturesTest::theNumbersAreThoseOfTheStepsThatApply()
{
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    f.wizard->openPage(pages::ThreatRemediationId);
    setup::Setup &setup = f.openSetup().setup();
    const auto *row = rowOf(f, u"threat-remediation.status"_s);
    setup.setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
    QCOMPARE(pictureBeside(row)->steps(),
             (QStringList{u"threat-remediation.status"_s, u"threat-remediation.enable"_s,
                          u"threat-remediation.mode"_s, u"threat-remediation.notification-group"_s}));
    setup.setValue(u"threat-remediation.current-status"_s, u"enabled"_s);
    QCOMPARE(pictureBeside(row)->steps().front(), u"threat-remediation.status"_s);
    for (const QString &step : pictureBeside(row)->steps())
        QVERIFY2(!rowOf(f, step)->isHidden(), qPrintable(step));
    QCOMPARE(rowOf(f, u"threat-remediation.settings"_s)->number(), 4);
}

void StepPicturesTest::thePictureStandsBesideTheStepsOrBelowThem_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("800") << 800 << false;
    QTest::newRow("1040") << 1040 << true;
    QTest::newRow("1600") << 1600 << true;
}

void StepPicturesTest::thePictureStandsBesideTheStepsOrBelowThem()
{
    QFETCH(const int, width);
    QFETCH(const bool, isBeside);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const WizardFixture f;
        f.wizard->setLayoutDirection(direction);
        f.begin(session::Mode::Practice);
        f.wizard->resize(width, 720);
        f.wizard->openPage(pages::ApiRoleId);
        const auto *row = rowOf(f, u"api-role.permissions"_s);
        const ConsoleView *picture = pictureBeside(row);
        const auto area = [&](const QWidget *widget) {
            return QRect(widget->mapTo(f.wizard.get(), QPoint()), widget->size());
        };
        QTRY_VERIFY(picture->height() >= picture->heightForWidth(picture->width()));
        const auto *last = rowOf(f, u"api-role.save"_s);
        if (isBeside && direction == Qt::LeftToRight)
            QTRY_VERIFY(area(picture).left() > area(row).right());
        else if (isBeside)
            QTRY_VERIFY(area(picture).right() < area(row).left());
        else
            QTRY_VERIFY(area(picture).top() > area(last).bottom());
    }
}

void StepPicturesTest::noPictureIsCutOffOrTakesTheFocus_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    for (const int width : {800, 900, 1040}) {
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%d wide, font %g", width, scale) << width << scale;
    }
}

void StepPicturesTest::noPictureIsCutOffOrTakesTheFocus()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    const QFont usual = QApplication::font();
    QApplication::setFont(widgets::scaledFont(usual, scale));
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    f.openSetup().setup().setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
    f.wizard->resize(width, 720);
    for (const guide::Section &section : f.guide.sections) {
        if (section.pictures.empty())
            continue;
        f.wizard->openPage(pages::pageOf(section.id));
        const auto views = f.wizard->currentPage()->findChildren<ConsoleView *>();
        QVERIFY(!views.isEmpty());
        for (const ConsoleView *view : views) {
            QTRY_VERIFY2(view->height() >= view->heightForWidth(view->width()), qPrintable(section.id));
            QTRY_VERIFY2(view->width() >= view->minimumSizeHint().width(), qPrintable(section.id));
            QTRY_VERIFY2(view->parentWidget()->rect().contains(view->geometry()), qPrintable(section.id));
            QCOMPARE(view->focusPolicy(), Qt::NoFocus);
        }
    }
}

QTEST_MAIN(StepPicturesTest)
#include "StepPicturesTest.moc"
