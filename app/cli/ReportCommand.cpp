#include "Command.h"

#include "guide/Guide.h"
#include "mimecast/Gateway.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace cli {
namespace {

/// One byte more than read() accepts, so that it says what is wrong with a larger one.
constexpr qint64 mostBytes = 4 * 1024 * 1024 + 1;

std::optional<QJsonObject> readFile(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return std::nullopt;
    }
    return report::read(file.read(mostBytes), error);
}

std::optional<QJsonObject> buildFrom(const QString &setupName, QString *error)
{
    const setup::SetupStore store(setup::SetupStore::defaultFolder(false));
    const auto setup = store.load(setupName, error);
    if (!setup)
        return std::nullopt;
    QString gateway = setup->value(QStringLiteral("verification.gateway"));
    if (gateway.isEmpty())
        gateway = mimecast::Gateway::global().toString();
    const guide::Guide guide = guide::Guide::documented();
    return report::build({guide, setup.get(), gateway, setup->value(QStringLiteral("credentials.client-id")),
                          report::lastFindings(*setup), QDateTime::currentDateTimeUtc()});
}

/// A file that is there is meant as a report; any other argument as the name of a set-up.
std::optional<QJsonObject> documentOf(const QString &argument, QString *error)
{
    const bool isReport =
        QFileInfo::exists(argument) || argument.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return isReport ? readFile(argument, error) : buildFrom(argument, error);
}

int wrongUsage(const QString &words)
{
    complain(words + QLatin1Char(' ') + QCoreApplication::translate("cli", "See report --help."));
    return WrongUsage;
}

} // namespace

int reportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "cli", "Writes the report of a set-up, or of an earlier report, to a file."));
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
    const QCommandLineOption help = parser.addHelpOption();

    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        print(helpText(parser, arguments));
        return NothingFailed;
    }
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(QCoreApplication::translate("cli", "Name one set-up or one report."));
    const QStringList paths = parser.values(output);
    if (paths.isEmpty())
        return wrongUsage(QCoreApplication::translate("cli", "Say with --output which file to write."));
    for (const QString &path : paths) {
        if (!report::hasReportEnding(path)) {
            return wrongUsage(
                QCoreApplication::translate("cli", "“%1” ends with none of .json, .html, .pdf and .md.")
                    .arg(path));
        }
    }

    QString error;
    const QString argument = parser.positionalArguments().constFirst();
    const auto document = documentOf(argument, &error);
    if (!document) {
        complain(QStringLiteral("%1: %2").arg(argument, error));
        return WrongUsage;
    }
    if (!report::isUnaltered(*document)) {
        complain(QCoreApplication::translate(
                     "cli", "%1: This report was changed after it was written; its digest does not fit.")
                     .arg(argument));
    }
    for (const QString &path : paths) {
        if (!report::writeReport(*document, path, &error)) {
            complain(error);
            return CouldNotWork;
        }
    }
    return NothingFailed;
}

} // namespace cli
