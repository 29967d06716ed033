// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "RecordedWatch.h"

#include "checks/IncidentsError.h"

#include <algorithm>
#include <utility>

namespace session {

using checks::Cause;
using checks::Finding;
using validation::Event;
using validation::Record;
using validation::Watch;
using validation::WatchOptions;

namespace {

// The CST may have been quicker than the administrator.
constexpr int secondsBefore = 300;

Finding unasked(Cause cause)
{
    Finding finding;
    finding.check = checks::CheckId::Token;
    finding.status = checks::Status::Failed;
    finding.cause = cause;
    return finding;
}

bool isStoppedByProxy(const std::optional<Finding> &error)
{
    return error && error->cause == Cause::ProxyAuthenticationRequired;
}

} // namespace

RecordedWatch::RecordedWatch(const ClientFactory &clients, validation::WatchTime time, QObject *parent)
    : QObject(parent), m_clients(clients), m_time(std::move(time))
{
}

RecordedWatch::~RecordedWatch() = default;

void RecordedWatch::watch(const Access &access, const validation::CredentialsId &credentials,
                          const WatchOptions &order)
{
    m_error.reset();
    m_watch.reset();
    m_host = access.gateway.gateway ? access.gateway.gateway->address.host() : QString();
    m_fetching = std::make_unique<QObject>();
    m_clients.prepare(
        access, ClientFactory::RateLimit::Tell, m_fetching.get(),
        [this, credentials, order](const Watch::MakeClient &makeClient, std::optional<Cause> cause) {
            m_fetching.release()->deleteLater();
            if (cause)
                m_error = unasked(*cause);
            else
                begin(makeClient, credentials, order);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void RecordedWatch::begin(Watch::MakeClient makeClient, const validation::CredentialsId &credentials,
                          WatchOptions order)
{
    Record known = record();
    if (known.isOfOthers(credentials))
        known.forgetWatch();
    known.credentials = credentials;
    if (!known.started.isValid())
        known.started = now();
    known.outcome.reset();
    known.ended = {};
    keep(known, true);

    if (!order.since.isValid())
        order.since = known.started.addSecs(-secondsBefore);
    m_latestEnd = now().addSecs(order.timeout.count());
    m_watch = std::make_unique<Watch>(std::move(makeClient), order, nullptr, m_time);
    connect(m_watch.get(), &Watch::happened, this, &RecordedWatch::take);
    m_watch->start();
}

void RecordedWatch::take(const Event &event)
{
    m_nextPoll = event.at.addMSecs(event.nextPoll.count());
    const bool stoodAtProxy = isStoppedByProxy(std::exchange(m_error, std::nullopt));
    if (event.error)
        m_error = checks::incidentsError(*event.error, m_host, event.hasAnswered);
    Record known = record();
    if (event.incident)
        known.incident = event.incident;
    known.otherIncidents = event.otherIncidents;
    if (event.outcome) {
        known.outcome = event.outcome;
        known.ended = event.at;
        // It is in the middle of telling this.
        m_watch.release()->deleteLater();
    }
    keep(known, event.kind != Event::Kind::Waiting && event.kind != Event::Kind::Error);
    Q_EMIT happened(event);
    Q_EMIT changed();
    if (isStoppedByProxy(m_error) && !stoodAtProxy)
        Q_EMIT proxyWantsPassword();
}

void RecordedWatch::stop()
{
    m_fetching.reset();
    if (m_watch)
        m_watch->stop();
    Q_EMIT changed();
}

void RecordedWatch::drop()
{
    m_fetching.reset();
    m_watch.reset();
    m_error.reset();
    Q_EMIT changed();
}

int RecordedWatch::secondsToNextPoll() const
{
    return static_cast<int>(std::max<qint64>(0, now().secsTo(m_nextPoll)));
}

} // namespace session
