// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "guide/GuideWriter.h"

#include <QJsonDocument>

namespace cli {

namespace {

QString sectionIds(const guide::Guide &guide)
{
    QStringList ids;
    for (const guide::Section &section : guide.sections)
        ids += section.id;
    return ids.join(QStringLiteral(", "));
}

} // namespace

int guideCommand(const QStringList &arguments)
{
    const guide::Guide guide = guide::Guide::documented();
    CommandParser parser(arguments, tr("The command guide prints the documented procedure."));
    parser.addFormatOption(
        {QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("html"), QStringLiteral("json")});
    parser.addOption({QStringLiteral("section"), tr("Print one section only: %1.").arg(sectionIds(guide)),
                      QStringLiteral("ID")});
    if (const auto status = parser.answer())
        return *status;
    const QString section = parser.valueOf("section");
    if (parser.has("section") && !guide.section(section)) {
        return parser.wrongUsage(
            tr("There is no section “%1”. The sections are: %2.").arg(section, sectionIds(guide)));
    }
    if (parser.isJson())
        return printed(QString::fromUtf8(QJsonDocument(toJson(guide, section)).toJson()));
    const QString format = parser.valueOf("format");
    if (format == QLatin1String("html"))
        return printed(toHtml(guide, section));
    return printed(format == QLatin1String("markdown") ? toMarkdown(guide, section) : toText(guide, section));
}

} // namespace cli
