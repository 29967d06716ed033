// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Configuration.h"

#include "Report.h"

#include "mimecast/Gateway.h"
#include "setup/Progress.h"
#include "setup/Setup.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {
namespace {

/// What the document calls a thing, and what a reader does.
struct Name
{
    const char *key;
    const char *field; ///< The guide's field that it was entered in; empty if it comes from elsewhere.
    const char *label; ///< Marked for translation in the context "report".
};

constexpr std::array names{
    //: Row of a report: what was entered in a set-up.
    Name{"organisation", "requirements.organisation", QT_TRANSLATE_NOOP("report", "Organization")},
    //: Row of a report: what was entered in a set-up.
    Name{"gateway", "verification.gateway", QT_TRANSLATE_NOOP("report", "Gateway")},
    Name{"clientId", "credentials.client-id", QT_TRANSLATE_NOOP("report", "Client ID, abbreviated")},
    //: Row of a report: what was entered in a set-up.
    Name{"serviceAccount", "service-account.address", QT_TRANSLATE_NOOP("report", "Service account")},
    Name{"serviceAccountName", "service-account.display-name",
         QT_TRANSLATE_NOOP("report", "Display name of the service account")},
    //: Row of a report: what was entered in a set-up.
    Name{"roleName", "api-role.name", QT_TRANSLATE_NOOP("report", "Role")},
    Name{"roleDescription", "api-role.description", QT_TRANSLATE_NOOP("report", "Description of the role")},
    Name{"consoleButton", "api-application.button",
         QT_TRANSLATE_NOOP("report", "Button in the Mimecast console")},
    //: Row of a report: what was entered in a set-up.
    Name{"applicationName", "api-application.name", QT_TRANSLATE_NOOP("report", "API application")},
    Name{"applicationDescription", "api-application.description",
         QT_TRANSLATE_NOOP("report", "Description of the API application")},
    Name{"contact", "api-application.contact", QT_TRANSLATE_NOOP("report", "Technical point of contact")},
    Name{"contactEmail", "api-application.contact-email",
         QT_TRANSLATE_NOOP("report", "Email of the technical point of contact")},
    Name{"integrationName", "hand-over.integration-name",
         QT_TRANSLATE_NOOP("report", "Integration in the Arctic Wolf Unified Portal")},
    Name{"threatRemediationStatus", "threat-remediation.current-status",
         QT_TRANSLATE_NOOP("report", "Status of Threat Remediation before")},
    //: Row of a report: what was entered in a set-up.
    Name{"notificationGroup", "threat-remediation.group", QT_TRANSLATE_NOOP("report", "Notification group")},
    Name{"apiVersion", "requirements.api-version", QT_TRANSLATE_NOOP("report", "Switching from API 1.0")},
};

/// "api-role.contact-email" becomes "apiRoleContactEmail".
QString camelCase(const QString &fieldId)
{
    QString key;
    bool upper = false;
    for (const QChar unit : fieldId) {
        const bool isSeparator = unit == u'-' || unit == u'.';
        if (!isSeparator)
            key += upper ? unit.toUpper() : unit;
        upper = isSeparator;
    }
    return key;
}

QString keyOf(const guide::Field &field)
{
    const auto *const name = std::find_if(names.begin(), names.end(), [&](const Name &candidate) {
        return field.id == QLatin1String(candidate.field);
    });
    return name == names.end() ? camelCase(field.id) : QString::fromLatin1(name->key);
}

bool isSecretOrCredential(const guide::Field &field)
{
    using Kind = guide::Field::Kind;
    return field.kind == Kind::ClientId || field.kind == Kind::ClientSecret || field.kind == Kind::Password;
}

QString shown(const guide::Field &field, const QString &value)
{
    const auto option = std::find_if(field.options.begin(), field.options.end(),
                                     [&](const guide::Option &candidate) { return candidate.id == value; });
    return option == field.options.end() ? value : option->text.plain();
}

void insertEntered(QJsonObject &configuration, const guide::Step &step, const setup::Setup &setup)
{
    for (const guide::Field &field : step.fields) {
        const QString value = setup.value(field.id);
        if (!value.isEmpty() && !isSecretOrCredential(field) && !setup.isHeld(field.id))
            configuration.insert(keyOf(field), shown(field, value));
    }
}

/// With the address of a gateway that has a name.
QString shownGateway(const QString &text)
{
    const auto gateway = mimecast::parseGateway(text).gateway;
    const QString address = gateway ? gateway->address.toString() : text;
    return address == text ? text : QStringLiteral("%1 – %2").arg(text, address);
}

/// A held one may be a secret that was pasted into the wrong field, so not even its ends are shown.
bool isClientIdHeld(const setup::Setup *setup)
{
    return setup && setup->isHeld(QStringLiteral("credentials.client-id"));
}

} // namespace

QJsonObject configurationOf(const Source &source)
{
    QJsonObject configuration;
    if (source.setup) {
        for (const guide::Section *section : setup::sections(source.guide, *source.setup)) {
            for (const guide::Step &step : section->steps) {
                if (setup::applies(step.condition, *source.setup))
                    insertEntered(configuration, step, *source.setup);
            }
        }
    }
    configuration.insert(QStringLiteral("gateway"), source.gateway);
    configuration.insert(QStringLiteral("clientId"),
                         isClientIdHeld(source.setup) ? abbreviated({}) : abbreviated(source.clientId));
    return configuration;
}

guide::Answers answersIn(const QJsonObject &configuration, const guide::Guide &guide)
{
    return [configuration, &guide](const QString &id) {
        const guide::Field *field = guide.field(id);
        if (!field)
            return QString();
        const QString answer = configuration.value(keyOf(*field)).toString();
        const auto option =
            std::find_if(field->options.begin(), field->options.end(),
                         [&](const guide::Option &each) { return each.text.plain() == answer; });
        return option == field->options.end() ? QString() : option->id;
    };
}

QList<ConfigurationEntry> inReadingOrder(const QJsonObject &configuration)
{
    QList<ConfigurationEntry> entries;
    QJsonObject others = configuration;
    for (const Name &name : names) {
        QString value = others.take(QLatin1String(name.key)).toString();
        if (QLatin1String(name.key) == QLatin1String("gateway"))
            value = shownGateway(value);
        if (!value.isEmpty())
            entries.append(
                {QString::fromLatin1(name.key), QCoreApplication::translate("report", name.label), value});
    }
    for (auto other = others.constBegin(); other != others.constEnd(); ++other)
        entries.append({other.key(), other.key(), other.value().toString()});
    return entries;
}

} // namespace report
