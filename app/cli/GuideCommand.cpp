// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "guide/GuideWriter.h"

namespace cli {

int guideCommand(const QStringList &arguments)
{
    const auto idsOf = [](const auto &items) {
        QStringList ids;
        for (const auto &item : items)
            ids += item.id;
        return ids;
    };
    const guide::Guide guide = guide::Guide::documented();
    const QStringList ids = idsOf(guide.sections);
    const QStringList buttons = idsOf(guide.field(QStringLiteral("api-application.button"))->options);
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
    parser.add({QStringLiteral("button"),
                //: Help of an option. %1 is a list of IDs of buttons.
                tr("Follow the console that has this button: %1.").arg(buttons.join(QStringLiteral(", "))),
                QStringLiteral("BUTTON")});
    std::optional<int> status = parser.answer();
    if (!status) //: %1 is what was given as the ID of a section.
        status = parser.refuseOthers("section", ids, tr("There is no section “%1”."));
    if (!status) //: %1 is what was given as the ID of a button.
        status = parser.refuseOthers("button", buttons, tr("There is no button “%1”."));
    if (status)
        return *status;
    const QString section = parser.valueOf("section");
    if (parser.isJson())
        return printed(QJsonDocument(toJson(guide, section)));
    const guide::Answers answers = [&parser](const QString &) { return parser.valueOf("button"); };
    if (parser.valueOf("format") == QLatin1String("text"))
        return printed(toText(guide, section, answers));
    return printedData(parser.valueOf("format") == QLatin1String("html")
                           ? toHtml(guide, section, answers)
                           : toMarkdown(guide, section, answers));
}

} // namespace cli
