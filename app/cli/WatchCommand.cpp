#include "Command.h"
#include "Options.h"

#include "guide/Guide.h"
#include "report/Report.h"
#include "session/EventLines.h"
#include "session/SavedWatch.h"
#include "terminal/Interruption.h"
#include "validation/MessageHeaders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace cli {

namespace {

using validation::Event;
using validation::Outcome;
using validation::WatchOptions;

constexpr int longestInterval = 300;
constexpr qsizetype longestShown = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Task
{
    Options options;
    WatchOptions watch;
};

void addWatchOptions(QCommandLineParser *parser)
{
    parser->addOptions({
        {QStringLiteral("message-id"), tr("The Message-ID of the message that is to be deleted."),
         QStringLiteral("ID")},
        {QStringLiteral("since"),
         tr("Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes "
            "ago)."),
         QStringLiteral("TIME")},
        {QStringLiteral("interval"), tr("Ask every S seconds, from 1 to 300 (default: 15)."),
         QStringLiteral("S")},
    });
}

std::optional<Refusal> takeMessage(const QCommandLineParser &parser, Task *task)
{
    const QString text = parser.value(QStringLiteral("message-id"));
    if (text.trimmed().isEmpty())
        return Refusal{tr("Give the message with --message-id.")};
    const validation::MessageReading reading = validation::readMessage(text.toUtf8());
    if (reading.trouble)
        return Refusal{tr("“%1” is no Message-ID.").arg(text.trimmed().left(longestShown))};
    task->watch.messageId = reading.message.messageId;
    return std::nullopt;
}

std::optional<Refusal> takeInterval(const QCommandLineParser &parser, Task *task)
{
    if (!parser.isSet(QStringLiteral("interval")))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = parser.value(QStringLiteral("interval")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestInterval)
        return Refusal{tr("--interval takes a number of seconds, from 1 to %1.").arg(longestInterval)};
    task->watch.interval = std::chrono::seconds(seconds);
    return std::nullopt;
}

std::optional<Refusal> takeSince(const QCommandLineParser &parser, Task *task)
{
    if (!parser.isSet(QStringLiteral("since")))
        return std::nullopt;
    const QDateTime since = QDateTime::fromString(parser.value(QStringLiteral("since")), Qt::ISODate).toUTC();
    if (!since.isValid() || since > QDateTime::currentDateTimeUtc())
        return Refusal{tr("--since takes a time that has passed, for example 2026-11-24T08:00:00Z.")};
    task->watch.since = since;
    return std::nullopt;
}

int statusOf(Outcome outcome)
{
    if (outcome == Outcome::Deleted)
        return NothingFailed;
    return outcome == Outcome::CouldNotWatch ? CouldNotWork : SomethingFailed;
}

int run(Task task)
{
    Options &options = task.options;
    const session::ClientFactory clients({}, options.authorities);
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    session::SavedWatch watch(clients, savedSetups(), options.setup.get());
    if (watch.isSignedOff()) {
        complain(tr("The validation session of this set-up is signed off. Begin a new one in the wizard."));
        return WrongUsage;
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
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &watch, [&] { watch.start(accessOf(&options, &keychain), task.watch); });
    return QCoreApplication::exec();
}

std::optional<Refusal> takeTask(const QCommandLineParser &parser, Task *task)
{
    for (const auto step : {takeMessage, takeInterval, takeSince}) {
        if (auto refusal = step(parser, task))
            return refusal;
    }
    if (auto refusal = take(parser, &task->options))
        return refusal;
    if (task->options.timeout)
        task->watch.timeout = *task->options.timeout;
    return std::nullopt;
}

} // namespace

int watchCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Watch, by reading only, for the incident that the CST’s test deletion of a message causes. "
           "Nothing is changed at Mimecast."));
    addOptions(&parser);
    addWatchOptions(&parser);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return WrongUsage;
    }
    if (const auto status = answerHelp(parser, arguments))
        return *status;
    Task task;
    if (const auto refusal = takeTask(parser, &task))
        return refusal->told();
    return run(std::move(task));
}

} // namespace cli
