// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "setup/SetupSaver.h"
#include "setup/Setup.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using setup::Setup;
using setup::SetupSaver;
using setup::SetupStore;

class SetupSaverTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SetupStore> m_store;

    QString saved() const
    {
        QString error;
        const auto setup = m_store->load(QStringLiteral("name"), &error);
        return setup ? setup->organization() : QStringLiteral("(none)");
    }
    /// A file where the folder should be: nobody can write there, not even the administrator.
    void breakFolder()
    {
        QVERIFY(QDir(m_home->path()).rename(QStringLiteral("setups"), QStringLiteral("aside")) ||
                !m_store->folder().exists());
        QFile file(m_store->folder().path());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    void mendFolder() { QVERIFY(QFile::remove(m_store->folder().path())); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SetupStore>(QDir(m_home->filePath(QStringLiteral("setups"))));
    }

    void aChangeIsSavedAtTheNextTurn()
    {
        Setup setup(QStringLiteral("name"));
        const SetupSaver saver(&setup, *m_store);
        setup.setOrganization(QStringLiteral("First"));
        QCOMPARE(saved(), QStringLiteral("(none)"));
        QTRY_COMPARE(saved(), QStringLiteral("First"));
    }

    void aSetupThatNeverChangedIsNotWritten()
    {
        Setup setup(QStringLiteral("name"));
        {
            SetupSaver saver(&setup, *m_store);
            QCoreApplication::processEvents();
            QVERIFY(saver.flush());
        }
        QVERIFY(!m_store->folder().exists());
    }

    void flushSavesAtOnce()
    {
        Setup setup(QStringLiteral("name"));
        SetupSaver saver(&setup, *m_store);
        setup.setOrganization(QStringLiteral("Now"));
        QVERIFY(saver.flush());
        QCOMPARE(saved(), QStringLiteral("Now"));
        // Nothing is left to do at the next turn.
        QVERIFY(QFile::remove(m_store->path(QStringLiteral("name"))));
        QCoreApplication::processEvents();
        QCOMPARE(saved(), QStringLiteral("(none)"));
    }

    void aDeletedFileIsMadeAnewAndThatIsTold()
    {
        Setup setup(QStringLiteral("name"));
        SetupSaver saver(&setup, *m_store);
        const QSignalSpy news(&saver, &SetupSaver::news);
        setup.setOrganization(QStringLiteral("First"));
        QVERIFY(saver.flush());
        QCOMPARE(news.count(), 0);
        QVERIFY(QFile::remove(m_store->path(QStringLiteral("name"))));
        setup.setOrganization(QStringLiteral("Kept"));
        QVERIFY(saver.flush());
        QCOMPARE(saved(), QStringLiteral("Kept"));
        QCOMPARE(news.count(), 1);
        QVERIFY(news.first().first().toString().contains(QStringLiteral("deleted")));
    }

    void whoHasNoLockTakesItForEachTime()
    {
        Setup setup(QStringLiteral("name"));
        SetupSaver saver(&setup, *m_store, nullptr, std::chrono::hours(1));
        saver.setLocked(false);
        QString openElsewhere;
        auto other = m_store->lock(QStringLiteral("name"), &openElsewhere);
        setup.setOrganization(QStringLiteral("Mine"));
        QVERIFY(!saver.flush());
        QCOMPARE(saved(), QStringLiteral("(none)"));
        other.reset();
        QVERIFY(saver.flush());
        QCOMPARE(saved(), QStringLiteral("Mine"));
    }

    void whatIsLeftIsSavedAtTheEnd()
    {
        Setup setup(QStringLiteral("name"));
        {
            const SetupSaver saver(&setup, *m_store);
            setup.setOrganization(QStringLiteral("Last"));
        }
        QCOMPARE(saved(), QStringLiteral("Last"));
    }

    void aSaverThatOutlivesItsSetupEndsQuietly()
    {
        auto setup = std::make_unique<Setup>(QStringLiteral("name"));
        SetupSaver saver(setup.get(), *m_store);
        setup->setOrganization(QStringLiteral("Gone"));
        setup.reset();
        QVERIFY(saver.flush());
    }

    void aFailureIsToldOnceAndTriedAgainUntilItIsSaved()
    {
        breakFolder();
        Setup setup(QStringLiteral("name"));
        SetupSaver saver(&setup, *m_store, nullptr, std::chrono::milliseconds(20));
        const QSignalSpy failed(&saver, &SetupSaver::failed);
        QSignalSpy recovered(&saver, &SetupSaver::recovered);

        setup.setOrganization(QStringLiteral("Kept"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("cannot be saved")));
        QVERIFY(!recovered.wait(100)); // Several tries later:
        QCOMPARE(failed.count(), 1);

        mendFolder();
        QTRY_COMPARE(recovered.count(), 1);
        QCOMPARE(saved(), QStringLiteral("Kept"));
        QVERIFY(!recovered.wait(100));
        QCOMPARE(failed.count(), 1);
    }

    void theNextChangeTriesAgainAtOnce()
    {
        breakFolder();
        Setup setup(QStringLiteral("name"));
        SetupSaver saver(&setup, *m_store, nullptr, std::chrono::hours(1));
        QSignalSpy recovered(&saver, &SetupSaver::recovered);
        setup.setOrganization(QStringLiteral("One"));
        QVERIFY(!saver.flush());
        mendFolder();
        setup.setOrganization(QStringLiteral("Two"));
        QTRY_COMPARE(recovered.count(), 1);
        QCOMPARE(saved(), QStringLiteral("Two"));
    }

    void theSameErrorIsToldAgainAfterARecovery()
    {
        Setup setup(QStringLiteral("name"));
        SetupSaver saver(&setup, *m_store, nullptr, std::chrono::hours(1));
        const QSignalSpy failed(&saver, &SetupSaver::failed);
        for (int i = 1; i <= 2; ++i) {
            breakFolder();
            setup.setOrganization(QStringLiteral("bad %1").arg(i));
            QVERIFY(!saver.flush());
            QCOMPARE(failed.count(), i);
            mendFolder();
            QVERIFY(saver.flush());
            QVERIFY(QDir(m_home->path() + QStringLiteral("/aside")).removeRecursively());
        }
    }

    void aBurstIsWrittenOnceAndTheLastOfItIsKept()
    {
        Setup setup(QStringLiteral("name"));
        const SetupSaver saver(&setup, *m_store);
        QSignalSpy written(&saver, &SetupSaver::saved);
        for (int i = 0; i <= 100; ++i)
            setup.setOrganization(QString::number(i));
        QTRY_COMPARE(saved(), QStringLiteral("100"));
        QVERIFY(!written.wait(100));
        QCOMPARE(written.count(), 1);
    }

    void whatChangesWhileItIsWrittenIsSavedToo()
    {
        Setup setup(QStringLiteral("name"));
        const SetupSaver saver(&setup, *m_store);
        const QSignalSpy written(&saver, &SetupSaver::saved);
        int changes = 0;
        connect(&saver, &SetupSaver::saved, this, [&] {
            if (++changes <= 20)
                setup.setOrganization(QString::number(changes));
        });
        setup.setOrganization(QStringLiteral("0"));
        QTRY_COMPARE(written.count(), 21);
        QCOMPARE(saved(), QStringLiteral("20"));
    }
};

QTEST_GUILESS_MAIN(SetupSaverTest)
#include "SetupSaverTest.moc"
