// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SessionFixture.h"

#include "report/Report.h"
#include "sandbox/Server.h"
#include "session/KeysEntry.h"
#include "session/KeysWords.h"

#include <QJsonDocument>
#include <QTest>

using checks::Status;
using session::Acceptance;
using session::KeysEntry;
using session::KeysWords;
using Mood = FakeKeychain::Mood;

namespace {

const QLatin1String idField("credentials.client-id");

/// Two fields without a window.
class Fields : public session::KeyFields
{
public:
    QString clientId() const override { return m_clientId; }
    void setClientId(const QString &id) override { m_clientId = id; }
    const secrets::SecretText &secret() const override { return m_secret; }
    void setSecret(secrets::SecretText secret) override { m_secret = std::move(secret); }

private:
    QString m_clientId;
    secrets::SecretText m_secret;
};

} // namespace

class KeysEntryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SessionFixture> m_fixture;
    session::ClientFactory m_clients;
    std::unique_ptr<Fields> m_fields;
    std::unique_ptr<KeysEntry> m_entry;
    const QString m_id = sandbox::standingClientId();
    const QByteArray m_secret = sandbox::standingClientSecret().toUtf8();

    void pasteId(const QString &id)
    {
        m_fields->setClientId(id);
        m_entry->idEdited();
    }
    void pasteSecret(const QByteArray &secret)
    {
        m_fields->setSecret(secrets::SecretText(secret));
        m_entry->secretEdited();
        m_entry->takePasted();
    }
    void pasteBoth()
    {
        pasteId(m_id);
        pasteSecret(m_secret);
    }
    Status banner() const { return KeysWords(*m_entry).banner().status; }
    bool saysSafe() const { return banner() == Status::Passed; }
    /// What the set-up's file has.
    QString idInFile() const
    {
        return m_fixture->open.setup()
            .toJson()
            .value(QLatin1String("values"))
            .toObject()
            .value(idField)
            .toString();
    }
    int tokens() const { return int(m_server->servedRequests().size()); }

private Q_SLOTS:
    void init()
    {
        m_entry.reset();
        m_server = std::make_unique<sandbox::Server>();
        QVERIFY(m_server->listen());
        m_fixture = std::make_unique<SessionFixture>(m_server->address().toString());
        m_fields = std::make_unique<Fields>();
        m_entry = std::make_unique<KeysEntry>(*m_fields, m_clients, m_fixture->open);
        m_fixture->create(session::Mode::Real, {});
    }

    void keysThatAreStoredAndAcceptedAreSafe()
    {
        pasteBoth();
        QVERIFY(!m_entry->isSafe() && !saysSafe());
        QTRY_VERIFY(m_entry->isSafe());
        QVERIFY(saysSafe());
        QCOMPARE(m_entry->answer(), Acceptance::State::Accepted);
        QCOMPARE(idInFile(), m_id);
        for (const KeysWords::Proof &proof : KeysWords(*m_entry).proofs())
            QVERIFY(proof.status == Status::Passed);
    }

    void withoutOneProofTheyAreNotSafe_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isReached");
        QTest::addColumn<Acceptance::State>("answer");
        const QByteArray other = m_secret.chopped(1) + (m_secret.endsWith('x') ? "y" : "x");
        using enum Acceptance::State;
        QTest::newRow("not stored") << Mood::Fails << m_secret << true << Accepted;
        QTest::newRow("given back as another") << Mood::Different << m_secret << true << Accepted;
        QTest::newRow("being stored") << Mood::Slow << m_secret << true << Accepted;
        QTest::newRow("refused") << Mood::Works << other << true << Refused;
        QTest::newRow("nobody answers") << Mood::Works << m_secret << false << NoAnswer;
    }

    void withoutOneProofTheyAreNotSafe()
    {
        QFETCH(const Mood, mood);
        QFETCH(const QByteArray, secret);
        QFETCH(const bool, isReached);
        QFETCH(const Acceptance::State, answer);
        if (!isReached)
            m_fixture->open.setup().setValue(QStringLiteral("verification.gateway"),
                                             QStringLiteral("http://127.0.0.1:1"));
        m_fixture->keychain.mood = mood;
        pasteId(m_id);
        pasteSecret(secret);
        QTRY_COMPARE(m_entry->answer(), answer);
        QCoreApplication::processEvents();
        QVERIFY(!m_entry->isSafe() && !saysSafe());
        QVERIFY(m_entry->canTryAgain() || mood == Mood::Slow);
        // An ID that Mimecast has not accepted may be anything, and stays out of the file.
        QCOMPARE(m_entry->isIdHeld(), answer != Acceptance::State::Accepted);
        QCOMPARE(idInFile(), answer == Acceptance::State::Accepted ? m_id : QString());
    }

    void tryingAgainMendsIt_data()
    {
        QTest::addColumn<bool>("isKeychain");
        QTest::newRow("the keychain") << true;
        QTest::newRow("Mimecast") << false;
    }

    void tryingAgainMendsIt()
    {
        QFETCH(const bool, isKeychain);
        m_fixture->keychain.mood = isKeychain ? Mood::Locked : Mood::Works;
        m_server->tenant().available = isKeychain;
        pasteBoth();
        QTRY_COMPARE(m_entry->answer(),
                     isKeychain ? Acceptance::State::Accepted : Acceptance::State::NoAnswer);
        QTRY_COMPARE(m_entry->place(), isKeychain ? KeysEntry::Place::NotStored : KeysEntry::Place::Stored);
        m_fixture->keychain.mood = Mood::Works;
        m_server->tenant().available = true;
        QVERIFY(m_entry->canTryAgain());
        m_entry->tryAgain();
        QTRY_VERIFY(m_entry->isSafe());
        QVERIFY(!m_entry->canTryAgain());
    }

    void anEditMakesTheAnswerVoid()
    {
        pasteBoth();
        QTRY_VERIFY(m_entry->isSafe());
        m_fields->setClientId(m_id.chopped(1));
        m_entry->idEdited();
        QVERIFY(!m_entry->isSafe() && !saysSafe());
        QVERIFY(m_entry->answer() != Acceptance::State::Accepted);
    }

    void anotherSecretIsAskedAnew()
    {
        pasteBoth();
        QTRY_VERIFY(m_entry->isSafe());
        pasteSecret(QByteArray(m_secret.size(), 'x'));
        QVERIFY(!m_entry->isSafe() && !saysSafe());
        QTRY_COMPARE(m_entry->answer(), Acceptance::State::Refused);
        QVERIFY(!m_entry->isSafe() && !saysSafe());
    }

    void anAnswerToAnEarlierPairIsNone()
    {
        pasteBoth();
        QCOMPARE(m_entry->answer(), Acceptance::State::Pending);
        m_fields->setClientId(m_id.chopped(1));
        m_entry->idEdited();
        QTest::qWait(100); // Long enough for it to come.
        QVERIFY(!m_entry->isSafe());
        QCOMPARE(m_entry->answer(), Acceptance::State::Unknown);
    }

    void anotherGatewayIsAskedAnew()
    {
        pasteBoth();
        QTRY_VERIFY(m_entry->isSafe());
        m_fixture->open.setup().setValue(QStringLiteral("verification.gateway"), QStringLiteral("uk"));
        m_entry->refresh();
        QVERIFY(!m_entry->isSafe());
        QCOMPARE(m_entry->answer(), Acceptance::State::Unknown);
    }

    void theSecretInTheWrongFieldReachesNoFile_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::newRow("whole") << m_secret;
        QTest::newRow("its first half") << m_secret.left(32);
        QTest::newRow("its end") << m_secret.mid(16);
    }

    void theSecretInTheWrongFieldReachesNoFile()
    {
        QFETCH(const QByteArray, pasted);
        pasteSecret(m_secret);
        pasteId(QString::fromLatin1(pasted));
        QVERIFY(!m_entry->isSafe());
        QVERIFY(!QJsonDocument(m_fixture->open.setup().toJson()).toJson().contains(pasted));
    }

    void aPairInOnePieceIsSplit()
    {
        pasteSecret("Client ID: " + m_id.toLatin1() + "\nClient Secret: " + m_secret + "\n");
        QCOMPARE(m_fields->clientId(), m_id);
        QVERIFY(m_fields->secret().view() == m_secret);
        QTRY_VERIFY(m_entry->isSafe());
    }

    void swappedKeysAreSwappedBack()
    {
        pasteSecret(m_id.toLatin1());
        pasteId(QString::fromLatin1(m_secret));
        QVERIFY(m_entry->isRefused());
        m_entry->swap();
        QCOMPARE(m_fields->clientId(), m_id);
        QTRY_VERIFY(m_entry->isSafe());
    }

    void aPairThatWasStoredEarlierIsNotCalledSafeUntilItIsTried_data()
    {
        QTest::addColumn<bool>("isChecked");
        QTest::newRow("stored") << false;
        QTest::newRow("and accepted by the checks") << true;
    }

    void aPairThatWasStoredEarlierIsNotCalledSafeUntilItIsTried()
    {
        QFETCH(const bool, isChecked);
        pasteBoth();
        QTRY_VERIFY(m_entry->isSafe());
        if (isChecked) {
            checks::Finding token;
            token.check = checks::CheckId::Token;
            token.status = Status::Passed;
            m_fixture->open.setup().setLastRun(report::runOf({token}, QDateTime::currentDateTimeUtc()));
        }
        const QString name = m_fixture->open.setup().name();
        m_fixture->open.close();
        QString error;
        QVERIFY(m_fixture->open.open(name, false, &error));
        QCOMPARE(m_fields->clientId(), m_id);
        QVERIFY(m_fields->secret().isEmpty());
        QCOMPARE(m_entry->answer(), isChecked ? Acceptance::State::Accepted : Acceptance::State::Unknown);
        QVERIFY(!m_entry->isSafe() && !saysSafe());
        m_entry->tryAgain();
        QTRY_VERIFY(m_entry->isSafe());
    }

    void whatIsShownIsDroppedOnceTheKeychainHasIt()
    {
        m_fixture->keychain.mood = Mood::Slow;
        pasteBoth();
        m_entry->dropShownSecret();
        QVERIFY(!m_fields->secret().isEmpty());
        m_fixture->keychain.mood = Mood::Works;
        m_fixture->keychain.release();
        QTRY_COMPARE(m_entry->place(), KeysEntry::Place::Stored);
        m_entry->dropShownSecret();
        QVERIFY(m_fields->secret().isEmpty());
    }

    void aPreviewTakesNothing()
    {
        m_fixture->create(session::Mode::Preview, {});
        pasteBoth();
        QTest::qWait(20);
        QCOMPARE(tokens(), 0);
        QVERIFY(m_fixture->keychain.held.isEmpty());
        QCOMPARE(m_entry->answer(), Acceptance::State::Unknown);
    }
};

QTEST_GUILESS_MAIN(KeysEntryTest)
#include "KeysEntryTest.moc"
