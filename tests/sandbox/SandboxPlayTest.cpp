// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Requests.h"

#include "sandbox/Play.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

const QLatin1String messageId("<validation-1@contoso.example>");

sandbox::Reply order(sandbox::Tenant &tenant, const QByteArray &body, const QByteArray &method = "POST")
{
    return sandbox::answer(tenant, {method, QStringLiteral("/sandbox/incidents"), sandbox::json, {}, body},
                           sandbox::now);
}

/// identified, successful, failed, restored; nothing if there is no incident.
QString countsAfter(const QString &plays, std::chrono::milliseconds time)
{
    sandbox::Tenant tenant;
    const QByteArray body =
        QByteArray(R"({"messageId":"<validation-1@contoso.example>","stepMs":1000,"plays":")") +
        plays.toLatin1() + R"("})";
    if (order(tenant, body).status != 200)
        return QStringLiteral("refused");
    sandbox::advancePlays(tenant, sandbox::now.addMSecs(time.count()));
    if (tenant.incidents.isEmpty())
        return {};
    const sandbox::Incident &incident = tenant.incidents.constFirst();
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(incident.type)
        .arg(incident.identified)
        .arg(incident.successful)
        .arg(incident.failed)
        .arg(incident.restored)
        .arg(incident.messageId == messageId ? QStringLiteral("own") : QStringLiteral("other"));
}

} // namespace

class SandboxPlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidentsPassThroughTheirStates_data();
    void incidentsPassThroughTheirStates();
    void whatIsNoOrderIsRefused_data();
    void whatIsNoOrderIsRefused();
    void severalPlaysAreApart();
};

void SandboxPlayTest::incidentsPassThroughTheirStates_data()
{
    QTest::addColumn<QStringList>("states"); // After 0.5, 1.5, … seconds.
    const auto row = [](const char *name, const QStringList &states) { QTest::newRow(name) << states; };
    const QString begun = QStringLiteral("manual 0 0 0 0 own");
    const QString first = QStringLiteral("manual 3 1 0 0 own");
    const QString found = QStringLiteral("manual 3 0 0 0 own");
    row("success", {QString(), begun, found, first, QStringLiteral("manual 3 3 0 0 own")});
    row("partial-failure", {QString(), begun, found, first, QStringLiteral("manual 3 2 1 0 own")});
    row("failure", {QString(), begun, found, QStringLiteral("manual 3 0 1 0 own"),
                    QStringLiteral("manual 3 0 3 0 own")});
    row("restored", {QString(), begun, found, first, QStringLiteral("restored 3 3 0 3 own")});
    const QString notified = QStringLiteral("notify_only 3 0 0 0 own");
    row("notify-only", {QString(), QStringLiteral("notify_only 0 0 0 0 own"), notified, notified, notified});
    row("wrong-message",
        {QString(), QStringLiteral("manual 0 0 0 0 other"), QStringLiteral("manual 3 0 0 0 other"),
         QStringLiteral("manual 3 1 0 0 other"), QStringLiteral("manual 3 3 0 0 other")});
    row("none", {QString(), QString(), QString(), QString(), QString()});
}

void SandboxPlayTest::incidentsPassThroughTheirStates()
{
    QFETCH(const QStringList, states);
    for (qsizetype i = 0; i < states.size(); ++i)
        QCOMPARE(countsAfter(QString::fromLatin1(QTest::currentDataTag()), i * 1000ms + 500ms), states.at(i));
    QCOMPARE(countsAfter(QString::fromLatin1(QTest::currentDataTag()), 24h), states.constLast());
}

void SandboxPlayTest::whatIsNoOrderIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray post("POST");
    QTest::newRow("no POST") << QByteArray("GET") << QByteArray() << 405;
    QTest::newRow("no JSON") << post << QByteArray("plays=success") << 400;
    QTest::newRow("unknown play") << post << QByteArray(R"({"messageId":"<a@b>","plays":"magic"})") << 400;
    QTest::newRow("no message") << post << QByteArray(R"({"plays":"success"})") << 400;
    QTest::newRow("step below zero") << post
                                     << QByteArray(R"({"messageId":"<a@b>","plays":"success","stepMs":-1})")
                                     << 400;
}

void SandboxPlayTest::whatIsNoOrderIsRefused()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    sandbox::Tenant tenant;
    QCOMPARE(order(tenant, body, method).status, status);
    QVERIFY(tenant.plays.isEmpty());
}

void SandboxPlayTest::severalPlaysAreApart()
{
    sandbox::Tenant tenant = sandbox::readyTenant(sandbox::now);
    const qsizetype before = tenant.incidents.size();
    QCOMPARE(order(tenant, R"({"messageId":"<a@b>","plays":"success","stepMs":1})").status, 200);
    QCOMPARE(order(tenant, R"({"messageId":"<c@d>","plays":"notify-only","stepMs":1})").status, 200);
    sandbox::advancePlays(tenant, sandbox::now.addSecs(1));
    sandbox::advancePlays(tenant, sandbox::now.addSecs(2));
    QCOMPARE(tenant.incidents.size(), before + 2);
    QVERIFY(tenant.incidents.at(before).id != tenant.incidents.at(before + 1).id);
}

QTEST_APPLESS_MAIN(SandboxPlayTest)
#include "SandboxPlayTest.moc"
