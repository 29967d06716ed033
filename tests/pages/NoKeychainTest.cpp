// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "widgets/SecretEdit.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using session::ClientSecret;
using widgets::SecretEdit;

/// The keys page where no secret service is there.
class NoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidBeforeTheSecretIsAskedFor()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        QTRY_COMPARE(f.openSetup().secret().status(), secrets::KeychainStatus::NoService);
        QTRY_VERIFY(f.find<QPushButton>("keep-in-window")->isVisible());
        QVERIFY(f.find<QPushButton>("try-again")->isVisible());
    }

    void aSecretThatCannotBeStoredIsNotLost()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), sandbox::standingClientId());
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::NotStored);
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::CredentialsId));

        f.find<QPushButton>("keep-in-window")->click();

        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::InWindow);
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::VerificationId));
        f.verification().run();
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), 20000);
        QVERIFY(f.verification().finding(checks::CheckId::Token).status == checks::Status::Passed);
    }

    void keepingItInTheWindowFromTheBeginningWorksToo()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        QTRY_VERIFY(f.find<QPushButton>("keep-in-window")->isVisible());
        f.find<QPushButton>("keep-in-window")->click();
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::InWindow);
        QVERIFY(!f.openSetup().setup().isSecretStored());
    }

    void aSetupThatStoredNoSecretCanBeDeleted()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        const QString name = f.openSetup().setup().name();
        f.openSetup().secret().keepInWindow();
        f.openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(f.openSetup().wouldLoseSecret());
        QString error = QStringLiteral("not done");
        f.practiceLibrary().remove(name, f.wizard.get(), [&error](const auto &removal) {
            error = session::SetupLibrary::explain(removal);
        });
        QTRY_COMPARE(error, QString());
        QVERIFY(!f.openSetup().wouldLoseSecret());
    }

    void closingTheWindowAsksBeforeASecretIsLost()
    {
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        const QString name = f.openSetup().setup().name();
        f.openSetup().secret().keepInWindow();
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());

        f.wizard->close();

        QVERIFY(f.wizard->isVisible());
        f.find<QMessageBox>("lose-secret")->close();
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(f.openSetup().wouldLoseSecret());
        QString error;
        QVERIFY2(f.openSetup().open(name, true, &error), qPrintable(error));
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::InWindow);
        f.openSetup().setup().setDone(QStringLiteral("hand-over.save"), true);
        QVERIFY(!f.openSetup().wouldLoseSecret());
        f.wizard->close();
        QVERIFY(!f.wizard->isVisible());
    }
};

QTEST_MAIN(NoKeychainTest)
#include "NoKeychainTest.moc"
