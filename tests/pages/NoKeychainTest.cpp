#include "WizardFixture.h"

#include "widgets/SecretEdit.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using pages::Session;
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
        f.begin(Session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        QTRY_COMPARE(f.session().secret().status(), secrets::KeychainStatus::NoService);
        QTRY_VERIFY(f.find<QPushButton>("keep-in-window")->isVisible());
        QVERIFY(f.find<QPushButton>("try-again")->isVisible());
    }

    void aSecretThatCannotBeStoredIsNotLost()
    {
        const WizardFixture f;
        f.begin(Session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), sandbox::standingClientId());
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        QTRY_COMPARE(f.session().secret().state(), ClientSecret::State::NotStored);
        QVERIFY(!f.wizard->button(QWizard::NextButton)->isEnabled());

        f.find<QPushButton>("keep-in-window")->click();

        QCOMPARE(f.session().secret().state(), ClientSecret::State::InWindow);
        QVERIFY(f.wizard->button(QWizard::NextButton)->isEnabled());
        f.session().runChecks();
        QTRY_VERIFY_WITH_TIMEOUT(!f.session().isChecking(), 20000);
        QVERIFY(f.session().runner().finding(QStringLiteral("token")).status == checks::Status::Passed);
    }

    void keepingItInTheWindowFromTheBeginningWorksToo()
    {
        const WizardFixture f;
        f.begin(Session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        QTRY_VERIFY(f.find<QPushButton>("keep-in-window")->isVisible());
        f.find<QPushButton>("keep-in-window")->click();
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        QCOMPARE(f.session().secret().state(), ClientSecret::State::InWindow);
        QVERIFY(!f.session().setup().isSecretStored());
    }

    void aSetupThatStoredNoSecretCanBeDeleted()
    {
        const WizardFixture f;
        f.begin(Session::Mode::Practice);
        f.session().setup().setOrganisation(QStringLiteral("Contoso Ltd"));
        const QString name = f.session().setup().name();
        f.session().secret().keepInWindow();
        f.session().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(f.session().wouldLoseSecret());
        QString trouble = QStringLiteral("not done");
        f.session().remove(name, true, f.wizard.get(), [&trouble](const QString &words) { trouble = words; });
        QTRY_COMPARE(trouble, QString());
        QVERIFY(!f.session().wouldLoseSecret());
    }

    void closingTheWindowAsksBeforeASecretIsLost()
    {
        const WizardFixture f;
        f.begin(Session::Mode::Practice);
        f.session().setup().setOrganisation(QStringLiteral("Contoso Ltd"));
        const QString name = f.session().setup().name();
        f.session().secret().keepInWindow();
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());

        f.wizard->close();

        QVERIFY(f.wizard->isVisible());
        f.find<QMessageBox>("lose-secret")->close();
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(f.session().wouldLoseSecret());
        QString error;
        QVERIFY2(f.session().open(name, true, &error), qPrintable(error));
        QCOMPARE(f.session().secret().state(), ClientSecret::State::InWindow);
        f.session().setup().setDone(QStringLiteral("hand-over.save"), true);
        QVERIFY(!f.session().wouldLoseSecret());
        f.wizard->close();
        QVERIFY(!f.wizard->isVisible());
    }
};

QTEST_MAIN(NoKeychainTest)
#include "NoKeychainTest.moc"
