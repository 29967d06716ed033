#include "Command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace cli {

QString helpText(const QCommandLineParser &parser, const QStringList &arguments)
{
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    return text.replace(text.indexOf(program), program.size(),
                        QCoreApplication::applicationName() + QLatin1Char(' ') + arguments.constFirst());
}

void print(const QString &text)
{
    QTextStream out(stdout);
    out << text;
    if (!text.endsWith(u'\n'))
        out << '\n';
}

void complain(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

int wrongUsage(const QStringList &arguments, const QString &words)
{
    //: %1 says what is wrong, %2 is the name of a command.
    complain(QCoreApplication::translate("cli", "%1 See %2 --help.").arg(words, arguments.constFirst()));
    return WrongUsage;
}

} // namespace cli
