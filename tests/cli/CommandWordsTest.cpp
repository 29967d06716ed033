// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PseudoLanguage.h"
#include "cli/Command.h"

#include "guide/Guide.h"
#include "session/CauseLines.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What is written to standard output and standard error meanwhile.
class Capture
{
    Q_DISABLE_COPY_MOVE(Capture)

public:
    Capture()
    {
        m_file.open();
        fflush(stdout);
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
            dup2(m_file.handle(), stream);
    }
    ~Capture() { restore(); }

    QString text()
    {
        restore();
        m_file.seek(0);
        return QString::fromUtf8(m_file.readAll());
    }

private:
    void restore() const
    {
        dup2(m_output, STDOUT_FILENO);
        dup2(m_errors, STDERR_FILENO);
    }

    int m_output = dup(STDOUT_FILENO);
    int m_errors = dup(STDERR_FILENO);
    QTemporaryFile m_file;
};

/// What is the same in every language: commands, options, what stands in their place, IDs, labels of the
/// console.
QStringList kept()
{
    QStringList words = session::causeIds() + QStringList{u"list "_s, u"show "_s, u"delete "_s, u"```text"_s};
    const guide::Guide guide = guide::Guide::documented();
    words << guide.title << guide.revision;
    for (const guide::Section &section : guide.sections) {
        words << section.id;
        for (const guide::Label &label : section.title.labels)
            words << label.plain();
        for (const guide::ConsolePicture &picture : section.pictures) {
            words << picture.console << picture.path << picture.dialogTitle;
            for (const auto &item : picture.items)
                words << item.label;
        }
        for (const guide::Step &step : section.steps) {
            words << step.id;
            for (const guide::Value &value : step.values)
                words << value.label.plain();
            for (const guide::Field &field : step.fields) {
                words << field.proposal << field.example;
                for (const guide::Label &label : field.title.labels)
                    words << label.plain();
            }
        }
    }
    words.removeAll(QString());
    return words;
}

} // namespace

/// Everything that the commands say can be translated.
class CommandWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsInTheLanguage_data();
    void everyWordIsInTheLanguage();
};

void CommandWordsTest::everyWordIsInTheLanguage_data()
{
    using Command = int (*)(const QStringList &arguments);
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("line");
    const auto row = [](Command command, const char *line) {
        QTest::newRow(line) << command << QString::fromLatin1(line);
    };
    row(cli::compareCommand, "compare --help");
    row(cli::explainCommand, "explain --help");
    row(cli::guideCommand, "guide --help");
    row(cli::reportCommand, "report --help");
    row(cli::setupsCommand, "setups --help");
    row(cli::verifyCommand, "verify --help");
    row(cli::watchCommand, "watch --help");
    row(cli::explainCommand, "explain");
    for (const QString &cause : session::causeIds())
        row(cli::explainCommand, qPrintable(u"explain "_s + cause));
    row(cli::guideCommand, "guide");
    row(cli::guideCommand, "guide --format markdown");
    row(cli::setupsCommand, "setups list");
    row(cli::setupsCommand, "setups");
    row(cli::setupsCommand, "setups show none");
    row(cli::compareCommand, "compare");
    row(cli::explainCommand, "explain permision-missing");
    row(cli::guideCommand, "guide --section none");
    row(cli::guideCommand, "guide --format none");
    row(cli::guideCommand, "guide --color none");
    row(cli::guideCommand, "guide --language none");
    row(cli::guideCommand, "guide --none");
    row(cli::guideCommand, "guide none");
    row(cli::reportCommand, "report");
    row(cli::reportCommand, "report none");
    row(cli::reportCommand, "report none --output none.none");
    row(cli::verifyCommand, "verify");
    row(cli::verifyCommand, "verify --client-id none --secret-stdin --only none");
    row(cli::verifyCommand, "verify --client-id none --secret-stdin --wait none");
    row(cli::verifyCommand, "verify --client-id none --secret-stdin --gateway none");
    row(cli::verifyCommand, "verify --client-id none --secret-stdin --output none");
    row(cli::watchCommand, "watch");
    row(cli::watchCommand, "watch --client-id none --secret-stdin --message-id none");
    row(cli::watchCommand, "watch --client-id none --secret-stdin --message-id <a@b> --since none");
    row(cli::watchCommand, "watch --client-id none --secret-stdin --message-id <a@b> --interval none");
}

void CommandWordsTest::everyWordIsInTheLanguage()
{
    using Command = int (*)(const QStringList &arguments);
    QFETCH(const Command, command);
    QFETCH(const QString, line);
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    Capture capture;
    command(line.split(u' '));
    QString text = capture.text();
    QVERIFY(!text.isEmpty());
    QVERIFY(text.contains(u'⟦'));
    // In help: usage and examples, options and arguments, which stand at the beginning of a line.
    static const QRegularExpression commands(
        u"(?m)^ +CommandWordsTest .*$|^ +(-.*?|[A-Z][A-Z.a-z|]*)(  |$)|^ +--\\S+$"_s);
    text.remove(commands);
    const QStringList found = untranslated(text, kept());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "CommandWordsTest.moc"
