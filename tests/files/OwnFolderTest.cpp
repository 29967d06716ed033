// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "files/OwnFolder.h"
#include "secrets/Keychain.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QDirIterator>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using setup::Setup;
using setup::SetupStore;

namespace {

const QString name = QStringLiteral("setup-20261124-101500-ab12");

int mode(const QString &path)
{
    struct stat found = {};
    return lstat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 07777)
                                                                   : -1;
}

bool makeWithMode(const QString &path, mode_t mode)
{
    return QDir().mkpath(path) && chmod(QFile::encodeName(path).constData(), mode) == 0;
}

} // namespace

/// What is ours is for the owner alone, and what is not stays as it is, whatever the umask.
class OwnFolderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    mode_t m_umask = 0;

    QString own() const { return m_home->filePath(QStringLiteral("data/active-response-setup")); }

    static void workIn(const SetupStore &store)
    {
        QString error;
        const auto lock = store.lock(name, &error);
        QVERIFY2(lock, qPrintable(error));
        QVERIFY2(store.save(Setup(name), &error), qPrintable(error));
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("data"))));
        qputenv("HOME", QFile::encodeName(m_home->path()));
        m_umask = umask(0);
    }

    void cleanup() { umask(m_umask); }

    void allThatIsOursIsForTheOwnerAlone_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("new") << 0;
        QTest::newRow("there, and open to all") << 0777;
        QTest::newRow("there, and readable by all") << 0755;
    }

    void allThatIsOursIsForTheOwnerAlone()
    {
        QFETCH(int, before);
        if (before != 0)
            QVERIFY(makeWithMode(own(), static_cast<mode_t>(before)));
        const SetupStore store(SetupStore::defaultFolder(false));
        QString error;
        const auto lock = store.lock(name, &error);
        QVERIFY2(lock, qPrintable(error));
        QVERIFY2(store.save(Setup(name), &error), qPrintable(error));
        const SetupStore practice(SetupStore::defaultFolder(true));
        QVERIFY2(practice.save(Setup(name), &error), qPrintable(error));
        secrets::Keychain keychain(QStringLiteral("active-response-test"));
        keychain.store(name, secrets::SecretText(QByteArrayView("secret")));

        QCOMPARE(mode(own()), 0700);
        QDirIterator all(own(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        int seen = 0;
        for (; all.hasNext(); ++seen) {
            const QString path = all.next();
            QVERIFY2(mode(path) == (all.fileInfo().isDir() ? 0700 : 0600), qPrintable(path));
        }
        QVERIFY(seen >= 7); // Three folders and the keychain's, two set-ups, a lock and the index's entry.
    }

    void whatIsMissingAboveItIsMadeForTheOwnerAloneToo()
    {
        workIn(SetupStore(SetupStore::defaultFolder(false)));
        QCOMPARE(mode(m_home->filePath(QStringLiteral("data"))), 0700);
    }

    void aFolderThatIsNotOursStaysAsItIs_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("shared") << 0775;
        QTest::newRow("everybody's") << 0777;
        QTest::newRow("with the sticky bit") << 01777;
    }

    void aFolderThatIsNotOursStaysAsItIs()
    {
        QFETCH(int, before);
        const QString parent = m_home->filePath(QStringLiteral("shared"));
        const QString folder = parent + QStringLiteral("/team");
        QVERIFY(makeWithMode(folder, static_cast<mode_t>(before)));
        QVERIFY(makeWithMode(parent, static_cast<mode_t>(before)));
        const SetupStore store{QDir(folder)};
        workIn(store);
        QCOMPARE(mode(folder), before);
        QCOMPARE(mode(parent), before);
        QCOMPARE(mode(store.path(name)), 0600);
    }

    void aLinkToElsewhereIsFollowedAndElsewhereStaysAsItIs()
    {
        const QString elsewhere = m_home->filePath(QStringLiteral("elsewhere"));
        QVERIFY(makeWithMode(elsewhere, 0755));
        QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("data"))));
        QVERIFY(QFile::link(elsewhere, own()));
        workIn(SetupStore(SetupStore::defaultFolder(false)));
        QCOMPARE(mode(elsewhere), 0755);
        QCOMPARE(mode(elsewhere + QStringLiteral("/setups")), 0700);
    }

    void aFolderOfAnotherUserIsNotUsed()
    {
        if (geteuid() == 0) {
            QVERIFY(makeWithMode(own(), 0777));
            QCOMPARE(chown(QFile::encodeName(own()).constData(), 12345, 12345), 0);
        } else {
            QVERIFY(QDir().mkpath(QFileInfo(own()).path()));
            QVERIFY(QFile::link(QStringLiteral("/usr"), own()));
        }
        const int before = mode(own());
        const SetupStore store(SetupStore::defaultFolder(false));
        QString error;
        QVERIFY(!store.save(Setup(name), &error));
        QVERIFY2(error.contains(QStringLiteral("belongs to another user")), qPrintable(error));
        QVERIFY(!QFileInfo::exists(store.path(name)));
        QCOMPARE(mode(own()), before);
    }

    void aDataFolderThatIsNotAbsoluteDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("relative") << QByteArray("data");
        QTest::newRow("dot") << QByteArray(".");
        QTest::newRow("with a tilde") << QByteArray("~/data");
        QTest::newRow("empty") << QByteArray();
    }

    void aDataFolderThatIsNotAbsoluteDoesNotCount()
    {
        QFETCH(QByteArray, given);
        qputenv("XDG_DATA_HOME", given);
        QCOMPARE(files::ownFolder(), m_home->filePath(QStringLiteral(".local/share/active-response-setup")));
        QVERIFY(SetupStore::defaultFolder(false).path().startsWith(files::ownFolder()));
    }
};

QTEST_GUILESS_MAIN(OwnFolderTest)
#include "OwnFolderTest.moc"
