// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Practice.h"
#include "ScenarioFindings.h"

#include "checks/Runner.h"
#include "mimecast/Client.h"
#include "sandbox/Scenario.h"

#include <QTest>

#include <map>
#include <memory>

using namespace std::chrono_literals;

/// Practice mode in every scenario, all at once.
class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioCanBePractised_data();
    void everyScenarioCanBePractised();
    void anUnknownScenarioIsSaid();
    void cleanupTestCase() { m_exercises.clear(); }

private:
    struct Exercise
    {
        explicit Exercise(const QString &scenario) : practice(scenario) {}
        gui::Practice practice;
        checks::Runner runner;
    };

    std::map<QString, Exercise> m_exercises;
};

void PracticeTest::everyScenarioCanBePractised_data()
{
    QTest::addColumn<QStringList>("findings");
    for (const Told &row : toldOfScenarios())
        QTest::newRow(row.scenario) << row.findings;
    if (!m_exercises.empty())
        return;

    mimecast::TransportPolicy policy;
    policy.inactivity = 5s;
    policy.deadline = 10s;
    for (const sandbox::Scenario &scenario : sandbox::scenarios()) {
        Exercise &exercise = m_exercises.try_emplace(scenario.name(), scenario.name()).first->second;
        QString error;
        const auto tenant = exercise.practice.start(&error);
        QVERIFY2(tenant, qPrintable(error));
        auto client = std::make_unique<mimecast::Client>(
            tenant->gateway,
            mimecast::Credentials{tenant->clientId, secrets::SecretText(tenant->clientSecret.toUtf8())},
            policy);
        client->setExtraAuthorities(tenant->authorities);
        exercise.runner.start(std::move(client));
    }
}

void PracticeTest::everyScenarioCanBePractised()
{
    QFETCH(const QStringList, findings);
    const checks::Runner &runner = m_exercises.at(QString::fromLatin1(QTest::currentDataTag())).runner;

    QTRY_VERIFY_WITH_TIMEOUT(!runner.isRunning(), 60'000);

    const QJsonArray report = checks::toJson(runner.findings());
    QStringList spoken;
    for (const auto &check : report) {
        const QString status = check[u"status"].toString();
        if (status != u"passed" && status != u"skipped")
            spoken.append(QStringList{check[u"id"].toString(), status, check[u"cause"].toString(),
                                      check[u"remedy"][u"section"].toString()}
                              .join(u' '));
    }
    QCOMPARE(spoken, findings);
}

void PracticeTest::anUnknownScenarioIsSaid()
{
    gui::Practice practice(QStringLiteral("no-such"));
    QString error;
    QVERIFY(!practice.start(&error));
    QVERIFY(error.contains(QLatin1String("no-such")));
}

QTEST_GUILESS_MAIN(PracticeTest)
#include "PracticeTest.moc"
