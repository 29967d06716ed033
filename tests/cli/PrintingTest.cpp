// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Programs.h"
#include "Samples.h"
#include "Verify.h"

#include "report/Report.h"
#include "report/TextWriters.h"
#include "sandbox/OddReplies.h"
#include "sandbox/Server.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"
#include "terminal/Terminal.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Sets the window's title, clears the screen, turns the text around and hides a part of it.
const QString hostile =
    u"Con\u001b]0;owned\u0007toso\u001b[2J\u009b31m\u202eLtd\u2069\u200b\u007f\r\u2028!"_s;

/// What a terminal obeys or hides, as one knows it and not as the program has it.
QString obeyed(const QByteArray &printed)
{
    const QString text = QString::fromUtf8(printed);
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if ((unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7f && unit < 0xa0) ||
            (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e) ||
            (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff)
            return u"U+%1 in %2"_s.arg(uint(unit), 4, 16, QLatin1Char('0')).arg(text);
    }
    return {};
}

QJsonObject hostileReport()
{
    QJsonObject document = samples::failing();
    QJsonObject account = document.value("account"_L1).toObject();
    account.insert("name"_L1, hostile);
    document.insert("account"_L1, account);
    return document;
}

} // namespace

/// Nothing that is printed is a command to a terminal, and nothing that could not be printed goes unsaid.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatATerminalObeysBecomesVisible_data();
    void whatATerminalObeysBecomesVisible();
    void argumentsAreHarmless_data();
    void argumentsAreHarmless();
    void reportsAreHarmless_data();
    void reportsAreHarmless();
    void setupsAreHarmless_data();
    void setupsAreHarmless();
    void whatAGatewaySaysIsHarmless_data();
    void whatAGatewaySaysIsHarmless();
    void theLogIsHarmless();
    void theWizardSaysWhatItIsWithoutADisplay_data();
    void theWizardSaysWhatItIsWithoutADisplay();
    void otherProgramsAreHarmless_data();
    void otherProgramsAreHarmless();

    void outputThatGoesNowhereIsSaid_data();
    void outputThatGoesNowhereIsSaid();
    void withoutStandardErrorTheStatusIsTheSame();
    void noFileTakesThePlaceOfAClosedStream();
    void aWatchWhoseReaderIsGoneEnds();
    void aReaderThatIsSlowGetsAll();

private:
    QString write(const QString &name, const QByteArray &content) const;
    void saveSetup() const;

    std::unique_ptr<CommandLine> m_commandLine;
};

void PrintingTest::init()
{
    m_commandLine = std::make_unique<CommandLine>();
}

QString PrintingTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_commandLine->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void PrintingTest::saveSetup() const
{
    setup::Setup setup(u"contoso"_s);
    setup.setOrganization(hostile);
    setup.setValue(u"api-role.name"_s, hostile);
    setup.setCurrentSection(hostile);
    QString error;
    const setup::SetupStore store{QDir(m_commandLine->path(u".local/share/active-response-setup/setups"_s))};
    if (!store.save(setup, &error))
        qFatal("%s", qPrintable(error));
}

void PrintingTest::whatATerminalObeysBecomesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"Ünïcode – “ok” 漢字 \U0001f600\n\tnext"_s
                           << u"Ünïcode – “ok” 漢字 \U0001f600\n\tnext"_s;
    QTest::newRow("escape") << u"\u001b[31m"_s << u"\\u001b[31m"_s;
    QTest::newRow("bell, return, null") << u"\u0007\r"_s + QChar(u'\0') << u"\\u0007\\u000d\\u0000"_s;
    QTest::newRow("C1") << u"\u009b\u0085\u007f"_s << u"\\u009b\\u0085\\u007f"_s;
    QTest::newRow("turned around") << u"\u202e\u2066\u200f"_s << u"\\u202e\\u2066\\u200f"_s;
    QTest::newRow("hidden") << u"\u200b\ufeff\u00ad"_s << u"\\u200b\\ufeff\\u00ad"_s;
    QTest::newRow("separators") << u"\u2028\u2029"_s << u"\\u2028\\u2029"_s;
    QTest::newRow("tag") << u"\U000e0041"_s << u"\\udb40\\udc41"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("empty") << QString() << QString();
}

void PrintingTest::whatATerminalObeysBecomesVisible()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    QCOMPARE(terminal::harmless(text), printed);
}

void PrintingTest::argumentsAreHarmless_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command") << QStringList{hostile};
    QTest::newRow("option") << QStringList{u"verify"_s, u"--"_s + hostile};
    QTest::newRow("positional") << QStringList{u"verify"_s, hostile};
    QTest::newRow("gateway") << QStringList{u"verify"_s,         u"--client-id"_s, u"a"_s,
                                            u"--secret-stdin"_s, u"--gateway"_s,   hostile};
    QTest::newRow("check") << QStringList{u"verify"_s, u"--only"_s, hostile};
    QTest::newRow("output") << QStringList{u"verify"_s, u"--output"_s, hostile};
    QTest::newRow("set-up") << QStringList{u"verify"_s, u"--setup"_s, hostile};
    QTest::newRow("authority") << QStringList{u"verify"_s,         u"--client-id"_s, u"a"_s,
                                              u"--secret-stdin"_s, u"--gateway"_s,   u"http://127.0.0.1:9"_s,
                                              u"--ca-file"_s,      hostile};
    QTest::newRow("message") << QStringList{u"watch"_s, u"--message-id"_s, hostile};
    QTest::newRow("cause") << QStringList{u"explain"_s, hostile};
    QTest::newRow("color") << QStringList{u"guide"_s, u"--color"_s, hostile};
    QTest::newRow("time") << QStringList{u"verify"_s,         u"--client-id"_s, u"a"_s,
                                         u"--secret-stdin"_s, u"--wait"_s,      hostile};
    QTest::newRow("section") << QStringList{u"guide"_s, u"--section"_s, hostile};
    QTest::newRow("format") << QStringList{u"guide"_s, u"--format"_s, hostile};
    QTest::newRow("report") << QStringList{u"report"_s, hostile, u"--output"_s, u"x.md"_s};
    QTest::newRow("reports") << QStringList{u"compare"_s, hostile, hostile};
    QTest::newRow("action") << QStringList{u"setups"_s, hostile};
    QTest::newRow("shown set-up") << QStringList{u"setups"_s, u"show"_s, hostile};
}

void PrintingTest::argumentsAreHarmless()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = m_commandLine->run(arguments, secret());
    QCOMPARE(ended.status, int(WrongUsage));
    QCOMPARE(obeyed(ended.output + ended.errors), QString());
}

void PrintingTest::reportsAreHarmless_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("text") << QStringList();
    QTest::newRow("JSON") << QStringList{u"--format"_s, u"json"_s};
}

void PrintingTest::reportsAreHarmless()
{
    QFETCH(const QStringList, options);
    const QString before = write(u"before\u001b[2J.json"_s, report::toJson(samples::failing()));
    const QString after = write(u"after\u001b[2J.json"_s, report::toJson(hostileReport()));
    const Ended ended = m_commandLine->run(QStringList{u"compare"_s, before, after} + options);
    QCOMPARE(ended.status, int(SomethingFailed));
    QCOMPARE(obeyed(ended.output + ended.errors), QString());
    QVERIFY2(ended.output.contains("]0;owned"), ended.output.constData());
    QCOMPARE(object(ended.output).isEmpty(), options.isEmpty());

    const Ended altered =
        m_commandLine->run({u"report"_s, after, u"--output"_s, m_commandLine->path(u"copy.md"_s)});
    QVERIFY2(altered.errors.contains("\\u001b[2J"), altered.errors.constData());
    QCOMPARE(obeyed(altered.output + altered.errors), QString());
}

void PrintingTest::setupsAreHarmless_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("list as JSON") << QStringList{u"list"_s, u"--format"_s, u"json"_s};
    QTest::newRow("show") << QStringList{u"show"_s, u"contoso"_s};
    QTest::newRow("show as JSON") << QStringList{u"show"_s, u"contoso"_s, u"--format"_s, u"json"_s};
}

void PrintingTest::setupsAreHarmless()
{
    QFETCH(const QStringList, arguments);
    saveSetup();
    const Ended ended = m_commandLine->run(QStringList{u"setups"_s} + arguments);
    QCOMPARE(ended.status, int(NothingFailed));
    QCOMPARE(obeyed(ended.output + ended.errors), QString());
    if (arguments.contains(u"json"_s)) {
        const QJsonDocument document = QJsonDocument::fromJson(ended.output);
        const QJsonValue organization = document.isArray()
                                            ? document.array().at(0)["organisation"_L1]
                                            : document["values"_L1]["requirements.organisation"_L1];
        QCOMPARE(organization.toString(), hostile);
    } else {
        QVERIFY(ended.output.contains("\\u001b]0;owned"));
    }
}

void PrintingTest::whatAGatewaySaysIsHarmless_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("isRefusal");
    const QStringList json{u"--format"_s, u"json"_s};
    const QStringList watch{u"--message-id"_s, u"<a@b>"_s, u"--timeout"_s, u"1"_s};
    for (const bool isRefusal : {false, true}) {
        const char *kind = isRefusal ? "refusal" : "answer";
        QTest::addRow("verify, %s", kind) << QStringList{u"verify"_s} << isRefusal;
        QTest::addRow("verify as JSON, %s", kind) << QStringList{u"verify"_s} + json << isRefusal;
        QTest::addRow("verify in color, %s", kind)
            << QStringList{u"verify"_s, u"--color"_s, u"always"_s} << isRefusal;
        QTest::addRow("watch in color, %s", kind)
            << QStringList{u"watch"_s, u"--color"_s, u"always"_s} + watch << isRefusal;
        QTest::addRow("watch, %s", kind) << QStringList{u"watch"_s} + watch << isRefusal;
        QTest::addRow("watch as JSON, %s", kind) << QStringList{u"watch"_s} + watch + json << isRefusal;
    }
}

void PrintingTest::whatAGatewaySaysIsHarmless()
{
    QFETCH(const QStringList, command);
    QFETCH(const bool, isRefusal);
    sandbox::Server server;
    QVERIFY(server.listen());
    server.tenant().account.name = hostile;
    server.tenant().account.code = hostile;
    sandbox::play(server.tenant(), {sandbox::Play::Kind::Success, u"<a@b>"_s, std::chrono::milliseconds(1),
                                    QDateTime::currentDateTimeUtc()});
    if (isRefusal) {
        server.tenant().instead = {{{}, sandbox::failReply(403, hostile, hostile)}};
    }
    const Ended ended = m_commandLine->run(
        command + QStringList{u"--client-id"_s, sandbox::standingClientId(), u"--secret-stdin"_s,
                              u"--gateway"_s, server.address().toString()},
        secret());
    QVERIFY(!ended.output.isEmpty());
    // The program's own colors.
    QByteArray printed = ended.output + ended.errors;
    for (const char *code : {"0", "1", "2", "31", "32", "33"})
        printed.replace(QByteArray(QByteArray("\033[") + code + 'm'), QByteArray());
    QCOMPARE(obeyed(printed), QString());
}

void PrintingTest::theLogIsHarmless()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    server.tenant().account.name = hostile;
    m_commandLine->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_commandLine->setVariable(u"QT_MESSAGE_PATTERN"_s, u"\u001b[31m%{category} %{message}"_s);
    const Ended ended = m_commandLine->run(verify(server.address().toString()), secret());
    QVERIFY(ended.errors.contains("\\u001b[31mactive-response-setup"));
    QCOMPARE(obeyed(ended.output + ended.errors), QString());
}

void PrintingTest::theWizardSaysWhatItIsWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << u"--help"_s << QByteArray("Exit status:");
    QTest::newRow("short help") << u"-h"_s << QByteArray("--practice SCENARIO");
    QTest::newRow("version") << u"--version"_s << QByteArray("active-response-setup " PROJECT_VERSION);
}

void PrintingTest::theWizardSaysWhatItIsWithoutADisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, said);
    const auto process = m_commandLine->make({option});
    process->setProgram(QStringLiteral(GUI_PROGRAM));
    QProcessEnvironment environment = process->processEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    process->setProcessEnvironment(environment);
    process->start();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(process->readAllStandardOutput().contains(said));
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 3);
}

void PrintingTest::otherProgramsAreHarmless_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString sandbox = QStringLiteral(SANDBOX_PROGRAM);
    const QString gui = QStringLiteral(GUI_PROGRAM);
    QTest::newRow("tenant, scenario") << sandbox << QStringList{u"--scenario"_s, hostile};
    QTest::newRow("tenant, option") << sandbox << QStringList{u"--"_s + hostile};
    QTest::newRow("tenant, certificate") << sandbox << QStringList{u"--tls"_s, hostile, hostile};
    QTest::newRow("wizard, option") << gui << QStringList{u"--"_s + hostile};
    QTest::newRow("wizard, authority") << gui << QStringList{u"--ca-file"_s, hostile};
}

void PrintingTest::otherProgramsAreHarmless()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const auto process = m_commandLine->make(arguments);
    process->setProgram(program);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start();
    const Ended ended = CommandLine::ended(process.get());
    QVERIFY(ended.status > 0);
    QVERIFY(!ended.errors.isEmpty());
    QCOMPARE(obeyed(ended.output + ended.errors), QString());
}

void PrintingTest::outputThatGoesNowhereIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isClosed");
    for (const bool isClosed : {false, true}) {
        const auto row = [isClosed](const QStringList &arguments) {
            const QString name = (isClosed ? u"closed: "_s : u"full: "_s) + arguments.join(u' ');
            QTest::newRow(name.toUtf8().constData()) << arguments << isClosed;
        };
        row({u"--help"_s});
        row({u"--version"_s});
        for (const char *command : {"verify", "watch", "guide", "report", "compare", "explain", "setups"})
            row({QString::fromLatin1(command), u"--help"_s});
        row({u"verify"_s, u"--version"_s});
        row({u"guide"_s});
        row({u"guide"_s, u"--format"_s, u"json"_s});
        row({u"explain"_s});
        row({u"explain"_s, u"--format"_s, u"json"_s});
        row({u"verify"_s, u"--color"_s, u"always"_s});
        row({u"compare"_s, u"old.json"_s, u"old.json"_s});
        row({u"compare"_s, u"old.json"_s, u"new.json"_s});
        row({u"compare"_s, u"old.json"_s, u"new.json"_s, u"--format"_s, u"json"_s});
        row({u"setups"_s, u"list"_s});
        row({u"setups"_s, u"show"_s, u"contoso"_s});
        row({u"verify"_s});
        row({u"verify"_s, u"--format"_s, u"json"_s});
        row({u"watch"_s, u"--message-id"_s, u"<a@b>"_s});
    }
}

void PrintingTest::outputThatGoesNowhereIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(const bool, isClosed);
    write(u"old.json"_s, report::toJson(samples::failing()));
    write(u"new.json"_s, report::toJson(samples::ready()));
    saveSetup();
    sandbox::Server server;
    QVERIFY(server.listen());
    const bool asks = arguments.size() != 2 && (arguments[0] == u"verify" || arguments[0] == u"watch");
    if (asks || arguments == QStringList{u"verify"_s}) {
        arguments += {u"--client-id"_s, sandbox::standingClientId(), u"--secret-stdin"_s, u"--gateway"_s,
                      server.address().toString()};
    }
    const auto process = m_commandLine->make(arguments);
    process->setWorkingDirectory(m_commandLine->path(QString()));
    if (isClosed)
        process->setChildProcessModifier([] { ::close(STDOUT_FILENO); });
    else
        process->setStandardOutputFile(u"/dev/full"_s);
    process->start();
    process->write(secret());
    process->closeWriteChannel();
    const Ended ended = CommandLine::ended(process.get());
    QCOMPARE(ended.status, int(CouldNotWork));
    QVERIFY2(ended.errors.contains("Standard output can’t be written"), ended.errors.constData());
    QCOMPARE(ended.errors.count("Standard output"), 1);
    QVERIFY2(ended.errors.contains(isClosed ? "Bad file descriptor" : "No space left"),
             ended.errors.constData());
}

void PrintingTest::withoutStandardErrorTheStatusIsTheSame()
{
    for (const QStringList &arguments : {QStringList{u"frobnicate"_s}, QStringList{u"setups"_s, u"list"_s}}) {
        const int expected = m_commandLine->run(arguments).status;
        const auto process = m_commandLine->make(arguments);
        process->setChildProcessModifier([] {
            ::close(STDIN_FILENO);
            ::close(STDERR_FILENO);
        });
        process->start();
        QCOMPARE(CommandLine::ended(process.get()).status, expected);
    }
}

/// A report that is opened while no standard error is would be given the number of that, and get the
/// complaints.
void PrintingTest::noFileTakesThePlaceOfAClosedStream()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    const QString path = m_commandLine->path(u"report.json"_s);
    m_commandLine->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const auto process =
        m_commandLine->make(verifyAsJson(server.address().toString(), {u"--output"_s, path}));
    process->setChildProcessModifier([] {
        ::close(STDOUT_FILENO);
        ::close(STDERR_FILENO);
    });
    process->start();
    process->write(secret());
    process->closeWriteChannel();
    QCOMPARE(CommandLine::ended(process.get()).status, int(CouldNotWork));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!object(file.readAll()).isEmpty());
    for (const sandbox::ServedRequest &request : server.servedRequests())
        QVERIFY(request.path.startsWith(u'/'));
}

void PrintingTest::aWatchWhoseReaderIsGoneEnds()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    const auto process = m_commandLine->make(
        {u"watch"_s, u"--client-id"_s, sandbox::standingClientId(), u"--secret-stdin"_s, u"--gateway"_s,
         server.address().toString(), u"--message-id"_s, u"<a@b>"_s, u"--interval"_s, u"1"_s});
    QProcess reader;
    process->setStandardOutputProcess(&reader);
    reader.start(u"head"_s, {u"-n1"_s});
    process->start();
    process->write(secret());
    process->closeWriteChannel();
    const Ended ended = CommandLine::ended(process.get());
    QCOMPARE(ended.status, int(CouldNotWork));
    QVERIFY2(ended.errors.contains("Broken pipe"), ended.errors.constData());
    QVERIFY(server.servedRequests().size() < 6);
    QCOMPARE(CommandLine::ended(&reader).output.count('\n'), 1);
}

/// A pipe that does not wait is full long before the guide is at its end.
void PrintingTest::aReaderThatIsSlowGetsAll()
{
    const QByteArray expected = m_commandLine->run({u"guide"_s, u"--format"_s, u"json"_s}).output;
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK), 0);
    constexpr int pipeSize = 4096;
    QCOMPARE(::fcntl(ends[1], F_SETPIPE_SZ, pipeSize), pipeSize);
    const auto process = m_commandLine->make({u"guide"_s, u"--format"_s, u"json"_s});
    process->setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    process->start();
    QVERIFY(process->waitForStarted());
    ::close(ends[1]);
    QByteArray output;
    QVERIFY(QTest::qWaitFor(
        [&] {
            std::array<char, 4096> piece{};
            const auto size = ::read(ends[0], piece.data(), piece.size());
            output += QByteArray(piece.data(), std::max<qsizetype>(size, 0));
            return size == 0;
        },
        patience));
    ::close(ends[0]);
    QCOMPARE(CommandLine::ended(process.get()).status, int(NothingFailed));
    QVERIFY(output.size() > qsizetype{3} * pipeSize);
    QCOMPARE(output, expected);
}

QTEST_GUILESS_MAIN(PrintingTest)
#include "PrintingTest.moc"
