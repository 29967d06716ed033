// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts, and expressions where they are used.
// clazy:excludeall=non-pod-global-static,use-static-qregularexpression

#include "UnwritableFolder.h"

#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using setup::Setup;
using setup::SetupStore;

namespace {

constexpr qsizetype megabyte = 1024LL * 1024;
const QString name = QStringLiteral("setup-20261124-101500-ab12");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray json(const char *singleQuoted)
{
    return QByteArray(singleQuoted).replace('\'', '"');
}

/// A document of the right format with these members.
QByteArray document(const QByteArray &members)
{
    return json(QByteArray("{'format': 'active-response-setup/setup', " + members + "}").constData());
}

} // namespace

class SetupStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    int m_count = 0;

    /// A folder of its own for each test, not yet there.
    SetupStore store()
    {
        return SetupStore(QDir(m_home.filePath(QStringLiteral("%1/setups").arg(++m_count))));
    }

private Q_SLOTS:

    void aSetupComesBackAsItWasSaved()
    {
        const SetupStore store = this->store();
        const auto setup = store.create(true);
        setup->setOrganization(QStringLiteral("Riverbank Credit Union"));
        setup->setDone(QStringLiteral("api-role.create"), true);
        setup->setCurrentSection(QStringLiteral("api-role"));
        QString error;
        QVERIFY2(store.save(*setup, &error), qPrintable(error));

        const auto again = store.load(setup->name(), &error);
        QVERIFY2(again, qPrintable(error));
        QCOMPARE(again->toJson(), setup->toJson());
        QCOMPARE(again->name(), setup->name());
        QVERIFY(again->isPractice());
    }

    void itIsReplacedWhenSavedAgain()
    {
        const SetupStore store = this->store();
        Setup setup(name);
        QString error;
        QVERIFY(store.save(setup, &error));
        setup.setOrganization(QStringLiteral("Later"));
        QVERIFY(store.save(setup, &error));
        QCOMPARE(store.load(name, &error)->organization(), QStringLiteral("Later"));
        QCOMPARE(store.folder().entryList(QDir::Files).size(), 1);
    }

    void onlyTheOwnerMayReadIt()
    {
        const SetupStore store = this->store();
        QString error;
        // Twice, as replacing takes over the mode of what was there.
        for (int i = 0; i < 2; ++i) {
            QVERIFY(store.save(Setup(name), &error));
            constexpr auto others = QFile::Permissions(0x0077);
            QCOMPARE(QFile::permissions(store.path(name)) & others, QFile::Permissions());
            QCOMPARE(QFile::permissions(store.path(name)) & QFile::ExeOwner, QFile::Permissions());
            QCOMPARE(QFile::permissions(store.folder().path()) & others, QFile::Permissions());
            QFile::setPermissions(store.path(name), QFile::Permissions(0x6644));
        }
    }

    void newNamesDifferAndFitTheStore()
    {
        const SetupStore store = this->store();
        QSet<QString> names;
        const QRegularExpression form(QStringLiteral("^setup-\\d{8}-\\d{6}-[0-9a-f]{4}$"));
        for (int i = 0; i < 20; ++i) {
            const auto setup = store.create(false);
            QVERIFY(form.match(setup->name()).hasMatch());
            QString error;
            QVERIFY(store.save(*setup, &error));
            names.insert(setup->name());
        }
        QCOMPARE(names.size(), 20);
    }

    void aNewSetupIsNotYetWritten()
    {
        const SetupStore store = this->store();
        const auto setup = store.create(false);
        QVERIFY(!QFileInfo::exists(store.path(setup->name())));
        QVERIFY(store.list().isEmpty());
    }

    void aStrangeNameIsRefused_data()
    {
        QTest::addColumn<QString>("strange");
        QTest::newRow("empty") << QString();
        QTest::newRow("parent") << QStringLiteral("../outside");
        QTest::newRow("absolute") << QStringLiteral("/tmp/outside");
        QTest::newRow("backslash") << QStringLiteral("..\\outside");
        QTest::newRow("dot") << QStringLiteral("a.b");
        QTest::newRow("capital") << QStringLiteral("Setup");
        QTest::newRow("other digit") << QStringLiteral("setup-\u0661");
        QTest::newRow("nul") << QStringLiteral("setup") + QChar(0);
        QTest::newRow("long") << QString(65, u'a');
    }

    void aStrangeNameIsRefused()
    {
        QFETCH(QString, strange);
        const SetupStore store = this->store();
        QDir().mkpath(store.folder().path());
        const QString outside = store.folder().filePath(QStringLiteral("../outside.json"));
        write(outside, QJsonDocument(Setup(name).toJson()).toJson());
        QString error;
        QVERIFY(!store.load(strange, &error));
        QVERIFY(error.contains(QStringLiteral("name")));
        error.clear();
        QVERIFY(!store.save(Setup(strange), &error));
        QVERIFY(!error.isEmpty());
        error.clear();
        QVERIFY(!store.remove(strange, &error));
        QVERIFY(!error.isEmpty());
        QVERIFY(QFileInfo::exists(outside));
    }

    void whatIsMissingIsSaidToBeMissing()
    {
        const SetupStore store = this->store();
        QString error;
        QVERIFY(!store.load(name, &error));
        QVERIFY(error.contains(QStringLiteral("There is no set-up")));
        error.clear();
        QVERIFY(!store.remove(name, &error));
        QVERIFY(error.contains(QStringLiteral("There is no set-up")));
    }

    void aFileThatIsNoSetupIsToldOfAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("partOfError");

        const QString damaged = QStringLiteral("damaged");
        QTest::newRow("empty") << QByteArray() << damaged;
        QTest::newRow("cut off") << document("'version': 1").chopped(3) << damaged;
        QTest::newRow("no JSON") << QByteArray("\xff\xfe\x00garbage", 10) << damaged;
        QTest::newRow("array") << QByteArray("[1]") << damaged;
        QTest::newRow("another format") << json("{'format': 'x', 'version': 1}") << damaged;
        QTest::newRow("format of another type") << json("{'format': 7, 'version': 1}") << damaged;
        QTest::newRow("no version") << document("'more': 1") << damaged;
        QTest::newRow("version in words") << document("'version': '1'") << damaged;
        QTest::newRow("negative version") << document("'version': -1") << damaged;
        QTest::newRow("half a version") << document("'version': 1.5") << damaged;
        QTest::newRow("deeply nested") << QByteArray(5000, '[').append(5000, ']') << damaged;
        QTest::newRow("newer") << document("'version': 2, 'more': 1") << QStringLiteral("newer version");
        QTest::newRow("too large") << document("'version': 1").append(megabyte, ' ')
                                   << QStringLiteral("too large");
    }

    void aFileThatIsNoSetupIsToldOfAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, partOfError);
        const SetupStore store = this->store();
        QDir().mkpath(store.folder().path());
        write(store.path(name), bytes);

        QString error;
        QVERIFY(!store.load(name, &error));
        QVERIFY2(error.contains(partOfError), qPrintable(error));
        QVERIFY(error.contains(name));

        QString saveError;
        QVERIFY(!store.save(Setup(name), &saveError));
        QCOMPARE(saveError, error);
        QCOMPARE(contents(store.path(name)), bytes);

        const QList<setup::SetupEntry> entries = store.list();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().name, name);
        QCOMPARE(entries.first().error, error);
        QVERIFY(entries.first().modified.isValid());

        QVERIFY(store.remove(name, &error));
        QVERIFY(store.list().isEmpty());
    }

    void whatIsDamagedCanBeSetAsideAndWhatIsNewerCannot()
    {
        const SetupStore store = this->store();
        QDir().mkpath(store.folder().path());
        QString error;
        for (const QString &ending : {QStringLiteral(".damaged"), QStringLiteral(".damaged-2")}) {
            write(store.path(name), "x");
            QVERIFY(store.isDamaged(name));
            QVERIFY(store.list().constFirst().isDamaged);
            QCOMPARE(store.setAside(name, &error), store.path(name) + ending);
            QVERIFY(store.list().isEmpty());
            QCOMPARE(contents(store.path(name) + ending), QByteArray("x"));
        }
        write(store.path(name), document("'version': 2"));
        QVERIFY(!store.isDamaged(name));
        QVERIFY(!store.list().constFirst().isDamaged);
        QVERIFY(store.save(Setup(QStringLiteral("fine")), &error));
        QVERIFY(!store.isDamaged(QStringLiteral("fine")));
        QVERIFY(!store.isDamaged(QStringLiteral("none")));
    }

    void theListIsNewestFirstAndHoldsTheErrors()
    {
        const SetupStore store = this->store();
        QString error;
        for (int i = 1; i <= 3; ++i) {
            Setup setup(QStringLiteral("setup-%1").arg(i));
            setup.setOrganization(QStringLiteral("Organization %1").arg(i));
            setup.setCurrentSection(QStringLiteral("api-role"));
            QJsonObject document = setup.toJson();
            document.insert(QStringLiteral("modified"), QStringLiteral("202%1-01-01T00:00:00.000Z").arg(i));
            setup.fromJson(document);
            QVERIFY(store.save(setup, &error));
        }
        write(store.path(QStringLiteral("broken")), "x");
        write(store.folder().filePath(QStringLiteral("Copy of it.json")), "{}");
        write(store.folder().filePath(QStringLiteral("readme.txt")), "x");

        QStringList shown;
        QStringList withError;
        const QList<setup::SetupEntry> entries = store.list();
        for (const setup::SetupEntry &entry : entries)
            (entry.error.isEmpty() ? shown : withError).append(entry.name);
        withError.sort();
        QCOMPARE(shown, (QStringList{QStringLiteral("setup-3"), QStringLiteral("setup-2"),
                                     QStringLiteral("setup-1")}));
        QCOMPARE(withError, (QStringList{QStringLiteral("Copy of it"), QStringLiteral("broken")}));
        QCOMPARE(entries.last().organization, QStringLiteral("Organization 1"));
        QCOMPARE(entries.last().section, QStringLiteral("api-role"));
    }

    void aRemovedSetupIsGone()
    {
        const SetupStore store = this->store();
        QString error;
        QVERIFY(store.save(Setup(name), &error));
        QVERIFY(store.remove(name, &error));
        QVERIFY(!QFileInfo::exists(store.path(name)));
    }

    void aReadOnlyFolderIsToldOfAndNothingIsLost()
    {
        const SetupStore store = this->store();
        const QString parent = QFileInfo(store.folder().path()).path();
        Setup setup(name);
        setup.setOrganization(QStringLiteral("Before"));
        QString error;
        QVERIFY(store.save(setup, &error));
        const QByteArray before = contents(store.path(name));
        {
            // Also the folder above, or the owner could give the right back to itself.
            QFile::setPermissions(m_home.path(), QFile::Permissions(0x7755));
            const UnwritableFolder unwritable(parent);
            const SetupStore other(QDir(parent + QStringLiteral("/new/setups")));
            QVERIFY(!other.save(setup, &error));
            QVERIFY2(error.contains(QStringLiteral("cannot be saved")), qPrintable(error));
        }
        QCOMPARE(contents(store.path(name)), before);
        QVERIFY(store.save(setup, &error));
    }

    void aFolderThatCannotBeMadeIsToldOf()
    {
        const QString file = m_home.filePath(QStringLiteral("file"));
        write(file, "x");
        const SetupStore store(QDir(file + QStringLiteral("/setups")));
        QString error;
        QVERIFY(!store.save(Setup(name), &error));
        QVERIFY2(error.contains(QStringLiteral("cannot be saved")), qPrintable(error));
        QVERIFY(store.list().isEmpty());
    }

    void moreThanCanBeReadBackIsNotWritten()
    {
        const SetupStore store = this->store();
        Setup setup(name);
        setup.setValue(QStringLiteral("a.b"), QStringLiteral("x ").repeated(megabyte / 2));
        QString error;
        QVERIFY(!store.save(setup, &error));
        QVERIFY(!QFileInfo::exists(store.path(name)));
    }

#ifdef Q_OS_UNIX
    void aPipeInPlaceOfTheFileBlocksNothing()
    {
        const SetupStore store = this->store();
        QDir().mkpath(store.folder().path());
        QCOMPARE(mkfifo(QFile::encodeName(store.path(name)).constData(), 0600), 0);
        QString error;
        QVERIFY(!store.load(name, &error));
        QVERIFY(!store.save(Setup(name), &error));
        QVERIFY(store.list().isEmpty());
    }
#endif

    void practiceHasAFolderOfItsOwn()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString own = SetupStore::defaultFolder(false).path();
        const QString practice = SetupStore::defaultFolder(true).path();
        QVERIFY(own.endsWith(QStringLiteral("/active-response-setup/setups")));
        QVERIFY(practice.endsWith(QStringLiteral("/active-response-setup/practice")));
        QVERIFY(QDir::isAbsolutePath(own));
    }
};

QTEST_GUILESS_MAIN(SetupStoreTest)
#include "SetupStoreTest.moc"
