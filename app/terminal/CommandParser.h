// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace terminal {

/// The contract of the exit status.
enum ExitStatus {
    NothingFailed = 0,
    SomethingFailed = 1, ///< A check failed, also that of a digest, or a comparison found a difference.
    WrongUsage = 2,      ///< Wrong usage or input.
    CouldNotWork = 3,    ///< No keychain, an unwritable file, nobody who reads the output, …
    NotDetermined = 4,   ///< Nothing failed, but something that decides could not be determined.
};

/// What --help says of a command besides its options. Translated.
struct Help
{
    QString description;
    QStringList usage; ///< What stands behind the command's name; an entry for each way to call it.
    QList<std::pair<QString, QString>> arguments = {}; ///< With what they are.
    QStringList examples = {};                         ///< What stands behind the command's name.
    /// Other than WrongUsage and CouldNotWork, which every command has.
    QList<std::pair<ExitStatus, QString>> statuses = {};
};

/// Parses what a command is called with, and answers what each command answers alike.
class CommandParser : public QCommandLineParser
{
    Q_DECLARE_TR_FUNCTIONS(terminal)

public:
    /// `arguments` begins with the command's name, as QCommandLineParser expects the program's; with an empty
    /// one in a program that has no commands.
    CommandParser(QStringList arguments, Help help);

    /// In the order of --help.
    void add(const QCommandLineOption &option);
    /// --format, with the first of the formats if it is not given.
    void addFormatOption(const QStringList &formats);
    /// Parses. The exit status, if nothing is left to do: --help and --version are answered, and `otherwise`
    /// is said if there are not as many positional arguments as that.
    std::optional<int> answer(qsizetype fewest = 0, qsizetype most = 0, const QString &otherwise = {});
    /// Complains, names the command's --help, and gives WrongUsage.
    int wrongUsage(const QString &words) const;

    bool has(const char *option) const { return isSet(QString::fromLatin1(option)); }
    QString valueOf(const char *option) const { return value(QString::fromLatin1(option)); }
    /// The exit status, if the option has a value that is none of these, after saying so in the sentence for
    /// it in which it is %1, with the nearest of them.
    std::optional<int> refuseOthers(const char *option, const QStringList &values,
                                    const QString &sentence) const;
    /// The value of an option, a whole number from 1 to `longest`; nothing after saying in `error` what is
    /// wrong.
    std::optional<int> number(const char *option, int longest, QString *error) const;
    bool isJson() const { return valueOf("format") == QLatin1String("json"); }

private:
    QString unknownOption() const;
    bool takeColor() const;
    int printHelp() const;
    QString command() const;

    QStringList m_arguments;
    Help m_help;
    QList<QCommandLineOption> m_options;
    QStringList m_formats;
};

/// A command of a program.
struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments); ///< Gets its name and what stands behind it.
    QString summary;                          ///< Translated.
};

/// Runs the command that `arguments` begin with; answers --help and --version of the program.
int runCommand(const QStringList &arguments, const QString &description, const QList<Command> &commands);

/// What to complain of if the programs do not come in a language; empty if they do.
QString languageError(const QString &name);
/// Behind a complaint about a word: " Did you mean “verify”?", or nothing if none of the known ones is like
/// it.
QString didYouMean(const QString &word, const QStringList &known);
/// The same; all of them if none is like it.
QString didYouMeanOneOf(const QString &word, const QStringList &known);

} // namespace terminal
