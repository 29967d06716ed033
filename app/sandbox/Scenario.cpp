// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Scenario.h"

#include "OddReplies.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

using namespace std::chrono_literals;
using Group = Scenario::Group;

constexpr char token[] = "/oauth/token";
constexpr char whoami[] = "/identity/whoami";
constexpr char getAccount[] = "/api/account/get-account";
constexpr char getQuota[] = "/api/byo-threat-intelligence/get-quota";
constexpr char findIncidents[] = "/api/ttp/remediation/find-incidents";

const QLatin1String forbidden("app_forbidden");
const QLatin1String
    missingProduct("Resource or method requested does not exist in any product assigned to the application.");

void replace(Tenant &tenant, const char *path, const Reply &reply, int times = -1)
{
    tenant.instead.append({QString::fromLatin1(path), reply, times});
}

void replaceAll(Tenant &tenant, const Reply &reply)
{
    tenant.instead.append({{}, reply});
}

Reply retryAfter(const QByteArray &seconds)
{
    Reply reply = rawReply(503, {});
    reply.headers = {{"Retry-After", seconds}};
    return reply;
}

QJsonObject package(int id, const char *name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), QString::fromLatin1(name)}};
}

constexpr std::array table{
    Scenario{Group::SetUp, "ready",
             QT_TRANSLATE_NOOP("sandbox", "Everything is set up as the documented procedure asks."),
             [](Tenant &) {}},
    Scenario{Group::SetUp, "wrong-secret",
             QT_TRANSLATE_NOOP("sandbox", "The application has another client secret than the one shown."),
             [](Tenant &tenant) { std::reverse(tenant.clientSecret.begin(), tenant.clientSecret.end()); }},
    Scenario{Group::SetUp, "application-disabled",
             QT_TRANSLATE_NOOP("sandbox", "The application is disabled."),
             [](Tenant &tenant) { tenant.applicationEnabled = false; }},
    Scenario{Group::SetUp, "api-1-keys",
             QT_TRANSLATE_NOOP("sandbox", "The keys are of the older API 1.0, and have expired."),
             [](Tenant &tenant) { replace(tenant, token, rawReply(418, {})); }},
    Scenario{Group::SetUp, "no-threat-management",
             QT_TRANSLATE_NOOP("sandbox", "The application lacks the product Threat Management."),
             [](Tenant &tenant) { tenant.products.erase(Product::ThreatManagement); }},
    Scenario{Group::SetUp, "no-account-management",
             QT_TRANSLATE_NOOP("sandbox", "The application lacks the product Account Management."),
             [](Tenant &tenant) { tenant.products.erase(Product::AccountManagement); }},
    Scenario{Group::SetUp, "no-products",
             QT_TRANSLATE_NOOP("sandbox", "The application has neither of the two products."),
             [](Tenant &tenant) { tenant.products.clear(); }},
    Scenario{Group::SetUp, "no-dashboard-permission",
             QT_TRANSLATE_NOOP("sandbox", "The role lacks the permission to read the dashboard."),
             [](Tenant &tenant) { tenant.permissions.erase(Permission::DashboardRead); }},
    Scenario{Group::SetUp, "no-remediation-permission",
             QT_TRANSLATE_NOOP("sandbox", "The role lacks the permissions on Threat Remediation."),
             [](Tenant &tenant) {
                 tenant.permissions.erase(Permission::ThreatRemediationRead);
                 tenant.permissions.erase(Permission::ThreatRemediationEdit);
             }},
    Scenario{Group::SetUp, "no-permissions",
             QT_TRANSLATE_NOOP("sandbox", "The role has no permissions at all."),
             [](Tenant &tenant) { tenant.permissions.clear(); }},
    Scenario{Group::SetUp, "excess-permission",
             QT_TRANSLATE_NOOP("sandbox", "The role has a permission that it does not need."),
             [](Tenant &tenant) { tenant.permissions.insert(Permission::AccountSettingsRead); }},
    Scenario{Group::SetUp, "administrator-role",
             QT_TRANSLATE_NOOP("sandbox", "The role has every permission there is."),
             [](Tenant &tenant) {
                 tenant.permissions.insert({Permission::AccountSettingsRead, Permission::ConfigSnapshotRead,
                                            Permission::ByoThreatIntelligenceRead});
             }},
    Scenario{Group::SetUp, "not-licensed",
             QT_TRANSLATE_NOOP("sandbox", "The account has no license for Internal Email Protect."),
             [](Tenant &tenant) { removePackage(tenant, QStringLiteral("1064")); }},
    Scenario{Group::SetUp, "no-remediation-licence",
             QT_TRANSLATE_NOOP("sandbox", "The account has no license for Threat Remediation."),
             [](Tenant &tenant) { removePackage(tenant, QStringLiteral("1075")); }},
    // What such an account answers to find-incidents is not known; here it has no incidents.
    Scenario{Group::SetUp, "cloud-integrated",
             QT_TRANSLATE_NOOP("sandbox", "The account is a Cloud Integrated one, without a Cloud Gateway."),
             [](Tenant &tenant) {
                 tenant.cloudGateway = false;
                 tenant.packages = {QStringLiteral("[Email Security - Cloud Integrated] [ES_130]")};
                 tenant.incidents.clear();
             }},
    Scenario{Group::Service, "slow", QT_TRANSLATE_NOOP("sandbox", "Each answer takes a second and a half."),
             [](Tenant &tenant) { tenant.latency = 1500ms; }},
    Scenario{Group::Service, "rate-limited",
             QT_TRANSLATE_NOOP("sandbox", "The service takes no more requests for several minutes."),
             [](Tenant &tenant) { tenant.rateLimit = {.allowed = 0, .refusals = -1, .reset = 5min}; }},
    Scenario{Group::Service, "rate-limited-briefly",
             QT_TRANSLATE_NOOP("sandbox", "The service takes no more requests for half a second."),
             [](Tenant &tenant) { tenant.rateLimit = {.allowed = 1, .refusals = 2, .reset = 500ms}; }},
    Scenario{
        Group::Service, "rate-limited-without-time",
        QT_TRANSLATE_NOOP("sandbox", "The service takes no more requests and does not say for how long."),
        [](Tenant &tenant) { replaceAll(tenant, rawReply(429, {})); }},
    Scenario{Group::Service, "transient-401",
             QT_TRANSLATE_NOOP("sandbox", "The service refuses a good access token once."),
             [](Tenant &tenant) { tenant.refusedTokens = 1; }},
    Scenario{Group::Service, "tokens-refused",
             QT_TRANSLATE_NOOP("sandbox", "The service refuses every access token that it has issued."),
             [](Tenant &tenant) { tenant.refusedTokens = -1; }},
    Scenario{Group::Service, "unavailable", QT_TRANSLATE_NOOP("sandbox", "The service is down."),
             [](Tenant &tenant) { tenant.available = false; }},
    Scenario{Group::Service, "unavailable-once",
             QT_TRANSLATE_NOOP("sandbox", "The service fails once and works the next time."),
             [](Tenant &tenant) { replace(tenant, whoami, rawReply(500, {}), 1); }},
    Scenario{Group::Service, "retry-later",
             QT_TRANSLATE_NOOP("sandbox", "The service is busy for a second, says so, and works afterwards."),
             [](Tenant &tenant) { replace(tenant, token, retryAfter("1"), 1); }},
    Scenario{Group::Service, "maintenance",
             QT_TRANSLATE_NOOP("sandbox", "The service is down for an hour, and says so."),
             [](Tenant &tenant) { replaceAll(tenant, retryAfter("3600")); }},
    Scenario{Group::Service, "gateway-trouble",
             QT_TRANSLATE_NOOP("sandbox", "The servers behind the gateway do not answer it."),
             [](Tenant &tenant) { replaceAll(tenant, pageReply(504, "Gateway Time-out")); }},
    Scenario{
        Group::Service, "clock-off",
        QT_TRANSLATE_NOOP("sandbox", "The clocks of this computer and the service are 11 minutes apart."),
        [](Tenant &tenant) { tenant.clockSkew = 11min; }},
    Scenario{Group::Service, "no-time", QT_TRANSLATE_NOOP("sandbox", "The service does not tell its time."),
             [](Tenant &tenant) { tenant.tellsTime = false; }},
    Scenario{
        Group::Service, "quota-refused",
        QT_TRANSLATE_NOOP("sandbox", "The quota of an unlicensed package is refused; all else is set up."),
        [](Tenant &tenant) { replace(tenant, getQuota, failReply(403, forbidden, missingProduct)); }},
    Scenario{Group::Service, "operation-missing",
             QT_TRANSLATE_NOOP("sandbox", "The operation that lists incidents is not there."),
             [](Tenant &tenant) {
                 replace(tenant, findIncidents, failReply(404, QStringLiteral("not_found"), {}));
             }},
    Scenario{Group::Service, "conflict",
             QT_TRANSLATE_NOOP("sandbox", "Listing incidents fails with a conflict."),
             [](Tenant &tenant) {
                 replace(tenant, findIncidents, failReply(409, QStringLiteral("err_conflict"), {}));
             }},
    Scenario{Group::Answers, "unknown-words",
             QT_TRANSLATE_NOOP("sandbox", "Refusals are worded in a way that nobody has seen before."),
             [](Tenant &tenant) {
                 for (const char *path : {getAccount, getQuota, findIncidents})
                     replace(tenant, path,
                             failReply(403, QStringLiteral("not_today"), QStringLiteral("No.")));
             }},
    Scenario{Group::Answers, "no-words",
             QT_TRANSLATE_NOOP("sandbox", "Whatever is asked with a token is refused without a word."),
             [](Tenant &tenant) {
                 for (const char *path : {whoami, getAccount, getQuota, findIncidents})
                     replace(tenant, path, rawReply(403, {}));
             }},
    Scenario{Group::Answers, "other-shapes",
             QT_TRANSLATE_NOOP("sandbox", "A missing product is told in four other forms of an error."),
             [](Tenant &tenant) {
                 replace(tenant, whoami, faultReply(403, forbidden, missingProduct));
                 replace(tenant, getAccount, errorsReply(403, forbidden, missingProduct));
                 replace(tenant, getQuota, errorReply(403, missingProduct));
                 replace(tenant, findIncidents, errorCodeReply(403, forbidden, missingProduct));
             }},
    Scenario{Group::Answers, "fail-in-200",
             QT_TRANSLATE_NOOP("sandbox", "Listing incidents fails, in an answer that calls itself good."),
             [](Tenant &tenant) {
                 replace(tenant, findIncidents, failReply(200, QStringLiteral("err_unknown"), {}));
             }},
    Scenario{
        Group::Answers, "bad-meta-status",
        QT_TRANSLATE_NOOP("sandbox", "A missing permission is told only by the status within the answer."),
        [](Tenant &tenant) {
            replace(tenant, findIncidents, rawReply(200, R"({"meta":{"status":403},"data":[]})"));
        }},
    Scenario{Group::Answers, "empty-answer", QT_TRANSLATE_NOOP("sandbox", "Every answer is good and empty."),
             [](Tenant &tenant) { replaceAll(tenant, rawReply(200, {})); }},
    Scenario{Group::Answers, "not-json", QT_TRANSLATE_NOOP("sandbox", "Every answer is good and no JSON."),
             [](Tenant &tenant) { replaceAll(tenant, rawReply(200, "OK")); }},
    Scenario{Group::Answers, "unexpected-answer",
             QT_TRANSLATE_NOOP("sandbox", "Every answer is cut short on its way."),
             [](Tenant &tenant) { tenant.cutsShort = true; }},
    Scenario{Group::Answers, "list-answer", QT_TRANSLATE_NOOP("sandbox", "Every answer is a list."),
             [](Tenant &tenant) { replaceAll(tenant, rawReply(200, "[]")); }},
    Scenario{
        Group::Answers, "nested-answer",
        QT_TRANSLATE_NOOP("sandbox", "Listing incidents gives lists within lists, a hundred thousand deep."),
        [](Tenant &tenant) { replace(tenant, findIncidents, nestedReply()); }},
    Scenario{Group::Answers, "odd-token", QT_TRANSLATE_NOOP("sandbox", "The access token is a number."),
             [](Tenant &tenant) { replace(tenant, token, rawReply(200, R"({"access_token":7})")); }},
    Scenario{Group::Answers, "nameless-account",
             QT_TRANSLATE_NOOP("sandbox", "The account has neither a name nor a code."),
             [](Tenant &tenant) { replace(tenant, getAccount, dataReply({QJsonObject{}})); }},
    Scenario{Group::Answers, "packages-as-objects",
             QT_TRANSLATE_NOOP("sandbox", "The account’s packages are objects with a name and a number."),
             [](Tenant &tenant) {
                 replace(tenant, getAccount,
                         packagesReply(QJsonArray{package(1064, "Internal Email Protect"),
                                                  package(1075, "Threat Remediation")}));
             }},
    Scenario{Group::Answers, "packages-missing",
             QT_TRANSLATE_NOOP("sandbox", "The account does not tell its packages."),
             [](Tenant &tenant) { replace(tenant, getAccount, packagesReply(QJsonValue::Undefined)); }},
    Scenario{
        Group::Answers, "odd-packages",
        QT_TRANSLATE_NOOP("sandbox", "The account’s packages are of types that nobody expects."),
        [](Tenant &tenant) {
            replace(tenant, getAccount, packagesReply(QJsonArray{true, QJsonValue::Null, QJsonArray{1}}));
        }},
    Scenario{Group::Answers, "too-large",
             QT_TRANSLATE_NOOP("sandbox", "Every answer is larger than any that Mimecast gives."),
             [](Tenant &tenant) { replaceAll(tenant, largeReply()); }},
    Scenario{Group::Answers, "compressed-bomb",
             QT_TRANSLATE_NOOP("sandbox", "A few compressed bytes unfold into an answer of 16 MiB."),
             [](Tenant &tenant) { replaceAll(tenant, bombReply()); }},
    Scenario{Group::Network, "tls",
             QT_TRANSLATE_NOOP("sandbox", "Everything is set up, and served over HTTPS."),
             [](Tenant &tenant) { tenant.line = Line::Tls; }},
    Scenario{Group::Network, "tls-untrusted",
             QT_TRANSLATE_NOOP("sandbox", "A firewall opens encrypted connections."),
             [](Tenant &tenant) { tenant.line = Line::TlsUntrusted; }},
    Scenario{Group::Network, "tls-expired", QT_TRANSLATE_NOOP("sandbox", "The certificate has expired."),
             [](Tenant &tenant) { tenant.line = Line::TlsExpired; }},
    Scenario{Group::Network, "tls-wrong-host",
             QT_TRANSLATE_NOOP("sandbox", "The certificate is for another name."),
             [](Tenant &tenant) { tenant.line = Line::TlsWrongHost; }},
    Scenario{Group::Network, "no-tls", QT_TRANSLATE_NOOP("sandbox", "The other side does not speak TLS."),
             [](Tenant &tenant) { tenant.line = Line::NoTls; }},
    Scenario{Group::Network, "captive-portal",
             QT_TRANSLATE_NOOP("sandbox", "The network’s sign-in page stands in place of every answer."),
             [](Tenant &tenant) { replaceAll(tenant, pageReply(200, "Sign in to use this network")); }},
    Scenario{Group::Network, "network-login",
             QT_TRANSLATE_NOOP("sandbox", "The network asks for a sign-in by the status made for that."),
             [](Tenant &tenant) { replaceAll(tenant, pageReply(511, "Network Authentication Required")); }},
    Scenario{Group::Network, "block-page",
             QT_TRANSLATE_NOOP("sandbox", "A filter’s page stands in place of every answer."),
             [](Tenant &tenant) { replaceAll(tenant, pageReply(403, "This site is blocked")); }},
    Scenario{Group::Network, "redirect",
             QT_TRANSLATE_NOOP("sandbox", "The network sends every request elsewhere."),
             [](Tenant &tenant) {
                 replaceAll(tenant, redirectReply(302, "https://sign-in.proxy.example/blocked"));
             }},
    Scenario{Group::Network, "connection-lost",
             QT_TRANSLATE_NOOP("sandbox", "The connection breaks off in the middle of every answer."),
             [](Tenant &tenant) { tenant.line = Line::HangsUp; }},
    Scenario{Group::Network, "silence",
             QT_TRANSLATE_NOOP("sandbox", "Connections are taken, and nothing is ever answered."),
             [](Tenant &tenant) { tenant.line = Line::Silent; }},
    Scenario{Group::Network, "drip", QT_TRANSLATE_NOOP("sandbox", "Every answer comes at a byte a second."),
             [](Tenant &tenant) { tenant.line = Line::Drips; }},
    Scenario{Group::Network, "flood", QT_TRANSLATE_NOOP("sandbox", "Every answer goes on without end."),
             [](Tenant &tenant) { tenant.line = Line::Floods; }},
};

} // namespace

QString Scenario::name() const
{
    return QString::fromLatin1(id);
}

QString Scenario::sentence() const
{
    return QCoreApplication::translate("sandbox", text);
}

Tenant Scenario::tenant() const
{
    Tenant made = readyTenant();
    configure(made);
    return made;
}

QString title(Scenario::Group group)
{
    switch (group) {
    case Group::SetUp:
        return QCoreApplication::translate("sandbox", "What was set up");
    case Group::Service:
        return QCoreApplication::translate("sandbox", "How the service behaves");
    case Group::Answers:
        return QCoreApplication::translate("sandbox", "What the answers look like");
    case Group::Network:
        return QCoreApplication::translate("sandbox", "What the network does");
    }
    return {};
}

std::span<const Scenario> scenarios()
{
    return table;
}

const Scenario *findScenario(const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const Scenario &scenario) { return scenario.name() == name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace sandbox
