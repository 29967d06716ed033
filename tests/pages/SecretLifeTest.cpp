// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "WizardFixture.h"

#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using secrets::KeychainStatus;
using session::ClientSecret;
using widgets::SecretEdit;

namespace {
const QString handOverStep = QStringLiteral("hand-over.save");
const QString secretStep = QStringLiteral("credentials.secret");
} // namespace

/// From the paste to the forgetting, and what becomes of a set-up's file, with a real keyring.
class SecretLifeTest : public QObject
{
    Q_OBJECT

private:
    static void enterKeys(const WizardFixture &f)
    {
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), sandbox::standingClientId());
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
    }

    /// Not by the page, which would ask Mimecast.
    static void storeForMimecast(const WizardFixture &f)
    {
        setup::Setup &setup = f.openSetup().setup();
        setup.setOrganization(QStringLiteral("Contoso Ltd"));
        setup.setValue(QStringLiteral("verification.gateway"), QStringLiteral("global"));
        setup.setValue(QStringLiteral("credentials.client-id"), sandbox::standingClientId());
        f.openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
    }

    KeychainStatus read(WizardFixture &f, const QString &name)
    {
        auto status = KeychainStatus::Failed;
        bool ended = false;
        connect(f.keychain.read(name), &secrets::KeychainJob::finished, this, [&](secrets::KeychainJob *job) {
            status = job->status();
            ended = true;
        });
        [&] { QTRY_VERIFY(ended); }();
        return status;
    }

    /// Null if the set-up's secret is not lonely.
    static QString lonelyOrganization(const WizardFixture &f, const QString &name)
    {
        for (const session::SetupLibrary::OrphanedSecret &secret : f.setupLibrary().orphanedSecrets()) {
            if (secret.name == name)
                return secret.organization;
        }
        return {};
    }

    /// Presses a button of the question that is open.
    static void agree(const WizardFixture &f)
    {
        auto *question = f.wizard->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->defaultButton() == question->escapeButton());
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    }

private Q_SLOTS:
    void theFieldIsEmptiedOnceTheKeychainHoldsItAndThePageIsLeft()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        enterKeys(f);
        const auto *field = f.find<SecretEdit>("credentials.client-secret");
        QVERIFY(!field->secret().isEmpty());
        f.wizard->openPage(pages::VerificationId);
        QVERIFY(field->secret().isEmpty());
    }

    void onceHandedOverItCanBeForgotten()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        const QString key = f.key();
        f.wizard->openPage(pages::HandOverId);
        const auto *notice = f.find<QWidget>("forgetting");
        QVERIFY(!notice->isVisible());
        f.cardOf("hand-over.save")->tickBox()->click();
        QTRY_VERIFY(notice->isVisible());

        f.find<QPushButton>("forget-secret")->click();
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        agree(f);

        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Forgotten);
        QVERIFY(read(f, key) == KeychainStatus::NotFound);
        QVERIFY(!f.keychain.stored().contains(key));
        QVERIFY(!f.openSetup().setup().isSecretStored());
        QVERIFY(f.openSetup().setup().isDone(secretStep));
        QVERIFY(!f.find<QPushButton>("forget-secret")->isVisible());
        QVERIFY(!f.find<QPushButton>("hand-over.copy-secret")->isEnabled());
        f.wizard->openPage(pages::CredentialsId);
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::VerificationId));

        f.wizard->openPage(pages::WelcomeId);
        QString error;
        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Forgotten);
    }

    void theListForgetsItToo()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        const QString key = f.key();
        f.wizard->openPage(pages::WelcomeId);
        f.wizard->findChild<QPushButton *>(QStringLiteral("forget.") + name)->click();
        agree(f);

        QTRY_VERIFY(!f.setupLibrary().store().list().constFirst().isSecretStored);
        QVERIFY(read(f, key) == KeychainStatus::NotFound);
        QString error;
        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Missing);
        QVERIFY(!f.openSetup().setup().isDone(secretStep));
    }

    void theSecretOfASetupThatIsGoneIsListedAndCanBeForgotten()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        const QString key = f.key();
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(lonelyOrganization(f, name).isNull());
        QVERIFY(QFile::remove(f.setupLibrary().store().path(name)));
        f.start();
        QCOMPARE(lonelyOrganization(f, name), QStringLiteral("Contoso Ltd"));
        f.wizard->findChild<QPushButton *>(QStringLiteral("forget.") + name)->click();
        agree(f);
        QTRY_VERIFY(lonelyOrganization(f, name).isNull());
        QVERIFY(read(f, key) == KeychainStatus::NotFound);
    }

    void nothingOfPracticeStaysInTheKeychain()
    {
        WizardFixture f;
        f.begin(session::Mode::Practice);
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        const QString key = f.key();
        f.wizard->openPage(pages::WelcomeId);
        QTRY_VERIFY(!f.keychain.stored().contains(key));
        QVERIFY(read(f, key) == KeychainStatus::NotFound);
        QString error;
        QVERIFY2(f.openSetup().open(name, true, &error), qPrintable(error));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Missing);
    }

    void aSecondWindowOnTheSameSetupOnlyLooks()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        f.wizard->openPage(pages::ApiRoleId);
        QTRY_VERIFY(QFile::exists(f.setupLibrary().store().path(name)));

        WizardFixture second;
        QString error;
        QVERIFY2(second.openSetup().openFile(f.setupLibrary().store().path(name), &error), qPrintable(error));

        QVERIFY(second.openSetup().isReadOnly());
        auto *page = second.wizard->currentPage();
        const auto *banner = page->findChild<QWidget *>(QStringLiteral("banner"));
        QVERIFY(banner->isVisible());
        QVERIFY(!second.cardOf("api-role.permissions")->tickBox()->isEnabled());
        QVERIFY(!second.find<QLineEdit>("api-role.name")->isEnabled());
        second.wizard->openPage(pages::CredentialsId);
        QVERIFY(!second.find<SecretEdit>("credentials.client-secret")->isEnabled());
        second.wizard->openPage(pages::WelcomeId);

        f.openSetup().setup().setOrganization(QStringLiteral("Contoso AG"));
        f.wizard->close();
        QVERIFY2(second.openSetup().openFile(f.setupLibrary().store().path(name), &error), qPrintable(error));
        QVERIFY(!second.openSetup().isReadOnly());
        QCOMPARE(second.openSetup().setup().organization(), QStringLiteral("Contoso AG"));
    }

    void whatIsOpenElsewhereIsNotDeleted()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        QTRY_VERIFY(QFile::exists(f.setupLibrary().store().path(name)));
        QString error;
        // Another window of the same user is another holder of the lock; so is this one.
        f.setupLibrary().remove(name, f.wizard.get(), [&error](const auto &removal) {
            error = session::SetupLibrary::explain(removal);
        });
        QTRY_VERIFY2(error.contains(QStringLiteral("Close it there first")), qPrintable(error));
        QVERIFY(QFile::exists(f.setupLibrary().store().path(name)));
    }

    void aDamagedFileIsSetAsideWithAMessage()
    {
        WizardFixture f;
        const setup::SetupStore store = f.setupLibrary().store();
        QDir().mkpath(store.folder().path());
        QFile file(store.path(QStringLiteral("setup-20261124-101500-ab12")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
        file.close();

        f.start();

        QVERIFY(f.find<QWidget>("set-aside")->isVisible());
        QVERIFY(!file.exists());
        QCOMPARE(QFileInfo(file.fileName() + QStringLiteral(".damaged")).size(), 7);
    }

    void aFileOfTheSameNameElsewhereGetsNoSecret_data()
    {
        QTest::addColumn<bool>("hasId");
        QTest::newRow("with the ID of the other") << true;
        QTest::newRow("of an earlier version") << false;
    }

    void aFileOfTheSameNameElsewhereGetsNoSecret()
    {
        QFETCH(bool, hasId);
        WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        storeForMimecast(f);
        QJsonObject document = f.openSetup().setup().toJson();
        f.wizard->openPage(pages::WelcomeId);
        // As an earlier version would have stored it too.
        QSignalSpy stored(f.keychain.store(name, secrets::SecretText(QByteArrayView("secret"))),
                          &secrets::KeychainJob::finished);
        QTRY_COMPARE(stored.count(), 1);
        if (!hasId)
            document.remove(QStringLiteral("id"));
        QJsonObject values = document.value(QStringLiteral("values")).toObject();
        values.insert(QStringLiteral("verification.gateway"), f.server.address().toString());
        document.insert(QStringLiteral("values"), values);
        const setup::SetupStore elsewhere(QDir(f.home.filePath(QStringLiteral("elsewhere"))));
        QString error;
        QVERIFY2(elsewhere.save(name, document, &error), qPrintable(error));

        QVERIFY2(f.openSetup().openFile(elsewhere.path(name), &error), qPrintable(error));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Unmatched);
        QVERIFY(!f.openSetup().secret().mismatch().isEmpty());
        f.verification().run();
        QTRY_VERIFY(!f.verification().isRunning());
        QVERIFY(f.verification().finding(checks::CheckId::Token).cause == checks::Cause::SecretMissing);
        f.wizard->openPage(pages::WelcomeId);
    }

    void anotherGatewayOfMimecastGetsItAndLoopbackDoesNot()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        storeForMimecast(f);
        const ClientSecret &secret = f.openSetup().secret();
        setup::Setup &setup = f.openSetup().setup();
        const QString gateway = QStringLiteral("verification.gateway");
        setup.setValue(gateway, QStringLiteral("uk"));
        QCOMPARE(secret.state(), ClientSecret::State::Stored);
        setup.setValue(gateway, f.server.address().toString());
        QCOMPARE(secret.state(), ClientSecret::State::Unmatched);
        QVERIFY(!setup.isSecretStored());
        setup.setValue(gateway, QStringLiteral("us"));
        QCOMPARE(secret.state(), ClientSecret::State::Stored);
        QByteArray fetched;
        f.openSetup().secret().fetch(f.wizard.get(),
                                     [&fetched](KeychainStatus, const secrets::SecretText &found) {
                                         fetched = found.view().toByteArray();
                                     });
        QTRY_COMPARE(fetched, sandbox::standingClientSecret().toUtf8());
    }

    void aChangedClientIdAsksAgainAndTheOldOneFindsItAgain()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        enterKeys(f);
        setup::Setup &setup = f.openSetup().setup();
        const QString field = QStringLiteral("credentials.client-id");
        setup.setValue(field, QStringLiteral("another"));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Unmatched);
        QVERIFY2(f.openSetup().secret().mismatch().contains(QStringLiteral("another Client ID")),
                 qPrintable(f.openSetup().secret().mismatch()));
        QVERIFY(!setup.isDone(secretStep));
        setup.setValue(field, sandbox::standingClientId());
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        QVERIFY(setup.isSecretStored());
        setup.setValue(field, QStringLiteral("corrected"));
        QVERIFY(f.openSetup().secret().canUseForThisId());
        f.openSetup().secret().useForThisId();
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
    }

    void theEntryOfAnEarlierVersionIsTakenOverAndThenRemoved()
    {
        WizardFixture f;
        const QString name = QStringLiteral("setup-20261124-101500-ab12");
        setup::Setup earlier(name);
        earlier.setOrganization(QStringLiteral("Contoso Ltd"));
        earlier.setValue(QStringLiteral("verification.gateway"), QStringLiteral("uk"));
        earlier.setValue(QStringLiteral("credentials.client-id"), sandbox::standingClientId());
        earlier.setDone(secretStep, true);
        earlier.setSecretStored(true);
        QJsonObject document = earlier.toJson();
        document.remove(QStringLiteral("id"));
        QString error;
        QVERIFY2(f.setupLibrary().store().save(name, document, &error), qPrintable(error));
        const QByteArray secret = sandbox::standingClientSecret().toUtf8();
        QSignalSpy stored(f.keychain.store(name, secrets::SecretText(secret)),
                          &secrets::KeychainJob::finished);
        QTRY_COMPARE(stored.count(), 1);

        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        QTRY_VERIFY(setup::Setup::isId(f.openSetup().setup().id()));
        QTRY_VERIFY(!f.keychain.stored().contains(name));
        QVERIFY(read(f, name) == KeychainStatus::NotFound);
        QVERIFY(read(f, f.key()) == KeychainStatus::Ok);
        QCOMPARE(f.setupLibrary().store().load(name, &error)->id(), f.openSetup().setup().id());
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
    }

    void whatTheKeychainHasLostIsAskedForAgain()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        enterKeys(f);
        QProcess other;
        other.start(QStringLiteral("secret-tool"),
                    {QStringLiteral("clear"), QStringLiteral("user"), f.key()});
        QVERIFY(other.waitForFinished());
        f.verification().run();
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Unmatched);
        QVERIFY(!f.openSetup().secret().mismatch().isEmpty());
    }

    void forgettingGoesOnWhenTheSecretIsToStayInTheWindow()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        enterKeys(f);
        f.openSetup().secret().forget();
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Forgetting);
        f.openSetup().secret().keepInWindow();
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Missing);
    }

    void aFileThatCannotBeOpenedIsNotLeftLocked()
    {
        WizardFixture f;
        const setup::SetupStore store = f.practiceLibrary().store();
        const auto practice = store.create(true);
        QString error;
        QVERIFY2(store.save(*practice, &error), qPrintable(error));
        f.hasTenant = false;
        QVERIFY(!f.openSetup().openFile(store.path(practice->name()), &error));
        const auto lock = store.lock(practice->name(), &error);
        QVERIFY2(lock, qPrintable(error));
    }

    void enterSpaceAndEscapeDeleteNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
        QTest::newRow("Escape") << static_cast<int>(Qt::Key_Escape);
    }

    void enterSpaceAndEscapeDeleteNothing()
    {
        QFETCH(int, key);
        const WizardFixture f;
        f.begin(session::Mode::Real);
        const QString name = f.openSetup().setup().name();
        enterKeys(f);
        f.wizard->openPage(pages::WelcomeId);
        for (const char *button : {"delete.", "forget."}) {
            f.wizard->findChild<QPushButton *>(QString::fromLatin1(button) + name)->click();
            QPointer<QMessageBox> question = f.wizard->findChild<QMessageBox *>();
            QVERIFY(question);
            QVERIFY(question->text().contains(QStringLiteral("Contoso Ltd")));
            QVERIFY(question->informativeText().contains(QStringLiteral("Mimecast does not show it again")));
            QVERIFY(QTest::qWaitForWindowExposed(question));
            QWidget *focused = question->focusWidget();
            QTest::keyClick(focused ? focused : question.data(), static_cast<Qt::Key>(key));
            QTRY_VERIFY(!question);
            QVERIFY(f.setupLibrary().store().list().constFirst().isSecretStored);
        }
    }

    void whatCannotBeSavedIsToldAndKept()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::ApiRoleId);
        const QString name = f.openSetup().setup().name();
        QTRY_VERIFY(QFile::exists(f.setupLibrary().store().path(name)));
        const auto *notice = f.wizard->currentPage()->findChild<QWidget *>(QStringLiteral("saving-error"));
        QVERIFY(!notice->isVisible());
        // A newer version's file is left alone, whatever is typed.
        QFile newer(f.setupLibrary().store().path(name));
        QVERIFY(newer.open(QIODevice::WriteOnly));
        newer.write(R"({"format": "active-response-setup/setup", "version": 2})");
        newer.close();

        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));

        QTRY_VERIFY(notice->isVisible());
        QVERIFY(newer.remove());
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso AG"));
        QTRY_VERIFY(!notice->isVisible());
        QString error;
        QTRY_COMPARE(f.setupLibrary().store().load(name, &error)->organization(),
                     QStringLiteral("Contoso AG"));
    }
};

QTEST_MAIN(SecretLifeTest)
#include "SecretLifeTest.moc"
