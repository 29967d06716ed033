// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString diagnostics;
};

Outcome run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(CLI), QStringList(QStringLiteral("guide")) + arguments);
    Outcome outcome;
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.status = program.exitCode();
    outcome.output = QString::fromUtf8(program.readAllStandardOutput());
    outcome.diagnostics = QString::fromUtf8(program.readAllStandardError());
    return outcome;
}

} // namespace

class GuideCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeProcedureIsPrintedAsText();
    void oneSectionIsPrintedAlone();
    void aPageForTheBrowserIsPrinted();
    void oneFormOfTheConsoleIsPrinted_data();
    void oneFormOfTheConsoleIsPrinted();
    void jsonStandsAloneOnStandardOutput();
    void theOptionsAreToldOnStandardOutput();
    void wrongUsageIsRefusedInASentence_data();
    void wrongUsageIsRefusedInASentence();
};

void GuideCommandTest::theWholeProcedureIsPrintedAsText()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.status, 0);
    QVERIFY(
        outcome.output.startsWith(QStringLiteral("Configure Mimecast for Arctic Wolf Active Response\n")));
    QVERIFY(outcome.output.contains(QStringLiteral("Services Menu › Threat Remediation › Edit")));
    QVERIFY(outcome.output.contains(QStringLiteral("Save Integration")));
}

void GuideCommandTest::oneSectionIsPrintedAlone()
{
    const Outcome outcome = run({QStringLiteral("--format=markdown"), QStringLiteral("--section=hand-over")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains(QStringLiteral("Click **Save Integration**.")));
    QCOMPARE(outcome.output.count(QStringLiteral("\n## ")), 1);
}

void GuideCommandTest::aPageForTheBrowserIsPrinted()
{
    const Outcome outcome = run({QStringLiteral("--format=html"), QStringLiteral("--section=api-role")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith(QStringLiteral("<!DOCTYPE html>\n")));
    QCOMPARE(outcome.output.count(QStringLiteral("<h2>")), 1);
    QCOMPARE(outcome.output.count(QStringLiteral("<span class=\"item box on\">")), 3);
}

void GuideCommandTest::oneFormOfTheConsoleIsPrinted_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "markdown", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void GuideCommandTest::oneFormOfTheConsoleIsPrinted()
{
    QFETCH(const QString, format);
    const QStringList options{QStringLiteral("--format"), format};
    const Outcome usual = run(options);
    QVERIFY(usual.output.contains(QStringLiteral("Add and Generate Keys")));
    QVERIFY(!usual.output.contains(QStringLiteral("Notification Settings")));
    const Outcome hub =
        run(options + QStringList{QStringLiteral("--button"), QStringLiteral("configure-new")});
    QCOMPARE(hub.status, 0);
    QVERIFY(hub.output.contains(QStringLiteral("Notification Settings")));
    QVERIFY(!hub.output.contains(QStringLiteral("Add and Generate Keys")));
    QVERIFY(!hub.output.contains(QStringLiteral("Manage API 2.0 Credentials")));
}

void GuideCommandTest::jsonStandsAloneOnStandardOutput()
{
    const Outcome outcome = run({QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(outcome.status, 0);
    QJsonParseError error;
    const QJsonObject guide = QJsonDocument::fromJson(outcome.output.toUtf8(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(guide[QStringLiteral("sections")].toArray().size(), 12);
}

void GuideCommandTest::theOptionsAreToldOnStandardOutput()
{
    const Outcome outcome = run({QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains(QStringLiteral("--format")));
    QVERIFY(outcome.output.contains(QStringLiteral("legacy-removal")));
}

void GuideCommandTest::wrongUsageIsRefusedInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown section") << QStringList{QStringLiteral("--section"), QStringLiteral("roles")}
                                     << QStringLiteral("“roles”");
    QTest::newRow("empty section") << QStringList{QStringLiteral("--section=")} << QStringLiteral("“”");
    QTest::newRow("unknown button") << QStringList{QStringLiteral("--button=configure-now")}
                                    << QStringLiteral("configure-new");
    QTest::newRow("unknown format") << QStringList{QStringLiteral("--format"), QStringLiteral("pdf")}
                                    << QStringLiteral("“pdf”");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")} << QStringLiteral("colour");
    QTest::newRow("missing value") << QStringList{QStringLiteral("--format")} << QStringLiteral("format");
    QTest::newRow("stray argument") << QStringList{QStringLiteral("api-role")}
                                    << QStringLiteral("“api-role”");
}

void GuideCommandTest::wrongUsageIsRefusedInASentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, told);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.diagnostics.contains(told), qUtf8Printable(outcome.diagnostics));
    QVERIFY(outcome.output.isEmpty());
}

QTEST_GUILESS_MAIN(GuideCommandTest)
#include "GuideCommandTest.moc"
