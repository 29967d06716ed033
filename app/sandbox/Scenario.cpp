#include "Scenario.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

using namespace std::chrono_literals;

constexpr std::array table{
    Scenario{"ready", QT_TRANSLATE_NOOP("sandbox", "Everything is set up as the documented procedure asks."),
             [](Tenant &) {}},
    Scenario{"wrong-secret",
             QT_TRANSLATE_NOOP("sandbox", "The application has another client secret than the one shown."),
             [](Tenant &tenant) { std::reverse(tenant.clientSecret.begin(), tenant.clientSecret.end()); }},
    Scenario{"application-disabled", QT_TRANSLATE_NOOP("sandbox", "The application is disabled."),
             [](Tenant &tenant) { tenant.applicationEnabled = false; }},
    Scenario{"no-threat-management",
             QT_TRANSLATE_NOOP("sandbox", "The application lacks the product Threat Management."),
             [](Tenant &tenant) { tenant.products.erase(Product::ThreatManagement); }},
    Scenario{"no-account-management",
             QT_TRANSLATE_NOOP("sandbox", "The application lacks the product Account Management."),
             [](Tenant &tenant) { tenant.products.erase(Product::AccountManagement); }},
    Scenario{"no-dashboard-permission",
             QT_TRANSLATE_NOOP("sandbox", "The role lacks the permission to read the dashboard."),
             [](Tenant &tenant) { tenant.permissions.erase(Permission::DashboardRead); }},
    Scenario{"no-remediation-permission",
             QT_TRANSLATE_NOOP("sandbox", "The role lacks the permissions on Threat Remediation."),
             [](Tenant &tenant) {
                 tenant.permissions.erase(Permission::ThreatRemediationRead);
                 tenant.permissions.erase(Permission::ThreatRemediationEdit);
             }},
    Scenario{"not-licensed",
             QT_TRANSLATE_NOOP("sandbox", "The account has no licence for Internal Email Protect."),
             [](Tenant &tenant) { removePackage(tenant, QStringLiteral("1064")); }},
    Scenario{"no-remediation-licence",
             QT_TRANSLATE_NOOP("sandbox", "The account has no licence for Threat Remediation."),
             [](Tenant &tenant) { removePackage(tenant, QStringLiteral("1075")); }},
    // What such an account answers to find-incidents is not known; here it has no incidents.
    Scenario{"cloud-integrated",
             QT_TRANSLATE_NOOP("sandbox", "The account is a Cloud Integrated one, without a gateway."),
             [](Tenant &tenant) {
                 tenant.cloudGateway = false;
                 tenant.packages = {QStringLiteral("[Email Security - Cloud Integrated] [ES_130]")};
                 tenant.incidents.clear();
             }},
    Scenario{"excess-permission",
             QT_TRANSLATE_NOOP("sandbox", "The role has a permission that it does not need."),
             [](Tenant &tenant) { tenant.permissions.insert(Permission::AccountSettingsRead); }},
    Scenario{"rate-limited",
             QT_TRANSLATE_NOOP("sandbox", "The service takes no more requests for several minutes."),
             [](Tenant &tenant) { tenant.rateLimit = {.allowed = 0, .refusals = -1, .reset = 5min}; }},
    Scenario{"rate-limited-briefly",
             QT_TRANSLATE_NOOP("sandbox", "The service takes no more requests for half a second."),
             [](Tenant &tenant) { tenant.rateLimit = {.allowed = 1, .refusals = 2, .reset = 500ms}; }},
    Scenario{"transient-401", QT_TRANSLATE_NOOP("sandbox", "The service refuses a good access token once."),
             [](Tenant &tenant) { tenant.transientRefusals = 1; }},
    Scenario{"slow", QT_TRANSLATE_NOOP("sandbox", "Each answer takes a second and a half."),
             [](Tenant &tenant) { tenant.latency = 1500ms; }},
    Scenario{"unavailable", QT_TRANSLATE_NOOP("sandbox", "The service is down."),
             [](Tenant &tenant) { tenant.available = false; }},
    Scenario{
        "clock-off",
        QT_TRANSLATE_NOOP("sandbox", "The clocks of this computer and the service are 11 minutes apart."),
        [](Tenant &tenant) { tenant.clockSkew = 11min; }},
    Scenario{"captive-portal",
             QT_TRANSLATE_NOOP("sandbox", "The network’s sign-in page stands in place of every answer."),
             [](Tenant &tenant) { tenant.inTheWay = InTheWay::CaptivePortal; }},
    Scenario{"redirect", QT_TRANSLATE_NOOP("sandbox", "The network sends every request elsewhere."),
             [](Tenant &tenant) { tenant.inTheWay = InTheWay::Redirect; }},
    Scenario{"unexpected-answer", QT_TRANSLATE_NOOP("sandbox", "Every answer is cut short on its way."),
             [](Tenant &tenant) { tenant.inTheWay = InTheWay::CuttingShort; }},
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
