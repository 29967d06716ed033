// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "guide/GuideWriter.h"

namespace cli {

namespace {

QStringList sectionIds(const guide::Guide &guide)
{
    QStringList ids;
    for (const guide::Section &section : guide.sections)
        ids += section.id;
    return ids;
}

} // namespace

int guideCommand(const QStringList &arguments)
{
    const guide::Guide guide = guide::Guide::documented();
    const QStringList ids = sectionIds(guide);
    CommandParser parser(arguments, {.description = tr("Print the documented procedure."),
                                     .usage = {QStringLiteral("[OPTION]…")},
                                     .examples = {QStringLiteral("--section api-role"),
                                                  QStringLiteral("--format html > guide.html")},
                                     .statuses = {{NothingFailed, tr("The procedure is printed.")}}});
    parser.addFormatOption(
        {QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("html"), QStringLiteral("json")});
    parser.add({QStringLiteral("section"),
                //: Help of an option. %1 is a list of IDs of sections.
                tr("Print one section only: %1.").arg(ids.join(QStringLiteral(", "))), QStringLiteral("ID")});
    if (const auto status = parser.answer())
        return *status;
    const QString section = parser.valueOf("section");
    if (parser.has("section") && !guide.section(section)) {
        //: %1 is what was given as the ID of a section.
        return parser.wrongUsage(tr("There is no section “%1”.").arg(section) +
                                 terminal::didYouMeanOneOf(section, ids));
    }
    if (parser.isJson())
        return printed(QJsonDocument(toJson(guide, section)));
    const QString format = parser.valueOf("format");
    if (format == QLatin1String("text"))
        return printed(toText(guide, section));
    return printedData(format == QLatin1String("html") ? toHtml(guide, section) : toMarkdown(guide, section));
}

} // namespace cli
