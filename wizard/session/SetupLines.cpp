// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupLines.h"

#include "guide/Guide.h"
#include "setup/Progress.h"
#include "setup/Setup.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace session {

using setup::Setup;
using setup::SetupEntry;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("session", text);
}

QString date(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QString line(const QString &title, const QString &value)
{
    return QStringLiteral("%1: %2\n").arg(title, value.simplified());
}

QString sectionTitle(const guide::Guide &guide, const QString &id)
{
    const guide::Section *section = guide.section(id);
    return section ? section->title.plain() : id;
}

QString sectionLines(const guide::Section &section, const Setup &setup)
{
    const auto open = setup::openSteps(section, setup);
    QString text =
        line(section.title.plain(), open.empty() ? tr("complete") : tr("%1 to do").arg(open.size()));
    for (const guide::Step &step : section.steps) {
        for (const guide::Field &field : step.fields) {
            if (!setup.value(field.id).isEmpty())
                text += QLatin1String("  ") + line(field.title.plain(), setup.value(field.id));
        }
    }
    return text;
}

} // namespace

QString toText(const QList<SetupEntry> &entries, const guide::Guide &guide)
{
    QString text;
    for (const SetupEntry &entry : entries) {
        QStringList columns{entry.name, date(entry.modified)};
        if (entry.error.isEmpty())
            columns << entry.organization << sectionTitle(guide, entry.section);
        else
            columns << entry.error;
        columns.removeAll(QString());
        for (QString &column : columns)
            column = column.simplified();
        text += columns.join(QStringLiteral("  ")) + QLatin1Char('\n');
    }
    return text;
}

QJsonArray toJson(const QList<SetupEntry> &entries)
{
    QJsonArray array;
    for (const SetupEntry &entry : entries) {
        array.append(QJsonObject{{QStringLiteral("name"), entry.name},
                                 {QStringLiteral("organisation"), entry.organization},
                                 {QStringLiteral("section"), entry.section},
                                 {QStringLiteral("modified"), date(entry.modified)},
                                 {QStringLiteral("trouble"), entry.error}});
    }
    return array;
}

QString toText(const Setup &setup, const guide::Guide &guide)
{
    QString text = line(tr("Set-up"), setup.name()) + line(tr("Organization"), setup.organization()) +
                   line(tr("Begun"), date(setup.created())) + line(tr("Changed"), date(setup.modified())) +
                   line(tr("Open section"), sectionTitle(guide, setup.currentSection())) +
                   line(tr("Client secret in the keychain"), setup.isSecretStored() ? tr("yes") : tr("no")) +
                   QLatin1Char('\n');
    for (const guide::Section *section : setup::sections(guide, setup))
        text += sectionLines(*section, setup);
    return text;
}

QString deletionText(const Setup *setup, const QString &name)
{
    return setup ? tr("This deletes the set-up “%1” of “%2” with %3 completed steps, and its client secret, "
                      "which Mimecast does not show again.")
                       .arg(name, setup->organization())
                       .arg(setup->stepsDone())
                 : tr("This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not "
                      "show again.")
                       .arg(name);
}

} // namespace session
