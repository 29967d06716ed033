// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Watch.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace validation {

using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.validation", QtWarningMsg)

// Waits are cut into pieces of this length, so that after a sleep the clock is looked at soon.
constexpr milliseconds piece = std::chrono::seconds(15);
// The longest wait after failures, and the longest that a server can ask for.
constexpr milliseconds longestBackOff = std::chrono::seconds(60);
constexpr milliseconds longestRateLimit = std::chrono::minutes(15);
constexpr int mostPages = 20;
// Mimecast keeps incidents for up to a year.
constexpr int longestKept = 366;
// A clock that is further off than that is no clock.
constexpr qint64 largestSkew = 366LL * 24 * 3600;

milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return milliseconds(from.msecsTo(to));
}

} // namespace

WatchTime WatchTime::real()
{
    return {.now = &QDateTime::currentDateTimeUtc,
            .after = [](milliseconds delay, QObject *context, std::function<void()> then) {
                QTimer::singleShot(delay, context, std::move(then));
            }};
}

mimecast::TransportPolicy Watch::quickPolicy(mimecast::TransportPolicy policy)
{
    policy.longestRateLimit = milliseconds(0);
    return policy;
}

Watch::Watch(MakeClient makeClient, WatchOptions options, QObject *parent, WatchTime time)
    : QObject(parent), m_makeClient(std::move(makeClient)), m_options(std::move(options)),
      m_time(std::move(time))
{
}

Watch::~Watch() = default;

void Watch::start()
{
    m_running = true;
    m_deadline = m_time.now().addMSecs(milliseconds(m_options.timeout).count());
    qCInfo(log) << "watch begins";
    ask();
}

void Watch::stop()
{
    if (m_running)
        end(Outcome::Cancelled);
}

void Watch::ask()
{
    m_page = {};
    m_pages.clear();
    m_isEverywhere = false;
    m_isLast = isOver();
    if (!m_client)
        m_client = m_makeClient();
    askPage();
}

/// In the server's time, and never wider than by how far its clock is off.
QDateTime Watch::begin() const
{
    return m_options.since.addSecs(std::min(m_serverAhead, qint64{0}) - 1);
}

void Watch::askPage()
{
    const QDateTime start = begin();
    const QDateTime end =
        std::max(m_time.now().addSecs(std::max(m_serverAhead, qint64{0})), start).addSecs(60);
    // Reads with a filter have been seen to leave incidents out.
    m_call = m_client->send(m_isEverywhere ? mimecast::findIncidentsRequest(end.addDays(-longestKept),
                                                                            end.addDays(1), m_page.next)
                                           : mimecast::findIncidentsRequest(start, end, m_page.next));
    connect(m_call, &mimecast::Call::finished, this, &Watch::answered);
}

void Watch::answered(const mimecast::Exchange &exchange)
{
    if (!m_running)
        return;
    if (exchange.serverDate.isValid() && exchange.receivedAt.isValid()) {
        const qint64 ahead = exchange.receivedAt.secsTo(exchange.serverDate);
        m_serverAhead = std::abs(ahead) <= largestSkew ? ahead : 0;
    }
    const auto page = readPage(mimecast::readAnswer(exchange), m_options.messageId, begin());
    if (!page) {
        failed(exchange);
        return;
    }
    m_hasAnswered = true;
    append(&m_page, *page);
    if (m_page.next.isEmpty()) {
        complete();
    } else if (m_pages.contains(m_page.next) || m_pages.size() >= mostPages - 1) {
        m_page.isWhole = false;
        complete();
    } else {
        m_pages.insert(m_page.next);
        askPage();
    }
}

/// Before it is said that there is no incident.
bool Watch::looksEverywhere()
{
    if (!m_isLast || m_isEverywhere || m_page.own || m_state.incident)
        return false;
    m_isEverywhere = true;
    m_page = {};
    m_pages.clear();
    askPage();
    return true;
}

void Watch::complete()
{
    m_failures = 0;
    m_others = std::max(m_others, m_page.others);
    if (looksEverywhere())
        return;
    // One of an unknown time may be of an earlier session.
    if (m_isEverywhere && m_page.own && !m_page.created.isValid()) {
        m_page.own.reset();
        m_page.isWhole = false;
    }
    m_isWhole = m_page.isWhole;
    const IncidentState before = std::exchange(m_state, next(m_state, m_page.own));
    if (!m_isWhole) // There may be a newer one.
        m_state.unchanged = 0;
    if (!isSettled(m_state) && !m_isLast)
        waitFor(m_options.interval);

    Event::Kind kind = Event::Kind::Waiting;
    if (m_state.incident != before.incident)
        kind = before.incident ? Event::Kind::Progress : Event::Kind::Incident;
    if (tell(make(kind)) && !m_alarm)
        end(outcome(true));
}

void Watch::failed(const mimecast::Exchange &exchange)
{
    ++m_failures;
    // The next one looks up the proxy anew, on whatever network there is by then.
    if (exchange.outcome != mimecast::Outcome::Answered && m_client)
        m_client.release()->deleteLater();
    const milliseconds asked = std::min(exchange.retryAfter.value_or(milliseconds(0)), longestRateLimit);
    m_notBefore = m_time.now().addMSecs(asked.count());
    const milliseconds interval(m_options.interval);
    const milliseconds backOff =
        std::min<milliseconds>(interval * (1LL << std::min(m_failures - 1, 10)), longestBackOff);
    if (!m_isLast)
        waitFor(std::max({interval, backOff, asked}));

    Event event = make(Event::Kind::Error);
    event.error = exchange;
    if (tell(event) && !m_alarm)
        end(outcome(false));
}

/// By the clock, or by the time that was spent waiting if the clock was set back.
milliseconds Watch::timeLeft() const
{
    return std::min(between(m_time.now(), m_deadline), milliseconds(m_options.timeout) - m_waited);
}

bool Watch::isOver() const
{
    return timeLeft() <= milliseconds(0);
}

void Watch::waitFor(milliseconds delay)
{
    m_left = std::clamp(timeLeft(), milliseconds(0), delay);
    m_nextPoll = m_time.now().addMSecs(m_left.count());
    waitOn();
}

void Watch::waitOn()
{
    m_alarm = std::make_unique<QObject>();
    const milliseconds slice = std::min(m_left, piece);
    m_time.after(slice, m_alarm.get(), [this, slice] {
        m_alarm.release()->deleteLater();
        m_left -= slice;
        m_waited += slice;
        if (m_left > milliseconds(0) && m_time.now() < m_nextPoll)
            waitOn();
        else if (isOver() && m_time.now() < m_notBefore)
            end(outcome(false));
        else
            ask();
    });
}

/// At the end. What was seen last counts also when the last poll was in vain; that there is nothing is
/// only known after one that was not.
Outcome Watch::outcome(bool isAnswered) const
{
    const Outcome reached = evaluate(m_state.incident);
    const bool isKnown = m_isWhole && (isAnswered || reached != Outcome::NoIncident);
    return isKnown ? reached : Outcome::CouldNotWatch;
}

Event Watch::make(Event::Kind kind) const
{
    return {.kind = kind,
            .at = m_time.now(),
            .incident = m_state.incident,
            .otherIncidents = m_others,
            .nextPoll = m_alarm ? m_left : milliseconds(0),
            .error = std::nullopt,
            .hasAnswered = m_hasAnswered,
            .outcome = std::nullopt};
}

/// False if a listener has stopped or destroyed this.
bool Watch::tell(const Event &event)
{
    const QPointer<Watch> guard(this);
    Q_EMIT happened(event);
    return guard && m_running;
}

void Watch::end(Outcome outcome)
{
    m_running = false;
    m_alarm.reset();
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    if (m_client)
        m_client.release()->deleteLater();
    qCInfo(log) << "watch ends:" << toString(outcome);
    Event last = make(Event::Kind::Outcome);
    last.outcome = outcome;
    Q_EMIT happened(last);
}

} // namespace validation
