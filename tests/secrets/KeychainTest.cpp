// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "KeychainWatch.h"

#include "secrets/Keychain.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using secrets::Keychain;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {

const QString key = QStringLiteral("setup-20261124-101500-ab12");

SecretText text(const char *utf8)
{
    return SecretText(QByteArrayView(utf8));
}

/// What another program sees.
QByteArray secretTool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("secret-tool"), arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray("(secret-tool failed)");
}

QByteArray lookup(const QString &service, const QString &name)
{
    return secretTool(
        {QStringLiteral("lookup"), QStringLiteral("server"), service, QStringLiteral("user"), name});
}

} // namespace

/// With a real keyring that is unlocked, see with-keyring.sh.
class KeychainTest : public QObject
{
    Q_OBJECT

private:
    Keychain m_keychain{QStringLiteral("active-response-test")};

private Q_SLOTS:
    void aSecretIsStoredReadAndForgotten()
    {
        KeychainWatch store(m_keychain.store(key, text("s3cret-ÄÖ-“”")));
        VERIFY_ENDS(store, KeychainStatus::Ok);
        QVERIFY(store.secret.isEmpty());

        KeychainWatch read(m_keychain.read(key));
        VERIFY_ENDS(read, KeychainStatus::Ok);
        QVERIFY(read.secret == text("s3cret-ÄÖ-“”"));
        QCOMPARE(lookup(m_keychain.service(), key), QByteArray("s3cret-ÄÖ-“”"));

        KeychainWatch forget(m_keychain.forget(key));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
        QCOMPARE(lookup(m_keychain.service(), key), QByteArray());
        KeychainWatch again(m_keychain.read(key));
        VERIFY_ENDS(again, KeychainStatus::NotFound);
        QVERIFY(again.secret.isEmpty());
    }

    void aSecondSecretReplacesTheFirst()
    {
        KeychainWatch first(m_keychain.store(key, text("first")));
        VERIFY_ENDS(first, KeychainStatus::Ok);
        KeychainWatch second(m_keychain.store(key, text("second")));
        VERIFY_ENDS(second, KeychainStatus::Ok);
        QCOMPARE(lookup(m_keychain.service(), key), QByteArray("second"));
        KeychainWatch forget(m_keychain.forget(key));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
    }

    void theIndexKnowsWhatIsStoredAndNoValues()
    {
        QVERIFY(m_keychain.stored().isEmpty());
        KeychainWatch store(m_keychain.store(key, text("s3cret")));
        QCOMPARE(m_keychain.stored(), QStringList{key}); // Before it is there, so that nothing gets lost.
        VERIFY_ENDS(store, KeychainStatus::Ok);
        QCOMPARE(Keychain(m_keychain.service()).stored(), QStringList{key});
        QVERIFY(Keychain(QStringLiteral("active-response-other")).stored().isEmpty());
        QDirIterator files(QDir::homePath() + QStringLiteral("/.local/share/active-response-setup/keychain"),
                           QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            files.next();
            QFile file(files.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("s3cret"));
        }
        KeychainWatch forget(m_keychain.forget(key));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
        QVERIFY(m_keychain.stored().isEmpty());
    }

    void theIndexTellsWhatWasReadBackAndWhatItIsOf()
    {
        const QJsonObject note{{QStringLiteral("organization"), QStringLiteral("Contoso Ltd")}};
        KeychainWatch store(m_keychain.store(key, text("s3cret"), note));
        QVERIFY(!m_keychain.entries().constFirst().isProved);
        VERIFY_ENDS(store, KeychainStatus::Ok);
        const secrets::KeychainEntry stored = m_keychain.entries().constFirst();
        QCOMPARE(stored.key, key);
        QCOMPARE(stored.note, note);
        QVERIFY(stored.isProved);
        QVERIFY(std::abs(stored.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        // What the keychain never got leaves things as they were.
        KeychainWatch tooLarge(m_keychain.store(key, SecretText(QByteArray(2561, 'x'))));
        VERIFY_ENDS(tooLarge, KeychainStatus::TooLarge);
        QVERIFY(m_keychain.entries().constFirst().isProved);
        KeychainWatch forget(m_keychain.forget(key));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
        QVERIFY(m_keychain.entries().isEmpty());
    }

    void severalAreForgottenAtOnce()
    {
        const QStringList keys{key, QStringLiteral("second"), QStringLiteral("not there")};
        KeychainWatch first(m_keychain.store(keys.at(0), text("one")));
        KeychainWatch second(m_keychain.store(keys.at(1), text("two")));
        VERIFY_ENDS(first, KeychainStatus::Ok);
        VERIFY_ENDS(second, KeychainStatus::Ok);
        KeychainWatch forget(m_keychain.forget(keys));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
        QVERIFY(m_keychain.stored().isEmpty());
        KeychainWatch nothing(m_keychain.forget(QStringList()));
        VERIFY_ENDS(nothing, KeychainStatus::Ok);
        secrets::KeychainJob *job = m_keychain.forget(keys);
        const KeychainWatch cancelled(job);
        job->cancel();
        QCOMPARE(cancelled.endings, 1);
    }

    void whatWasRefusedIsNotInTheIndex()
    {
        KeychainWatch tooLarge(m_keychain.store(QStringLiteral("large"), SecretText(QByteArray(2561, 'x'))));
        VERIFY_ENDS(tooLarge, KeychainStatus::TooLarge);
        QVERIFY(m_keychain.stored().isEmpty());
    }

    void entriesOfServicesAndKeysAreApart()
    {
        Keychain other(QStringLiteral("active-response-other"));
        KeychainWatch mine(m_keychain.store(key, text("mine")));
        KeychainWatch theirs(other.store(key, text("theirs")));
        KeychainWatch second(m_keychain.store(QStringLiteral("second"), text("another")));
        VERIFY_ENDS(mine, KeychainStatus::Ok);
        VERIFY_ENDS(theirs, KeychainStatus::Ok);
        VERIFY_ENDS(second, KeychainStatus::Ok);
        KeychainWatch forget(m_keychain.forget(key));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
        // KWallet finds the others at one time and not at the next for a moment after one was removed, so
        // that QTRY_COMPARE, which looks once more at the end, may fail.
        QVERIFY(QTest::qWaitFor([&] { return lookup(other.service(), key) == "theirs"; }));
        QVERIFY(QTest::qWaitFor(
            [&] { return lookup(m_keychain.service(), QStringLiteral("second")) == "another"; }));
    }

    void whatIsNotThereIsNotFoundAndForgottenAlready()
    {
        KeychainWatch read(m_keychain.read(QStringLiteral("nothing")));
        VERIFY_ENDS(read, KeychainStatus::NotFound);
        KeychainWatch forget(m_keychain.forget(QStringLiteral("nothing")));
        VERIFY_ENDS(forget, KeychainStatus::Ok);
    }

    void aProbeLeavesNothingBehind()
    {
        Keychain keychain(QStringLiteral("active-response-probe"));
        KeychainWatch probe(keychain.probe());
        VERIFY_ENDS(probe, KeychainStatus::Ok);
        QVERIFY(probe.secret.isEmpty());
        QCOMPARE(secretTool({QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                             keychain.service()}),
                 QByteArray());
    }

    void aTextThatDoesNotComeBackTheSameIsNotStored()
    {
        // The keyring ends a text at its first zero byte.
        KeychainWatch store(m_keychain.store(key, SecretText(QByteArrayView("cut\0off", 7))));
        VERIFY_ENDS(store, KeychainStatus::Different);
    }

    void moreThanEveryKeychainTakesIsRefused()
    {
        KeychainWatch fits(m_keychain.store(key, SecretText(QByteArray(2560, 'x'))));
        VERIFY_ENDS(fits, KeychainStatus::Ok);
        KeychainWatch tooLarge(m_keychain.store(key, SecretText(QByteArray(2561, 'x'))));
        VERIFY_ENDS(tooLarge, KeychainStatus::TooLarge);
        QVERIFY(m_keychain.stored().contains(key)); // The one that fits is still there.
    }

    void aCancelledJobEndsOnceAndIsGone()
    {
        QPointer<secrets::KeychainJob> job = m_keychain.read(key);
        const KeychainWatch watch(job);
        job->cancel();
        QCOMPARE(watch.endings, 1);
        QVERIFY(watch.status == KeychainStatus::Cancelled);
        job->cancel();
        QTRY_VERIFY(!job);
        // What was under way has ended by the time that the next one has.
        KeychainWatch next(m_keychain.read(QStringLiteral("nothing")));
        VERIFY_ENDS(next, KeychainStatus::NotFound);
        QCOMPARE(watch.endings, 1);
    }

    void aJobThatIsCancelledHalfwayEndsOnce()
    {
        secrets::KeychainJob *job = m_keychain.probe();
        const KeychainWatch watch(job);
        QTimer::singleShot(3, job, &secrets::KeychainJob::cancel);
        QTRY_COMPARE(watch.endings, 1);
        KeychainWatch next(m_keychain.probe());
        VERIFY_ENDS(next, KeychainStatus::Ok);
        QCOMPARE(watch.endings, 1);
        QTRY_VERIFY(!secretTool({QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                                 m_keychain.service()})
                         .contains("canary"));
    }

    void aJobThatGoesWithItsKeychainSaysNothing()
    {
        auto keychain = std::make_unique<Keychain>(QStringLiteral("active-response-test"));
        const KeychainWatch watch(keychain->store(key, text("x")));
        QCoreApplication::processEvents();
        keychain.reset();
        KeychainWatch next(m_keychain.probe());
        VERIFY_ENDS(next, KeychainStatus::Ok);
        QCOMPARE(watch.endings, 0);
    }

    void everyStatusHasItsOwnWords()
    {
        QVERIFY(secrets::explain(KeychainStatus::Ok).isEmpty());
        QSet<QString> seen;
        for (int status = 1; status <= static_cast<int>(KeychainStatus::Failed); ++status) {
            const QString words = secrets::explain(static_cast<KeychainStatus>(status));
            QVERIFY2(words.endsWith(u'.') && !seen.contains(words), qPrintable(words));
            seen.insert(words);
        }
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
