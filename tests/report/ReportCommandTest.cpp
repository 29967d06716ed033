// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportValidator.h"
#include "Samples.h"

#include "report/Report.h"
#include "report/TextWriters.h"
#include "setup/SetupStore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The commands "report" and "compare" of the real program.
class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatIsWrittenFromAReport();
    void thePdfHasThePaperOfTheSystem_data();
    void thePdfHasThePaperOfTheSystem();
    void aSetUpIsReportedWithItsLastRun();
    void aSignedOffSetUpIsReportedAsItWas();
    void anAlteredReportIsToldAndStillWritten();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void anUnwritableFileEndsWithThree();
    void whatIsNoReportEndsWithTwo_data();
    void whatIsNoReportEndsWithTwo();
    void aReportComesOutOfAPipe();
    void helpGoesToStandardOutput();
    void aReportToShareHoldsNoNames();
    void anAlteredReportIsNotMadeToShare();
    void aComparisonEndsWithOneOnADifference();
    void aComparisonOfAnythingElseEndsWithTwo();

private:
    struct Result
    {
        int exit = -1;
        QString output;
        QString errors;
    };
    /// Of "report" if no other command is named.
    Result run(const QStringList &arguments, const QString &command = QStringLiteral("report"));
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QByteArray content(const char *name) const;
    void writeSample(const QByteArray &json) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ReportValidator m_validator;
};

void ReportCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
}

ReportCommandTest::Result ReportCommandTest::run(const QStringList &arguments, const QString &command)
{
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(CLI), QStringList{command} + arguments);
    if (!program.waitForFinished())
        return {};
    const QString invalid = m_validator.complaintsIfReport(content("new.json"));
    if (!invalid.isEmpty())
        return {-1, {}, invalid};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QByteArray ReportCommandTest::content(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ReportCommandTest::writeSample(const QByteArray &json) const
{
    QString error;
    QVERIFY2(report::writeFile(path("old.json"), json, &error), qPrintable(error));
}

void ReportCommandTest::everyFormatIsWrittenFromAReport()
{
    const QJsonObject document = samples::failing();
    writeSample(report::toJson(document));
    QStringList arguments{path("old.json")};
    for (const char *name : {"new.json", "new.HTML", "new.md", "new.pdf"})
        arguments << QStringLiteral("--output") << path(name);
    const Result result = run(arguments);
    QCOMPARE(result.errors, QString());
    QCOMPARE(result.output, QString());
    QCOMPARE(result.exit, 0);
    QCOMPARE(content("new.json"), report::toJson(document));
    QCOMPARE(content("new.HTML"), report::toHtml(document));
    QCOMPARE(content("new.md"), report::toMarkdown(document));
    QVERIFY(content("new.pdf").startsWith("%PDF-"));
}

void ReportCommandTest::thePdfHasThePaperOfTheSystem_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("paper");
    QTest::newRow("United States") << QByteArray("en_US.UTF-8") << QByteArray("(letter)");
    QTest::newRow("Germany") << QByteArray("de_DE.UTF-8") << QByteArray("(A4)");
    QTest::newRow("none") << QByteArray("C.UTF-8") << QByteArray("(A4)");
}

void ReportCommandTest::thePdfHasThePaperOfTheSystem()
{
    QFETCH(const QByteArray, locale);
    QFETCH(const QByteArray, paper);
    writeSample(report::toJson(samples::ready()));
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", locale);
    const Result result = run({path("old.json"), QStringLiteral("--output"), path("new.pdf")});
    qputenv("LC_ALL", before);
    QCOMPARE(result.exit, 0);
    QProcess info;
    info.start(QStringLiteral(PDFINFO), {path("new.pdf")});
    QVERIFY(info.waitForFinished());
    const QByteArray told = info.readAllStandardOutput();
    QVERIFY2(told.contains(paper), told.constData());
}

void ReportCommandTest::aSetUpIsReportedWithItsLastRun()
{
    const auto setup = samples::filledSetup(guide::Guide::documented());
    const QJsonObject expected = samples::ready();
    setup->setLastRun({{QStringLiteral("checks"), expected.value(QLatin1String("checks"))},
                       {QStringLiteral("account"), expected.value(QLatin1String("account"))},
                       {QStringLiteral("at"), QStringLiteral("2026-11-24T03:00:00Z")}});
    const setup::SetupStore store(setup::SetupStore::defaultFolder(false));
    QString error;
    QVERIFY2(store.save(*setup, &error), qPrintable(error));

    const Result result = run({setup->name(), QStringLiteral("--output"), path("new.json")});
    QCOMPARE(result.errors, QString());
    QCOMPARE(result.exit, 0);
    const QJsonObject document = QJsonDocument::fromJson(content("new.json")).object();
    for (const char *name : {"verdict", "account", "checks", "sections"})
        QCOMPARE(document.value(QLatin1String(name)), expected.value(QLatin1String(name)));
    QVERIFY(report::checksumFits(document));
}

void ReportCommandTest::aSignedOffSetUpIsReportedAsItWas()
{
    const auto setup = samples::filledSetup(guide::Guide::documented());
    validation::Record record = samples::record();
    record.credentials = validation::CredentialsId::of(setup->value(QStringLiteral("verification.gateway")),
                                                       samples::clientId, false);
    setup->setValidation(validation::toJson(record));
    setup->setFinalReport(samples::validated());
    setup->setDone(QStringLiteral("api-role.permissions"), false);
    const setup::SetupStore store(setup::SetupStore::defaultFolder(false));
    QString error;
    QVERIFY2(store.save(*setup, &error), qPrintable(error));

    const QStringList arguments{setup->name(), QStringLiteral("--output"), path("new.json")};
    const Result result = run(arguments);
    QCOMPARE(result.errors, QString());
    QCOMPARE(result.exit, 0);
    QCOMPARE(content("new.json"), report::toJson(samples::validated()));

    QJsonObject altered = samples::validated();
    altered.insert(QStringLiteral("generated"), QStringLiteral("2020-01-01T00:00:00Z"));
    setup->setFinalReport(altered);
    QVERIFY2(store.save(*setup, &error), qPrintable(error));
    QCOMPARE(run(arguments).exit, 1);
}

void ReportCommandTest::anAlteredReportIsToldAndStillWritten()
{
    writeSample(report::toJson(samples::failing()).replace(R"("not-ready")", R"("ready")"));
    const Result result = run({path("old.json"), QStringLiteral("--output"), path("new.json")});
    QVERIFY2(result.errors.contains(QStringLiteral("changed")), qPrintable(result.errors));
    QCOMPARE(result.output, QString());
    QCOMPARE(result.exit, 1);
    QCOMPARE(content("new.json"), content("old.json"));
}

void ReportCommandTest::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &arguments, const char *words) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(words);
    };
    row("nothing", QString(), "one set-up");
    row("two of them", QStringLiteral("a b --output x.json"), "one set-up");
    row("no file", QStringLiteral("old.json"), "--output");
    row("another ending", QStringLiteral("old.json --output x.txt"), "x.txt");
    row("one good and one other ending", QStringLiteral("old.json --output x.md --output x"), "none of");
    row("an unknown option", QStringLiteral("old.json --format x"), "format");
    row("no such set-up", QStringLiteral("nobody --output x.json"), "nobody");
    row("no such report", QStringLiteral("none.json --output x.json"), "none.json");
    row("no report", QStringLiteral("other.json --output x.json"), "no report");
}

void ReportCommandTest::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    writeSample(report::toJson(samples::failing()));
    QString error;
    QVERIFY(report::writeFile(path("other.json"), "{}", &error));
    const Result result = run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY2(result.errors.contains(words), qPrintable(result.errors));
    QCOMPARE(result.output, QString());
    QVERIFY(!QFile::exists(path("x.json")) && !QFile::exists(path("x.md")));
}

void ReportCommandTest::anUnwritableFileEndsWithThree()
{
    writeSample(report::toJson(samples::failing()));
    const Result result = run({path("old.json"), QStringLiteral("--output"), path("nowhere/new.json")});
    QCOMPARE(result.exit, 3);
    QVERIFY2(result.errors.contains(path("nowhere/new.json")), qPrintable(result.errors));
}

void ReportCommandTest::whatIsNoReportEndsWithTwo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QString file = QStringLiteral("old.json");
    const QString special = QStringLiteral("no ordinary file");
    const QString damaged = QStringLiteral("damaged");
    const auto document = report::toJson(samples::ready());
    QTest::newRow("a device without end") << QStringLiteral("/dev/zero") << QByteArray() << special;
    QTest::newRow("an empty device") << QStringLiteral("/dev/null") << QByteArray() << special;
    QTest::newRow("a folder") << QStringLiteral("/tmp") << QByteArray() << special;
    QTest::newRow("no file") << QStringLiteral("none.json") << QByteArray() << QStringLiteral("none.json");
    QTest::newRow("nothing in it") << file << QByteArray() << QStringLiteral("no report");
    QTest::newRow("too much in it") << file << QByteArray(1 << 20, 'x') << QStringLiteral("too large");
    QTest::newRow("not UTF-8") << file << QByteArray(document).replace("ready", "r\xff\xff") << damaged;
    QTest::newRow("cut short") << file << document.chopped(100) << damaged;
    QTest::newRow("something behind it") << file << document + "{}" << damaged;
    QTest::newRow("a member twice") << file
                                    << QByteArray(document).replace("{\n", R"({"verdict": "validated",)")
                                    << damaged;
    QTest::newRow("a newer version") << file
                                     << QByteArray(document).replace("\"version\": 1", "\"version\": 2")
                                     << QStringLiteral("newer version");
    QTest::newRow("a set-up") << file
                              << QByteArray(R"({"format": "active-response-setup/setup", "version": 1})")
                              << QStringLiteral("a set-up, not a report");
}

void ReportCommandTest::whatIsNoReportEndsWithTwo()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    writeSample(content);
    const QString read = path.startsWith(u'/') ? path : m_folder->filePath(path);
    const Result written = run({read, QStringLiteral("--output"), this->path("new.json")});
    QCOMPARE(written.exit, 2);
    QVERIFY2(written.errors.contains(words), qPrintable(written.errors));
    QVERIFY(!QFile::exists(this->path("new.json")));
    const Result compared = run({read, read}, QStringLiteral("compare"));
    QCOMPARE(compared.exit, 2);
    QVERIFY2(compared.errors.contains(words), qPrintable(compared.errors));
}

void ReportCommandTest::aReportComesOutOfAPipe()
{
    const QByteArray json = report::toJson(samples::ready());
    writeSample(json);
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("\"$0\" report <(sleep 0.2; cat old.json) --output new.json"),
                 QStringLiteral(CLI)});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    QCOMPARE(content("new.json"), json);
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"), QStringLiteral("yes | \"$0\" report /dev/stdin --output other.json"),
                 QStringLiteral(CLI)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
}

void ReportCommandTest::helpGoesToStandardOutput()
{
    const Result result = run({QStringLiteral("--help")});
    QCOMPARE(result.exit, 0);
    QVERIFY(result.output.contains(QStringLiteral("--output")));
    QCOMPARE(result.errors, QString());
}

void ReportCommandTest::aReportToShareHoldsNoNames()
{
    writeSample(report::toJson(samples::validated()));
    QVERIFY(content("old.json").contains("Contoso"));
    const Result result =
        run({path("old.json"), QStringLiteral("--share-outside"), QStringLiteral("--output"),
             path("new.json"), QStringLiteral("--output"), path("new.html")});
    QCOMPARE(result.errors, QString());
    QCOMPARE(result.exit, 0);
    for (const char *name : {"new.json", "new.html"}) {
        QVERIFY(!content(name).isEmpty());
        QVERIFY(!content(name).toLower().contains("contoso"));
    }
}

void ReportCommandTest::anAlteredReportIsNotMadeToShare()
{
    writeSample(report::toJson(samples::failing()).replace(R"("not-ready")", R"("ready")"));
    const Result result = run(
        {path("old.json"), QStringLiteral("--share-outside"), QStringLiteral("--output"), path("new.json")});
    QCOMPARE(result.exit, 2);
    QVERIFY(!QFile::exists(path("new.json")));
}

void ReportCommandTest::aComparisonEndsWithOneOnADifference()
{
    const QString compare = QStringLiteral("compare");
    QString error;
    writeSample(report::toJson(samples::ready()));
    QVERIFY(report::writeFile(path("new.json"), report::toJson(samples::failing()), &error));

    const Result same = run({path("old.json"), path("old.json")}, compare);
    QCOMPARE(same.exit, 0);
    QVERIFY2(same.output.contains(QStringLiteral("Nothing differs.")), qPrintable(same.output));
    const Result other = run({path("old.json"), path("new.json")}, compare);
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.output.contains(QStringLiteral("Ready → Not ready")), qPrintable(other.output));
    QCOMPARE(other.errors, QString());
    const Result json = run(
        {path("old.json"), path("new.json"), QStringLiteral("--format"), QStringLiteral("json")}, compare);
    QCOMPARE(json.exit, 1);
    const QJsonObject document = QJsonDocument::fromJson(json.output.toUtf8()).object();
    QCOMPARE(document.value(QLatin1String("differences")).toArray().size(), 2);
}

void ReportCommandTest::aComparisonOfAnythingElseEndsWithTwo()
{
    const QString compare = QStringLiteral("compare");
    writeSample(report::toJson(samples::ready()));
    for (const QStringList &arguments :
         {QStringList{path("old.json")}, QStringList{path("old.json"), path("none.json")},
          QStringList{path("old.json"), path("old.json"), QStringLiteral("--format=x")}}) {
        const Result result = run(arguments, compare);
        QCOMPARE(result.exit, 2);
        QCOMPARE(result.output, QString());
        QVERIFY(!result.errors.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "ReportCommandTest.moc"
