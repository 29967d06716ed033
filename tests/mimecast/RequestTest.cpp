// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "mimecast/Request.h"

#include <QTest>
#include <QTimeZone>

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestAsksWhatTheApiExpects_data();
    void everyRequestAsksWhatTheApiExpects();
    void incidentsAreAskedForInUtc();
};

using mimecast::Request;
Q_DECLARE_METATYPE(Request)

void RequestTest::everyRequestAsksWhatTheApiExpects_data()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(3, 4, 5), Qt::UTC);
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("body");
    const QByteArray empty = R"({"data":[]})";
    QTest::newRow("token") << mimecast::tokenRequest() << QStringLiteral("POST /oauth/token") << QByteArray();
    QTest::newRow("whoami") << mimecast::whoamiRequest() << QStringLiteral("GET /identity/whoami")
                            << QByteArray();
    QTest::newRow("account") << mimecast::getAccountRequest()
                             << QStringLiteral("POST /api/account/get-account") << empty;
    QTest::newRow("quota") << mimecast::getQuotaRequest()
                           << QStringLiteral("POST /api/byo-threat-intelligence/get-quota") << empty;
    QTest::newRow("incidents")
        << mimecast::findIncidentsRequest(now) << QStringLiteral("POST /api/ttp/remediation/find-incidents")
        << QByteArray(R"({"data":[{"end":"2026-11-24T03:04:05+0000","start":"2026-11-23T03:04:05+0000"}],)"
                      R"("meta":{"pagination":{"pageSize":1}}})");
    QTest::newRow("contact") << mimecast::emergencyContactRequest()
                             << QStringLiteral("GET /account/cloud-gateway/v1/emergency-contact")
                             << QByteArray();
    QTest::newRow("snapshot") << mimecast::configSnapshotListRequest()
                              << QStringLiteral("POST /config-snapshot/v1/list") << empty;
    QTest::newRow("batches") << mimecast::getBatchesRequest()
                             << QStringLiteral("POST /api/byo-threat-intelligence/get-batches") << empty;
}

void RequestTest::everyRequestAsksWhatTheApiExpects()
{
    QFETCH(const Request, request);
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, body);

    QCOMPARE(request.operation(), operation);
    QCOMPARE(request.body, body);
    QVERIFY(!request.path.contains(QLatin1String("create")));
}

void RequestTest::incidentsAreAskedForInUtc()
{
    const QDateTime elsewhere(QDate(2026, 11, 24), QTime(3, 4, 5), Qt::OffsetFromUTC, 7200);

    QVERIFY(mimecast::findIncidentsRequest(elsewhere).body.contains("\"end\":\"2026-11-24T01:04:05+0000\""));
}

QTEST_GUILESS_MAIN(RequestTest)
#include "RequestTest.moc"
