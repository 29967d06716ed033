#include "Command.h"
#include "Options.h"

#include "guide/Guide.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "session/Verification.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace cli {
namespace {

std::optional<QJsonObject> buildFrom(const QString &setupName, QString *error)
{
    const auto setup = savedSetups().load(setupName, error);
    return setup ? std::optional(session::savedReport(guide::Guide::documented(), *setup)) : std::nullopt;
}

/// A file that is there is meant as a report; any other argument as the name of a set-up.
std::optional<QJsonObject> documentOf(const QString &argument, QString *error)
{
    const bool isReport =
        QFileInfo::exists(argument) || argument.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return isReport ? report::readFile(argument, error, files::Pipes::Accepted) : buildFrom(argument, error);
}

} // namespace

int reportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "cli", "Writes the report of a set-up, or of an earlier report, to a file. Once the validation "
               "session of a set-up is signed off, its report is the one of then."));
    parser.addPositionalArgument(
        QStringLiteral("SETUP|REPORT.json"),
        QCoreApplication::translate("cli", "The name of a set-up, or the file of an earlier report."));
    const QCommandLineOption output(
        QStringLiteral("output"),
        QCoreApplication::translate("cli",
                                    "The file to write; its ending, .json, .html, .pdf or .md, tells the "
                                    "format. May be given several times."),
        QStringLiteral("FILE"));
    parser.addOption(output);
    const QCommandLineOption shareOutside(
        QStringLiteral("share-outside"),
        QCoreApplication::translate("cli", "Replaces names, addresses and identifiers by pseudonyms."));
    parser.addOption(shareOutside);
    const QCommandLineOption help = parser.addHelpOption();

    if (!parser.parse(arguments))
        return wrongUsage(arguments, parser.errorText());
    if (parser.isSet(help))
        return printed(helpText(parser, arguments));
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(arguments, QCoreApplication::translate("cli", "Name one set-up or one report."));
    const QStringList paths = parser.values(output);
    if (paths.isEmpty())
        return wrongUsage(arguments,
                          QCoreApplication::translate("cli", "Say with --output which file to write."));
    for (const QString &path : paths) {
        if (!report::hasReportEnding(path)) {
            return wrongUsage(arguments, QCoreApplication::translate(
                                             "cli", "“%1” ends with none of .json, .html, .pdf and .md.")
                                             .arg(path));
        }
    }

    QString error;
    const QString argument = parser.positionalArguments().constFirst();
    const QString canonical = QFileInfo(argument).canonicalFilePath();
    for (const QString &path : paths) {
        if (!canonical.isEmpty() && QFileInfo(path).canonicalFilePath() == canonical)
            return wrongUsage(arguments,
                              QCoreApplication::translate("cli", "“%1” is the report itself.").arg(path));
    }
    auto document = documentOf(argument, &error);
    if (!document) {
        complain(QStringLiteral("%1: %2").arg(argument, error));
        return WrongUsage;
    }
    const bool altered = !report::checksumFits(*document);
    if (altered) {
        complain(QCoreApplication::translate(
                     "cli", "%1: The checksum does not fit: this report was changed or damaged after it was "
                            "written.")
                     .arg(argument));
    }
    if (parser.isSet(shareOutside)) {
        if (altered) {
            complain(QCoreApplication::translate(
                "cli", "Nothing is written: with pseudonyms it would get a new checksum and look whole."));
            return WrongUsage;
        }
        document = report::pseudonymised(*document);
    }
    if (!writeReports(*document, paths))
        return CouldNotWork;
    return altered ? SomethingFailed : NothingFailed;
}

} // namespace cli
