// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"
#include "Options.h"

#include "guide/Guide.h"
#include "report/Report.h"
#include "session/EventLines.h"
#include "session/SavedWatch.h"
#include "session/SecretBinding.h"
#include "terminal/Interruption.h"
#include "validation/Advice.h"
#include "validation/MessageHeaders.h"

#include <utility>

namespace cli {

namespace {

using validation::Event;
using validation::Outcome;

constexpr int longestInterval = 300;
constexpr qsizetype longestShown = 200;

Taken takeMessage(const CommandParser &parser, Options *options)
{
    const QString text = parser.valueOf("message-id");
    if (text.trimmed().isEmpty())
        return Refusal{tr("Give the message with --message-id.")};
    const validation::ParsedMessage reading = validation::readMessage(text.toUtf8());
    if (reading.error)
        return Refusal{tr("“%1” is no Message-ID.").arg(text.trimmed().left(longestShown))};
    options->watch.messageId = reading.message.messageId;
    return std::nullopt;
}

Taken takeInterval(const CommandParser &parser, Options *options)
{
    std::optional<std::chrono::seconds> interval;
    Taken refusal = takeSeconds(parser, "interval", longestInterval, &interval);
    options->watch.interval = interval.value_or(options->watch.interval);
    return refusal;
}

Taken takeSince(const CommandParser &parser, Options *options)
{
    if (!parser.has("since"))
        return std::nullopt;
    const QDateTime since = QDateTime::fromString(parser.valueOf("since"), Qt::ISODate).toUTC();
    if (!since.isValid() || since > QDateTime::currentDateTimeUtc())
        return Refusal{tr("--since takes a time that has passed, for example 2026-11-24T08:00:00Z.")};
    options->watch.since = since;
    return std::nullopt;
}

int statusOf(Outcome outcome)
{
    if (outcome == Outcome::Deleted)
        return NothingFailed;
    return outcome == Outcome::CouldNotWatch ? CouldNotWork : SomethingFailed;
}

int run(Options options)
{
    const session::ClientFactory clients({}, options.authorities);
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    session::SavedWatch watch(clients, savedSetups(), options.setup.get());
    if (watch.isSignedOff()) {
        const validation::Record record = watch.record();
        if (record.isOfOthers(session::credentialsOf(*options.setup)))
            complain(validation::otherCredentialsText(record.credentials.has_value()));
        return complained(
            tr("The validation session of this set-up is signed off. Begin a new one in the wizard."),
            WrongUsage);
    }
    bool isHeard = true; // What is printed arrives.
    const auto tell = [&](const Event &event) {
        const auto lineOf = options.json ? session::jsonLine : session::textLine;
        const bool isPractice = report::isPractice(options.setup.get(), options.gateway.toString());
        isHeard = isHeard && print(lineOf(event, options.gateway.address.host(), isPractice));
        if (event.outcome) {
            const bool isWritten = writeReports(watch.report(guide::Guide::documented()), options.outputs);
            QCoreApplication::exit(isWritten && watch.isSaved() && isHeard ? statusOf(*event.outcome)
                                                                           : CouldNotWork);
        } else if (!isHeard) {
            watch.stop();
        }
    };
    QObject::connect(&watch, &session::SavedWatch::happened, &watch, tell);
    QObject::connect(&watch, &session::SavedWatch::notSaved, &watch, [](const QString &words) {
        complain(tr("What is seen is not kept in the set-up for now. %1").arg(words));
    });
    const terminal::Interruption interruption;
    QObject::connect(&interruption, &terminal::Interruption::happened, &watch, &session::SavedWatch::stop);
    options.watch.timeout = options.timeout.value_or(options.watch.timeout);
    return execute(&watch, [&] { watch.start(accessOf(&options, &keychain), options.watch); });
}

} // namespace

int watchCommand(const QStringList &arguments)
{
    const QList<OptionEntry> own{
        {{QStringLiteral("message-id"), tr("The Message-ID of the message that is to be deleted."),
          QStringLiteral("ID")},
         takeMessage},
        {{QStringLiteral("since"),
          tr("Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes "
             "ago)."),
          QStringLiteral("TIME")},
         takeSince},
        {{QStringLiteral("interval"), tr("Ask every S seconds, from 1 to 300 (default: 15)."),
          QStringLiteral("S")},
         takeInterval},
    };
    Options options;
    const auto status =
        parse(arguments,
              tr("Watch, by reading only, for the incident that the CST’s test deletion of a message causes. "
                 "Nothing is changed at Mimecast."),
              own, &options);
    return status ? *status : run(std::move(options));
}

} // namespace cli
