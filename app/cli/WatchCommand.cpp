#include "Command.h"
#include "VerifyOrder.h"
#include "WatchLines.h"

#include "guide/Guide.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "secrets/Keychain.h"
#include "setup/SetupStore.h"
#include "terminal/Interruption.h"
#include "validation/MessageHeaders.h"
#include "validation/Watch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <memory>
#include <utility>

namespace cli {

namespace {

using validation::Event;
using validation::Outcome;
using validation::Record;
using validation::Watch;
using validation::WatchOrder;

constexpr int longestInterval = 300;
constexpr qsizetype longestShown = 200;
// The CST may have been quicker than the administrator.
constexpr int secondsBefore = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Task
{
    Order order;
    WatchOrder watch;
    Record record;
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

/// Goes on with what the set-up remembers of this message, or begins.
std::optional<Refusal> takeRecord(Task *task)
{
    const setup::Setup *setup = task->order.setup.get();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (setup)
        task->record = validation::recordFromJson(setup->validation());
    Record &record = task->record;
    if (record.signedOff.isValid()) {
        return Refusal{
            tr("The validation session of this set-up is signed off. Begin a new one in the wizard.")};
    }
    if (record.message.messageId != task->watch.messageId) {
        record.message = {
            .messageId = task->watch.messageId, .date = {}, .from = {}, .to = {}, .subject = {}};
        record.started = {};
    }
    const bool goesOn =
        record.started.isValid() && record.outcome.value_or(Outcome::Cancelled) == Outcome::Cancelled;
    if (!goesOn)
        record.started = now;
    record.ended = {};
    record.outcome.reset();
    record.incident.reset();
    record.otherIncidents = 0;
    if (!task->watch.since.isValid())
        task->watch.since = record.started.addSecs(-secondsBefore);
    return std::nullopt;
}

/// Watches, tells and keeps what happens.
class WatchRun : public QObject
{
public:
    explicit WatchRun(Task task) : m_task(std::move(task)) {}

    void begin()
    {
        withSecret(&m_keychain, this, &m_task.order, [this] { watch(); });
    }

    void stop()
    {
        if (m_watch) {
            m_watch->stop();
            return;
        }
        // Still waiting for the keychain.
        Event last;
        last.kind = Event::Kind::Outcome;
        last.at = QDateTime::currentDateTimeUtc();
        last.outcome = Outcome::Cancelled;
        take(last);
    }

private:
    void watch()
    {
        save();
        m_watch = std::make_unique<Watch>([this] { return makeClient(); }, m_task.watch);
        connect(m_watch.get(), &Watch::happened, this, &WatchRun::take);
        m_watch->start();
    }

    std::unique_ptr<mimecast::Client> makeClient() const
    {
        auto client = std::make_unique<mimecast::Client>(
            m_task.order.gateway, m_task.order.credentials.clone(), Watch::quickPolicy());
        client->setExtraAuthorities(m_task.order.authorities);
        return client;
    }

    void take(const Event &event)
    {
        const QString host = m_task.order.gateway.address.host();
        m_isHeard = m_isHeard && print(m_task.order.json ? jsonLine(event, host) : textLine(event, host));
        m_task.record.incident = event.incident;
        m_task.record.otherIncidents = event.otherIncidents;
        if (event.outcome) {
            m_task.record.outcome = event.outcome;
            m_task.record.ended = event.at;
        }
        const bool isNews = event.kind != Event::Kind::Waiting && event.kind != Event::Kind::Trouble;
        if (m_watch && (isNews || !m_saved))
            save();
        if (event.outcome) {
            const bool isDone = writeReports() && m_saved && m_isHeard;
            QCoreApplication::exit(isDone ? statusOf(*event.outcome) : CouldNotWork);
        } else if (!m_isHeard) {
            m_watch->stop();
        }
    }

    static int statusOf(Outcome outcome)
    {
        if (outcome == Outcome::Deleted)
            return NothingFailed;
        return outcome == Outcome::CouldNotWatch ? CouldNotWork : SomethingFailed;
    }

    /// What is this watch's own, into the set-up as it is by now. Between two times others may open it.
    void save()
    {
        setup::Setup *known = m_task.order.setup.get();
        if (!known)
            return;
        bool isOurs = true;
        QString error;
        const setup::SetupStore store(setup::SetupStore::defaultFolder(false));
        m_saved = store.update(
            known->name(),
            [&](setup::Setup &setup) {
                const Record &own = m_task.record;
                Record record = validation::recordFromJson(setup.validation());
                const Record last = validation::recordFromJson(known->validation());
                isOurs = !record.signedOff.isValid() && record.started == last.started &&
                         record.message.messageId == last.message.messageId;
                if (!isOurs)
                    return;
                record.message = own.message;
                record.started = own.started;
                record.ended = own.ended;
                record.outcome = own.outcome;
                record.incident = own.incident;
                record.otherIncidents = own.otherIncidents;
                setup.setValidation(validation::toJson(record));
                known->fromJson(setup.toJson());
            },
            &error);
        if (!isOurs) {
            m_saved = false;
            error = tr("Its validation session was begun anew or signed off meanwhile.");
        }
        if (!m_saved && std::exchange(m_complaint, error) != error)
            complain(tr("What is seen is not kept in the set-up for now. %1").arg(error));
    }

    bool writeReports() const
    {
        const Order &order = m_task.order;
        const guide::Guide guide = guide::Guide::documented();
        const QJsonObject document = report::build({
            .guide = guide,
            .setup = order.setup.get(),
            .gateway = order.gateway.toString(),
            .clientId = order.credentials.clientId,
            .findings = order.setup ? report::lastFindings(*order.setup) : QList<checks::Finding>(),
            .generated = QDateTime::currentDateTimeUtc(),
            .validation = m_task.record,
        });
        bool written = true;
        for (const QString &path : order.outputs) {
            QString error;
            if (report::writeReport(document, path, &error))
                continue;
            complain(error);
            written = false;
        }
        return written;
    }

    Task m_task;
    secrets::Keychain m_keychain{QStringLiteral("active-response-setup")};
    std::unique_ptr<Watch> m_watch;
    bool m_saved = true;
    QString m_complaint;   ///< Why it was last not saved.
    bool m_isHeard = true; ///< What is printed arrives.
};

int run(Task task)
{
    WatchRun run(std::move(task));
    const terminal::Interruption interruption;
    QObject::connect(&interruption, &terminal::Interruption::happened, &run, &WatchRun::stop);
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &run, [&] { run.begin(); });
    return QCoreApplication::exec();
}

std::optional<Refusal> takeTask(const QCommandLineParser &parser, Task *task)
{
    for (const auto step : {takeMessage, takeInterval, takeSince}) {
        if (auto refusal = step(parser, task))
            return refusal;
    }
    if (auto refusal = take(parser, &task->order))
        return refusal;
    if (task->order.timeout)
        task->watch.timeout = *task->order.timeout;
    return takeRecord(task);
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
