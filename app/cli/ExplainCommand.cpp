// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "guide/Guide.h"
#include "session/CauseLines.h"

namespace cli {

int explainCommand(const QStringList &arguments)
{
    CommandParser parser(
        arguments,
        {.description = tr("Explain a cause that a check or a report names: what it means, what to "
                           "do, and where. Without a cause, list them. Nothing is asked of Mimecast."),
         .usage = {QStringLiteral("[CAUSE] [OPTION]…")},
         .arguments = {{QStringLiteral("CAUSE"), tr("The member “cause” in a report.")}},
         .examples = {QStringLiteral("permission-missing")},
         .statuses = {{NothingFailed, tr("The cause is explained.")}}});
    parser.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto status = parser.answer(0, 1, tr("Name one cause.")))
        return *status;
    if (parser.positionalArguments().isEmpty()) {
        return parser.isJson() ? printed(QJsonDocument(session::causesJson()))
                               : printed(session::causesText());
    }
    const QString id = parser.positionalArguments().constFirst();
    const auto cause = checks::causeFromString(id);
    if (!cause) {
        return parser.wrongUsage(/*: %1 is an ID. */ tr("There is no cause “%1”.").arg(id) +
                                 terminal::didYouMean(id, session::causeIds()));
    }
    return parser.isJson() ? printed(QJsonDocument(session::toJson(*cause)))
                           : printed(session::toText(*cause, guide::Guide::documented()));
}

} // namespace cli
