// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"
#include "Options.h"

#include "guide/Guide.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "session/Verification.h"

#include <QFileInfo>

#include <optional>

namespace cli {

int reportCommand(const QStringList &arguments)
{
    CommandParser parser(
        arguments,
        {.description =
             tr("Write the report of a set-up, or of an earlier report, to a file. Once the validation "
                "session of a set-up is signed off, its report is the one of then."),
         .usage = {QStringLiteral("SETUP|REPORT.json --output FILE [OPTION]…")},
         .arguments = {{QStringLiteral("SETUP"), tr("The name of a set-up, as “setups list” shows it.")},
                       {QStringLiteral("REPORT.json"), tr("The file of an earlier report.")}},
         .examples = {QStringLiteral("NAME --output report.html --output report.pdf"),
                      QStringLiteral("old.json --share-outside --output new.json")},
         .statuses = {{NothingFailed, tr("The report is written.")},
                      {SomethingFailed, tr("It is written, but the checksum of the earlier report does not "
                                           "fit.")}}});
    parser.add({QStringLiteral("output"),
                tr("Write this file; .json, .html, .pdf or .md tells the format. May be repeated."),
                QStringLiteral("FILE")});
    parser.add(
        {QStringLiteral("share-outside"), tr("Replace names, addresses and identifiers by pseudonyms.")});
    if (const auto status = parser.answer(1, 1, tr("Name one set-up or one report.")))
        return *status;
    const QStringList paths = parser.values(QStringLiteral("output"));
    if (paths.isEmpty())
        return parser.wrongUsage(tr("Say with --output which file to write."));
    const QString argument = parser.positionalArguments().constFirst();
    const QString canonical = QFileInfo(argument).canonicalFilePath();
    for (const QString &path : paths) {
        if (!report::hasReportEnding(path))
            //: %1 is the name of a file.
            return parser.wrongUsage(tr("“%1” ends with none of .json, .html, .pdf and .md.").arg(path));
        if (!canonical.isEmpty() && QFileInfo(path).canonicalFilePath() == canonical)
            //: %1 is the name of a file: the report would overwrite the one that it is made from.
            return parser.wrongUsage(tr("“%1” is the report itself.").arg(path));
    }

    QString error;
    std::optional<QJsonObject> document;
    // A file that is there is meant as a report.
    if (QFileInfo::exists(argument) || argument.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        document = report::readFile(argument, &error, files::Pipes::Accepted);
    else if (const auto setup = savedSetups().load(argument, &error))
        document = session::savedReport(guide::Guide::documented(), *setup);
    if (!document)
        return complained(QStringLiteral("%1: %2").arg(argument, error), WrongUsage);
    const bool altered = !report::checksumFits(*document);
    if (altered) {
        //: %1 is the name of a file.
        complain(tr("%1: The checksum does not fit: this report was changed or damaged after it was written.")
                     .arg(argument));
    }
    if (parser.has("share-outside")) {
        if (altered) {
            return complained(
                tr("Nothing is written: with pseudonyms it would get a new checksum and look whole."),
                WrongUsage);
        }
        document = report::pseudonymised(*document);
    }
    if (!writeReports(*document, paths))
        return CouldNotWork;
    return altered ? SomethingFailed : NothingFailed;
}

} // namespace cli
