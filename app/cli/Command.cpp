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

} // namespace cli
