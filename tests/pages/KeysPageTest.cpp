// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "WizardFixture.h"

#include "sandbox/OddReplies.h"
#include "widgets/SecretEdit.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using secrets::SecretText;
using session::ClientSecret;
using widgets::SecretEdit;

namespace {
const QString safe = QStringLiteral("The keys are safe and they work");
const QString notSafe = QStringLiteral("Not safe yet. Leave the Mimecast window open");
const QString notTried =
    QStringLiteral("The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.");
const QString clientId = QStringLiteral("credentials.client-id");
} // namespace

/// When the page takes what is entered, and when it calls it safe; with a real keyring and the simulated
/// tenant.
class KeysPageTest : public QObject
{
    Q_OBJECT

private:
    static void open(const WizardFixture &f)
    {
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        f.wizard->openPage(pages::CredentialsId);
        f.wizard->activateWindow();
        if (!QTest::qWaitForWindowActive(f.wizard.get()))
            qFatal("The window is not active.");
    }
    static QLineEdit *id(const WizardFixture &f) { return f.find<QLineEdit>("credentials.client-id"); }
    static SecretEdit *secret(const WizardFixture &f)
    {
        return f.find<SecretEdit>("credentials.client-secret");
    }
    static bool says(const WizardFixture &f, const QString &text)
    {
        const QList<QLabel *> labels = f.find<QWidget>("safety")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    }
    static qsizetype asked(const WizardFixture &f) { return f.server.servedRequests().size(); }
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
    /// What is kept for the open set-up, in the keychain or in the window.
    QByteArray kept(const WizardFixture &f)
    {
        QByteArray text;
        bool ended = false;
        f.openSetup().secret().fetch(this, [&](secrets::KeychainStatus, SecretText fetched) {
            text = fetched.view().toByteArray();
            ended = true;
        });
        [&] { QTRY_VERIFY(ended); }();
        return text;
    }

private Q_SLOTS:
    void theKeysAreSafeWhenAllThreeProofsAreThere()
    {
        WizardFixture f;
        open(f);
        f.server.tenant().latency = std::chrono::milliseconds(300);
        f.paste(id(f), sandbox::standingClientId());
        QVERIFY(!says(f, safe));
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        QVERIFY(says(f, notSafe)); // Mimecast has not answered.
        QTRY_VERIFY(says(f, safe));
        QVERIFY(says(f, QStringLiteral("48 and 64")));
        QVERIFY(says(f, QStringLiteral("Saved, then read back")));
        QVERIFY(says(f, QStringLiteral("Mimecast accepts them")));
        QCOMPARE(asked(f), 1);
        QCOMPARE(f.server.servedRequests().constFirst().path, QStringLiteral("/oauth/token"));
    }

    void aPauseWhileTypingTakesNothing()
    {
        const WizardFixture f;
        open(f);
        f.paste(id(f), sandbox::standingClientId());
        secret(f)->setFocus();
        QTest::keyClicks(secret(f), sandbox::standingClientSecret().left(40));
        QTest::qWait(1500);
        QCOMPARE(f.openSetup().secret().state(), ClientSecret::State::Missing);
        QVERIFY(says(f, notSafe));
        QCOMPARE(asked(f), 0);
        QTest::keyClicks(secret(f), sandbox::standingClientSecret().mid(40));
        QTest::keyClick(secret(f), Qt::Key_Return);
        QTRY_VERIFY(says(f, safe));
        QCOMPARE(kept(f), sandbox::standingClientSecret().toUtf8());
        QCOMPARE(asked(f), 1);
    }

    void leavingTakesAllThatWasTyped_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Tab") << 0;
        QTest::newRow("Next") << 1;
        QTest::newRow("Back") << 2;
        QTest::newRow("a jump") << 3;
        QTest::newRow("Next pressed without focus") << 4;
    }

    void leavingTakesAllThatWasTyped()
    {
        QFETCH(const int, way);
        const WizardFixture f;
        open(f);
        f.paste(id(f), sandbox::standingClientId());
        secret(f)->setFocus();
        QTest::keyClicks(secret(f), sandbox::standingClientSecret());
        switch (way) {
        case 0:
            QTest::keyClick(secret(f), Qt::Key_Tab);
            break;
        case 1:
            QTest::mouseClick(f.wizard->button(QWizard::NextButton), Qt::LeftButton);
            break;
        case 2:
            f.wizard->back();
            break;
        case 3:
            f.wizard->openPage(pages::VerificationId);
            break;
        default:
            f.wizard->next();
            QCOMPARE(f.wizard->currentId(), int(pages::CredentialsId)); // It is not stored yet.
        }
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        QCOMPARE(kept(f), sandbox::standingClientSecret().toUtf8());
    }

    void closingTheWindowAsksBeforeWhatWasTypedIsLost()
    {
        const WizardFixture f;
        open(f);
        f.openSetup().secret().keepInWindow();
        secret(f)->setFocus();
        QTest::keyClicks(secret(f), sandbox::standingClientSecret().left(40));
        f.wizard->close();
        QVERIFY(f.wizard->isVisible());
        QVERIFY(f.wizard->findChild<QMessageBox *>(QStringLiteral("lose-secret")));
        f.openSetup().setup().setDone(QStringLiteral("hand-over.save"), true); // Or it asks again at the end.
    }

    void whatIsWrongIsNeverSafe_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::newRow("five letters") << sandbox::standingClientId() << QStringLiteral("hello");
        QTest::newRow("the ID twice") << sandbox::standingClientId() << sandbox::standingClientId();
        QTest::newRow("the secret twice")
            << sandbox::standingClientSecret() << sandbox::standingClientSecret();
        QTest::newRow("another secret") << sandbox::standingClientId() << QString(64, u'x');
        QTest::newRow("another ID") << QString(48, u'x') << sandbox::standingClientSecret();
        QTest::newRow("a letter short")
            << sandbox::standingClientId() << sandbox::standingClientSecret().chopped(1);
    }

    void whatIsWrongIsNeverSafe()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, secret);
        const WizardFixture f;
        open(f);
        f.paste(KeysPageTest::id(f), id);
        f.paste(KeysPageTest::secret(f), secret);
        QTRY_VERIFY(says(f, notSafe));
        const bool isSent = id != secret;
        QTRY_COMPARE(asked(f), isSent ? 1 : 0);
        if (isSent)
            QTRY_VERIFY(says(f, QStringLiteral("Mimecast refuses them")));
        QVERIFY(says(f, notSafe));
        QVERIFY(!says(f, safe));
        // And not when it is asked again either.
        if (isSent) {
            QTRY_VERIFY(f.find<QPushButton>("try-again")->isVisible());
            f.find<QPushButton>("try-again")->click();
            QTRY_COMPARE(asked(f), 2);
            QTRY_VERIFY(says(f, QStringLiteral("Mimecast refuses them")));
        }
        QVERIFY(!says(f, safe));
    }

    void anEditMakesVoidWhatWasKnown_data()
    {
        QTest::addColumn<bool>("isId");
        QTest::newRow("the Client ID") << true;
        QTest::newRow("the Client Secret") << false;
    }

    void anEditMakesVoidWhatWasKnown()
    {
        QFETCH(const bool, isId);
        const WizardFixture f;
        open(f);
        f.paste(id(f), sandbox::standingClientId());
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_VERIFY(says(f, safe));
        QWidget *field = isId ? static_cast<QWidget *>(id(f)) : secret(f);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Backspace);
        QVERIFY(!says(f, safe));
        QVERIFY(!says(f, QStringLiteral("Mimecast accepts them")));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(says(f, QStringLiteral("Mimecast refuses them")));
        QVERIFY(!says(f, safe));
    }

    void anAnswerThatComesLateIsOfNoOtherPair()
    {
        WizardFixture f;
        open(f);
        f.server.tenant().latency = std::chrono::milliseconds(200);
        f.paste(id(f), sandbox::standingClientId());
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_COMPARE(asked(f), 1);
        f.paste(secret(f), QString(64, u'x'));
        QTRY_VERIFY(says(f, QStringLiteral("Mimecast refuses them")));
        QVERIFY(!says(f, safe));
    }

    void aNetworkThatDoesNotLetItThroughIsSaid()
    {
        const WizardFixture f;
        open(f);
        f.openSetup().setup().setValue(QStringLiteral("verification.gateway"),
                                       QStringLiteral("http://127.0.0.1:1"));
        f.paste(id(f), sandbox::standingClientId());
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_VERIFY(says(f, notTried));
        QVERIFY(says(f, QStringLiteral("turns the connection away")));
        QVERIFY(f.find<QPushButton>("try-again")->isVisible());
        QVERIFY(!says(f, safe));

        f.openSetup().setup().setValue(QStringLiteral("verification.gateway"), f.server.address().toString());
        QTRY_VERIFY(!f.openSetup().secret().isAvailable() || f.find<QPushButton>("try-again")->isVisible());
    }

    void theSecretInTheFieldOfTheIdReachesNoFile()
    {
        const WizardFixture f;
        open(f);
        const QString value = sandbox::standingClientSecret();
        const auto look = [&f, &value](const setup::Setup &setup) {
            const QByteArray json = QJsonDocument(setup.toJson()).toJson();
            for (qsizetype i = 0; i + 16 <= value.size(); ++i)
                QVERIFY(!json.contains(value.mid(i, 16).toUtf8()));
        };
        connect(&f.openSetup().setup(), &setup::Setup::changed, this, [&] { look(f.openSetup().setup()); });
        f.paste(secret(f), QStringLiteral("odd"));
        f.paste(id(f), value);
        QCOMPARE(id(f)->echoMode(), QLineEdit::Password);
        f.paste(secret(f), value);
        QTest::keyClick(id(f), Qt::Key_Z, Qt::ControlModifier);
        // One letter short, a half, and what looks most like an ID.
        for (const QString &part :
             {value.chopped(1), value.mid(1), value.left(32), value.mid(16), value.left(48)}) {
            f.paste(id(f), part);
            QTest::keyClick(id(f), Qt::Key_Return);
        }
        QCoreApplication::processEvents();
        for (qsizetype i = 0; i + 16 <= value.size(); ++i)
            QVERIFY(!savedSetups(f).contains(value.mid(i, 16).toUtf8()));
        f.paste(id(f), sandbox::standingClientId());
        QTRY_VERIFY(says(f, safe));
        QTRY_VERIFY(savedSetups(f).contains(sandbox::standingClientId().toUtf8()));
    }

    void anIdThatIsInDoubtIsHeldUntilMimecastAcceptsIt()
    {
        WizardFixture f;
        open(f);
        f.server.tenant().latency = std::chrono::milliseconds(100);
        f.server.tenant().clientId = sandbox::standingClientId().chopped(1);
        f.paste(id(f), sandbox::standingClientId());
        QCOMPARE(f.openSetup().setup().value(clientId), sandbox::standingClientId());
        QVERIFY(f.openSetup().setup().isHeld(clientId)); // Nobody knows what the secret is.
        f.paste(secret(f), sandbox::standingClientSecret());
        QVERIFY(f.openSetup().setup().isHeld(clientId)); // Nor whether this is it.
        f.paste(id(f), sandbox::standingClientId().chopped(1));
        QTest::keyClick(id(f), Qt::Key_Return);
        QVERIFY(f.openSetup().setup().isHeld(clientId));
        QVERIFY(f.find<QLabel>("credentials.client-id.note")->text().contains(QStringLiteral("Not saved")));
        QTRY_VERIFY(says(f, safe));
        QVERIFY(!f.openSetup().setup().isHeld(clientId));
        QVERIFY(says(f, QStringLiteral("47 and 64")));
    }

    void aPieceOfASecretNeverSeenReachesNoFile()
    {
        WizardFixture f;
        open(f);
        const QString piece = QStringLiteral("aB3").repeated(16); // As long as a Client ID.
        f.paste(secret(f), sandbox::standingClientSecret());
        f.server.tenant().latency = std::chrono::milliseconds(300);
        f.paste(id(f), piece);
        QTest::keyClick(id(f), Qt::Key_Return);
        QVERIFY(f.find<QLabel>("credentials.client-id.note")->text().contains(QStringLiteral("Not saved")));
        const auto isInFile = [&] { return savedSetups(f).contains(piece.left(16).toUtf8()); };
        QVERIFY(!QTest::qWaitFor([&] { return isInFile() || says(f, QStringLiteral("Copy both again")); }) ||
                !isInFile());
        QTRY_VERIFY(says(f, QStringLiteral("Copy both again"))); // Mimecast has refused the pair.
        QVERIFY(!isInFile());
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(!isInFile());
    }

    void anIdThatMimecastHasNotAcceptedIsEnteredAgainAfterARestart()
    {
        WizardFixture f;
        open(f);
        f.server.tenant().instead = {{{}, sandbox::failReply(503, {}, {})}};
        f.paste(secret(f), sandbox::standingClientSecret());
        f.paste(id(f), sandbox::standingClientId());
        QTRY_VERIFY(says(f, QStringLiteral("The Client ID isn’t saved until Mimecast accepts it")));
        QVERIFY(says(f, notTried));
        QVERIFY(f.find<QLabel>("credentials.client-id.note")->text().contains(QStringLiteral("Not saved")));
        QVERIFY(!f.openSetup().wouldLoseSecret());
        const QString name = f.openSetup().setup().name();
        f.start();
        QVERIFY(!savedSetups(f).contains(sandbox::standingClientId().toUtf8()));

        f.server.tenant().instead.clear();
        QString error;
        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));
        f.wizard->openPage(pages::CredentialsId);
        QCOMPARE(id(f)->text(), QString());
        QVERIFY(!says(f, safe));
        f.paste(id(f), sandbox::standingClientId());
        QTRY_VERIFY(says(f, safe));
        QTRY_VERIFY(savedSetups(f).contains(sandbox::standingClientId().toUtf8()));
        QCOMPARE(kept(f), sandbox::standingClientSecret().toUtf8());
    }

    void anIdThatIsInTheFileStaysThereWithoutANetwork()
    {
        WizardFixture f;
        open(f);
        f.paste(id(f), sandbox::standingClientId());
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_VERIFY(says(f, safe));
        const QString name = f.openSetup().setup().name();
        f.start();
        f.server.tenant().instead = {{{}, sandbox::failReply(503, {}, {})}};
        QString error;
        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));
        f.wizard->openPage(pages::CredentialsId);
        f.paste(secret(f), sandbox::standingClientSecret());
        QTest::keyClick(id(f), Qt::Key_Return);
        QVERIFY(!f.openSetup().setup().isHeld(clientId));
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(savedSetups(f).contains(sandbox::standingClientId().toUtf8()));
    }

    void aPairInOnePieceIsSplit_data()
    {
        QTest::addColumn<bool>("isId");
        QTest::newRow("in the Client ID") << true;
        QTest::newRow("in the Client Secret") << false;
    }

    void aPairInOnePieceIsSplit()
    {
        QFETCH(const bool, isId);
        const WizardFixture f;
        open(f);
        const QString both = sandbox::standingClientId() + u'\t' + sandbox::standingClientSecret() + u'\n';
        if (isId)
            f.paste(id(f), both);
        else
            f.paste(secret(f), both);
        QCOMPARE(id(f)->text(), sandbox::standingClientId());
        QTRY_VERIFY(says(f, safe));
        QVERIFY(!f.openSetup().setup().isHeld(clientId));
    }

    void afterReopeningNothingIsClaimedUntilItIsTried()
    {
        const WizardFixture f;
        open(f);
        const QString name = f.openSetup().setup().name();
        f.paste(id(f), sandbox::standingClientId());
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_VERIFY(says(f, safe));
        f.wizard->openPage(pages::WelcomeId);
        QString error;
        QVERIFY2(f.openSetup().open(name, false, &error), qPrintable(error));
        f.wizard->openPage(pages::CredentialsId);
        QVERIFY(!says(f, safe));
        QVERIFY(says(f, notTried));
        QCOMPARE(asked(f), 1);
        f.find<QPushButton>("try-again")->click();
        QTRY_VERIFY(says(f, safe));
    }

    void theAnswerIsNotWaitedForByNext()
    {
        WizardFixture f;
        open(f);
        f.server.tenant().latency = std::chrono::seconds(60);
        f.paste(id(f), sandbox::standingClientId());
        f.paste(secret(f), sandbox::standingClientSecret());
        QTRY_COMPARE(asked(f), 1);
        QTRY_COMPARE(f.openSetup().secret().state(), ClientSecret::State::Stored);
        f.wizard->next();
        QCOMPARE(f.wizard->currentId(), int(pages::VerificationId));
        f.wizard->back();
        QVERIFY(says(f, notTried));
        QVERIFY(f.find<QPushButton>("try-again")->isVisible());
    }
};

QTEST_MAIN(KeysPageTest)
#include "KeysPageTest.moc"
