// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Requests.h"

#include <QTest>

using namespace sandbox;

namespace {

Reply find(Tenant &tenant, const QByteArray &body)
{
    return ask(tenant, "POST", QStringLiteral("/api/ttp/remediation/find-incidents"), body);
}

QJsonArray incidentsOf(const Reply &reply)
{
    return object(reply)[QLatin1String("data")][0][QLatin1String("incidents")].toArray();
}

} // namespace

class SandboxIncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badIncidentQueriesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no field") << QByteArray(R"({"data":[{}]})");
        QTest::newRow("no entry") << QByteArray(R"({"data":[]})");
        QTest::newRow("two entries") << QByteArray(R"({"data":[{"start":"2026-11-23T00:00:00+0000"},{}]})");
        QTest::newRow("time with Z") << QByteArray(R"({"data":[{"start":"2026-11-23T00:00:00Z"}]})");
        QTest::newRow("time with colon") << QByteArray(R"({"data":[{"end":"2026-11-23T00:00:00+00:00"}]})");
        QTest::newRow("single digits") << QByteArray(R"({"data":[{"end":"2026-1-3T00:00:00+0000"}]})");
        QTest::newRow("no such day") << QByteArray(R"({"data":[{"end":"2026-02-30T00:00:00+0000"}]})");
        QTest::newRow("time is a number") << QByteArray(R"({"data":[{"start":1}]})");
        QTest::newRow("backwards") << QByteArray(
            R"({"data":[{"start":"2026-11-24T00:00:00+0000","end":"2026-11-23T00:00:00+0000"}]})");
        QTest::newRow("page too large") << QByteArray(
            R"({"meta":{"pagination":{"pageSize":501}},"data":[{"start":"2026-11-23T00:00:00+0000"}]})");
        QTest::newRow("page too small") << QByteArray(
            R"({"meta":{"pagination":{"pageSize":0}},"data":[{"start":"2026-11-23T00:00:00+0000"}]})");
        QTest::newRow("unknown page") << QByteArray(
            R"({"meta":{"pagination":{"pageToken":"?"}},"data":[{"start":"2026-11-23T00:00:00+0000"}]})");
        QTest::newRow("unknown field")
            << QByteArray(R"({"data":[{"searchBy":{"fieldName":"mood","value":"good"}}]})");
        QTest::newRow("no value") << QByteArray(R"({"data":[{"searchBy":{"fieldName":"code"}}]})");
        QTest::newRow("unknown filter")
            << QByteArray(R"({"data":[{"filterBy":[{"fieldName":"mood","value":"manual"}]}]})");
        QTest::newRow("unknown type")
            << QByteArray(R"({"data":[{"filterBy":[{"fieldName":"type","value":"manual,odd"}]}]})");
    }

    void badIncidentQueriesAreRefused()
    {
        QFETCH(const QByteArray, body);
        Tenant tenant = readyTenant(now);
        const Reply reply = find(tenant, body);
        QCOMPARE(reply.status, 400);
        QVERIFY(codeOf(reply).startsWith(QLatin1String("err_validation")));
        QVERIFY(!object(reply)[QLatin1String("fail")][0][QLatin1String("errors")][0][QLatin1String("field")]
                     .toString()
                     .isEmpty());
    }

    void incidentsAreFoundByTimeTypeAndText_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("last day")
            << QByteArray(R"("start":"2026-11-23T03:00:00+0000","end":"2026-11-24T03:00:00+0000")")
            << QStringList{QStringLiteral("manual")};
        QTest::newRow("last week") << QByteArray(R"("start":"2026-11-17T00:00:00+0000")")
                                   << QStringList{QStringLiteral("notify_only"), QStringLiteral("restored"),
                                                  QStringLiteral("manual")};
        QTest::newRow("long ago") << QByteArray(R"("end":"2026-01-01T00:00:00+0000")") << QStringList();
        QTest::newRow("types") << QByteArray(
                                      R"("filterBy":[{"fieldName":"type","value":"automatic,manual"}])")
                               << QStringList{QStringLiteral("automatic"), QStringLiteral("manual")};
        QTest::newRow("code") << QByteArray(R"("searchBy":{"fieldName":"code","value":"-00002-"})")
                              << QStringList{QStringLiteral("notify_only")};
        QTest::newRow("reason") << QByteArray(R"("searchBy":{"fieldName":"reason","value":"incident 3"})")
                                << QStringList{QStringLiteral("restored")};
        QTest::newRow("hash") << QByteArray(R"("searchBy":{"fieldName":"file_hash","value":"abc"})")
                              << QStringList();
        QTest::newRow("all") << QByteArray(R"("searchBy":{"fieldName":"all","value":"practice-1@"})")
                             << QStringList{QStringLiteral("automatic")};
    }

    void incidentsAreFoundByTimeTypeAndText()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QStringList, types);
        Tenant tenant = readyTenant(now);
        const Reply reply = find(tenant, "{\"data\":[{" + query + "}]}");
        QCOMPARE(reply.status, 200);
        const QJsonArray page = incidentsOf(reply);
        QStringList found;
        for (const auto &incident : page)
            found.append(incident[QLatin1String("type")].toString());
        QCOMPARE(found, types);
    }

    void incidentsComeInPages()
    {
        Tenant tenant = readyTenant(now);
        QStringList codes;
        QString next;
        do {
            const QByteArray token = next.isEmpty()
                                         ? QByteArray()
                                         : QByteArray(R"(,"pageToken":"%1")").replace("%1", next.toLatin1());
            const Reply reply = find(tenant, R"({"meta":{"pagination":{"pageSize":3)" + token +
                                                 R"(}},"data":[{"start":"2026-01-01T00:00:00+0000"}]})");
            QCOMPARE(reply.status, 200);
            const QJsonArray page = incidentsOf(reply);
            for (const auto &incident : page)
                codes.append(incident[QLatin1String("code")].toString());
            next = object(reply)[QLatin1String("meta")][QLatin1String("pagination")][QLatin1String("next")]
                       .toString();
        } while (!next.isEmpty() && codes.size() < 10);
        QCOMPARE(codes.size(), 4);
        QCOMPARE(codes.removeDuplicates(), 0);
    }

    void getIncidentAnswersOneToTwentyFive()
    {
        Tenant tenant = readyTenant(now);
        const auto get = [&tenant](int count, const QString &id) {
            QJsonArray data;
            for (int i = 0; i < count; ++i)
                data.append(QJsonObject{{QStringLiteral("id"), id}});
            const QJsonObject body{{QStringLiteral("data"), data}};
            return ask(tenant, "POST", QStringLiteral("/api/ttp/remediation/get-incident"),
                       QJsonDocument(body).toJson());
        };
        const QString known = tenant.incidents.constFirst().id;
        const Reply one = get(1, known);
        QCOMPARE(one.status, 200);
        const QJsonValue incident = object(one)[QLatin1String("data")][0];
        QCOMPARE(incident[QLatin1String("id")].toString(), known);
        QCOMPARE(incident[QLatin1String("identified")].toInt(), 12);
        QCOMPARE(incident[QLatin1String("create")].toString(), QStringLiteral("2026-11-15T03:00:00+0000"));
        QCOMPARE(incident[QLatin1String("searchCriteria")][QLatin1String("messageId")].toString(),
                 QStringLiteral("<practice-1@contoso.example>"));
        QCOMPARE(object(get(25, known))[QLatin1String("data")].toArray().size(), 25);
        QCOMPARE(get(0, known).status, 400);
        QCOMPARE(get(26, known).status, 400);
        QCOMPARE(get(1, {}).status, 400);
        QCOMPARE(get(1, QStringLiteral("nobody")).status, 404);
    }
};

QTEST_GUILESS_MAIN(SandboxIncidentsTest)
#include "SandboxIncidentsTest.moc"
