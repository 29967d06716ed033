// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "IncidentEvaluator.h"

#include "mimecast/Client.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace validation {

/// What is watched for, and for how long.
struct WatchOptions
{
    QString messageId;
    QDateTime since;                    ///< UTC; older incidents are none of this session.
    std::chrono::seconds interval{15};  ///< Between two polls.
    std::chrono::seconds timeout{3600}; ///< From start().
};

/// The time that a watch lives in; tests have one that runs faster.
struct WatchTime
{
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    /// Calls `then` after the delay, unless `context` is gone by then.
    std::function<void(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)> after;

    static WatchTime real();
};

/// Something that happened during a watch.
struct Event
{
    enum class Kind {
        Waiting,  ///< Asked, and nothing is new.
        Incident, ///< The message's incident appeared.
        Progress, ///< Its counts changed.
        Error,    ///< Mimecast could not be asked; the watch goes on.
        Outcome,  ///< The end.
    };
    Kind kind = Kind::Waiting;
    QDateTime at;                           ///< UTC.
    std::optional<IncidentCounts> incident; ///< As far as one has been seen.
    int otherIncidents = 0;
    std::chrono::milliseconds nextPoll{0};   ///< Until Mimecast is asked again; 0 at the end.
    std::optional<mimecast::Exchange> error; ///< Of an Error: what came instead of an answer.
    bool hasAnswered = false;                ///< Mimecast has served the question before, in this watch.
    std::optional<Outcome> outcome;          ///< Of an Outcome.
};

/// Watches, by reading only, for the incident that a CST's test deletion causes: asks find-incidents at an
/// interval until an incident of the message appears and its counts settle, or the time is up. Before it says
/// that there is none it looks once through all incidents that are kept. Goes on over whatever stands in the
/// way, more slowly. Ends with exactly one Outcome, also when stopped; none comes when it is destroyed.
class Watch : public QObject
{
    Q_OBJECT

public:
    /// Makes a client; called again after a loss of the connection, since the network may be another one.
    /// Give it quickPolicy(), so that limits of the rate are heard of at once.
    using MakeClient = std::function<std::unique_ptr<mimecast::Client>()>;

    Watch(MakeClient makeClient, WatchOptions options, QObject *parent = nullptr,
          WatchTime time = WatchTime::real());
    ~Watch() override;

    static mimecast::TransportPolicy quickPolicy(mimecast::TransportPolicy policy = {});

    /// Once.
    void start();
    /// Ends it as Cancelled.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void happened(const validation::Event &event);

private:
    void ask();
    QDateTime begin() const;
    void askPage();
    void answered(const mimecast::Exchange &exchange);
    void complete();
    void failed(const mimecast::Exchange &exchange);
    bool isOver() const;
    std::chrono::milliseconds timeLeft() const;
    void waitFor(std::chrono::milliseconds delay);
    void waitOn();
    bool looksEverywhere();
    Outcome outcome(bool isAnswered) const;
    Event make(Event::Kind kind) const;
    bool tell(const Event &event);
    void end(Outcome outcome);

    MakeClient m_makeClient;
    WatchOptions m_options;
    WatchTime m_time;
    std::unique_ptr<mimecast::Client> m_client;
    QPointer<mimecast::Call> m_call;
    std::unique_ptr<QObject> m_alarm; ///< While it waits; gone, the alarm does not ring.

    bool m_running = false;
    QDateTime m_deadline;
    QDateTime m_nextPoll;
    QDateTime m_notBefore;                 ///< Mimecast does not want to be asked earlier.
    std::chrono::milliseconds m_left{0};   ///< Of the present wait, whatever the clock says.
    std::chrono::milliseconds m_waited{0}; ///< Altogether.
    qint64 m_serverAhead = 0;              ///< Its clock less this one, in seconds.
    bool m_isLast = false;                 ///< The present poll began when the time was up.
    bool m_isEverywhere = false;           ///< The present poll is over all incidents that are kept.
    bool m_isWhole = true;                 ///< What was answered last was read to its end.
    int m_failures = 0;                    ///< In a row.
    QSet<QString> m_pages;                 ///< Tokens of the present poll's pages.
    IncidentPage m_page;
    IncidentState m_state;
    int m_others = 0;
    bool m_hasAnswered = false;
};

} // namespace validation
