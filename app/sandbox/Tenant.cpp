// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Tenant.h"

namespace sandbox {

namespace {

// As long as real ones, and telling everybody who finds them that they are none.
constexpr char clientIdText[] = "SandboxClientId0pensNothingButTheSimulatedTenant";
constexpr char clientSecretText[] = "ThisSecretIsMadeUpForPracticeAndOpensNoAccountAtMimecastAnywhere";
static_assert(sizeof clientIdText == 48 + 1);
static_assert(sizeof clientSecretText == 64 + 1);

Incident incident(int number, const QString &type, const QDateTime &created)
{
    Incident made;
    made.id = QStringLiteral("sandbox-incident-%1").arg(number);
    made.code = QStringLiteral("TR-CUSA13A77-%1-M").arg(number, 5, 10, QLatin1Char('0'));
    made.type = type;
    made.reason = QStringLiteral("Practice incident %1").arg(number);
    made.created = created;
    made.modified = created.addSecs(90);
    made.messageId = QStringLiteral("<practice-%1@contoso.example>").arg(number);
    made.from = QStringLiteral("sender@fabrikam.example");
    made.to = QStringLiteral("recipient@contoso.example");
    return made;
}

QList<Incident> earlierIncidents(const QDateTime &now)
{
    Incident automatic = incident(1, QStringLiteral("automatic"), now.addDays(-9));
    automatic.identified = 12;
    automatic.successful = 11;
    automatic.failed = 1;
    Incident notified = incident(2, QStringLiteral("notify_only"), now.addDays(-5));
    notified.identified = 3;
    Incident restored = incident(3, QStringLiteral("restored"), now.addDays(-4));
    restored.identified = 2;
    restored.restored = 2;
    Incident manual = incident(4, QStringLiteral("manual"), now.addSecs(-7200));
    manual.identified = 1;
    manual.successful = 1;
    return {automatic, notified, restored, manual};
}

} // namespace

QString standingClientId()
{
    return QString::fromLatin1(clientIdText);
}

QString standingClientSecret()
{
    return QString::fromLatin1(clientSecretText);
}

QStringList AccountRecord::personalData() const
{
    return {passphrase, adminEmail, contactEmail, contactName, telephone, supportCode};
}

Tenant readyTenant(const QDateTime &now)
{
    Tenant tenant;
    tenant.packages = {
        QStringLiteral("Mimecast Platform [1033]"),
        QStringLiteral("URL Protection (Site) [1043]"),
        QStringLiteral("Attachment Protection (Site) [1056]"),
        QStringLiteral("Impersonation Protection [1060]"),
        QStringLiteral("Internal Email Protect [1064]"),
        QStringLiteral("Threat Remediation [1075]"),
    };
    tenant.incidents = earlierIncidents(now);
    return tenant;
}

void removePackage(Tenant &tenant, const QString &id)
{
    const QString ending = QLatin1Char('[') + id + QLatin1Char(']');
    tenant.packages.removeIf([&ending](const QString &package) { return package.endsWith(ending); });
}

} // namespace sandbox
