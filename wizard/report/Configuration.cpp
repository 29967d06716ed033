#include "Configuration.h"

#include "Report.h"

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
    Name{"organisation", "", QT_TRANSLATE_NOOP("report", "Organisation")},
    Name{"gateway", "", QT_TRANSLATE_NOOP("report", "Gateway")},
    Name{"clientId", "", QT_TRANSLATE_NOOP("report", "Client ID, abbreviated")},
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

} // namespace

QJsonObject configurationOf(const Source &source)
{
    QJsonObject configuration;
    if (source.setup) {
        for (const guide::Section &section : source.guide.sections) {
            for (const guide::Step &step : section.steps) {
                for (const guide::Field &field : step.fields) {
                    const QString value = source.setup->value(field.id);
                    if (!value.isEmpty() && !isSecretOrCredential(field))
                        configuration.insert(keyOf(field), shown(field, value));
                }
            }
        }
        if (!source.setup->organisation().isEmpty())
            configuration.insert(QStringLiteral("organisation"), source.setup->organisation());
    }
    configuration.insert(QStringLiteral("gateway"), source.gateway);
    configuration.insert(QStringLiteral("clientId"), abbreviated(source.clientId));
    return configuration;
}

QList<ConfigurationEntry> inReadingOrder(const QJsonObject &configuration)
{
    QList<ConfigurationEntry> entries;
    QJsonObject others = configuration;
    for (const Name &name : names) {
        const QString value = others.take(QLatin1String(name.key)).toString();
        if (!value.isEmpty())
            entries.append({QCoreApplication::translate("report", name.label), value});
    }
    for (auto other = others.constBegin(); other != others.constEnd(); ++other)
        entries.append({other.key(), other.value().toString()});
    return entries;
}

} // namespace report
