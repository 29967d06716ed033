#include "Command.h"

#include "report/Comparison.h"
#include "report/Report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace cli {

int compareCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "cli", "Says what changed from one report to another, worst first. Ends with 1 if anything did."));
    parser.addPositionalArgument(QStringLiteral("OLD.json"),
                                 QCoreApplication::translate("cli", "The earlier report."));
    parser.addPositionalArgument(QStringLiteral("NEW.json"),
                                 QCoreApplication::translate("cli", "The later report."));
    const QCommandLineOption format(QStringLiteral("format"),
                                    QCoreApplication::translate("cli", "How to say it: text or json."),
                                    QStringLiteral("text|json"), QStringLiteral("text"));
    parser.addOption(format);
    const QCommandLineOption help = parser.addHelpOption();

    if (!parser.parse(arguments))
        return wrongUsage(arguments, parser.errorText());
    if (parser.isSet(help))
        return printed(helpText(parser, arguments));
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return wrongUsage(arguments, QCoreApplication::translate("cli", "Name two reports."));
    const bool json = parser.value(format) == QLatin1String("json");
    if (!json && parser.value(format) != QLatin1String("text"))
        return wrongUsage(arguments, QCoreApplication::translate("cli", "The format is text or json."));

    std::array<QJsonObject, 2> documents;
    for (size_t i = 0; i < documents.size(); ++i) {
        const QString &path = paths.at(static_cast<qsizetype>(i));
        QString error;
        const auto document = report::readFile(path, &error, files::Pipes::Accepted);
        if (!document) {
            complain(QStringLiteral("%1: %2").arg(path, error));
            return WrongUsage;
        }
        documents.at(i) = *document;
    }
    const auto &[before, after] = documents;
    const report::Comparison comparison = report::compare(before, after);
    return printed(json ? QString::fromUtf8(QJsonDocument(report::toJson(comparison, before, after)).toJson())
                        : report::toText(comparison, before, after),
                   comparison.differences.isEmpty() ? NothingFailed : SomethingFailed);
}

} // namespace cli
