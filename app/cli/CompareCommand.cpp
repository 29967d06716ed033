// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "report/Comparison.h"
#include "report/Report.h"

#include <array>

namespace cli {

int compareCommand(const QStringList &arguments)
{
    CommandParser parser(
        arguments,
        {.description = tr("Say what changed from one report to another, worst first."),
         .usage = {QStringLiteral("OLD.json NEW.json [OPTION]…")},
         .arguments = {{QStringLiteral("OLD.json"), tr("The earlier report.")},
                       {QStringLiteral("NEW.json"), tr("The later report.")}},
         .examples = {QStringLiteral("monday.json tuesday.json")},
         //: What an exit status means: two reports tell the same.
         .statuses = {{NothingFailed, tr("Nothing changed.")},
                      {SomethingFailed, /*: Exit status: two reports differ. */ tr("Something changed.")}}});
    parser.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto status = parser.answer(2, 2, tr("Name two reports.")))
        return *status;

    std::array<QJsonObject, 2> documents;
    for (size_t i = 0; i < documents.size(); ++i) {
        const QString path = parser.positionalArguments().at(static_cast<qsizetype>(i));
        QString error;
        const auto document = report::readFile(path, &error, files::Pipes::Accepted);
        if (!document)
            return complained(QStringLiteral("%1: %2").arg(path, error), WrongUsage);
        documents.at(i) = *document;
    }
    const auto &[before, after] = documents;
    const auto english = parser.isJson() ? std::make_unique<language::InEnglish>() : nullptr;
    const report::Comparison comparison = report::compare(before, after);
    const int status = comparison.differences.isEmpty() ? NothingFailed : SomethingFailed;
    return parser.isJson() ? printed(QJsonDocument(report::toJson(comparison, before, after)), status)
                           : printed(report::toText(comparison, before, after), status);
}

} // namespace cli
