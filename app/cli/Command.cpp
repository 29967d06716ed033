#include "Command.h"

#include "report/ReportFile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

QString helpText(const QCommandLineParser &parser, const QStringList &arguments)
{
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    return text.replace(text.indexOf(program), program.size(),
                        QCoreApplication::applicationName() + QLatin1Char(' ') + arguments.constFirst()) +
           QLatin1Char('\n') + exitStatusText();
}

QString exitStatusText()
{
    return QCoreApplication::translate(
        "cli", "Exit status:\n"
               "  0  Nothing failed, and everything that decides was determined.\n"
               "  1  A check failed, or a comparison found a difference.\n"
               "  2  Wrong usage or input.\n"
               "  3  The work could not be done: no keychain, an unwritable file, canceled, …\n"
               "  4  Nothing failed, but something that decides could not be determined.");
}

int printed(const QString &text, int status)
{
    return terminal::print(text) ? status : CouldNotWork;
}

bool writeReports(const QJsonObject &document, const QStringList &paths)
{
    bool written = true;
    for (const QString &path : paths) {
        QString error;
        if (report::writeReport(document, path, &error))
            continue;
        complain(error);
        written = false;
    }
    return written;
}

int wrongUsage(const QStringList &arguments, const QString &words)
{
    //: %1 says what is wrong, %2 is the name of a command.
    complain(QCoreApplication::translate("cli", "%1 See %2 --help.").arg(words, arguments.constFirst()));
    return WrongUsage;
}

} // namespace cli
