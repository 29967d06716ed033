// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "report/ReportFile.h"

#include <QTimer>

namespace cli {

CommandParser::CommandParser(const QStringList &arguments, const QString &description)
    : m_arguments(arguments)
{
    setApplicationDescription(description);
    addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    addVersionOption();
}

void CommandParser::addFormatOption(const QStringList &formats)
{
    m_formats = formats;
    addOption({QStringLiteral("format"),
               tr("How to print it: %1 (default: %2).")
                   .arg(formats.join(QStringLiteral(", ")), formats.constFirst()),
               QStringLiteral("FORMAT"), formats.constFirst()});
}

std::optional<int> CommandParser::answer(qsizetype fewest, qsizetype most, const QString &otherwise)
{
    if (!parse(m_arguments))
        return wrongUsage(errorText());
    if (has("help"))
        return printed(help());
    if (has("version"))
        return printed(programAndVersion());
    if (!m_formats.isEmpty() && !m_formats.contains(valueOf("format"))) {
        return wrongUsage(tr("There is no format “%1”. There are: %2.")
                              .arg(valueOf("format"), m_formats.join(QStringLiteral(", "))));
    }
    const QStringList given = positionalArguments();
    if (most == 0 && !given.isEmpty())
        return wrongUsage(tr("“%1” is not expected here.").arg(given.constFirst()));
    if (given.size() < fewest || given.size() > most)
        return wrongUsage(otherwise);
    return std::nullopt;
}

int CommandParser::wrongUsage(const QString &words) const
{
    //: %1 says what is wrong, %2 is the name of a command.
    return complained(tr("%1 See %2 --help.").arg(words, m_arguments.constFirst()), WrongUsage);
}

/// With the command's name in the line on usage, where the parser leaves it out.
QString CommandParser::help() const
{
    QString text = helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    return text.replace(text.indexOf(program), program.size(),
                        QCoreApplication::applicationName() + QLatin1Char(' ') + m_arguments.constFirst()) +
           QLatin1Char('\n') + exitStatusText();
}

QString exitStatusText()
{
    return tr("Exit status:\n"
              "  0  Nothing failed, and everything that decides was determined.\n"
              "  1  A check failed, or a comparison found a difference.\n"
              "  2  Wrong usage or input.\n"
              "  3  The work could not be done: no keychain, an unwritable file, canceled, …\n"
              "  4  Nothing failed, but something that decides could not be determined.");
}

QString programAndVersion()
{
    return QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
}

int printed(const QString &text, int status)
{
    return terminal::print(text) ? status : CouldNotWork;
}

int complained(const QString &text, int status)
{
    complain(text);
    return status;
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

int execute(QObject *context, const std::function<void()> &begin)
{
    QTimer::singleShot(0, context, begin);
    return QCoreApplication::exec();
}

} // namespace cli
