// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SessionFixture.h"

#include <QTest>

#include <optional>

using session::SetupLibrary;
using End = session::SetupLibrary::Removal::End;

class SetupLibraryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_fixture;
    QString m_name;

    std::optional<SetupLibrary::Removal> remove()
    {
        std::optional<SetupLibrary::Removal> ended;
        m_fixture->library.remove(m_name, this,
                                  [&ended](const SetupLibrary::Removal &removal) { ended = removal; });
        (void)QTest::qWaitFor([&ended] { return ended.has_value(); });
        return ended;
    }
    std::optional<QString> forget()
    {
        std::optional<QString> ended;
        m_fixture->library.forgetSecret(m_name, this, [&ended](const QString &words) { ended = words; });
        (void)QTest::qWaitFor([&ended] { return ended.has_value(); });
        return ended;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_name = m_fixture->create();
        m_fixture->storeSecret();
        m_fixture->open.close();
        QCOMPARE(m_fixture->keychain.held.size(), 1);
        QVERIFY(m_fixture->saved(m_name)->isSecretStored());
    }

    void aSetupIsRemovedWithItsSecret()
    {
        QCOMPARE(remove()->end, End::Done);
        QVERIFY(m_fixture->keychain.held.isEmpty());
        QVERIFY(m_fixture->library.store().list().isEmpty());
    }

    void aSetupWhoseSecretStaysStaysToo()
    {
        m_fixture->keychain.mood = FakeKeychain::Mood::Locked;
        const auto removal = remove();
        QCOMPARE(removal->end, End::SecretStays);
        QVERIFY(!SetupLibrary::explain(*removal).isEmpty());
        QVERIFY(m_fixture->saved(m_name));
        QCOMPARE(m_fixture->keychain.held.size(), 1);
    }

    void withoutASecretNoKeychainIsNeeded()
    {
        QCOMPARE(forget(), QString());
        m_fixture->keychain.mood = FakeKeychain::Mood::Fails;
        QCOMPARE(remove()->end, End::Done);
        QVERIFY(m_fixture->library.store().list().isEmpty());
    }

    void whatIsOpenElsewhereIsLeftAlone()
    {
        QString error;
        const auto lock = m_fixture->library.store().lock(m_name, &error);
        QCOMPARE(remove()->end, End::OpenElsewhere);
        QVERIFY(!forget()->isEmpty());
        QVERIFY(m_fixture->saved(m_name)->isSecretStored());
        QCOMPARE(m_fixture->keychain.held.size(), 1);
    }

    /// As long as the keychain takes.
    void whatIsBeingRemovedCannotBeOpened()
    {
        m_fixture->keychain.mood = FakeKeychain::Mood::Slow;
        bool isRemoved = false;
        m_fixture->library.remove(m_name, this,
                                  [&isRemoved](const SetupLibrary::Removal &) { isRemoved = true; });
        QString openElsewhere;
        QVERIFY(!m_fixture->library.store().lock(m_name, &openElsewhere));
        QVERIFY(!openElsewhere.isEmpty());
        m_fixture->keychain.release();
        QVERIFY(isRemoved);
    }

    void aForgottenSecretIsEnteredAgain()
    {
        QVERIFY(m_fixture->saved(m_name)->isDone(QStringLiteral("credentials.secret")));
        QCOMPARE(forget(), QString());
        QVERIFY(m_fixture->keychain.held.isEmpty());
        QVERIFY(!m_fixture->saved(m_name)->isSecretStored());
        QVERIFY(!m_fixture->saved(m_name)->isDone(QStringLiteral("credentials.secret")));
    }

    void aForgottenSecretThatWasHandedOverIsNot()
    {
        QString error;
        QVERIFY(m_fixture->library.store().update(
            m_name, [](setup::Setup &setup) { setup.setDone(QStringLiteral("hand-over.save"), true); },
            &error));
        QCOMPARE(forget(), QString());
        QVERIFY(!m_fixture->saved(m_name)->isSecretStored());
        QVERIFY(m_fixture->saved(m_name)->isDone(QStringLiteral("credentials.secret")));
    }

    void aSecretThatCannotBeForgottenIsTold()
    {
        m_fixture->keychain.mood = FakeKeychain::Mood::Locked;
        QVERIFY(forget()->contains(QStringLiteral("still in the keychain")));
        QVERIFY(m_fixture->saved(m_name)->isSecretStored());
    }

    void theSecretOfAFileThatIsGoneIsOrphaned()
    {
        QVERIFY(m_fixture->library.orphanedSecrets().isEmpty());
        QString error;
        QVERIFY(m_fixture->library.store().remove(m_name, &error));
        const auto orphaned = m_fixture->library.orphanedSecrets();
        QCOMPARE(orphaned.size(), 1);
        QCOMPARE(orphaned.constFirst().organization, QStringLiteral("Riverbank"));
        std::optional<QString> ended;
        m_fixture->library.forgetOrphaned(orphaned.constFirst(), this,
                                          [&ended](const QString &words) { ended = words; });
        QTRY_VERIFY(ended);
        QCOMPARE(*ended, QString());
        QVERIFY(m_fixture->keychain.held.isEmpty());
    }

    void theSecretOfAFileThatCannotBeReadIsNot()
    {
        QFile file(m_fixture->library.store().path(m_name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("damaged");
        file.close();
        QVERIFY(m_fixture->library.orphanedSecrets().isEmpty());
    }

    void damagedFilesAreSetAsideUnlessTheyAreOpen()
    {
        QFile file(m_fixture->library.store().path(m_name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("damaged");
        file.close();
        QString error;
        auto lock = m_fixture->library.store().lock(m_name, &error);
        QVERIFY(m_fixture->library.setDamagedAside().isEmpty());
        lock.reset();
        const auto renamed = m_fixture->library.setDamagedAside();
        QCOMPARE(renamed.size(), 1);
        QVERIFY(QFile::exists(renamed.constFirst().second));
        QVERIFY(m_fixture->library.store().list().isEmpty());
    }

    void allSecretsAreForgottenButOfWhatIsOpen()
    {
        QString error;
        auto lock = m_fixture->library.store().lock(m_name, &error);
        m_fixture->library.forgetAllSecrets();
        QCoreApplication::processEvents();
        QCOMPARE(m_fixture->keychain.held.size(), 1);
        lock.reset();
        m_fixture->library.forgetAllSecrets();
        QTRY_VERIFY(m_fixture->keychain.held.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SetupLibraryTest)
#include "SetupLibraryTest.moc"
