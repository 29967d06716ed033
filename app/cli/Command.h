// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "terminal/Terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// The command line: one file per command, all on wizard-core.
namespace cli {

/// The contract of the exit status.
enum ExitStatus {
    NothingFailed = 0,
    SomethingFailed = 1, ///< A check failed, also that of a digest, or a comparison found a difference.
    WrongUsage = 2,      ///< Wrong usage or input.
    CouldNotWork = 3,    ///< No keychain, an unwritable file, nobody who reads the output, …
    NotDetermined = 4,   ///< Nothing failed, but something that decides could not be determined.
};

/// `arguments` begins with the command's name, as QCommandLineParser expects the program's.
/// Text goes to standard output, diagnostics to standard error.
int compareCommand(const QStringList &arguments);
int guideCommand(const QStringList &arguments);
int reportCommand(const QStringList &arguments);
int setupsCommand(const QStringList &arguments);
int verifyCommand(const QStringList &arguments);
int watchCommand(const QStringList &arguments);

/// Parses what a command is called with, and answers what each command answers alike.
class CommandParser : public QCommandLineParser
{
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    CommandParser(const QStringList &arguments, const QString &description);

    /// --format, with the first of the formats if it is not given.
    void addFormatOption(const QStringList &formats);
    /// Parses. The exit status, if nothing is left to do: --help and --version are answered, and `otherwise`
    /// is said if there are not as many positional arguments as that.
    std::optional<int> answer(qsizetype fewest = 0, qsizetype most = 0, const QString &otherwise = {});
    /// Complains, names the command's --help, and gives WrongUsage.
    int wrongUsage(const QString &words) const;

    bool has(const char *option) const { return isSet(QString::fromLatin1(option)); }
    QString valueOf(const char *option) const { return value(QString::fromLatin1(option)); }
    bool isJson() const { return valueOf("format") == QLatin1String("json"); }

private:
    QString help() const;

    QStringList m_arguments;
    QStringList m_formats;
};

inline QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// What the exit status tells, for --help.
QString exitStatusText();
QString programAndVersion();
using terminal::complain;
using terminal::print;
/// Prints, and gives `status`, or CouldNotWork if that failed.
[[nodiscard]] int printed(const QString &text, int status = NothingFailed);
/// Complains, and gives `status`.
int complained(const QString &text, int status);
/// Writes the report to each of the files; complains of those that cannot be written, and is false then.
[[nodiscard]] bool writeReports(const QJsonObject &document, const QStringList &paths);
/// Runs the event loop and calls `begin` in it, so that an exit status that is set at once is heard.
int execute(QObject *context, const std::function<void()> &begin);

} // namespace cli
