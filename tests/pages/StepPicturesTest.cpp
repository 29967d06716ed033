// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "widgets/ConsoleView.h"
#include "widgets/PicturePane.h"
#include "widgets/StepRow.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
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
    void aCardShowsEveryPlaceOfItsSteps();
    void aPictureIsEnlargedWhereItStands();
    void theNumbersAreThoseOfTheStepsThatApply();
    void inPracticeThePictureCanBeClickedThrough();
    void thePictureStandsBesideTheStepsOrBelowThem_data();
    void thePictureStandsBesideTheStepsOrBelowThem();
    void noPictureIsCutOffOrTakesTheFocus_data();
    void noPictureIsCutOffOrTakesTheFocus();

private:
    static widgets::StepRow *rowOf(const WizardFixture &f, const QString &step)
    {
        return f.find<widgets::StepRow>(qPrintable(step));
    }
    /// Of its card, in their order.
    static std::vector<ConsoleView *> picturesBeside(const WizardFixture &f, const QString &step)
    {
        const auto *pane = f.cardOf(qPrintable(step))->findChild<widgets::PicturePane *>();
        return pane ? pane->views() : std::vector<ConsoleView *>();
    }
    static void openStep(const WizardFixture &f, const QString &step)
    {
        f.wizard->openStep(step.section(u'.', 0, 0), step);
    }
};

void StepPicturesTest::everyStepInAConsoleHasAPictureInItsCard()
{
    const WizardFixture f;
    f.begin(session::Mode::Preview);
    int pictures = 0;
    for (const guide::Section &section : f.guide.sections) {
        f.openSetup().setup().setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
        f.wizard->openPage(pages::pageOf(section.id));
        for (const guide::Step &step : section.steps) {
            const guide::ConsolePicture *picture = section.picture(step.id);
            if (!picture)
                continue;
            ++pictures;
            const auto views = picturesBeside(f, step.id);
            QVERIFY2(std::any_of(views.begin(), views.end(),
                                 [&](const ConsoleView *view) {
                                     return view->accessibleDescription() == picture->description();
                                 }),
                     qPrintable(step.id));
        }
    }
    QVERIFY(pictures > 40);
}

void StepPicturesTest::aCardShowsEveryPlaceOfItsSteps()
{
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    f.wizard->openPage(pages::ApiApplicationId);
    openStep(f, u"api-application.products"_s);
    const auto views = picturesBeside(f, u"api-application.products"_s);
    QCOMPARE(views.size(), size_t(2));
    QCOMPARE(views[0]->picture().kind, ConsolePicture::Kind::Form);
    QCOMPARE(views[1]->picture().kind, ConsolePicture::Kind::List);
    QVERIFY(views[1]->accessibleDescription().contains(u"Leave: Products › Threat Remediation."_s));
    for (const ConsoleView *view : views) {
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(view->steps().indexOf(u"api-application.products"_s),
                 rowOf(f, u"api-application.products"_s)->number() - 1);
    }
    QVERIFY(!picturesBeside(f, u"api-application.open"_s).front()->isVisible());
}

void StepPicturesTest::aPictureIsEnlargedWhereItStands()
{
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    f.wizard->resize(1040, 720);
    openStep(f, u"api-role.permissions"_s);
    const ConsoleView *picture = picturesBeside(f, u"api-role.permissions"_s).front();
    auto *card = f.cardOf("api-role.permissions");
    QTRY_VERIFY(picture->height() >= picture->heightForWidth(picture->width()));
    const QSize before = picture->size();
    auto *enlarge = card->findChild<QPushButton *>(u"enlarge"_s);
    enlarge->click();
    QTRY_VERIFY(picture->height() > before.height() * 5 / 4 && picture->width() > before.width() * 5 / 4);
    QVERIFY(card->isAncestorOf(picture));
    QVERIFY(card->rect().contains(QRect(picture->mapTo(card, QPoint()), picture->size())));
    QCOMPARE(picture->window(), f.wizard.get());
    enlarge->click();
    QTRY_COMPARE(picture->size(), before);
}

void StepPicturesTest::theNumbersAreThoseOfTheStepsThatApply()
{
    const WizardFixture f;
    f.begin(session::Mode::Practice);
    f.wizard->openPage(pages::ThreatRemediationId);
    setup::Setup &setup = f.openSetup().setup();
    const auto steps = [&f] { return picturesBeside(f, u"threat-remediation.status"_s).front()->steps(); };
    setup.setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
    QCOMPARE(steps(),
             (QStringList{u"threat-remediation.status"_s, u"threat-remediation.enable"_s,
                          u"threat-remediation.mode"_s, u"threat-remediation.notification-group"_s}));
    setup.setValue(u"threat-remediation.current-status"_s, u"enabled"_s);
    QCOMPARE(steps().constFirst(), u"threat-remediation.status"_s);
    for (const QString &step : steps())
        QVERIFY2(!rowOf(f, step)->isHidden(), qPrintable(step));
    QCOMPARE(rowOf(f, u"threat-remediation.settings"_s)->number(), 4);
}

void StepPicturesTest::inPracticeThePictureCanBeClickedThrough()
{
    using Drawing = guide::ConsoleDrawing;
    for (const session::Mode mode : {session::Mode::Practice, session::Mode::Real}) {
        const WizardFixture f;
        f.begin(mode);
        f.wizard->resize(1040, 900);
        openStep(f, u"api-role.permissions"_s);
        f.wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.wizard.get()));
        ConsoleView *picture = picturesBeside(f, u"api-role.permissions"_s).front();
        QTRY_VERIFY(picture->height() >= picture->heightForWidth(picture->width()));
        const auto *card = f.cardOf("api-role.permissions");
        const bool isPractice = mode == session::Mode::Practice;
        QCOMPARE(card->findChild<QLabel *>(u"practice-console"_s)->isVisible(), isPractice);
        const Drawing drawn(
            picture->picture(), picture->steps(),
            {.width = double(picture->width()), .font = widgets::scaledFont(picture->font(), 0.9)});
        int clicks = 0;
        for (const Drawing::Part &part : drawn.parts()) {
            if (part.shape != Drawing::Shape::Cap || part.tone != Drawing::Tone::Target)
                continue;
            QVERIFY(clicks == 0 || !picture->isClickedThrough());
            QTest::mouseClick(picture, Qt::LeftButton, {}, part.area.center().toPoint());
            ++clicks;
        }
        QCOMPARE(clicks, 5); // Cannot Manage Roles, three permissions, Save and Exit.
        QCOMPARE(picture->isClickedThrough(), isPractice);
        QCOMPARE(card->findChild<QPushButton *>(u"done"_s)->hasFocus(), isPractice);
        QVERIFY(!f.openSetup().setup().isDone(u"api-role.permissions"_s)); // That is for the user to say.
    }
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
        openStep(f, u"api-role.permissions"_s);
        const auto *row = rowOf(f, u"api-role.permissions"_s);
        const ConsoleView *picture = picturesBeside(f, u"api-role.permissions"_s).front();
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
        for (const guide::Step &step : section.steps) {
            if (!step.card)
                continue;
            openStep(f, step.id);
            for (const ConsoleView *view : picturesBeside(f, step.id)) {
                QTRY_VERIFY2(view->height() >= view->heightForWidth(view->width()), qPrintable(step.id));
                QTRY_VERIFY2(view->width() >= view->minimumSizeHint().width(), qPrintable(step.id));
                QTRY_VERIFY2(view->parentWidget()->rect().contains(view->geometry()), qPrintable(step.id));
                QCOMPARE(view->focusPolicy(), Qt::NoFocus);
            }
        }
    }
}

QTEST_MAIN(StepPicturesTest)
#include "StepPicturesTest.moc"
