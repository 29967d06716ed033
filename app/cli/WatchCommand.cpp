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
#include "terminal/LiveRows.h"
#include "validation/Advice.h"
#include "validation/MessageHeaders.h"

#include <utility>

namespace cli {

namespace {

using terminal::print;
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
        //: %1 is what was given as the Message-ID of an email.
        return Refusal{tr("“%1” is no Message-ID.").arg(text.trimmed().left(longestShown))};
    options->watch.messageId = reading.message.messageId;
    return std::nullopt;
}

Taken takeInterval(const CommandParser &parser, Options *options)
{
    return takeSeconds(parser, "interval", longestInterval, &options->watch.interval);
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
    const bool isPractice = report::isPractice(options.setup.get(), options.gateway.toString());
    const QString host = options.gateway.address.host();
    std::optional<Event> last;
    terminal::LiveRows rows(!options.json, [&](std::chrono::seconds) {
        const std::chrono::seconds toNext(watch.secondsToNextPoll());
        return styled(session::watchLines(last, host, isPractice, toNext));
    });
    const auto printEvent = [&](const Event &event) {
        if (options.json)
            return print(session::jsonLine(event, host, isPractice), terminal::Content::Data);
        if (!terminal::isForPeople() || (event.kind == Event::Kind::Waiting && !rows.areShown()))
            return print(session::textLine(event, host, isPractice));
        return print(styled(session::toLines(event, host, isPractice)));
    };
    bool isHeard = true; // What is printed arrives.
    const auto tell = [&](const Event &event) {
        last = event;
        event.outcome ? rows.end() : rows.update();
        isHeard = isHeard && printEvent(event);
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
        //: %1 is a sentence that says why.
        complain(tr("What is seen is not kept in the set-up for now. %1").arg(words));
    });
    const terminal::Interruption interruption;
    QObject::connect(&interruption, &terminal::Interruption::happened, &watch, &session::SavedWatch::stop);
    options.watch.timeout = options.timeout.value_or(options.watch.timeout);
    return execute(&watch, [&] {
        rows.update();
        watch.start(accessOf(&options, &keychain), options.watch);
    });
}

} // namespace

int watchCommand(const QStringList &arguments)
{
    const QList<OptionEntry> own{
        {{QStringLiteral("message-id"),
          tr("Watch for the message with this Message-ID, which is to be deleted."), QStringLiteral("ID")},
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
              {.description =
                   tr("Watch, by reading only, for the incident that the CST’s test deletion of a message "
                      "causes. Nothing is changed at Mimecast."),
               .usage = sources(QStringLiteral("--message-id ID ")),
               .examples = {QStringLiteral("--setup NAME --message-id \"<test@example.com>\"")},
               .statuses = {{NothingFailed, tr("The message was deleted.")},
                            {SomethingFailed, tr("The watch ended otherwise.")}}},
              own, &options);
    return status ? *status : run(std::move(options));
}

} // namespace cli
