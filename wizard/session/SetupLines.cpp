// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupLines.h"

#include "guide/Guide.h"
#include "language/Phrases.h"
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
    return language::labeled(title, value.simplified()) + QLatin1Char('\n');
}

QString sectionTitle(const guide::Guide &guide, const QString &id)
{
    const guide::Section *section = guide.section(id);
    return section ? section->title.plain() : id;
}

QString sectionLines(const guide::Section &section, const Setup &setup)
{
    const int open = static_cast<int>(setup::openSteps(section, setup).size());
    //: Of a section of the procedure.
    QString state = tr("complete");
    if (open > 0) //: Of a section of the procedure: how many of its steps are left.
        state = QCoreApplication::translate("session", "%n to do", nullptr, open);
    QString text = line(section.title.plain(), state);
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
    QString text =
        line(/*: Command line: row of a set-up. */ tr("Set-up"), setup.name()) +
        line(/*: Command line: row of a set-up. */ tr("Organization"), setup.organization()) +
        line(/*: Command line: row of a set-up: when it was begun. */ tr("Begun"), date(setup.created())) +
        line(/*: Command line: row of a set-up: when it was last changed. */ tr("Changed"),
             date(setup.modified())) +
        //: Command line: row of a set-up: the page where it stands.
        line(tr("Open section"), sectionTitle(guide, setup.currentSection())) +
        line(tr("Client secret in the keychain"),
             setup.isSecretStored() ? /*: Whether the client secret is in the keychain. */ tr("yes")
                                    : /*: Whether the client secret is in the keychain. */ tr("no")) +
        QLatin1Char('\n');
    for (const guide::Section *section : setup::sections(guide, setup))
        text += sectionLines(*section, setup);
    return text;
}

QString deletionText(const Setup *setup, const QString &name)
{
    if (!setup) {
        //: %1 is the name of a set-up's file.
        return tr("This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not "
                  "show again.")
            .arg(name);
    }
    const int steps = static_cast<int>(setup->stepsDone());
    //: %1 is the name of a set-up's file, %2 an organization.
    return QCoreApplication::translate("session",
                                       "This deletes the set-up “%1” of “%2” with %n completed steps, and "
                                       "its client secret, which Mimecast does not show again.",
                                       nullptr, steps)
        .arg(name, setup->organization());
}

} // namespace session
