// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "EventLoopWatch.h"

#include "setup/Setup.h"
#include "setup/SetupSaver.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <utility>

using setup::Setup;
using setup::SetupSaver;
using setup::SetupStore;

namespace {

const QString name = QStringLiteral("setup-20261124-101500-ab12");

bool mountMemory(const QString &at, const char *options)
{
    return QDir().mkpath(at) &&
           mount("none", QFile::encodeName(at).constData(), "tmpfs", MS_NOSUID | MS_NODEV, options) == 0;
}

bool bind(const QString &from, const QString &at)
{
    return QDir().mkpath(at) && mount(QFile::encodeName(from).constData(), QFile::encodeName(at).constData(),
                                      nullptr, MS_BIND, nullptr) == 0;
}

bool remount(const QString &at, unsigned long flags, const char *options)
{
    return mount(nullptr, QFile::encodeName(at).constData(), nullptr, MS_REMOUNT | flags, options) == 0;
}

void unmount(const QString &at)
{
    umount2(QFile::encodeName(at).constData(), MNT_DETACH);
}

/// Takes all rights to a folder away for as long as this lives, and from this thread and those that it starts
/// the administrator's privilege of doing without.
class UnreachableFolder
{
public:
    explicit UnreachableFolder(QString folder) : m_folder(std::move(folder))
    {
        QFile::setPermissions(m_folder, {});
        prctl(PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP); // Or access() would count the privilege in.
        setOverride(false);
    }
    ~UnreachableFolder()
    {
        setOverride(true);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(UnreachableFolder)

private:
    static void setOverride(bool on)
    {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> data{};
        constexpr quint32 override = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);
        syscall(SYS_capget, &header, data.data());
        data[0].effective = on ? data[0].effective | override : data[0].effective & ~override;
        if (syscall(SYS_capset, &header, data.data()) != 0)
            qFatal("The privileges cannot be changed.");
    }

    QString m_folder;
};

} // namespace

/// What happens to real disks, with file systems that are mounted for it; see with-mounts.sh.
class DiskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupSaver> m_saver;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_recovered;

    QString home() const { return m_place->filePath(QStringLiteral("home")); }
    SetupStore store() const { return SetupStore(QDir(home() + QStringLiteral("/setups"))); }

    void beginSaved(const QString &organization)
    {
        m_setup = std::make_unique<Setup>(name);
        m_saver =
            std::make_unique<SetupSaver>(m_setup.get(), store(), nullptr, std::chrono::milliseconds(50));
        m_failed = std::make_unique<QSignalSpy>(m_saver.get(), &SetupSaver::failed);
        m_recovered = std::make_unique<QSignalSpy>(m_saver.get(), &SetupSaver::recovered);
        m_setup->setOrganization(organization);
        QVERIFY(m_saver->flush());
    }

    QString saved() const
    {
        QString error;
        const auto setup = store().load(name, &error);
        return setup ? setup->organization() : error;
    }

    QString error() const
    {
        return m_failed->isEmpty() ? QString() : m_failed->constLast().constFirst().toString();
    }

    void changeAndSeeItFail(const QString &organization)
    {
        EventLoopWatch watch;
        m_setup->setOrganization(organization);
        QTRY_COMPARE(m_failed->count(), 1);
        QTest::qWait(200); // Several tries later.
        QCOMPARE(m_failed->count(), 1);
        VERIFY_LOOP_WAS_FREE(watch);
    }

    void seeItRecover(const QString &organization) const
    {
        QTRY_COMPARE(m_recovered->count(), 1);
        QCOMPARE(saved(), organization);
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_saver.reset();
        unmount(home());
        unmount(m_place->filePath(QStringLiteral("server")));
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        QVERIFY(mountMemory(home(), "size=64k"));
        beginSaved(QStringLiteral("Before"));
        QFile filler(home() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {
        }

        changeAndSeeItFail(QStringLiteral("While it is full"));
        QVERIFY2(error().contains(QStringLiteral("cannot be saved")), qPrintable(error()));
        QCOMPARE(saved(), QStringLiteral("Before"));
        QCOMPARE(store().folder().entryList(QDir::Files).size(), 1); // No half of a file either.

        QVERIFY(filler.remove());
        seeItRecover(QStringLiteral("While it is full"));
    }

    void aDiskThatHasBecomeReadOnlyIsTold()
    {
        QVERIFY(mountMemory(home(), "size=1m"));
        beginSaved(QStringLiteral("Before"));
        QVERIFY(remount(home(), MS_RDONLY, "size=1m"));

        changeAndSeeItFail(QStringLiteral("While it is read-only"));
        QCOMPARE(saved(), QStringLiteral("Before"));

        QVERIFY(remount(home(), 0, "size=1m"));
        seeItRecover(QStringLiteral("While it is read-only"));
    }

    void lostPermissionsAreTold()
    {
        beginSaved(QStringLiteral("Before"));
        {
            const UnreachableFolder unreachable(home());
            changeAndSeeItFail(QStringLiteral("Without the right"));
            QVERIFY2(error().contains(QStringLiteral("cannot be saved")), qPrintable(error()));
        }
        seeItRecover(QStringLiteral("Without the right"));
    }

    void aVanishedHomeIsToldAndNothingIsWrittenInItsPlace()
    {
        const QString server = m_place->filePath(QStringLiteral("server"));
        QVERIFY(mountMemory(server, "size=1m"));
        QVERIFY(bind(server, home()));
        beginSaved(QStringLiteral("Before"));
        unmount(home());

        changeAndSeeItFail(QStringLiteral("While it was away"));
        QVERIFY2(error().contains(QStringLiteral("not there at the moment")), qPrintable(error()));
        QVERIFY(QDir(home()).isEmpty());

        QVERIFY(bind(server, home()));
        seeItRecover(QStringLiteral("While it was away"));
    }

    void aFolderThatWasDeletedIsMadeAnew()
    {
        beginSaved(QStringLiteral("Before"));
        QVERIFY(QDir(home()).removeRecursively());
        m_setup->setOrganization(QStringLiteral("After"));
        QVERIFY(m_saver->flush());
        QCOMPARE(saved(), QStringLiteral("After"));
    }

    void aFileDamagedMeanwhileIsSetAsideAndTold()
    {
        beginSaved(QStringLiteral("Before"));
        QFile file(store().path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
        file.close();
        const QSignalSpy setAside(m_saver.get(), &SetupSaver::news);

        m_setup->setOrganization(QStringLiteral("After"));
        QVERIFY(m_saver->flush());

        QCOMPARE(saved(), QStringLiteral("After"));
        QCOMPARE(setAside.count(), 1);
        QFile aside(store().path(name) + QStringLiteral(".damaged"));
        QVERIFY(setAside.first().first().toString().contains(aside.fileName()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("damaged"));
    }

    void aNewerFileThatCameMeanwhileIsLeftAlone()
    {
        beginSaved(QStringLiteral("Before"));
        const QByteArray newer = R"({"format": "active-response-setup/setup", "version": 2})";
        QFile file(store().path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();

        changeAndSeeItFail(QStringLiteral("After"));
        QVERIFY2(error().contains(QStringLiteral("newer version")), qPrintable(error()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "DiskTest.moc"
