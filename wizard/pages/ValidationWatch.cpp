#include "ValidationWatch.h"

#include "ReportViews.h"
#include "Session.h"

#include "checks/Trouble.h"
#include "setup/Progress.h"

#include <algorithm>
#include <utility>

namespace pages {

using checks::Finding;
using validation::Event;
using validation::Outcome;
using validation::Record;
using validation::Watch;

namespace {

constexpr std::chrono::seconds interval(15);
constexpr std::chrono::seconds timeout(3600);
const QLatin1String validationSection("validation");
// What is practised has no rate to be limited, and nobody practises for an hour.
constexpr std::chrono::seconds practiceInterval(2);
constexpr std::chrono::seconds practiceTimeout(60);
// The CST may have been quicker than the administrator.
constexpr int secondsBefore = 300;

bool isStoppedByProxy(const std::optional<Finding> &trouble)
{
    return trouble && trouble->cause == checks::Cause::ProxyAuthenticationRequired;
}

} // namespace

ValidationWatch::ValidationWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ValidationWatch::changed);
    connect(&session, &Session::opened, this, &ValidationWatch::drop);
}

ValidationWatch::~ValidationWatch() = default;

QDateTime ValidationWatch::now() const
{
    return m_session.services().watchTime.now();
}

Record ValidationWatch::record() const
{
    return m_session.isOpen() ? validation::recordFromJson(m_session.setup().validation()) : Record();
}

bool ValidationWatch::isFixed() const
{
    return m_session.isReadOnly() || record().signedOff.isValid();
}

void ValidationWatch::setRecord(const Record &changed)
{
    if (m_session.isOpen() && !isFixed())
        m_session.setup().setValidation(validation::toJson(changed));
}

bool ValidationWatch::isInterrupted() const
{
    const Record known = record();
    return !isWatching() && known.started.isValid() && !known.outcome;
}

bool ValidationWatch::canStart() const
{
    const Record known = record();
    return m_session.isOpen() && m_session.mode() != Session::Mode::LookRound && !isWatching() &&
           !isFixed() && !known.message.messageId.isEmpty();
}

void ValidationWatch::start()
{
    if (!canStart())
        return;
    m_trouble.reset();
    m_fetching = std::make_unique<QObject>();
    m_session.fetchClients(m_fetching.get(),
                           [this](const Watch::MakeClient &makeClient, std::optional<checks::Cause> trouble) {
                               m_fetching.release()->deleteLater();
                               if (trouble)
                                   reportUnasked(*trouble);
                               else
                                   begin(makeClient);
                               Q_EMIT changed();
                           });
    Q_EMIT changed();
}

void ValidationWatch::begin(Watch::MakeClient makeClient)
{
    Record known = record();
    if (!known.started.isValid())
        known.started = now();
    known.outcome.reset();
    known.ended = {};
    setRecord(known);

    const bool practice = m_session.mode() == Session::Mode::Practice;
    const std::chrono::seconds limit = practice ? practiceTimeout : timeout;
    m_latestEnd = now().addSecs(limit.count());
    m_watch = std::make_unique<Watch>(std::move(makeClient),
                                      validation::WatchOrder{
                                          .messageId = known.message.messageId,
                                          .since = known.started.addSecs(-secondsBefore),
                                          .interval = practice ? practiceInterval : interval,
                                          .timeout = limit,
                                      },
                                      nullptr, m_session.services().watchTime);
    connect(m_watch.get(), &Watch::happened, this, &ValidationWatch::take);
    m_second.start();
    m_watch->start();
}

void ValidationWatch::take(const Event &event)
{
    m_nextAsking = event.at.addMSecs(event.nextAsking.count());
    const bool stoodAtProxy = isStoppedByProxy(std::exchange(m_trouble, std::nullopt));
    if (event.trouble) {
        const mimecast::GatewayChoice choice = m_session.gateway();
        m_trouble = checks::diagnose(
            *event.trouble, choice.gateway ? choice.gateway->address.host() : QString(), event.hasAnswered);
    }
    Record known = record();
    if (event.incident)
        known.incident = event.incident;
    known.otherIncidents = event.otherIncidents;
    if (event.outcome) {
        known.outcome = event.outcome;
        known.ended = event.at;
        m_second.stop();
        // It is in the middle of telling this.
        m_watch.release()->deleteLater();
    }
    setRecord(known);
    if (event.outcome == Outcome::Deleted)
        m_session.setup().setDone(QStringLiteral("validation.test"), true, event.at);
    Q_EMIT changed();
    if (isStoppedByProxy(m_trouble) && !stoodAtProxy)
        Q_EMIT proxyWantsPassword();
}

void ValidationWatch::reportUnasked(checks::Cause cause)
{
    Finding finding;
    finding.check = QStringLiteral("token");
    finding.status = checks::Status::Failed;
    finding.cause = cause;
    m_trouble = finding;
}

void ValidationWatch::stop()
{
    m_fetching.reset();
    if (m_watch)
        m_watch->stop();
    Q_EMIT changed();
}

void ValidationWatch::askNow()
{
    if (!m_watch)
        return;
    m_watch.reset();
    start();
}

/// Another set-up is open; what was begun in the one before can go on there.
void ValidationWatch::drop()
{
    m_fetching.reset();
    m_watch.reset();
    m_trouble.reset();
    m_second.stop();
    Q_EMIT changed();
}

int ValidationWatch::secondsToNextAsking() const
{
    return static_cast<int>(std::max<qint64>(0, now().secsTo(m_nextAsking)));
}

int ValidationWatch::elapsedSeconds() const
{
    const Record known = record();
    const QDateTime end = known.ended.isValid() && !isWatching() ? known.ended : now();
    return known.started.isValid() ? static_cast<int>(std::max<qint64>(0, known.started.secsTo(end))) : 0;
}

bool ValidationWatch::canSignOff() const
{
    const Record known = record();
    return !isWatching() && !isFixed() && known.outcome && !known.administrator.name.trimmed().isEmpty() &&
           !known.cst.name.trimmed().isEmpty();
}

int ValidationWatch::openSteps() const
{
    const guide::Section *section = m_session.guide().section(validationSection);
    return static_cast<int>(setup::openSteps(*section, m_session.setup()).size());
}

void ValidationWatch::signOff()
{
    if (!canSignOff())
        return;
    Record known = record();
    known.signedOff = now();
    const guide::Section *section = m_session.guide().section(validationSection);
    for (const guide::Step *step : setup::openSteps(*section, m_session.setup()))
        m_session.setup().setDone(step->id, true, known.signedOff);
    setRecord(known);
    m_session.setup().setFinalReport(presentReport(m_session));
    Q_EMIT changed();
}

bool ValidationWatch::canRenew() const
{
    return record().signedOff.isValid() && !m_session.isReadOnly();
}

void ValidationWatch::renew()
{
    if (!canRenew())
        return;
    const Record known = record();
    Record fresh;
    fresh.environment = known.environment;
    fresh.administrator = known.administrator;
    fresh.cst = known.cst;
    m_trouble.reset();
    m_session.setup().setValidation(validation::toJson(fresh));
    m_session.setup().setFinalReport({});
    Q_EMIT changed();
}

} // namespace pages
