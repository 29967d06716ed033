// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "secrets/Keychain.h"
#include "session/SecretBinding.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

using setup::Setup;
using setup::SetupStore;

namespace {

struct Ran
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    // The administrator may read everything.
    process.setChildProcessModifier([] {
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    });
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{QStringLiteral("setups")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// With a terminal as its standard input, on which `typed` is typed once the question is there.
Ran runOnTerminal(const QStringList &arguments, const QByteArray &typed)
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    std::array<char, 128> device{};
    if (::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0 ||
        ::ptsname_r(terminal, device.data(), device.size()) != 0)
        qFatal("There is no terminal.");
    QProcess process;
    process.setStandardInputFile(QString::fromLatin1(device.data()));
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{QStringLiteral("setups")} + arguments);
    QByteArray errors;
    const bool isAsked = QTest::qWaitFor(
        [&] {
            errors += process.readAllStandardError();
            return errors.contains("to delete it") || process.state() == QProcess::NotRunning;
        },
        30'000);
    if (isAsked && !typed.isEmpty())
        (void)!::write(terminal, typed.constData(), static_cast<size_t>(typed.size()));
    else
        ::close(terminal);
    const bool isEnded = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
    if (!typed.isEmpty())
        ::close(terminal);
    if (!isEnded || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), errors + process.readAllStandardError()};
}

const QString name = QStringLiteral("setup-20261124-101500-ab12");

} // namespace

/// Starts the real program; with a keyring, or without one as KEYRING_SITUATION says.
class SetupsCommandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_data;
    bool m_hasKeyring = qgetenv("KEYRING_SITUATION") == "unlocked";

    static SetupStore store() { return SetupStore(SetupStore::defaultFolder(false)); }
    static void save(bool secretStored)
    {
        Setup setup(name);
        setup.setOrganization(QStringLiteral("Riverbank \u001b[31mCredit Union"));
        setup.setCurrentSection(QStringLiteral("api-role"));
        setup.setSecretStored(secretStored);
        QString error;
        QVERIFY2(store().save(setup, &error), qPrintable(error));
    }
    static void damage(const QString &which)
    {
        QDir().mkpath(store().folder().path());
        QFile file(store().path(which));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path()));
    }

    void anEmptyListSaysSo()
    {
        const Ran text = run({QStringLiteral("list")});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("no saved set-ups"));
        const Ran json = run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), 0);
        QVERIFY(QJsonDocument::fromJson(json.output).isArray());
    }

    void aFolderThatCannotBeReadIsNoEmptyList_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("names") << QStringLiteral("--x") << QByteArray("Permission denied");
        QTest::newRow("files") << QStringLiteral("r--") << QByteArray("Permission denied");
        QTest::newRow("no folder") << QStringLiteral("file") << QByteArray("Not a directory");
        QTest::newRow("a circle") << QStringLiteral("link") << QByteArray("symbolic links");
    }

    void aFolderThatCannotBeReadIsNoEmptyList()
    {
        QFETCH(const QString, obstacle);
        QFETCH(const QByteArray, reason);
        save(false);
        const QString folder = store().folder().path();
        if (obstacle == QLatin1String("file") || obstacle == QLatin1String("link")) {
            QVERIFY(QDir(folder).removeRecursively());
            QFile file(folder);
            QVERIFY(obstacle == QLatin1String("link") ? QFile::link(folder, folder)
                                                      : file.open(QIODevice::WriteOnly));
        }
        const auto permissions =
            obstacle == QLatin1String("--x") ? QFile::ExeOwner : QFile::Permissions(QFile::ReadOwner);
        if (obstacle != QLatin1String("link"))
            QVERIFY(QFile::setPermissions(folder, permissions));
        const QList<QStringList> all{{QStringLiteral("list")},
                                     {QStringLiteral("list"), QStringLiteral("--format=json")},
                                     {QStringLiteral("show"), name},
                                     {QStringLiteral("delete"), name, QStringLiteral("--yes")}};
        for (const QStringList &arguments : all) {
            const Ran ran = run(arguments);
            QCOMPARE(ran.status, 3);
            QCOMPARE(ran.output, QByteArray());
            QVERIFY2(ran.errors.contains(folder.toUtf8()) && ran.errors.contains(reason),
                     ran.errors.constData());
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void theListShowsEachAndTheErrorOfTheDamaged()
    {
        save(false);
        damage(QStringLiteral("broken"));
        const Ran text = run({QStringLiteral("list")});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains(name.toUtf8()));
        QVERIFY(text.output.contains("Riverbank"));
        QVERIFY(text.output.contains("damaged"));
        QVERIFY(!text.output.contains('\x1b'));

        const Ran json = run({QStringLiteral("list"), QStringLiteral("--format=json")});
        QCOMPARE(json.status, 0);
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), 2);
        QVERIFY(json.errors.isEmpty());
    }

    void oneIsShown()
    {
        save(true);
        const Ran text = run({QStringLiteral("show"), name});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("Riverbank"));
        QVERIFY(!text.output.contains('\x1b'));
        const Ran json =
            run({QStringLiteral("show"), name, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(json.output).object().value(QLatin1String("format")).toString(),
                 QStringLiteral("active-response-setup/setup"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown action") << QStringList{QStringLiteral("erase")};
        QTest::newRow("no name") << QStringList{QStringLiteral("show")};
        QTest::newRow("too much") << QStringList{QStringLiteral("list"), QStringLiteral("x")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("list"), QStringLiteral("--all")};
        QTest::newRow("unknown format")
            << QStringList{QStringLiteral("list"), QStringLiteral("--format=xml")};
        QTest::newRow("no such set-up") << QStringList{QStringLiteral("show"), QStringLiteral("none")};
        QTest::newRow("delete no such") << QStringList{QStringLiteral("delete"), QStringLiteral("none")};
        QTest::newRow("path") << QStringList{QStringLiteral("delete"), QStringLiteral("../setups/none")};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.output.isEmpty());
        QVERIFY(!ran.errors.isEmpty());
    }

    void aDamagedOneIsNotShown()
    {
        damage(name);
        const Ran ran = run({QStringLiteral("show"), name});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.errors.contains("damaged"));
    }

    void helpIsGiven()
    {
        const Ran ran = run({QStringLiteral("--help")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.output.contains("setups delete NAME"));
        QVERIFY(ran.errors.isEmpty());
    }

    void deletingAlsoDeletesTheSecretOrSaysThatItCouldNot()
    {
        save(true);
        secrets::Keychain keychain(QStringLiteral("active-response-setup"));
        QString error;
        const QString key = session::SecretBinding::of(*store().load(name, &error)).key();
        QSignalSpy stored(keychain.store(key, secrets::SecretText(QByteArrayView("secret"))),
                          &secrets::KeychainJob::finished);
        QTRY_COMPARE(stored.count(), 1);

        const Ran ran = run({QStringLiteral("delete"), name, QStringLiteral("--yes")});
        QCOMPARE(ran.status, m_hasKeyring ? 0 : 3);
        QCOMPARE(QFileInfo::exists(store().path(name)), !m_hasKeyring);
        QCOMPARE(ran.errors.contains("Nothing was deleted"), !m_hasKeyring);

        auto status = secrets::KeychainStatus::Failed;
        bool ended = false;
        connect(keychain.read(key), &secrets::KeychainJob::finished, this, [&](secrets::KeychainJob *job) {
            status = job->status();
            ended = true;
        });
        QTRY_VERIFY(ended);
        QVERIFY(status ==
                (m_hasKeyring ? secrets::KeychainStatus::NotFound : secrets::KeychainStatus::NoService));
    }

    void nothingIsDeletedUnlessItIsAgreedTo()
    {
        save(true);
        for (const QByteArray &answer : {QByteArray(), QByteArray("\n"), QByteArray("yes\n")}) {
            const Ran ran = run({QStringLiteral("delete"), name}, answer);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.errors.contains("Mimecast does not show again") && ran.errors.contains("--yes"),
                     ran.errors.constData());
            QVERIFY(ran.errors.contains("Riverbank"));
            QVERIFY(QFileInfo::exists(store().path(name)));
        }
    }

    void onATerminalOnlyAYesDeletes_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("y") << QByteArray("y\n") << true;
        QTest::newRow("Y") << QByteArray("Y\n") << true;
        QTest::newRow("yes") << QByteArray("yes\n") << true;
        QTest::newRow("yes with blanks") << QByteArray(" yes \n") << true;
        QTest::newRow("Enter") << QByteArray("\n") << false;
        QTest::newRow("blank") << QByteArray(" \n") << false;
        QTest::newRow("n") << QByteArray("n\n") << false;
        QTest::newRow("no") << QByteArray("no\n") << false;
        QTest::newRow("n, then y") << QByteArray("n\ny\n") << false;
        QTest::newRow("Enter, then y") << QByteArray("\ny\n") << false;
        QTest::newRow("yesterday") << QByteArray("yesterday\n") << false;
        QTest::newRow("y with more far behind it") << "y" + QByteArray(40, ' ') + "and no\n" << false;
        QTest::newRow("endless") << QByteArray(3000, 'y') + "\n" << false;
        QTest::newRow("end of input") << QByteArray("\x04") << false;
        QTest::newRow("y, taken back") << QByteArray("y\x15\n") << false;
        QTest::newRow("y without Enter, then end of input") << QByteArray("y\x04\x04") << false;
        QTest::newRow("the terminal is closed") << QByteArray() << false;
    }

    void onATerminalOnlyAYesDeletes()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, isDeleted);
        save(false);
        const Ran ran = runOnTerminal({QStringLiteral("delete"), name}, typed);
        QVERIFY2(ran.errors.contains("Riverbank"), ran.errors.constData());
        QVERIFY(!ran.errors.contains("--yes"));
        QCOMPARE(ran.status, isDeleted ? 0 : 2);
        QCOMPARE(QFileInfo::exists(store().path(name)), !isDeleted);
        QCOMPARE(ran.errors.contains("Nothing was deleted"), !isDeleted);
    }

    void oneWithoutASecretIsDeletedAlsoWithoutAKeychain()
    {
        save(false);
        const Ran ran = run({QStringLiteral("delete"), name, QStringLiteral("--yes")});
        QCOMPARE(ran.status, 0);
        QVERIFY(!QFileInfo::exists(store().path(name)));
    }

    void aDamagedOneIsDeletedIfItsSecretCanBe()
    {
        damage(name);
        const Ran ran = run({QStringLiteral("delete"), name, QStringLiteral("--yes")});
        QCOMPARE(ran.status, m_hasKeyring ? 0 : 3);
        QCOMPARE(QFileInfo::exists(store().path(name)), !m_hasKeyring);
    }
};

QTEST_GUILESS_MAIN(SetupsCommandTest)
#include "SetupsCommandTest.moc"
