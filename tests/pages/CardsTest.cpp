// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "session/SectionState.h"
#include "setup/Progress.h"
#include "widgets/ClickPath.h"
#include "widgets/ConsoleView.h"
#include "widgets/Notice.h"
#include "widgets/PicturePane.h"
#include "widgets/ProgressLine.h"
#include "widgets/SectionList.h"
#include "widgets/TextLabel.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

using session::SectionState;
using widgets::StepCard;

/// The cards of the pages with steps: what one tick does, which card is open, and what Next does meanwhile.
class CardsTest : public QObject
{
    Q_OBJECT

private:
    static void open(const WizardFixture &f, pages::PageId page)
    {
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(u"Contoso Ltd"_s);
        f.wizard->openPage(page);
        f.wizard->activateWindow();
        if (!QTest::qWaitForWindowActive(f.wizard.get()))
            qFatal("The window is not active.");
    }
    static QPushButton *done(const StepCard *card) { return card->findChild<QPushButton *>(u"done"_s); }
    static QString foot(const WizardFixture &f) { return f.find<QLabel>("foot")->text(); }
    static QString missing(const StepCard *card)
    {
        QString words;
        for (const widgets::Notice *notice : card->findChildren<widgets::Notice *>()) {
            const auto labels = notice->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->text().contains(u"need"_s))
                    words += label->text();
            }
        }
        return words;
    }
    static QString place(const WizardFixture &f)
    {
        return f.wizard->currentPage()->findChild<QLabel *>(u"place"_s)->text();
    }

private Q_SLOTS:
    void doneTicksEveryStepOfTheCardAndOpensTheNext()
    {
        const WizardFixture f;
        open(f, pages::ApiRoleId);
        const setup::Setup &setup = f.openSetup().setup();
        const StepCard *role = f.cardOf("api-role.name");
        const StepCard *permissions = f.cardOf("api-role.permissions");
        QVERIFY(role->isOpen() && !permissions->isOpen());
        QVERIFY(role->tickBox()->hasFocus());
        QTest::mouseClick(done(role), Qt::LeftButton);
        for (const char *step : {"sign-in", "open", "new-role", "name", "description"})
            QVERIFY2(setup.isDone(u"api-role."_s + QLatin1String(step)), step);
        QVERIFY(!setup.isDone(u"api-role.permissions"_s));
        QVERIFY(role->tickBox()->isChecked());
        QVERIFY(!role->isOpen() && permissions->isOpen());
        QVERIFY(permissions->tickBox()->hasFocus());

        QTest::keyClick(permissions->tickBox(), Qt::Key_Space);
        const StepCard *user = f.cardOf("api-role.select-user");
        QVERIFY(user->isOpen() && user->tickBox()->hasFocus());
        QTest::keyClick(user->tickBox(), Qt::Key_Space);
        QVERIFY(!user->isOpen());
        QVERIFY(f.wizard->button(QWizard::NextButton)->hasFocus());
        QVERIFY(setup::openSteps(*f.guide.section(u"api-role"_s), setup).empty());
    }

    void aTickThatIsTakenBackTakesItsStepsAlong()
    {
        const WizardFixture f;
        open(f, pages::ApiRoleId);
        f.fillSection(u"api-role"_s);
        StepCard *role = f.cardOf("api-role.name");
        QVERIFY(role->tickBox()->isChecked());
        role->tickBox()->click();
        QVERIFY(!f.openSetup().setup().isDone(u"api-role.new-role"_s));
        QVERIFY(f.openSetup().setup().isDone(u"api-role.save"_s));
        QVERIFY(role->isOpen());
    }

    void aFoldedCardSaysWhatCameOfItAndCanBeOpened()
    {
        const WizardFixture f;
        open(f, pages::ApiRoleId);
        StepCard *role = f.cardOf("api-role.name");
        f.openSetup().setup().setValue(u"api-role.name"_s, u"Wolves"_s);
        QTest::mouseClick(done(role), Qt::LeftButton);
        const auto labels = role->findChildren<widgets::TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *label) {
            return label->isVisible() && label->text() == QLatin1String("Wolves");
        }));
        QVERIFY(!f.find<QLineEdit>("api-role.name")->isVisible());
        auto *opener = role->findChild<QAbstractButton *>(u"open"_s);
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Return);
        QVERIFY(role->isOpen());
        QVERIFY(f.find<QLineEdit>("api-role.name")->isVisible());
        QVERIFY(!f.cardOf("api-role.permissions")->isOpen());
    }

    void whatIsNotFilledInIsNotTicked()
    {
        const WizardFixture f;
        open(f, pages::ServiceAccountId);
        f.cardOf("service-account.open")->tickBox()->click();
        StepCard *details = f.cardOf("service-account.details");
        auto *address = f.find<QLineEdit>("service-account.address");
        QVERIFY(details->isOpen());
        for (const bool byBox : {true, false}) {
            byBox ? details->tickBox()->click() : done(details)->click();
            QVERIFY(!details->tickBox()->isChecked());
            QVERIFY(!f.openSetup().setup().isDone(u"service-account.save"_s));
            QVERIFY(address->hasFocus());
            QVERIFY(missing(details).contains(u"Address"_s));
        }
        QTest::keyClicks(address, u"a"_s);
        QCOMPARE(missing(details), QString());
        QTest::keyClicks(address, u"@contoso.example"_s);
        done(details)->click();
        QVERIFY(details->tickBox()->isChecked());
        // Without it, it is not done any more.
        f.openSetup().setup().setValue(u"service-account.address"_s, {});
        QVERIFY(!details->tickBox()->isChecked());
        QVERIFY(foot(f).contains(u"details"_s));
    }

    void whatIsLeftIsSaidInWords()
    {
        const WizardFixture f;
        open(f, pages::ApiRoleId);
        QCOMPARE(foot(f), u"0 of 3 done. Left: role, permissions, service account."_s);
        done(f.cardOf("api-role.name"))->click();
        QCOMPARE(foot(f), u"1 of 3 done. Left: permissions, service account."_s);
        f.fillSection(u"api-role"_s);
        QCOMPARE(foot(f), u"3 of 3 done."_s);
    }

    void nextLeadsToWhatIsMissingAsOftenAsItIsPressed()
    {
        const WizardFixture f;
        open(f, pages::ServiceAccountId);
        auto *next = f.wizard->button(QWizard::NextButton);
        f.openSetup().setup().setDone(u"service-account.sign-in"_s, true);
        StepCard *first = f.cardOf("service-account.open");
        StepCard *details = f.cardOf("service-account.details");
        QTest::mouseClick(details->findChild<QAbstractButton *>(u"open"_s), Qt::LeftButton);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(next->isEnabled());
            next->click();
            QCOMPARE(f.wizard->currentId(), int(pages::ServiceAccountId));
            QVERIFY(first->isOpen() && first->tickBox()->hasFocus());
            QVERIFY(!missing(first).isEmpty() || first->findChild<widgets::Notice *>()->isVisible());
        }
        first->tickBox()->click();
        for (int i = 0; i < 3; ++i) {
            next->click();
            QCOMPARE(f.wizard->currentId(), int(pages::ServiceAccountId));
            QVERIFY(f.find<QLineEdit>("service-account.address")->hasFocus());
            QVERIFY(missing(details).contains(u"Address"_s));
        }
        f.fillSection(u"service-account"_s);
        next->click();
        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
    }

    void nextAsksForAnAnswer()
    {
        const WizardFixture f;
        open(f, pages::ThreatRemediationId);
        f.cardOf("threat-remediation.open")->tickBox()->click();
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::ThreatRemediationId));
        const StepCard *status = f.cardOf("threat-remediation.status");
        QVERIFY(missing(status).contains(u"answer"_s));
        QVERIFY(f.find<QRadioButton>("threat-remediation.current-status.enabled")->hasFocus());
        f.openSetup().setup().setValue(u"threat-remediation.current-status"_s, u"enabled"_s);
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::ThreatRemediationId)); // The mode is left.
        status->tickBox()->click();
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::ServiceAccountId));
    }

    void nextLeadsToTheChecksThatHaveNotRun()
    {
        const WizardFixture f;
        open(f, pages::VerificationId);
        f.wizard->setFocus();
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::VerificationId));
        QVERIFY(f.wizard->currentPage()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!foot(f).isEmpty());
    }

    void aPreviewIsNotHeldUp()
    {
        const WizardFixture f;
        f.begin(session::Mode::Preview);
        f.wizard->openPage(pages::ApiRoleId);
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::NetworkAccessId));
    }

    void aStepsCardIsOpenedForIt()
    {
        const WizardFixture f;
        open(f, pages::RequirementsId);
        f.fillSection(u"api-role"_s);
        f.wizard->openStep(u"api-role"_s, u"api-role.permissions"_s);
        QVERIFY(f.cardOf("api-role.permissions")->isOpen());
        QVERIFY(!f.cardOf("api-role.name")->isOpen());
        QVERIFY(f.find<QWidget>("api-role.permissions")->isAncestorOf(QApplication::focusWidget()));
    }

    void aFileOfVersion1ShowsItsTicks()
    {
        const WizardFixture f;
        const QString path = f.home.filePath(u"sample.json"_s);
        QVERIFY(QFile::copy(QStringLiteral(SAMPLES "/setup-version-1.json"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QString error;
        QVERIFY2(f.openSetup().openFile(path, &error), qPrintable(error));
        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
        QVERIFY(f.cardOf("api-role.name")->tickBox()->isChecked());
        // Two of its three steps: the save is left.
        const StepCard *permissions = f.cardOf("api-role.permissions");
        QVERIFY(!permissions->tickBox()->isChecked() && permissions->isOpen());
        QCOMPARE(foot(f), u"1 of 3 done. Left: permissions, service account."_s);
        for (const pages::PageId page :
             {pages::RequirementsId, pages::ThreatRemediationId, pages::ServiceAccountId}) {
            f.wizard->openPage(page);
            for (const StepCard *card : f.wizard->currentPage()->findChildren<StepCard *>())
                QVERIFY(!card->isOpen() && (card->tickBox()->isHidden() || card->tickBox()->isChecked()));
        }
        const setup::Setup &setup = f.openSetup().setup();
        QCOMPARE(setup.doneAt(u"api-role.name"_s).toString(Qt::ISODate), u"2026-11-24T03:00:00Z"_s);
        QCOMPARE(setup.stepsDone(), 25);
    }

    void whatAnEarlierFileDidNotAskIsNotTicked()
    {
        const WizardFixture f;
        QFile sample(QStringLiteral(SAMPLES "/setup-version-1.json"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QJsonObject document = QJsonDocument::fromJson(sample.readAll()).object();
        QJsonObject values = document[u"values"].toObject();
        values.insert(u"threat-remediation.current-status"_s, u"enabled"_s);
        document.insert(u"values"_s, values);
        QJsonObject ticks = document[u"done"].toObject();
        for (const char *step : {"enable", "mode", "notification-group"})
            ticks.remove(u"threat-remediation."_s + QLatin1String(step));
        document.insert(u"done"_s, ticks);
        QFile file(f.home.filePath(u"enabled.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(QJsonDocument(document).toJson());
        file.close();
        QString error;
        QVERIFY2(f.openSetup().openFile(file.fileName(), &error), qPrintable(error));
        f.wizard->openPage(pages::ThreatRemediationId);
        const StepCard *status = f.cardOf("threat-remediation.mode");
        QVERIFY(f.cardOf("threat-remediation.settings")->tickBox()->isChecked());
        QVERIFY(status->isOpen() && !status->tickBox()->isChecked());
        QVERIFY(!f.openSetup().setup().isDone(u"threat-remediation.mode"_s));
        QVERIFY(f.find<QWidget>("threat-remediation.mode")->isVisibleTo(status));
        QVERIFY(!f.find<QWidget>("threat-remediation.enable")->isVisibleTo(status));
        QCOMPARE(foot(f), u"1 of 2 done. Left: status."_s);
        QTest::mouseClick(done(status), Qt::LeftButton);
        QVERIFY(f.openSetup().setup().isDone(u"threat-remediation.notification-group"_s));
        QVERIFY(!f.openSetup().setup().isDone(u"threat-remediation.enable"_s));
    }

    void oneConsoleIsShownOnceItsButtonIsChosen()
    {
        const WizardFixture f;
        open(f, pages::ApiApplicationId);
        setup::Setup &setup = f.openSetup().setup();
        const auto clicks = [&](const char *step) {
            return f.find<QWidget>(step)->findChild<widgets::ClickPath *>()->labels();
        };
        const auto path = [&](const char *step) {
            return f.cardOf(step)->findChild<widgets::PicturePane *>()->views().front()->picture().path;
        };
        const QStringList documented{u"Integrations"_s, u"API and Platform Integrations"_s};
        const QStringList hub{u"Integrations"_s, u"Integrations Hub"_s};
        QCOMPARE(clicks("api-application.open"), documented);
        QCOMPARE(path("api-application.open"), documented);
        QTest::mouseClick(done(f.cardOf("api-application.open")), Qt::LeftButton);
        QVERIFY(setup.isDone(u"api-application.terms-next"_s));

        f.wizard->openStep(u"api-application"_s, u"api-application.console"_s);
        auto *newest = f.find<QRadioButton>("api-application.button.configure-new");
        QTRY_VERIFY(newest->isVisible());
        QTest::keyClick(newest, Qt::Key_Space);
        QCOMPARE(setup.value(u"api-application.button"_s), u"configure-new"_s);
        QCOMPARE(clicks("api-application.open"), hub);
        QCOMPARE(path("api-application.open"), hub);
        // What was done is the same step there.
        QVERIFY(f.cardOf("api-application.open")->tickBox()->isChecked());
        f.wizard->openStep(u"api-application"_s, u"api-application.name"_s);
        QVERIFY(f.find<QWidget>("api-application.category")->isHidden());
        QVERIFY(f.find<QWidget>("api-application.details-next")->isHidden());
        const auto dialog = [&] {
            f.wizard->openPage(pages::CredentialsId);
            return f.cardOf("credentials.client-id")
                ->findChild<widgets::PicturePane *>()
                ->views()
                .front()
                ->picture()
                .dialogTitle;
        };
        QCOMPARE(dialog(), QString());
        setup.setValue(u"api-application.button"_s, u"create-new-integration"_s);
        QCOMPARE(dialog(), u"Credentials generated successfully"_s);
        setup.setValue(u"api-application.button"_s, u"generate-keys"_s);
        QCOMPARE(dialog(), u"Manage API 2.0 Credentials for <application_name>"_s);
        QCOMPARE(clicks("api-application.open"), documented);
    }

    void practiceSaysWhatLeadsToARealConsole()
    {
        const WizardFixture f;
        for (const session::Mode mode : {session::Mode::Practice, session::Mode::Real}) {
            f.begin(mode);
            f.wizard->openPage(pages::ApiRoleId);
            const bool isPractice = mode == session::Mode::Practice;
            const auto *button = f.find<QPushButton>("api-role.sign-in.open");
            QCOMPARE(button->text().contains(u"real"_s), isPractice);
            QCOMPARE(button->accessibleName().contains(u"outside practice"_s), isPractice);
            QCOMPARE(f.find<QWidget>("practice")->isVisible(), isPractice);
            QCOMPARE(f.wizard->palette().color(QPalette::Highlight) ==
                         QApplication::palette().color(QPalette::Highlight),
                     !isPractice);
            QCOMPARE(f.wizard->windowTitle().contains(u"Practice"_s), isPractice);
        }
    }

    void thePlaceIsSaidWithTheTimeThatIsLeft()
    {
        const WizardFixture f;
        open(f, pages::RequirementsId);
        QCOMPARE(place(f), u"Step 1 of 11 · about 30 min left"_s);
        f.fillSection(u"requirements"_s);
        QCOMPARE(place(f), u"Step 1 of 11 · about 25 min left"_s);
        f.wizard->openPage(pages::ApiRoleId);
        QVERIFY(place(f).startsWith(u"Step 4 of 11"_s));
        const auto titles = f.wizard->currentPage()->findChildren<widgets::TextLabel *>();
        QVERIFY(std::any_of(titles.begin(), titles.end(), [](const auto *label) {
            return label->isVisible() && label->text() == QLatin1String("Create the API role");
        }));
    }

    void theSideTellsWhatWasSaidFromWhatWasSeen()
    {
        const WizardFixture f;
        open(f, pages::ThreatRemediationId);
        f.fillSection(u"threat-remediation"_s);
        f.wizard->openPage(pages::ApiRoleId);
        f.fillSection(u"api-role"_s);
        const auto *list = f.find<widgets::SectionList>("sections");
        const auto heard = [list](int row) {
            return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(heard(3), u"API role, done, confirmed by you"_s);
        QCOMPARE(heard(0), u"Set up Mimecast: Before you begin, to do"_s);
        QVERIFY(heard(6).startsWith(u"Connect: Keys"_s));
        QVERIFY(heard(8).startsWith(u"Go live: Hand over"_s));

        QList<checks::Finding> findings = f.verification().findings();
        for (checks::Finding &finding : findings)
            finding.status = checks::Status::Passed;
        const setup::Setup &setup = f.openSetup().setup();
        const auto state = [&](const char *id) {
            return session::sectionState(*f.guide.section(QString::fromLatin1(id)), setup, true, findings);
        };
        QVERIFY(state("api-role") == SectionState::Checked);
        QVERIFY(state("threat-remediation") == SectionState::Confirmed); // No operation shows it.
        for (checks::Finding &finding : findings) {
            if (finding.check == checks::CheckId::RemediationEdit)
                finding.status = checks::Status::Inconclusive;
        }
        QVERIFY(state("api-role") == SectionState::Confirmed);
        QCOMPARE(f.find<widgets::ProgressLine>("progress")->maximum(), 11);
        QCOMPARE(f.find<widgets::ProgressLine>("progress")->value(), 2);
    }

    void theSideSaysWhatIsSaved()
    {
        const WizardFixture f;
        open(f, pages::ApiRoleId);
        const auto *saved = f.find<QLabel>("saved");
        QTRY_COMPARE(saved->text(), u"Saved just now"_s);
        Q_EMIT f.openSetup().savingErrorChanged(u"The disk is full."_s);
        QCOMPARE(saved->text(), u"Not saved"_s);
        f.openSetup().close();
        f.begin(session::Mode::Preview);
        QCOMPARE(saved->text(), u"Nothing is kept"_s);
    }

    void aShortcutThatNothingHasTypesNothing()
    {
        const WizardFixture f;
        open(f, pages::ServiceAccountId);
        f.wizard->openStep(u"service-account"_s, u"service-account.details"_s);
        auto *address = f.find<QLineEdit>("service-account.address");
        address->setFocus();
        // Close has it, which is not on this page.
        QTest::keyClick(address, 'c', Qt::AltModifier);
        QTest::keyClick(address, 'c', Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(address->text(), QString());
        QTest::keyClick(address, 'c');
        QCOMPARE(address->text(), u"c"_s);
    }
};

QTEST_MAIN(CardsTest)
#include "CardsTest.moc"
