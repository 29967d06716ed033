// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CommandParser.h"

#include "Terminal.h"

#include "language/Languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace terminal {

namespace {

constexpr QLatin1String joint(", ");

/// How many letters have to be changed, added or taken away (Levenshtein).
size_t distance(const QString &one, const QString &other)
{
    std::vector<size_t> row(static_cast<size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar c : one) {
        size_t diagonal = row[0]++;
        for (size_t i = 1; i < row.size(); ++i) {
            const size_t changed = diagonal + (other.at(static_cast<qsizetype>(i) - 1) == c ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({changed, row[i] + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

QString mostLike(const QString &word, const QStringList &known)
{
    constexpr qsizetype longest = 64;
    QString best;
    size_t least = static_cast<size_t>(std::max<qsizetype>(word.size(), 3)) / 3 + 1;
    if (word.isEmpty() || word.size() > longest)
        return best;
    for (const QString &each : known) {
        // Whoever stops in the middle has written nothing wrong.
        const size_t far = each.startsWith(word) ? 1 : distance(word.toLower(), each);
        if (far < least) {
            least = far;
            best = each;
        }
    }
    return best;
}

QString programAndVersion()
{
    return QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
}

Line heading(const QString &text)
{
    return {.text = text, .style = Style::Strong};
}

QList<Line> table(const QString &title, const QList<std::pair<QString, QString>> &rows)
{
    if (rows.isEmpty())
        return {};
    qsizetype width = 0;
    for (const auto &[name, text] : rows)
        width = std::max(width, name.size());
    QList<Line> lines{{}, heading(title)};
    for (const auto &[name, text] : rows)
        lines.append({.text = text, .mark = name.leftJustified(width + 1), .indent = 2});
    return lines;
}

QList<Line> commandLines(const QString &title, const QString &command, const QStringList &rests)
{
    if (rests.isEmpty())
        return {};
    QList<Line> lines{{}, heading(title)};
    for (const QString &rest : rests)
        lines.append({.text = rest, .mark = command, .indent = 2});
    return lines;
}

std::pair<QString, QString> rowOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString value = option.valueName();
    return {names.join(joint) + (value.isEmpty() ? QString() : QLatin1Char(' ') + value),
            option.description()};
}

} // namespace

CommandParser::CommandParser(QStringList arguments, Help help)
    : m_arguments(std::move(arguments)), m_help(std::move(help))
{
    setSingleDashWordOptionMode(ParseAsLongOptions);
}

void CommandParser::add(const QCommandLineOption &option)
{
    m_options.append(option);
    addOption(option);
}

void CommandParser::addFormatOption(const QStringList &formats)
{
    m_formats = formats;
    add({QStringLiteral("format"),
         //: Help of an option. %1 is a list of formats, %2 one of them.
         tr("How to print it: %1 (default: %2).").arg(formats.join(joint), formats.constFirst()),
         QStringLiteral("FORMAT"), formats.constFirst()});
}

std::optional<int> CommandParser::refuseOthers(const char *option, const QStringList &values,
                                               const QString &sentence) const
{
    const QString given = valueOf(option);
    if (!has(option) || values.contains(given))
        return {};
    return wrongUsage(sentence.arg(given) + didYouMeanOneOf(given, values));
}

std::optional<int> CommandParser::answer(qsizetype fewest, qsizetype most, const QString &otherwise)
{
    add({QStringLiteral("color"), tr("Color the text: auto, always or never (default: auto)."),
         QStringLiteral("WHEN"), QStringLiteral("auto")});
    add({QStringLiteral("language"),
         tr("Use this language, for example en or de (default: that of the system). JSON stays as it is."),
         QStringLiteral("LANGUAGE")});
    add({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    add({{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")});
    if (!parse(m_arguments))
        return wrongUsage(unknownOptionNames().isEmpty() ? errorText() : unknownOption());
    if (!takeColor()) {
        //: %1 is what was given with --color.
        return wrongUsage(tr("There is no color “%1”.").arg(valueOf("color")) +
                          didYouMeanOneOf(valueOf("color"), {QStringLiteral("auto"), QStringLiteral("always"),
                                                             QStringLiteral("never")}));
    }
    if (const QString error = languageError(valueOf("language")); has("language") && !error.isEmpty())
        return wrongUsage(error);
    if (has("help"))
        return printHelp();
    if (has("version"))
        return print(programAndVersion()) ? NothingFailed : CouldNotWork;
    if (!m_formats.isEmpty() && !m_formats.contains(valueOf("format"))) {
        //: %1 is what was given with --format.
        return wrongUsage(tr("There is no format “%1”.").arg(valueOf("format")) +
                          didYouMeanOneOf(valueOf("format"), m_formats));
    }
    const QStringList given = positionalArguments();
    if (most == 0 && !given.isEmpty())
        //: %1 is what was given on the command line.
        return wrongUsage(tr("“%1” is not expected here.").arg(given.constFirst()));
    if (given.size() < fewest || given.size() > most)
        return wrongUsage(otherwise);
    return std::nullopt;
}

bool CommandParser::takeColor() const
{
    const QString color = valueOf("color");
    if (color == QLatin1String("always"))
        setColor(Color::Always);
    else if (color == QLatin1String("never"))
        setColor(Color::Never);
    else
        return color == QLatin1String("auto");
    return true;
}

QString CommandParser::unknownOption() const
{
    const QString name = unknownOptionNames().constFirst();
    QStringList known;
    for (const QCommandLineOption &option : m_options)
        known.append(option.names().constLast());
    //: %1 is what was given as an option.
    QString words = tr("There is no option “--%1”.").arg(name);
    const QString meant = mostLike(name, known);
    if (!meant.isEmpty()) //: %1 is an option, a command or the like.
        words += u' ' + tr("Did you mean “%1”?").arg(QStringLiteral("--") + meant);
    return words;
}

int CommandParser::wrongUsage(const QString &words) const
{
    //: %1 says what is wrong, %2 is a command.
    complain(tr("%1 See %2 --help.").arg(words, command()));
    return WrongUsage;
}

QString CommandParser::command() const
{
    return QStringList{QCoreApplication::applicationName(), m_arguments.constFirst()}.join(u' ').trimmed();
}

int CommandParser::printHelp() const
{
    QList<std::pair<QString, QString>> options;
    for (const QCommandLineOption &option : m_options)
        options.append(rowOf(option));
    auto statuses = m_help.statuses;
    statuses.append({WrongUsage, tr("Wrong usage or input.")});
    statuses.append(
        {CouldNotWork, tr("The work could not be done: no keychain, an unwritable file, canceled, …")});
    std::sort(statuses.begin(), statuses.end());
    QList<std::pair<QString, QString>> statusRows;
    for (const auto &[status, text] : std::as_const(statuses))
        statusRows.append({QString::number(status), text});

    const QList<Line> lines =
        QList<Line>{{.text = m_help.description}} +
        commandLines(/*: Heading in the help of a command. */ tr("Usage:"), command(), m_help.usage) +
        table(/*: Heading in the help of a command. */ tr("Arguments:"), m_help.arguments) +
        table(/*: Heading in the help of a command. */ tr("Options:"), options) +
        commandLines(/*: Heading in the help of a command. */ tr("Examples:"), command(), m_help.examples) +
        table(/*: Heading in the help of a command. */ tr("Exit status:"), statusRows);
    return print(lines) ? NothingFailed : CouldNotWork;
}

std::optional<int> CommandParser::number(const char *option, int longest, QString *error) const
{
    bool isNumber = false;
    const int number = valueOf(option).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= longest)
        return number;
    *error =
        //: %1 is the name of an option, %2 a number.
        tr("--%1 takes a number of seconds, from 1 to %2.").arg(QString::fromLatin1(option)).arg(longest);
    return std::nullopt;
}

int runCommand(const QStringList &arguments, const QString &description, const QList<Command> &commands)
{
    const QString program = QCoreApplication::applicationName();
    const QString first = arguments.value(0);
    QStringList names;
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands) {
        names.append(QString::fromLatin1(command.name));
        rows.append({names.constLast(), command.summary});
        if (first == names.constLast())
            return command.run(arguments);
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return print(programAndVersion()) ? NothingFailed : CouldNotWork;
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        const QList<Line> lines =
            QList<Line>{{.text = description}} +
            commandLines(CommandParser::tr("Usage:"), program, {QStringLiteral("COMMAND [OPTION]…")}) +
            //: Heading in the help of the command line.
            table(CommandParser::tr("Commands:"), rows) +
            QList<Line>{
                {},
                {.text = CommandParser::tr("COMMAND --help shows its options, examples and exit status; "
                                           "--version shows the version.")}};
        return print(lines) ? NothingFailed : CouldNotWork;
    }
    const QString problem =
        first.isEmpty()
            ? CommandParser::tr("Name a command.") + didYouMeanOneOf(first, names)
            //: %1 is what was given as a command.
            : CommandParser::tr("There is no command “%1”.").arg(first) + didYouMean(first, names);
    //: %1 says what is wrong, %2 is a command.
    complain(CommandParser::tr("%1 See %2 --help.").arg(problem, program));
    return WrongUsage;
}

QString languageError(const QString &name)
{
    if (!language::bestOf({name}).isEmpty())
        return {};
    QStringList codes;
    const QList<language::Language> known = language::languages();
    for (const language::Language &each : known)
        codes.append(each.code);
    //: %1 is what was given as a language.
    return CommandParser::tr("There is no language “%1”.").arg(name) + didYouMeanOneOf(name, codes);
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString meant = mostLike(word, known);
    return meant.isEmpty() ? QString() : u' ' + CommandParser::tr("Did you mean “%1”?").arg(meant);
}

QString didYouMeanOneOf(const QString &word, const QStringList &known)
{
    const QString meant = didYouMean(word, known);
    //: %1 is a list of words that may be given in place of a wrong one. They are not translated.
    return meant.isEmpty() ? u' ' + CommandParser::tr("There are: %1.").arg(known.join(joint)) : meant;
}

} // namespace terminal
