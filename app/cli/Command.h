#pragma once

#include "terminal/Terminal.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

class QCommandLineParser;

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

/// What the exit status tells, for --help.
QString exitStatusText();
/// A command's --help, with the command's name in the line on usage, where the parser leaves it out.
QString helpText(const QCommandLineParser &parser, const QStringList &arguments);
using terminal::complain;
using terminal::print;
/// Prints, and gives `status`, or CouldNotWork if that failed.
[[nodiscard]] int printed(const QString &text, int status = NothingFailed);
/// Writes the report to each of the files; complains of those that cannot be written, and is false then.
[[nodiscard]] bool writeReports(const QJsonObject &document, const QStringList &paths);
/// Complains, names the command's --help, and gives WrongUsage.
int wrongUsage(const QStringList &arguments, const QString &words);

} // namespace cli
