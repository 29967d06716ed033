// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Programs.h"
#include "Samples.h"
#include "Verify.h"

#include "report/TextWriters.h"
#include "sandbox/Server.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t mostBytes = 1024;

/// Also what begins with a dot.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// From now on the system says so of each fsync().
void refuseSync(int error)
{
    std::array filter{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_fsync, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(99);
}

} // namespace

/// A report that cannot be written, with file systems that are mounted for it; see with-mounts.sh.
class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatCannotBeWrittenIsSaidAndTheOldReportStays_data();
    void whatCannotBeWrittenIsSaidAndTheOldReportStays();
    void aFolderThatIsGoneIsSaidSo();
    void aDiskThatFailsLateIsSaidToo_data();
    void aDiskThatFailsLateIsSaidToo();

private:
    QString disk() const { return m_commandLine->path(u"disk"_s); }
    QString report() const { return disk() + u"/report"_s + m_ending; }
    void write(const QString &path, const QByteArray &content) const;
    void fillDisk() const;
    /// Binds /dev/full to the report's place.
    void bindFullDevice() const;

    std::unique_ptr<CommandLine> m_commandLine;
    QString m_ending;
};

void OutputFileTest::init()
{
    m_commandLine = std::make_unique<CommandLine>();
    QVERIFY(QDir().mkdir(disk()));
    QCOMPARE(mount("none", QFile::encodeName(disk()).constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=64k"),
             0);
}

void OutputFileTest::cleanup()
{
    umount2(QFile::encodeName(report()).constData(), MNT_DETACH);
    umount2(QFile::encodeName(disk()).constData(), MNT_DETACH);
}

void OutputFileTest::write(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void OutputFileTest::fillDisk() const
{
    QFile filler(disk() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (filler.write(block) == block.size()) {
    }
}

void OutputFileTest::bindFullDevice() const
{
    QCOMPARE(mount("/dev/full", QFile::encodeName(report()).constData(), nullptr, MS_BIND, nullptr), 0);
}

void OutputFileTest::whatCannotBeWrittenIsSaidAndTheOldReportStays_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QByteArray>("words");
    for (const QString &command : {u"report"_s, u"verify"_s, u"watch"_s}) {
        for (const QString &ending : {u".json"_s, u".html"_s, u".md"_s, u".pdf"_s}) {
            const auto row = [&](const QString &obstacle, const char *words) {
                QTest::addRow("%s to %s, %s", qPrintable(command), qPrintable(ending), qPrintable(obstacle))
                    << command << ending << obstacle << QByteArray(words);
            };
            row(u"full disk"_s, "No space left");
            row(u"limit on a file's size"_s, "File too large");
            row(u"full device"_s, "it is not a regular file");
            row(u"link to a full device"_s, "it is a link");
        }
    }
}

void OutputFileTest::whatCannotBeWrittenIsSaidAndTheOldReportStays()
{
    QFETCH(const QString, command);
    QFETCH(const QString, ending);
    QFETCH(const QString, obstacle);
    QFETCH(const QByteArray, words);
    m_ending = ending;
    const QByteArray before = "the report of last week";
    sandbox::Server server;
    QVERIFY(server.listen());
    QStringList arguments;
    if (command == "report"_L1) {
        write(m_commandLine->path(u"earlier.json"_s), report::toJson(samples::failing()));
        arguments = {command, m_commandLine->path(u"earlier.json"_s)};
    } else if (command == "verify"_L1) {
        arguments = verify(server.address().toString());
    } else {
        sandbox::play(server.tenant(), {sandbox::Play::Kind::Success, u"<a@b>"_s,
                                        std::chrono::milliseconds(1), QDateTime::currentDateTimeUtc()});
        arguments =
            verify(server.address().toString(), {u"--message-id"_s, u"<a@b>"_s, u"--interval"_s, u"1"_s});
        arguments.first() = command;
    }
    arguments += {u"--output"_s, report()};

    if (obstacle.startsWith("link"_L1)) {
        QVERIFY(QFile::link(u"/dev/full"_s, report()));
    } else {
        write(report(), before);
        if (obstacle == "full device"_L1)
            bindFullDevice();
        else if (obstacle == "full disk"_L1)
            fillDisk();
    }
    const QStringList files = filesIn(disk());

    const auto process = m_commandLine->make(arguments);
    if (obstacle.startsWith("limit"_L1)) {
        process->setChildProcessModifier([] {
            const rlimit limit{mostBytes, mostBytes};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    }
    process->start();
    process->write(secret());
    process->closeWriteChannel();
    const Ended ended = CommandLine::ended(process.get());

    QVERIFY2(ended.status == CouldNotWork, ended.errors.constData());
    QVERIFY2(ended.errors.contains(report().toUtf8()), ended.errors.constData());
    QVERIFY2(ended.errors.contains(words), ended.errors.constData());
    QVERIFY2(ended.errors.contains("What was there before stays as it was."), ended.errors.constData());
    QCOMPARE(filesIn(disk()), files); // No half of a report either.
    umount2(QFile::encodeName(report()).constData(), MNT_DETACH);
    if (!obstacle.startsWith("link"_L1))
        QCOMPARE(contentOf(report()), before);
}

void OutputFileTest::aFolderThatIsGoneIsSaidSo()
{
    const QString earlier = m_commandLine->path(u"earlier.json"_s);
    write(earlier, report::toJson(samples::failing()));
    for (const QString &output : {u"new.json"_s, u"./new.pdf"_s, u"../new.md"_s}) {
        const QString gone = disk() + u"/gone"_s;
        QVERIFY(QDir().mkdir(gone));
        const auto process = m_commandLine->make({u"report"_s, earlier, u"--output"_s, output});
        process->setChildProcessModifier([path = QFile::encodeName(gone)] {
            if (chdir(path.constData()) != 0 || rmdir(path.constData()) != 0)
                _exit(99);
        });
        process->start();
        const Ended ended = CommandLine::ended(process.get());
        QCOMPARE(ended.status, int{CouldNotWork});
        QVERIFY2(ended.errors.contains("the folder that you are in does not exist any more"),
                 ended.errors.constData());
        QCOMPARE(filesIn(disk()), QStringList());
    }
    QVERIFY(!QFile::exists(u"/new.json"_s));
}

/// A server's quota or a thinly provisioned disk tells only when the file is to be really there.
void OutputFileTest::aDiskThatFailsLateIsSaidToo_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("status");
    QTest::newRow("full") << ENOSPC << int{CouldNotWork};
    QTest::newRow("quota") << EDQUOT << int{CouldNotWork};
    QTest::newRow("broken") << EIO << int{CouldNotWork};
    QTest::newRow("file system that cannot") << EINVAL << int{NothingFailed};
    QTest::newRow("file system that does not know") << ENOSYS << int{NothingFailed};
    QTest::newRow("file system that does not want to") << ENOTSUP << int{NothingFailed};
}

void OutputFileTest::aDiskThatFailsLateIsSaidToo()
{
    QFETCH(const int, error);
    QFETCH(const int, status);
    m_ending = u".json"_s;
    const QString earlier = m_commandLine->path(u"earlier.json"_s);
    write(earlier, report::toJson(samples::failing()));
    write(report(), "before");
    const auto process = m_commandLine->make({u"report"_s, earlier, u"--output"_s, report()});
    process->setChildProcessModifier([error] { refuseSync(error); });
    process->start();
    const Ended ended = CommandLine::ended(process.get());
    QVERIFY2(ended.status == status, ended.errors.constData());
    QCOMPARE(contentOf(report()), status == NothingFailed ? contentOf(earlier) : QByteArray("before"));
    QCOMPARE(ended.errors.contains("stays as it was"), status != NothingFailed);
    QCOMPARE(filesIn(disk()).size(), 1);
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "OutputFileTest.moc"
