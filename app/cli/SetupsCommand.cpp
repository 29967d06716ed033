#include "Command.h"
#include "Options.h"

#include "guide/Guide.h"
#include "session/SetupLibrary.h"
#include "setup/Progress.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cli {

namespace {

using session::SetupLibrary;
using setup::Setup;
using setup::SetupEntry;
using setup::SetupStore;

QString words(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

QString date(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

int printedJson(const QJsonDocument &document)
{
    return printed(QString::fromUtf8(document.toJson()));
}

QString line(const QString &title, const QString &value)
{
    return QStringLiteral("%1: %2\n").arg(title, value.simplified());
}

QString sectionTitle(const guide::Guide &guide, const QString &id)
{
    const guide::Section *section = guide.section(id);
    return section ? section->title.plain() : id;
}

int list(const SetupStore &store, bool asJson)
{
    const QList<SetupEntry> entries = store.list();
    if (asJson) {
        QJsonArray array;
        for (const SetupEntry &entry : entries) {
            array.append(QJsonObject{{QStringLiteral("name"), entry.name},
                                     {QStringLiteral("organisation"), entry.organization},
                                     {QStringLiteral("section"), entry.section},
                                     {QStringLiteral("modified"), date(entry.modified)},
                                     {QStringLiteral("trouble"), entry.trouble}});
        }
        return printedJson(QJsonDocument(array));
    }
    const guide::Guide guide = guide::Guide::documented();
    QString text;
    for (const SetupEntry &entry : entries) {
        QStringList columns{entry.name, date(entry.modified)};
        if (entry.trouble.isEmpty()) {
            columns << entry.organization << sectionTitle(guide, entry.section);
        } else {
            columns << entry.trouble;
        }
        columns.removeAll(QString());
        for (QString &column : columns)
            column = column.simplified();
        text += columns.join(QStringLiteral("  ")) + QLatin1Char('\n');
    }
    return printed(text.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "There are no saved set-ups.")) : text);
}

QString stepLines(const guide::Guide &guide, const Setup &setup)
{
    QString text;
    for (const guide::Section *section : setup::sections(guide, setup)) {
        const auto open = setup::openSteps(*section, setup);
        text += line(section->title.plain(),
                     open.empty() ? words(QT_TRANSLATE_NOOP("cli", "complete"))
                                  : words(QT_TRANSLATE_NOOP("cli", "%1 to do")).arg(open.size()));
        for (const guide::Step &step : section->steps) {
            for (const guide::Field &field : step.fields) {
                if (!setup.value(field.id).isEmpty())
                    text += QLatin1String("  ") + line(field.title.plain(), setup.value(field.id));
            }
        }
    }
    return text;
}

int show(const SetupStore &store, const QString &name, bool asJson)
{
    QString error;
    const auto setup = store.load(name, &error);
    if (!setup) {
        complain(error);
        return WrongUsage;
    }
    if (asJson)
        return printedJson(QJsonDocument(setup->toJson()));
    const guide::Guide guide = guide::Guide::documented();
    return printed(
        line(words(QT_TRANSLATE_NOOP("cli", "Set-up")), setup->name()) +
        line(words(QT_TRANSLATE_NOOP("cli", "Organization")), setup->organization()) +
        line(words(QT_TRANSLATE_NOOP("cli", "Begun")), date(setup->created())) +
        line(words(QT_TRANSLATE_NOOP("cli", "Changed")), date(setup->modified())) +
        line(words(QT_TRANSLATE_NOOP("cli", "Open section")), sectionTitle(guide, setup->currentSection())) +
        line(words(QT_TRANSLATE_NOOP("cli", "Client secret in the keychain")),
             setup->isSecretStored() ? words(QT_TRANSLATE_NOOP("cli", "yes"))
                                     : words(QT_TRANSLATE_NOOP("cli", "no"))) +
        QLatin1Char('\n') + stepLines(guide, *setup));
}

/// Asks on the terminal; where there is none, --yes has to say it.
bool agrees(const Setup *setup, const QString &name)
{
    const QString lost =
        setup ? words(QT_TRANSLATE_NOOP("cli",
                                        "This deletes the set-up “%1” of “%2” with %3 completed steps, and "
                                        "its client secret, which Mimecast does not show again."))
                    .arg(name, setup->organization())
                    .arg(setup->stepsDone())
              : words(QT_TRANSLATE_NOOP("cli",
                                        "This deletes the damaged set-up “%1”, and its client secret, which "
                                        "Mimecast does not show again."))
                    .arg(name);
    complain(lost);
#ifdef Q_OS_WIN
    const bool isTerminal = _isatty(_fileno(stdin)) != 0;
#else
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
#endif
    if (!isTerminal) {
        complain(words(QT_TRANSLATE_NOOP("cli", "Nothing was deleted. Say --yes to agree.")));
        return false;
    }
    //: Do not translate "y".
    complain(words(QT_TRANSLATE_NOOP("cli", "Enter “y” to delete it; anything else keeps it.")));
    constexpr qint64 longestAnswer = 1024;
    QFile input;
    const QByteArray answer =
        input.open(stdin, QIODevice::ReadOnly) ? input.readLine(longestAnswer).toLower() : QByteArray();
    // Half a line may be the beginning of anything.
    const bool isYes = answer.endsWith('\n') && (answer.trimmed() == "y" || answer.trimmed() == "yes");
    if (!isYes)
        complain(words(QT_TRANSLATE_NOOP("cli", "Nothing was deleted.")));
    return isYes;
}

int told(const SetupLibrary::Removal &removal, const SetupStore &store, const QString &name)
{
    using enum SetupLibrary::Removal::End;
    switch (removal.end) {
    case Done:
        return printed(words(QT_TRANSLATE_NOOP("cli", "Deleted the set-up “%1”.")).arg(name));
    case OpenElsewhere:
        complain(removal.reason + QLatin1Char(' ') +
                 words(QT_TRANSLATE_NOOP("cli", "Close it there first. Nothing was deleted.")));
        break;
    case SecretStays:
        complain(
            words(QT_TRANSLATE_NOOP("cli", "The client secret could not be deleted from the keychain. %1"))
                .arg(removal.reason));
        complain(words(QT_TRANSLATE_NOOP("cli", "Nothing was deleted. The set-up is still in “%1”."))
                     .arg(store.path(name)));
        break;
    case FileStays:
        complain(removal.reason);
        break;
    }
    return CouldNotWork;
}

int remove(const SetupStore &store, const QString &name, bool isAgreed)
{
    QString error;
    const auto setup = store.load(name, &error);
    const QList<SetupEntry> entries = store.list();
    if (std::none_of(entries.begin(), entries.end(),
                     [&name](const SetupEntry &entry) { return entry.name == name; })) {
        complain(error);
        return WrongUsage;
    }
    if (!isAgreed && !agrees(setup.get(), name))
        return WrongUsage;
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    SetupLibrary library(store, keychain);
    QObject::connect(&library, &SetupLibrary::waiting, &library, [] {
        complain(words(QT_TRANSLATE_NOOP("cli", "Waiting for the keychain. Look for a window of the system "
                                                "that asks for its password.")));
    });
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &library, [&] {
        library.remove(name, &library, [&](const SetupLibrary::Removal &removal) {
            QCoreApplication::exit(told(removal, store, name));
        });
    });
    return QCoreApplication::exec();
}

} // namespace

int setupsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("cli", "List, show or delete the saved set-ups.\n\n"
                                       "  setups list          all of them, the newest first\n"
                                       "  setups show NAME     what was entered, and what is left to do\n"
                                       "  setups delete NAME   the set-up and its secret in the keychain")));
    parser.addPositionalArgument(QStringLiteral("action"),
                                 words(QT_TRANSLATE_NOOP("cli", "What to do: list, show or delete.")),
                                 QStringLiteral("setups list|show|delete"));
    parser.addPositionalArgument(QStringLiteral("name"),
                                 words(QT_TRANSLATE_NOOP("cli", "The set-up’s name, as list shows it.")),
                                 QStringLiteral("[NAME]"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  words(QT_TRANSLATE_NOOP("cli", "Show this help.")));
    parser.addOption(help);
    const QCommandLineOption format(
        QStringLiteral("format"),
        words(QT_TRANSLATE_NOOP("cli", "How list and show print: text (as it is without this) or json.")),
        QStringLiteral("format"), QStringLiteral("text"));
    parser.addOption(format);
    const QCommandLineOption yes(QStringLiteral("yes"),
                                 words(QT_TRANSLATE_NOOP("cli", "Delete without asking.")));
    parser.addOption(yes);
    if (!parser.parse(arguments))
        return wrongUsage(arguments, parser.errorText());
    if (parser.isSet(help))
        return printed(helpText(parser, arguments));

    const bool asJson = parser.value(format) == QLatin1String("json");
    if (!asJson && parser.value(format) != QLatin1String("text"))
        return wrongUsage(arguments, words(QT_TRANSLATE_NOOP("cli", "The format is text or json.")));
    const QStringList positional = parser.positionalArguments();
    const QString action = positional.value(0);
    const SetupStore store = savedSetups();
    if (action == QLatin1String("list") && positional.size() == 1)
        return list(store, asJson);
    if (action == QLatin1String("show") && positional.size() == 2)
        return show(store, positional.at(1), asJson);
    if (action == QLatin1String("delete") && positional.size() == 2)
        return remove(store, positional.at(1), parser.isSet(yes));
    return wrongUsage(arguments, words(QT_TRANSLATE_NOOP("cli", "Say list, show NAME or delete NAME.")));
}

} // namespace cli
