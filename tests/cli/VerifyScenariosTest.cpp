// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Programs.h"
#include "ScenarioFindings.h"
#include "Verify.h"

#include "sandbox/Certificates.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

#include <deque>
#include <memory>

/// The command line against every scenario of the simulated tenant, several at once.
class VerifyScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScenarioIsInTheTable();
    void aScenarioIsDiagnosed_data();
    void aScenarioIsDiagnosed();

private:
    struct Run
    {
        QString scenario;
        std::unique_ptr<sandbox::Server> server;
        std::unique_ptr<QProcess> process;
    };

    void begin(const sandbox::Scenario &scenario);

    CommandLine m_commandLine;
    std::deque<Run> m_runs;
    QHash<QString, Ended> m_ended;
};

void VerifyScenariosTest::begin(const sandbox::Scenario &scenario)
{
    Run run{scenario.name(), std::make_unique<sandbox::Server>(scenario.tenant()), nullptr};
    QVERIFY(run.server->listen());
    QStringList options;
    if (run.server->address().scheme() == u"https")
        options = {QStringLiteral("--ca-file"), m_commandLine.path(QStringLiteral("authority.pem"))};
    if (scenario.name() == u"silence" || scenario.name() == u"drip")
        options = {QStringLiteral("--timeout"), QStringLiteral("3")};
    run.process = m_commandLine.start(verifyAsJson(run.server->address().toString(), options), secret());
    m_runs.push_back(std::move(run));
}

void VerifyScenariosTest::initTestCase()
{
    constexpr std::size_t atOnce = 8;
    QFile authority(m_commandLine.path(QStringLiteral("authority.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(sandbox::authorityPem());
    authority.close();

    const auto endFirst = [this] {
        m_ended.insert(m_runs.front().scenario, CommandLine::ended(m_runs.front().process.get()));
        m_runs.pop_front();
    };
    for (const sandbox::Scenario &scenario : sandbox::scenarios()) {
        begin(scenario);
        if (m_runs.size() == atOnce)
            endFirst();
    }
    while (!m_runs.empty())
        endFirst();
}

void VerifyScenariosTest::everyScenarioIsInTheTable()
{
    QSet<QString> told;
    for (const Told &row : toldOfScenarios())
        told.insert(QString::fromLatin1(row.scenario));
    for (const sandbox::Scenario &scenario : sandbox::scenarios())
        QVERIFY2(told.contains(scenario.name()), qPrintable(scenario.name()));
    QCOMPARE(std::size_t(toldOfScenarios().size()), sandbox::scenarios().size());
}

void VerifyScenariosTest::aScenarioIsDiagnosed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("findings");
    for (const Told &row : toldOfScenarios())
        QTest::newRow(row.scenario) << row.exitStatus << QString::fromLatin1(row.verdict) << row.findings;
}

void VerifyScenariosTest::aScenarioIsDiagnosed()
{
    QFETCH(const int, status);
    QFETCH(const QString, verdict);
    QFETCH(const QStringList, findings);

    const Ended ended = m_ended.value(QString::fromLatin1(QTest::currentDataTag()));

    const QJsonObject report = object(ended.output);
    QCOMPARE(spoken(report), findings);
    QCOMPARE(report[u"verdict"].toString(), verdict);
    QCOMPARE(ended.status, status);
    QVERIFY(!ended.output.contains(secret()) && !ended.errors.contains(secret()));
    const QStringList decoys = sandbox::AccountRecord().personalData();
    for (const QString &decoy : decoys)
        QVERIFY2(!ended.output.contains(decoy.toUtf8()) && !ended.errors.contains(decoy.toUtf8()),
                 qPrintable(decoy));
}

QTEST_GUILESS_MAIN(VerifyScenariosTest)
#include "VerifyScenariosTest.moc"
