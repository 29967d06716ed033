// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Requests.h"
#include "sandbox/Operations.h"

#include <QTest>

using namespace sandbox;

class SandboxApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingCredentialsLookLikeRealOnes()
    {
        QCOMPARE(standingClientId().size(), 48);
        QCOMPARE(standingClientSecret().size(), 64);
        const QString both = standingClientId() + standingClientSecret();
        for (const QChar c : both)
            QVERIFY(c.isLetterOrNumber() && c.unicode() < 128);
    }

    void rightCredentialsGetATokenThatLivesHalfAnHour()
    {
        Tenant tenant = readyTenant(now);
        const Reply reply = answer(tenant, tokenRequest(), now);
        QCOMPARE(reply.status, 200);
        QCOMPARE(object(reply)[QLatin1String("token_type")].toString(), QStringLiteral("Bearer"));
        QCOMPARE(object(reply)[QLatin1String("expires_in")].toInt(), 1799);
        QVERIFY(!object(reply)[QLatin1String("access_token")].toString().isEmpty());
    }

    void badTokenRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto wrong = QStringLiteral("InvalidClientIdentifier");
        const auto blank = QStringLiteral("err_validation_blank");
        QTest::newRow("wrong secret")
            << QByteArray(form) << credentials(standingClientId(), QStringLiteral("x")) << 401 << wrong;
        QTest::newRow("wrong ID") << QByteArray(form) << credentials(QStringLiteral("x")) << 401 << wrong;
        QTest::newRow("JSON") << QByteArray(json) << QByteArray("{}") << 415
                              << QStringLiteral("unsupported_media_type");
        QTest::newRow("empty") << QByteArray(form) << QByteArray() << 400 << blank;
        QTest::newRow("no secret") << QByteArray(form)
                                   << QByteArray("client_id=a&grant_type=client_credentials") << 400 << blank;
        QTest::newRow("wrong grant") << QByteArray(form)
                                     << QByteArray("client_id=a&client_secret=b&grant_type=password") << 400
                                     << QStringLiteral("unsupported_grant_type");
    }

    void badTokenRequestsAreRefused()
    {
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        Tenant tenant = readyTenant(now);
        const Reply reply =
            answer(tenant, {"POST", QStringLiteral("/oauth/token"), contentType, {}, body}, now);
        QCOMPARE(reply.status, status);
        QCOMPARE(codeOf(reply), code);
        QVERIFY(tenant.tokens.isEmpty());
    }

    void aDisabledApplicationIsRefusedLikeAWrongSecret()
    {
        Tenant tenant = readyTenant(now);
        tenant.applicationEnabled = false;
        const Reply reply = answer(tenant, tokenRequest(), now);
        QCOMPARE(reply.status, 401);
        QCOMPARE(codeOf(reply), QStringLiteral("InvalidClientIdentifier"));
    }

    void badAccessTokensAreRefused_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QByteArray() << QStringLiteral("unauthorized");
        QTest::newRow("other scheme") << QByteArray("Basic Zm9vOmJhcg==") << QStringLiteral("unauthorized");
        QTest::newRow("unknown") << QByteArray("Bearer 0123") << QStringLiteral("invalid_access_token");
    }

    void badAccessTokensAreRefused()
    {
        QFETCH(const QByteArray, authorization);
        QFETCH(const QString, code);
        Tenant tenant = readyTenant(now);
        for (const Operation &operation : operations()) {
            const Reply reply = answer(
                tenant,
                {operation.method, QString::fromLatin1(operation.path), json, authorization, "{\"data\":[]}"},
                now);
            QCOMPARE(reply.status, 401);
            QCOMPARE(codeOf(reply), code);
        }
    }

    void anOldTokenHasExpired()
    {
        Tenant tenant = readyTenant(now);
        const QByteArray authorization = tokenOf(tenant);
        const Request whoami{"GET", QStringLiteral("/identity/whoami"), {}, authorization, {}};
        QCOMPARE(answer(tenant, whoami, now.addSecs(1798)).status, 200);
        const Reply late = answer(tenant, whoami, now.addSecs(1799));
        QCOMPARE(late.status, 401);
        QCOMPARE(codeOf(late), QStringLiteral("token_expired"));
    }

    void aMissingProductAndAMissingPermissionAreToldApart()
    {
        for (const Operation &operation : operations()) {
            const QString path = QString::fromLatin1(operation.path);
            Tenant tenant = readyTenant(now);
            tenant.products.erase(operation.product);
            Reply reply = ask(tenant, operation.method, path, "{\"data\":[]}");
            QCOMPARE(reply.status, 403);
            QCOMPARE(codeOf(reply), QStringLiteral("app_forbidden"));
            QCOMPARE(messageOf(reply), QStringLiteral("Resource or method requested does not exist in any "
                                                      "product assigned to the application."));
            if (!operation.permission)
                continue;
            tenant = readyTenant(now);
            tenant.permissions.erase(*operation.permission);
            reply = ask(tenant, operation.method, path, "{\"data\":[]}");
            QCOMPARE(reply.status, 403);
            QCOMPARE(codeOf(reply), QStringLiteral("app_forbidden"));
            QCOMPARE(messageOf(reply), QStringLiteral("Forbidden to perform the requested operation"));
        }
    }

    void theReadyRoleReachesNoProbe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("permission");
        QTest::newRow("contact") << QByteArray("GET")
                                 << QStringLiteral("/account/cloud-gateway/v1/emergency-contact")
                                 << int(Permission::AccountSettingsRead);
        QTest::newRow("snapshots") << QByteArray("POST") << QStringLiteral("/config-snapshot/v1/list")
                                   << int(Permission::ConfigSnapshotRead);
        QTest::newRow("batches") << QByteArray("POST")
                                 << QStringLiteral("/api/byo-threat-intelligence/get-batches")
                                 << int(Permission::ByoThreatIntelligenceRead);
    }

    void theReadyRoleReachesNoProbe()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const int, permission);
        Tenant tenant = readyTenant(now);
        QCOMPARE(ask(tenant, method, path, "{\"data\":[]}").status, 403);
        tenant.permissions.insert(Permission(permission));
        const Reply open = ask(tenant, method, path, "{\"data\":[]}");
        QCOMPARE(open.status, 200);
        QVERIFY(!object(open)[QLatin1String("data")].toArray().isEmpty());
    }

    void badBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto unreadable = QStringLiteral("err_deserialise");
        QTest::newRow("null data") << QByteArray(json) << QByteArray("{\"data\":null}") << 400 << unreadable;
        QTest::newRow("object data") << QByteArray(json) << QByteArray("{\"data\":{}}") << 400 << unreadable;
        QTest::newRow("no data") << QByteArray(json) << QByteArray("{}") << 400
                                 << QStringLiteral("err_validation_null");
        QTest::newRow("empty") << QByteArray(json) << QByteArray() << 400 << unreadable;
        QTest::newRow("cut short") << QByteArray(json) << QByteArray("{\"data\":[") << 400 << unreadable;
        QTest::newRow("array") << QByteArray(json) << QByteArray("[]") << 400 << unreadable;
        QTest::newRow("form") << QByteArray(form) << QByteArray("data=[]") << 415
                              << QStringLiteral("unsupported_media_type");
        QTest::newRow("no type") << QByteArray() << QByteArray("{\"data\":[]}") << 415
                                 << QStringLiteral("unsupported_media_type");
    }

    void badBodiesAreRefused()
    {
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        Tenant tenant = readyTenant(now);
        const Reply reply = answer(
            tenant, {"POST", QStringLiteral("/api/account/get-account"), contentType, tokenOf(tenant), body},
            now);
        QCOMPARE(reply.status, status);
        QCOMPARE(codeOf(reply), code);
    }

    void getAccountTellsTheAccountAndItsPackages()
    {
        Tenant tenant = readyTenant(now);
        const Reply reply = ask(tenant, "POST", QStringLiteral("/api/account/get-account"), "{\"data\":[]}");
        QCOMPARE(reply.status, 200);
        const QJsonObject account = object(reply)[QLatin1String("data")][0].toObject();
        QCOMPARE(account[QLatin1String("accountCode")].toString(), QStringLiteral("CUSA13A77"));
        QCOMPARE(account[QLatin1String("accountName")].toString(), QStringLiteral("Contoso Ltd"));
        QCOMPARE(account[QLatin1String("region")].toString(), QStringLiteral("us"));
        const QJsonArray packages = account[QLatin1String("packages")].toArray();
        QVERIFY(packages.contains(QStringLiteral("Threat Remediation [1075]")));
        QVERIFY(packages.contains(QStringLiteral("Internal Email Protect [1064]")));
        QVERIFY(packages.contains(QStringLiteral("Mimecast Platform [1033]")));
        for (const QString &decoy : tenant.account.personalData())
            QVERIFY(!decoy.isEmpty() && reply.body.contains(decoy.toUtf8()));
    }

    void whoamiTellsTheKindOfAccount()
    {
        Tenant tenant = readyTenant(now);
        const auto codes = [&tenant] {
            return object(
                       ask(tenant, "GET", QStringLiteral("/identity/whoami")))[QLatin1String("account-codes")]
                .toObject();
        };
        QCOMPARE(codes().keys(), QStringList{QStringLiteral("cg")});
        tenant.cloudGateway = false;
        QCOMPARE(codes().keys(), QStringList{QStringLiteral("ci")});
    }

    void nothingThatRemovesMailExists_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("create") << QStringLiteral("/api/ttp/remediation/create");
        QTest::newRow("v2") << QStringLiteral("/api/ttp/remediation/v2/create");
        QTest::newRow("v2 alone") << QStringLiteral("/v2/create");
    }

    void nothingThatRemovesMailExists()
    {
        QFETCH(const QString, path);
        Tenant tenant = readyTenant(now);
        QCOMPARE(ask(tenant, "POST", path, "{\"data\":[{}]}").status, 404);
        for (const Operation &operation : operations())
            QVERIFY(!QByteArrayView(operation.path).contains("create"));
    }

    void anotherMethodIsRefused()
    {
        Tenant tenant = readyTenant(now);
        for (const Operation &operation : operations()) {
            const QString path = QString::fromLatin1(operation.path);
            const Reply reply = ask(tenant, operation.method == QByteArray("GET") ? "POST" : "GET", path);
            QCOMPARE(reply.status, 405);
            QCOMPARE(header(reply, "Allow"), QByteArray(operation.method));
        }
        QCOMPARE(answer(tenant, {"GET", QStringLiteral("/oauth/token"), {}, {}, {}}, now).status, 405);
    }

    void theRateLimitIsReachedAndLeft()
    {
        Tenant tenant = readyTenant(now);
        tenant.rateLimit = {.allowed = 1, .refusals = 2, .reset = std::chrono::milliseconds(250)};
        QCOMPARE(answer(tenant, tokenRequest(), now).status, 200);
        const Reply refusal = answer(tenant, tokenRequest(), now);
        QCOMPARE(refusal.status, 429);
        QCOMPARE(header(refusal, "X-RateLimit-Reset"), QByteArray("250"));
        QCOMPARE(header(refusal, "X-RateLimit-Remaining"), QByteArray("0"));
        QVERIFY(header(refusal, "X-RateLimit-Limit").toInt() > 0);
        QCOMPARE(answer(tenant, tokenRequest(), now).status, 429);
        QCOMPARE(answer(tenant, tokenRequest(), now).status, 200);
    }
};

QTEST_GUILESS_MAIN(SandboxApiTest)
#include "SandboxApiTest.moc"
