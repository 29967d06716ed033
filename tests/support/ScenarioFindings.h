// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a verification tells of a scenario of the simulated tenant.
struct Told
{
    const char *scenario;
    int exitStatus;
    const char *verdict;
    /// "check status cause section" of every check that neither passed nor was skipped.
    QStringList findings;
};

inline QList<Told> toldOfScenarios()
{
    const auto lines = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    // Of a whole run, which cannot know whether the role may delete mail.
    const auto whole = [](const char *text) {
        const QString edit = QStringLiteral("remediation-edit inconclusive needs-validation validation");
        const QString line = QString::fromLatin1(text);
        return line.isEmpty() ? QStringList{edit} : line.split(u'|') + QStringList{edit};
    };
    const auto accountRefused = QStringLiteral("account-product failed product-missing api-application|"
                                               "account-read inconclusive product-missing api-application");
    const auto threatRefused =
        QStringLiteral("threat-product failed product-missing api-application|"
                       "remediation-read inconclusive product-missing api-application");
    const QByteArray noProducts = (accountRefused + u'|' + threatRefused).toLatin1();
    return {
        {"ready", 0, "ready", whole("")},
        {"wrong-secret", 1, "not-ready", lines("token failed credentials-rejected credentials")},
        {"application-disabled", 1, "not-ready", lines("token failed credentials-rejected credentials")},
        {"api-1-keys", 1, "not-ready", lines("token failed credentials-look-like-api-1 credentials")},
        {"no-threat-management", 1, "not-ready", whole(threatRefused.toLatin1())},
        {"no-account-management", 1, "not-ready", whole(accountRefused.toLatin1())},
        {"no-products", 1, "not-ready", whole(noProducts)},
        {"no-dashboard-permission", 1, "not-ready", whole("account-read failed permission-missing api-role")},
        {"no-remediation-permission", 1, "not-ready",
         whole("remediation-read failed permission-missing api-role")},
        {"no-permissions", 1, "not-ready",
         whole("account-read failed permission-missing api-role|"
               "remediation-read failed permission-missing api-role")},
        {"excess-permission", 0, "attention",
         whole("") + lines("least-privilege warning excess-permission api-role")},
        {"administrator-role", 0, "attention",
         whole("") + lines("least-privilege warning excess-permission api-role")},
        {"not-licensed", 1, "not-ready", whole("licence failed licence-missing requirements")},
        {"no-remediation-licence", 1, "not-ready", whole("licence failed licence-missing requirements")},
        {"cloud-integrated", 1, "not-ready", whole("licence failed cloud-integrated-account requirements")},

        {"slow", 0, "ready", whole("")},
        {"rate-limited", 1, "not-ready", lines("token failed rate-limited verification")},
        {"rate-limited-briefly", 0, "ready", whole("")},
        {"rate-limited-without-time", 1, "not-ready", lines("token failed rate-limited verification")},
        {"transient-401", 0, "ready", whole("")},
        {"tokens-refused", 1, "not-ready",
         whole("account-product failed unexpected-response verification|"
               "account-read failed unexpected-response verification|"
               "threat-product failed unexpected-response verification|"
               "remediation-read failed unexpected-response verification") +
             lines("least-privilege inconclusive unexpected-response verification")},
        {"unavailable", 1, "not-ready", lines("token failed service-unavailable verification")},
        {"unavailable-once", 0, "ready", whole("")},
        {"retry-later", 0, "ready", whole("")},
        {"maintenance", 1, "not-ready", lines("token failed service-unavailable verification")},
        {"gateway-trouble", 1, "not-ready", lines("token failed service-unavailable verification")},
        {"clock-off", 0, "attention", whole("clock warning clock-skew verification")},
        {"no-time", 0, "attention", whole("clock inconclusive unexpected-response verification")},
        {"quota-refused", 0, "ready", whole("")},
        {"operation-missing", 4, "attention",
         whole("remediation-read inconclusive unexpected-response verification")},
        {"conflict", 1, "not-ready", whole("remediation-read failed unexpected-response verification")},

        {"unknown-words", 1, "not-ready",
         whole("account-read failed permission-missing api-role|"
               "threat-product failed product-or-permission-missing api-role|"
               "remediation-read failed product-or-permission-missing api-role")},
        {"no-words", 1, "not-ready",
         whole("account-product failed product-or-permission-missing api-role|"
               "account-read failed product-or-permission-missing api-role|"
               "threat-product failed product-or-permission-missing api-role|"
               "remediation-read failed product-or-permission-missing api-role")},
        {"other-shapes", 1, "not-ready", whole(noProducts)},
        {"fail-in-200", 1, "not-ready", whole("remediation-read failed unexpected-response verification")},
        {"bad-meta-status", 1, "not-ready", whole("remediation-read failed permission-missing api-role")},
        {"empty-answer", 1, "not-ready", lines("token failed unexpected-response verification")},
        {"not-json", 1, "not-ready", lines("token failed unexpected-response verification")},
        {"unexpected-answer", 1, "not-ready", lines("token failed unexpected-response verification")},
        {"list-answer", 1, "not-ready", lines("token failed unexpected-response verification")},
        {"nested-answer", 1, "not-ready", whole("remediation-read failed unexpected-response verification")},
        {"odd-token", 1, "not-ready", lines("token failed unexpected-response verification")},
        {"nameless-account", 1, "not-ready", whole("account-read failed unexpected-response verification")},
        {"packages-as-objects", 0, "ready", whole("")},
        {"packages-missing", 4, "attention", whole("licence inconclusive unexpected-response verification")},
        {"odd-packages", 4, "attention", whole("licence inconclusive unexpected-response verification")},
        {"too-large", 1, "not-ready", lines("token failed response-too-large verification")},
        {"compressed-bomb", 1, "not-ready", lines("token failed unexpected-response verification")},

        {"tls", 0, "ready", whole("")},
        {"tls-untrusted", 1, "not-ready", lines("connection failed tls-untrusted network-access")},
        {"tls-expired", 1, "not-ready", lines("connection failed tls-expired network-access")},
        {"tls-wrong-host", 1, "not-ready", lines("connection failed tls-wrong-host network-access")},
        {"no-tls", 1, "not-ready", lines("connection failed tls-failure network-access")},
        {"captive-portal", 1, "not-ready", lines("connection failed captive-portal network-access")},
        {"network-login", 1, "not-ready", lines("connection failed captive-portal network-access")},
        {"block-page", 1, "not-ready", lines("connection failed captive-portal network-access")},
        {"redirect", 1, "not-ready", lines("connection failed unexpected-redirect network-access")},
        {"connection-lost", 1, "not-ready", lines("connection failed connection-lost network-access")},
        {"silence", 1, "not-ready", lines("connection failed connection-timeout network-access")},
        {"drip", 1, "not-ready", lines("connection failed connection-timeout network-access")},
        // The gateway did answer: too much.
        {"flood", 1, "not-ready",
         lines("clock inconclusive unexpected-response verification|"
               "token failed response-too-large verification")},
    };
}
