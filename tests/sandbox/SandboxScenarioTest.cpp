// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Requests.h"
#include "sandbox/Scenario.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sandbox;

class SandboxScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasARequestIdAndADate()
    {
        QSet<QByteArray> ids;
        for (const Scenario &scenario : scenarios()) {
            Tenant tenant = scenario.tenant();
            const Reply reply = answer(tenant, tokenRequest(), now);
            ids.insert(header(reply, "x-request-id"));
            if (scenario.name() == QLatin1String("no-time")) {
                QCOMPARE(header(reply, "Date"), QByteArray());
                continue;
            }
            const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header(reply, "Date")),
                                                           QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
            QCOMPARE(date.date().year(), 2026);
            const bool isOff = scenario.name() == QLatin1String("clock-off");
            QCOMPARE(date.time(), now.time().addSecs(isOff ? 660 : 0));
        }
        QCOMPARE(ids.size(), qsizetype(scenarios().size()));
        QVERIFY(!ids.contains(QByteArray()));
    }

    void aGoodTokenIsRefusedOnce()
    {
        Tenant tenant = findScenario(QStringLiteral("transient-401"))->tenant();
        const Reply refusal = ask(tenant, "GET", QStringLiteral("/identity/whoami"));
        QCOMPARE(refusal.status, 401);
        QCOMPARE(codeOf(refusal), QStringLiteral("InvalidClientIdentifier"));
        QCOMPARE(ask(tenant, "GET", QStringLiteral("/identity/whoami")).status, 200);
    }

    void everyScenarioHasANameOfItsOwnAndASentence()
    {
        QSet<QString> names;
        QSet<QString> sentences;
        for (const Scenario &scenario : scenarios()) {
            names.insert(scenario.name());
            sentences.insert(scenario.sentence());
            QVERIFY(scenario.sentence().endsWith(QLatin1Char('.')));
            QCOMPARE(findScenario(scenario.name()), &scenario);
        }
        QCOMPARE(names.size(), qsizetype(scenarios().size()));
        QCOMPARE(sentences.size(), qsizetype(scenarios().size()));
        QCOMPARE(scenarios().front().name(), QStringLiteral("ready"));
        QVERIFY(!findScenario(QStringLiteral("no such")));
    }

    void scenariosAnswerAsTheyAreNamed_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArrayList>("statuses");
        // token, whoami, get-account, get-quota, find-incidents, emergency contact
        std::size_t rows = 0;
        const auto row = [&rows](const char *name, const QByteArray &statuses) {
            QTest::newRow(name) << QString::fromLatin1(name) << statuses.split(' ');
            ++rows;
        };
        row("ready", "200 200 200 200 200 403");
        row("slow", "200 200 200 200 200 403");
        row("clock-off", "200 200 200 200 200 403");
        row("wrong-secret", "401 401 401 401 401 401");
        row("application-disabled", "401 401 401 401 401 401");
        row("no-threat-management", "200 200 200 403 403 403");
        row("no-account-management", "200 403 403 200 200 403");
        row("no-dashboard-permission", "200 200 403 200 200 403");
        row("no-remediation-permission", "200 200 200 200 403 403");
        row("not-licensed", "200 200 200 200 200 403");
        row("no-remediation-licence", "200 200 200 200 200 403");
        row("cloud-integrated", "200 200 200 200 200 403");
        row("excess-permission", "200 200 200 200 200 200");
        row("rate-limited", "429 429 429 429 429 429");
        row("rate-limited-briefly", "200 429 429 200 200 403");
        row("transient-401", "200 401 200 200 200 403");
        row("unavailable", "503 503 503 503 503 503");
        row("captive-portal", "200 200 200 200 200 200");
        row("redirect", "302 302 302 302 302 302");
        row("unexpected-answer", "200 401 401 401 401 401");
        row("api-1-keys", "418 401 401 401 401 401");
        row("no-products", "200 403 403 403 403 403");
        row("no-permissions", "200 200 403 200 403 403");
        row("administrator-role", "200 200 200 200 200 200");
        row("rate-limited-without-time", "429 429 429 429 429 429");
        row("tokens-refused", "200 401 401 401 401 401");
        row("unavailable-once", "200 500 200 200 200 403");
        row("retry-later", "503 401 401 401 401 401");
        row("maintenance", "503 503 503 503 503 503");
        row("gateway-trouble", "504 504 504 504 504 504");
        row("no-time", "200 200 200 200 200 403");
        row("quota-refused", "200 200 200 403 200 403");
        row("operation-missing", "200 200 200 200 404 403");
        row("conflict", "200 200 200 200 409 403");
        row("unknown-words", "200 200 403 403 403 403");
        row("no-words", "200 403 403 403 403 403");
        row("other-shapes", "200 403 403 403 403 403");
        row("network-login", "511 511 511 511 511 511");
        row("block-page", "403 403 403 403 403 403");
        for (const char *name : {"fail-in-200", "bad-meta-status", "nested-answer", "nameless-account",
                                 "packages-as-objects", "packages-missing", "odd-packages"})
            row(name, "200 200 200 200 200 403");
        for (const char *name : {"empty-answer", "not-json", "list-answer", "too-large", "compressed-bomb"})
            row(name, "200 200 200 200 200 200");
        row("odd-token", "200 401 401 401 401 401");
        // What these do is below HTTP.
        for (const char *name : {"tls", "tls-untrusted", "tls-expired", "tls-wrong-host", "no-tls",
                                 "connection-lost", "silence", "drip", "flood"})
            row(name, "200 200 200 200 200 403");
        QCOMPARE(rows, scenarios().size());
    }

    void scenariosAnswerAsTheyAreNamed()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QByteArrayList, statuses);
        QVERIFY(findScenario(scenario));
        Tenant tenant = findScenario(scenario)->tenant();
        const Reply token = answer(tenant, tokenRequest(), now);
        const QByteArray authorization =
            "Bearer " + object(token)[QLatin1String("access_token")].toString().toLatin1();
        QByteArrayList got{QByteArray::number(token.status)};
        const auto send = [&](const QByteArray &method, const char *path, const QByteArray &body) {
            const Request request{method, QString::fromLatin1(path), json, authorization, body};
            got.append(QByteArray::number(answer(tenant, request, now).status));
        };
        send("GET", "/identity/whoami", {});
        send("POST", "/api/account/get-account", R"({"data":[]})");
        send("POST", "/api/byo-threat-intelligence/get-quota", R"({"data":[]})");
        send("POST", "/api/ttp/remediation/find-incidents",
             R"({"data":[{"start":"2026-11-23T00:00:00+0000"}]})");
        send("GET", "/account/cloud-gateway/v1/emergency-contact", {});
        QCOMPARE(got, statuses);
    }

    void licencesAreMissingWhereTheScenarioSaysSo()
    {
        const auto packages = [](const char *scenario) {
            return findScenario(QString::fromLatin1(scenario))->tenant().packages.join(QLatin1Char('\n'));
        };
        QVERIFY(!packages("not-licensed").contains(QLatin1String("[1064]")));
        QVERIFY(packages("not-licensed").contains(QLatin1String("[1075]")));
        QVERIFY(!packages("no-remediation-licence").contains(QLatin1String("[1075]")));
        QVERIFY(packages("no-remediation-licence").contains(QLatin1String("[1064]")));
        QVERIFY(packages("cloud-integrated").contains(QLatin1String("[ES_130]")));
        QVERIFY(!packages("cloud-integrated").contains(QLatin1String("[1075]")));
    }

    void whatStandsInTheWayIsNoJson()
    {
        for (const char *name : {"captive-portal", "redirect", "unexpected-answer", "unavailable"}) {
            Tenant tenant = findScenario(QString::fromLatin1(name))->tenant();
            QVERIFY(QJsonDocument::fromJson(answer(tenant, tokenRequest(), now).body).isNull());
        }
        Tenant portal = findScenario(QStringLiteral("captive-portal"))->tenant();
        QVERIFY(answer(portal, tokenRequest(), now).contentType.startsWith("text/html"));
        Tenant redirected = findScenario(QStringLiteral("redirect"))->tenant();
        QVERIFY(header(answer(redirected, tokenRequest(), now), "Location").startsWith("https://"));
    }

    void aLongRateLimitIsOutOfReach()
    {
        Tenant tenant = findScenario(QStringLiteral("rate-limited"))->tenant();
        QVERIFY(header(answer(tenant, tokenRequest(), now), "X-RateLimit-Reset").toInt() > 20'000);
    }
};

QTEST_GUILESS_MAIN(SandboxScenarioTest)
#include "SandboxScenarioTest.moc"
