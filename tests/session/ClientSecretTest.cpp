// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FakeKeychain.h"

#include "session/ClientSecret.h"
#include "setup/Setup.h"

#include <QTest>

using secrets::KeychainStatus;
using secrets::SecretText;
using session::ClientSecret;
using session::SecretBinding;
using State = session::ClientSecret::State;

class ClientSecretTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<setup::Setup> m_setup;
    std::unique_ptr<ClientSecret> m_secret;

    void setClientId(const QString &id) { m_setup->setValue(QStringLiteral("credentials.client-id"), id); }
    bool isEntered() const { return m_setup->isDone(QStringLiteral("credentials.secret")); }
    void store(const QByteArray &secret) { m_secret->store(SecretText(secret)); }
    QByteArray fetched()
    {
        QByteArray fetched("nothing came");
        m_secret->fetch(this, [&fetched](KeychainStatus status, const SecretText &secret) {
            fetched = status == KeychainStatus::Ok ? secret.view().toByteArray() : QByteArray();
        });
        (void)QTest::qWaitFor([&fetched] { return fetched != "nothing came"; });
        return fetched;
    }

private Q_SLOTS:
    void init()
    {
        m_secret.reset();
        m_keychain = std::make_unique<FakeKeychain>();
        m_setup = std::make_unique<setup::Setup>(QStringLiteral("setup"));
        m_setup->setId(setup::Setup::newId());
        m_setup->setValue(QStringLiteral("verification.gateway"), QStringLiteral("uk"));
        setClientId(QStringLiteral("first"));
        m_secret = std::make_unique<ClientSecret>(*m_keychain, *m_setup);
        QCOMPARE(m_secret->state(), State::Missing);
    }

    void whatTheKeychainProvesIsStoredAndNotHeld()
    {
        store("secret");
        QCOMPARE(m_secret->state(), State::Storing);
        QVERIFY(m_secret->isHeld());
        QVERIFY(!m_setup->isSecretStored());
        QTRY_COMPARE(m_secret->state(), State::Stored);
        QVERIFY(!m_secret->isHeld());
        QVERIFY(m_setup->isSecretStored() && isEntered());
        QCOMPARE(fetched(), QByteArray("secret"));
    }

    void whatTheKeychainDoesNotProveIsHeld_data()
    {
        QTest::addColumn<FakeKeychain::Mood>("mood");
        QTest::addColumn<KeychainStatus>("status");
        QTest::newRow("fails") << FakeKeychain::Mood::Fails << KeychainStatus::Failed;
        QTest::newRow("locked") << FakeKeychain::Mood::Locked << KeychainStatus::Locked;
        QTest::newRow("gives back another") << FakeKeychain::Mood::Different << KeychainStatus::Different;
    }

    void whatTheKeychainDoesNotProveIsHeld()
    {
        QFETCH(const FakeKeychain::Mood, mood);
        QFETCH(const KeychainStatus, status);
        m_keychain->mood = mood;
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::NotStored);
        QCOMPARE(m_secret->status(), status);
        QVERIFY(m_secret->isHeld());
        QVERIFY(!m_secret->isAvailable());
        QVERIFY(!m_setup->isSecretStored() && !isEntered());

        m_keychain->mood = FakeKeychain::Mood::Works;
        m_secret->tryAgain();
        QTRY_COMPARE(m_secret->state(), State::Stored);
        QCOMPARE(fetched(), QByteArray("secret"));
    }

    void inTheWindowItReachesNoKeychain()
    {
        m_keychain->mood = FakeKeychain::Mood::Locked;
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::NotStored);
        m_keychain->mood = FakeKeychain::Mood::Works;
        m_secret->keepInWindow();
        QCOMPARE(m_secret->state(), State::InWindow);
        QVERIFY(m_keychain->held.isEmpty());
        QVERIFY(!m_setup->isSecretStored());
        QVERIFY(isEntered());
        QCOMPARE(fetched(), QByteArray("secret"));
    }

    void anotherSecretMakesTheFindingsVoid()
    {
        m_setup->setLastRun({{QStringLiteral("at"), QStringLiteral("2026-11-24T08:00:00Z")}});
        store("secret");
        QVERIFY(m_setup->lastRun().isEmpty());
    }

    void ofTwoStoredTheLaterOneCounts()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        m_keychain->mood = FakeKeychain::Mood::Slow;
        store("later");
        // Until the keychain has proved it, the earlier one is not taken for it.
        QVERIFY(!m_keychain->entries().constFirst().isProved);
        QVERIFY(!m_setup->isSecretStored());
        m_keychain->release();
        QTRY_COMPARE(m_secret->state(), State::Stored);
        m_keychain->mood = FakeKeychain::Mood::Works;
        QCOMPARE(fetched(), QByteArray("later"));
    }

    void anotherClientIdAsksForItsOwnSecret()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        setClientId(QStringLiteral("second"));
        QCOMPARE(m_secret->state(), State::Unmatched);
        QVERIFY(!m_secret->mismatch().isEmpty());
        QVERIFY(!m_setup->isSecretStored() && !isEntered());
        QCOMPARE(fetched(), QByteArray());
        setClientId(QStringLiteral("first"));
        QCOMPARE(m_secret->state(), State::Stored);
        QVERIFY(m_setup->isSecretStored() && isEntered());
    }

    void aCorrectedClientIdCanKeepTheSecret()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        setClientId(QStringLiteral("second"));
        QVERIFY(m_secret->canUseForThisId());
        m_secret->useForThisId();
        QTRY_COMPARE(m_secret->state(), State::Stored);
        QCOMPARE(fetched(), QByteArray("secret"));
        QTRY_COMPARE(m_keychain->held.size(), 1);
        QCOMPARE(m_keychain->held.firstKey(), SecretBinding::of(*m_setup).key());
    }

    void aLoopbackAddressDoesNotGetIt()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        m_setup->setValue(QStringLiteral("verification.gateway"), QStringLiteral("http://127.0.0.1:8080"));
        QCOMPARE(m_secret->state(), State::Unmatched);
        QVERIFY(!m_secret->canUseForThisId());
        QCOMPARE(fetched(), QByteArray());
    }

    void aClientIdThatIsCompletedMeanwhileGetsTheSecret()
    {
        m_keychain->mood = FakeKeychain::Mood::Slow;
        store("secret");
        setClientId(QStringLiteral("first and more"));
        m_keychain->mood = FakeKeychain::Mood::Works;
        m_keychain->release();
        QTRY_COMPARE(m_secret->state(), State::Stored);
        QTRY_COMPARE(m_keychain->held.size(), 1);
        QCOMPARE(m_keychain->held.firstKey(), SecretBinding::of(*m_setup).key());
    }

    void whatTheKeychainLostIsAskedForAgain()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        const QMap<QString, QByteArray> held = m_keychain->held;
        m_keychain->held.first() = QByteArray();
        m_keychain->mood = FakeKeychain::Mood::Slow;
        bool isAnswered = false;
        m_secret->fetch(this, [&isAnswered](KeychainStatus status, const SecretText &) {
            isAnswered = status == KeychainStatus::NotFound;
        });
        m_keychain->held.clear();
        m_keychain->release();
        QVERIFY(isAnswered);
        m_keychain->held = held; // The index may still name it.
        setClientId(QStringLiteral("second"));
        setClientId(QStringLiteral("first"));
        QCOMPARE(m_secret->state(), State::Unmatched);
        QVERIFY(!m_setup->isSecretStored() && !isEntered());
    }

    void forgettingIsProved_data()
    {
        QTest::addColumn<bool>("isHandedOver");
        QTest::addColumn<State>("state");
        QTest::newRow("not handed over") << false << State::Missing;
        QTest::newRow("handed over") << true << State::Forgotten;
    }

    void forgettingIsProved()
    {
        QFETCH(const bool, isHandedOver);
        QFETCH(const State, state);
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        m_setup->setDone(QStringLiteral("hand-over.save"), isHandedOver);
        m_secret->forget();
        QCOMPARE(m_secret->state(), State::Forgetting);
        QTRY_COMPARE(m_secret->state(), state);
        QVERIFY(m_keychain->held.isEmpty());
        QVERIFY(!m_setup->isSecretStored());
        QCOMPARE(isEntered(), isHandedOver);
        QCOMPARE(m_secret->isSettled(), isHandedOver);
    }

    void whatCannotBeForgottenStaysStored()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        m_keychain->mood = FakeKeychain::Mood::Fails;
        m_secret->forget();
        QTRY_COMPARE(m_secret->state(), State::Stored);
        QCOMPARE(m_secret->status(), KeychainStatus::Failed);
        QVERIFY(m_setup->isSecretStored());
    }

    void whatIsBeingForgottenWhenItIsLeftIsNotTakenForStored()
    {
        store("secret");
        QTRY_COMPARE(m_secret->state(), State::Stored);
        m_keychain->mood = FakeKeychain::Mood::Slow;
        m_secret->forget();
        m_secret->leave();
        QVERIFY(!m_setup->isSecretStored());
    }

    void theKeychainIsProbedOnce()
    {
        m_keychain->mood = FakeKeychain::Mood::Locked;
        m_secret->probe();
        QTRY_COMPARE(m_secret->status(), KeychainStatus::Locked);
        m_keychain->mood = FakeKeychain::Mood::Works;
        m_secret->probe();
        QCoreApplication::processEvents();
        QCOMPARE(m_secret->status(), KeychainStatus::Locked);
        m_secret->tryAgain();
        QTRY_COMPARE(m_secret->status(), KeychainStatus::Ok);
    }
};

QTEST_GUILESS_MAIN(ClientSecretTest)
#include "ClientSecretTest.moc"
