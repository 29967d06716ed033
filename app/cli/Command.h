#pragma once

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
    CouldNotWork = 3,    ///< No keychain, an unwritable file, …
};

/// `arguments` begins with the command's name, as QCommandLineParser expects the program's.
/// Text goes to standard output, diagnostics to standard error.
int compareCommand(const QStringList &arguments);
int guideCommand(const QStringList &arguments);
int reportCommand(const QStringList &arguments);
int setupsCommand(const QStringList &arguments);
int verifyCommand(const QStringList &arguments);
int watchCommand(const QStringList &arguments);

/// A command's --help, with the command's name in the line on usage, where the parser leaves it out.
QString helpText(const QCommandLineParser &parser, const QStringList &arguments);
/// To standard output, UTF-8, with a line end if it has none.
void print(const QString &text);
/// To standard error, one line.
void complain(const QString &text);
/// Complains, names the command's --help, and gives WrongUsage.
int wrongUsage(const QStringList &arguments, const QString &words);

} // namespace cli
