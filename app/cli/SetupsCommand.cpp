// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"
#include "Options.h"

#include "guide/Guide.h"
#include "session/SetupLibrary.h"
#include "session/SetupLines.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"
#include "terminal/Confirmation.h"

#include <algorithm>

namespace cli {

namespace {

using session::SetupLibrary;
using setup::SetupEntry;
using setup::SetupStore;

int list(const SetupStore &store, bool asJson)
{
    const auto english = asJson ? std::make_unique<language::InEnglish>() : nullptr;
    const QList<SetupEntry> entries = store.list();
    if (asJson)
        return printed(QJsonDocument(session::toJson(entries)));
    const QString text = session::toText(entries, guide::Guide::documented());
    return printed(text.isEmpty() ? tr("There are no saved set-ups.") : text);
}

int show(const SetupStore &store, const QString &name, bool asJson)
{
    QString error;
    const auto setup = store.load(name, &error);
    if (!setup)
        return complained(error, WrongUsage);
    return asJson ? printed(QJsonDocument(setup->toJson()))
                  : printed(session::toText(*setup, guide::Guide::documented()));
}

/// Asks on the terminal; where there is none, --yes has to say it.
bool agrees(const setup::Setup *setup, const QString &name)
{
    //: Do not translate "y".
    const QString question = tr("Enter “y” to delete it; anything else keeps it.");
    complain(session::deletionText(setup, name));
    const terminal::Answer answer = terminal::confirm(question);
    if (answer == terminal::Answer::NobodyToAsk)
        complain(tr("Nothing was deleted. Say --yes to agree."));
    else if (answer == terminal::Answer::No)
        complain(tr("Nothing was deleted."));
    return answer == terminal::Answer::Yes;
}

int remove(const SetupStore &store, const QString &name, bool isAgreed)
{
    QString error;
    const auto setup = store.load(name, &error);
    const QList<SetupEntry> entries = store.list();
    if (std::none_of(entries.begin(), entries.end(),
                     [&name](const SetupEntry &entry) { return entry.name == name; }))
        return complained(error, WrongUsage);
    if (!isAgreed && !agrees(setup.get(), name))
        return WrongUsage;
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    SetupLibrary library(store, keychain);
    QObject::connect(&library, &SetupLibrary::waiting, &library, [] {
        complain(tr("Waiting for the keychain. Look for a window of the system that asks for its password."));
    });
    return execute(&library, [&] {
        library.remove(name, &library, [&](const SetupLibrary::Removal &removal) {
            using enum SetupLibrary::Removal::End;
            if (removal.end == Done)
                return QCoreApplication::exit(printed(
                    /*: %1 is the name of a set-up’s file. */ tr("Deleted the set-up “%1”.").arg(name)));
            complain(SetupLibrary::explain(removal));
            QCoreApplication::exit(removal.end == FileStays
                                       ? CouldNotWork
                                       : complained(tr("Nothing was deleted."), CouldNotWork));
        });
    });
}

} // namespace

int setupsCommand(const QStringList &arguments)
{
    const QStringList actions{QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("delete")};
    CommandParser parser(
        arguments,
        {.description = tr("List, show or delete the saved set-ups."),
         .usage = {QStringLiteral("list [OPTION]…"), QStringLiteral("show NAME [OPTION]…"),
                   QStringLiteral("delete NAME [OPTION]…")},
         .arguments = {{QStringLiteral("list"), tr("All of them, the newest first.")},
                       {QStringLiteral("show"), tr("What was entered, and what is left to do.")},
                       {QStringLiteral("delete"), tr("Delete the set-up, and its secret in the keychain.")},
                       {QStringLiteral("NAME"), tr("The set-up’s name, as list shows it.")}},
         .examples = {QStringLiteral("list --format json")},
         .statuses = {{NothingFailed, tr("It is done.")}}});
    parser.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    parser.add({QStringLiteral("yes"), tr("Delete without asking.")});
    const QString otherwise = tr("Say list, show NAME or delete NAME.");
    if (const auto status = parser.answer(1, 2, otherwise))
        return *status;

    const QStringList positional = parser.positionalArguments();
    const QString &action = positional.constFirst();
    const SetupStore store = savedSetups();
    if (const QString error = store.folderError(); !error.isEmpty())
        return complained(error, CouldNotWork);
    if (action == QLatin1String("list") && positional.size() == 1)
        return list(store, parser.isJson());
    if (action == QLatin1String("show") && positional.size() == 2)
        return show(store, positional.at(1), parser.isJson());
    if (action == QLatin1String("delete") && positional.size() == 2)
        return remove(store, positional.at(1), parser.has("yes"));
    return parser.wrongUsage(actions.contains(action) ? otherwise
                                                      : otherwise + terminal::didYouMean(action, actions));
}

} // namespace cli
