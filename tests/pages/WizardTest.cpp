// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "pages/SectionPage.h"
#include "session/SectionState.h"
#include "widgets/SecretEdit.h"
#include "widgets/SectionList.h"
#include "widgets/StepRow.h"
#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using pages::PageId;
using session::ClientSecret;
using widgets::SecretEdit;

/// The pages together, in one process, with a real keyring and the simulated tenant.
class WizardTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray savedSetups(const WizardFixture &f)
    {
        QByteArray all;
        const QDir folder(f.home.filePath(QStringLiteral("setups")));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    static void enterKeys(const WizardFixture &f)
    {
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), sandbox::standingClientId());
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        QTRY_COMPARE(f.server.servedRequests().size(), 1); // Whether Mimecast accepts them.
    }

private Q_SLOTS:
    void everySectionHasItsPage()
    {
        const WizardFixture f;
        for (const guide::Section &section : f.guide.sections) {
            const QWizardPage *page = f.wizard->page(pages::pageOf(section.id));
            QVERIFY2(page, qPrintable(section.id));
            QCOMPARE(page->objectName(), section.id);
        }
        QCOMPARE(f.wizard->pageIds().size(), qsizetype(f.guide.sections.size()) + 1);
    }

    void findingsThatComeTogetherAreShownInOneGo()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        QSignalSpy changed(&f.verification(), &session::Verification::findingsChanged);
        QList<checks::Finding> findings = f.verification().findings();
        for (checks::Finding &finding : findings)
            finding.status = checks::Status::Passed;
        f.verification().runner()->setFindings(findings);
        QTRY_COMPARE(changed.size(), 1);
    }

    void aJumpLeavesAWayBackThroughAllPages()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::HandOverId);
        f.wizard->openPage(pages::ApiRoleId);
        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
        f.wizard->openPage(pages::VerificationId);
        f.wizard->back();
        QCOMPARE(f.wizard->currentId(), int(pages::CredentialsId));
        f.wizard->openPage(pages::ThreatRemediationId);
        f.fillSection(QStringLiteral("threat-remediation"));
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::ServiceAccountId));
    }

    void thePageOnApi1IsThereOnlyWhenSwitching()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::ValidationId);
        QCOMPARE(f.wizard->nextId(), int(pages::ReportId));
        f.openSetup().setup().setValue(QStringLiteral("requirements.api-version"),
                                       QStringLiteral("switching"));
        QCOMPARE(f.wizard->nextId(), int(pages::LegacyRemovalId));
    }

    void stepsWhoseConditionDoesNotHoldAreHidden()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::ThreatRemediationId);
        f.wizard->openStep(QStringLiteral("threat-remediation"), QStringLiteral("threat-remediation.status"));
        const auto *enable = f.find<widgets::StepRow>("threat-remediation.enable");
        QTRY_VERIFY(f.find<widgets::StepRow>("threat-remediation.status")->isVisible());
        QVERIFY(!enable->isVisible());
        f.openSetup().setup().setValue(QStringLiteral("threat-remediation.current-status"),
                                       QStringLiteral("not-enabled"));
        QTRY_VERIFY(enable->isVisible());
    }

    void aResumedSetupIsAtTheSameStepWithEverythingInIt()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        f.fillSection(QStringLiteral("requirements"));
        f.wizard->openPage(pages::ApiRoleId);
        f.wizard->openStep(QStringLiteral("api-role"), QStringLiteral("api-role.permissions"));
        f.cardOf("api-role.permissions")->tickBox()->click();
        QTRY_VERIFY(savedSetups(f).contains("api-role.permissions"));

        f.start();
        QString error;
        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));

        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
        QVERIFY(f.cardOf("api-role.permissions")->tickBox()->isChecked());
        QCOMPARE(f.openSetup().setup().organization(), QStringLiteral("Contoso Ltd"));
        QVERIFY(f.wizard->visitedIds().contains(int(pages::RequirementsId)));
    }

    void aSetupInWhichNothingWasEnteredIsNotKept()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        QTRY_COMPARE(f.setupLibrary().store().list().size(), 1);
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(f.setupLibrary().store().list().isEmpty());
    }

    void lookingRoundKeepsNothing()
    {
        const WizardFixture f;
        f.begin(session::Mode::Preview);
        f.openSetup().setup().setOrganization(QStringLiteral("Nobody"));
        f.wizard->openPage(pages::ReportId);
        QCOMPARE(f.wizard->currentId(), int(pages::ReportId));
        QCoreApplication::processEvents();
        QVERIFY(QDir(f.home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void practiceIsKeptApart()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        QTRY_COMPARE(f.practiceLibrary().store().list().size(), 1);
        QVERIFY(f.setupLibrary().store().list().isEmpty());
        for (const PageId id :
             {pages::RequirementsId, pages::CredentialsId, pages::VerificationId, pages::ReportId}) {
            f.wizard->openPage(id);
            QVERIFY(f.find<QWidget>("practice")->isVisible());
            QVERIFY(f.wizard->windowTitle().contains(QStringLiteral(" – Practice – ")));
        }
    }

    void theKeychainIsProbedOnceAndThenLeftAlone()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        QSignalSpy changes(&f.openSetup().secret(), &ClientSecret::changed);
        f.wizard->openPage(pages::CredentialsId);
        QVERIFY(changes.wait());
        QVERIFY(!changes.wait(500));
    }

    void anotherSecretMakesTheFindingsVoid()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        enterKeys(f);
        f.verification().run();
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), 20000);
        f.openSetup().secret().keepInWindow();
        f.openSetup().secret().store(secrets::SecretText(QByteArray(64, 'x')));
        QVERIFY(f.openSetup().setup().lastRun().isEmpty());
        QVERIFY(!session::haveRun(f.verification().findings()));
    }

    void whoVouchesForThePracticeTenantIsBelievedInPracticeOnly()
    {
        WizardFixture f(sandbox::Line::Tls);
        f.authorities.clear();
        f.start();
        const auto connection = [&f] {
            f.verification().run();
            const bool ended = QTest::qWaitFor([&f] { return !f.verification().isRunning(); }, 20000);
            return ended ? f.verification().finding(checks::CheckId::Connection) : checks::Finding{};
        };

        f.begin(session::Mode::Practice);
        f.openSetup().setup().setValue(QStringLiteral("credentials.client-id"), sandbox::standingClientId());
        f.openSetup().secret().keepInWindow();
        f.openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        QVERIFY(connection().status == checks::Status::Passed);

        // The same server, as a customer's gateway on this computer. Its certificate's key is public.
        f.beginChecks(f.server.address().toString());
        const checks::Finding real = connection();
        QVERIFY(real.status == checks::Status::Failed);
        QVERIFY(real.cause == checks::Cause::TlsUntrusted);
    }

    void leavingTheChecksEndsThem()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        enterKeys(f);
        f.server.tenant().latency = std::chrono::seconds(60);
        f.wizard->openPage(pages::VerificationId);
        f.verification().run();
        QTRY_VERIFY(f.server.servedRequests().size() > 1);
        f.wizard->openPage(pages::CredentialsId);
        QVERIFY(!f.verification().isRunning());
    }

    void aSetupIsDeletedWithItsSecret()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        const QString key = f.key();
        f.wizard->openPage(pages::WelcomeId);
        QString error = QStringLiteral("not done");
        f.setupLibrary().remove(
            name, this, [&error](const auto &removal) { error = session::SetupLibrary::explain(removal); });
        QTRY_COMPARE(error, QString());
        QVERIFY(f.setupLibrary().store().list().isEmpty());
        auto status = secrets::KeychainStatus::Ok;
        connect(f.keychain.read(key), &secrets::KeychainJob::finished, this,
                [&status](secrets::KeychainJob *job) { status = job->status(); });
        QTRY_VERIFY(status == secrets::KeychainStatus::NotFound);
    }

    void theSecretGoesToTheKeychainAndNowhereElse()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        enterKeys(f);
        QTRY_VERIFY(savedSetups(f).contains(sandbox::standingClientId().toUtf8()));
        QVERIFY(!savedSetups(f).contains(sandbox::standingClientSecret().toUtf8()));

        QByteArray stored;
        connect(f.keychain.read(f.key()), &secrets::KeychainJob::finished, this,
                [&stored](secrets::KeychainJob *job) { stored = job->takeSecret().view().toByteArray(); });
        QTRY_COMPARE(stored, sandbox::standingClientSecret().toUtf8());
    }

    void aSecretInTheFieldOfTheIdDoesNotReachTheFile()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), sandbox::standingClientSecret());
        QCoreApplication::processEvents();
        QVERIFY(f.openSetup().setup().value(QStringLiteral("credentials.client-id")).isEmpty());
        QVERIFY(!savedSetups(f).contains(sandbox::standingClientSecret().toUtf8()));
        QVERIFY(!f.find<QLabel>("credentials.client-id.note")->text().isEmpty());

        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientId());
        f.find<QPushButton>("swap")->click();

        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        QCOMPARE(f.openSetup().setup().value(QStringLiteral("credentials.client-id")),
                 sandbox::standingClientId());
        QVERIFY(!savedSetups(f).contains(sandbox::standingClientSecret().toUtf8()));
    }

    void aGeneratedPasswordIsCopiedAndNotKept()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        f.wizard->openStep(QStringLiteral("service-account"), QStringLiteral("service-account.password"));
        f.find<QSpinBox>("service-account.password.length")->setValue(32);
        auto *copy = f.find<QPushButton>("service-account.password");
        copy->click();
        const QString password = QGuiApplication::clipboard()->text();
        QCOMPARE(password.size(), 32);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), password);
        QTRY_VERIFY(savedSetups(f).contains("Contoso Ltd"));
        QVERIFY(!savedSetups(f).contains(password.toUtf8()));

        f.wizard->openPage(pages::WelcomeId);
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::ServiceAccountId);
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text() != password);
    }

    void aFailedCheckLeadsToItsStep()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        enterKeys(f);
        f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
        f.wizard->openPage(pages::VerificationId);
        f.find<QPushButton>("verification.run")->click();
        QVERIFY(f.verification().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), 20000);

        auto *row = f.find<QWidget>("check.remediation-read");
        const QList<QPushButton *> buttons = row->findChildren<QPushButton *>();
        const auto goTo = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == QLatin1String("Go to that step");
        });
        QVERIFY(goTo != buttons.end() && (*goTo)->isVisible());
        (*goTo)->click();

        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
        QTRY_VERIFY(f.find<QWidget>("api-role.permissions")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!f.openSetup().setup().lastRun().isEmpty());
    }

    void whatToDoAboutAFailedCheckIsInSight()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->resize(800, 560);
        f.wizard->openPage(pages::VerificationId);
        const QScrollBar *bar = f.wizard->currentPage()->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0); // It is laid out.
        checks::Finding failed;
        failed.check = checks::CheckId::RemediationRead;
        failed.status = checks::Status::Failed;
        failed.cause = checks::Cause::PermissionMissing;
        failed.details = checks::Permission{QStringLiteral("Threat Remediation › Read")};
        // All at once, as it comes where the distance is short.
        checks::Runner &runner = *f.verification().runner();
        runner.setFindings({failed});
        Q_EMIT runner.finished();

        const auto *row = f.find<QWidget>("check.remediation-read");
        QTRY_VERIFY(row->isVisible());
        QTRY_COMPARE(row->visibleRegion().boundingRect(), row->rect());
    }

    void aRunEndsWithAFindingForEveryCheckAndIsKept()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        f.wizard->openPage(pages::VerificationId);
        f.verification().run();
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), 20000);
        QVERIFY(session::haveRun(f.verification().findings()));

        f.start();
        QString error;
        QVERIFY2(f.openSetup().open(name, true, &error), qPrintable(error));
        QVERIFY(session::haveRun(f.verification().findings()));
        f.openSetup().setup().setValue(QStringLiteral("credentials.client-id"),
                                       QString(48, QLatin1Char('x')));
        QVERIFY(!session::haveRun(f.verification().findings()));
    }

    void withoutASecretTheChecksSaySo()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::VerificationId);
        f.verification().run();
        QTRY_VERIFY(!f.verification().isRunning());
        const checks::Finding token = f.verification().finding(checks::CheckId::Token);
        QVERIFY(token.cause == checks::Cause::SecretMissing);
        QVERIFY(f.server.servedRequests().isEmpty());
    }

    void cancellingEndsTheRun()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        enterKeys(f);
        f.server.tenant().latency = std::chrono::seconds(60);
        f.wizard->openPage(pages::VerificationId);
        f.verification().run();
        QTRY_VERIFY(f.server.servedRequests().size() > 1);
        f.find<QPushButton>("verification.cancel")->click();
        QVERIFY(!f.verification().isRunning());
        QVERIFY(f.verification().finding(checks::CheckId::Token).status == checks::Status::Cancelled);
    }

    void closingTheWindowInTheMiddleOfARunIsSafe()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        enterKeys(f);
        f.server.tenant().latency = std::chrono::milliseconds(200);
        f.verification().run();
        QTRY_VERIFY(f.server.servedRequests().size() > 1);
        f.wizard->close();
        f.wizard.reset();
        QTest::qWait(400);
    }

    void enterAndEscapeDoNotLeaveThePage()
    {
        const WizardFixture f;
        f.begin(session::Mode::Preview);
        f.wizard->openPage(pages::ApiRoleId);
        auto *field = f.find<QLineEdit>("api-role.name");
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
        QVERIFY(f.wizard->isVisible());
    }

    void anAddressIsOpenedInTheBrowser()
    {
        const WizardFixture f;
        f.begin(session::Mode::Preview);
        f.wizard->openPage(pages::ApiRoleId);
        f.find<QPushButton>("api-role.sign-in.open")->click();
        QCOMPARE(f.opened, QList{QUrl(QStringLiteral("https://login.mimecast.com"))});
    }

    void everyFieldAndButtonHasANameForScreenReaders()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        for (const int id : f.wizard->pageIds()) {
            if (id == pages::WelcomeId || id == pages::LegacyRemovalId)
                continue;
            f.wizard->openPage(static_cast<PageId>(id));
            const QWizardPage *page = f.wizard->currentPage();
            QVERIFY2(!page->accessibleName().isEmpty(), qPrintable(page->objectName()));
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const auto *label = qobject_cast<const QLabel *>(widget);
                const bool speaks = !widget->accessibleName().isEmpty() ||
                                    (button && !button->text().isEmpty()) ||
                                    (label && !label->text().isEmpty()) || widget->inherits("QScrollArea") ||
                                    widget->objectName() == QLatin1String("qt_spinbox_lineedit");
                QVERIFY2(!takesFocus || speaks,
                         qPrintable(page->objectName() + QLatin1Char(' ') +
                                    QLatin1String(widget->metaObject()->className()) + widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(WizardTest)
#include "WizardTest.moc"
