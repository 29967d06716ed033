// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ValidationSession.h"

#include "OpenSetup.h"
#include "Verification.h"

#include "setup/Progress.h"

#include <algorithm>
#include <utility>

namespace session {

using validation::Outcome;
using validation::Record;

namespace {

const QLatin1String validationSection("validation");
// What is practised has no rate to be limited, and nobody practises for an hour.
constexpr std::chrono::seconds practiceInterval(2);
constexpr std::chrono::seconds practiceTimeout(60);

} // namespace

ValidationSession::ValidationSession(const ClientFactory &clients, OpenSetup &open,
                                     const Verification &verification, validation::WatchTime time,
                                     QObject *parent)
    : RecordedWatch(clients, std::move(time), parent), m_open(open), m_verification(verification)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ValidationSession::changed);
    connect(this, &ValidationSession::changed, &m_second, [this] {
        if (!isAsking())
            m_second.stop();
        else if (!m_second.isActive())
            m_second.start();
    });
    connect(this, &ValidationSession::happened, this, [this](const validation::Event &event) {
        if (event.kind == validation::Event::Kind::Incident)
            m_incidentSeen = event.at;
        // The credentials may have changed meanwhile.
        if (event.outcome == Outcome::Deleted && !isOfOthers())
            m_open.setup().setDone(QStringLiteral("validation.test"), true, event.at);
    });
    connect(&open, &OpenSetup::validationChanged, this, &ValidationSession::changed);
    // What was begun in the one before can go on there.
    connect(&open, &OpenSetup::opened, this, [this] {
        m_incidentSeen = {};
        drop();
    });
}

Record ValidationSession::record() const
{
    return m_open.isOpen() ? validation::recordFromJson(m_open.setup().validation()) : Record();
}

bool ValidationSession::isFixed() const
{
    return m_open.isReadOnly() || record().signedOff.isValid();
}

void ValidationSession::setRecord(const Record &changed)
{
    if (m_open.isOpen() && !isFixed())
        m_open.setup().setValidation(validation::toJson(changed));
}

void ValidationSession::keep(const Record &changed, bool /*isNews*/)
{
    setRecord(changed);
}

void ValidationSession::setMessage(const validation::Message &message)
{
    Record known = record();
    if (known.message.messageId != message.messageId)
        known.forgetWatch();
    known.message = message;
    setRecord(known);
}

bool ValidationSession::isOfOthers() const
{
    return m_open.isOpen() && record().isOfOthers(credentialsOf(m_open.setup()));
}

bool ValidationSession::isInterrupted() const
{
    const Record known = record();
    return !isWatching() && known.started.isValid() && !known.outcome;
}

bool ValidationSession::canStart() const
{
    return m_open.isOpen() && m_open.mode() != Mode::Preview && !isWatching() && !isFixed() &&
           !record().message.messageId.isEmpty();
}

void ValidationSession::start()
{
    if (!canStart())
        return;
    validation::WatchOptions order;
    order.messageId = record().message.messageId;
    if (m_open.isPractice()) {
        order.interval = practiceInterval;
        order.timeout = practiceTimeout;
    }
    if (!record().incident)
        m_incidentSeen = {};
    watch(m_open.access(), credentialsOf(m_open.setup()), order);
}

void ValidationSession::askNow()
{
    if (!isAsking())
        return;
    drop();
    start();
}

int ValidationSession::elapsedSeconds() const
{
    const Record known = record();
    const QDateTime end = known.ended.isValid() && !isWatching() ? known.ended : now();
    return known.started.isValid() ? static_cast<int>(std::max<qint64>(0, known.started.secsTo(end))) : 0;
}

bool ValidationSession::canPlayDeletion() const
{
    return m_open.isPractice() && m_open.tenant() && m_open.tenant()->playDeletion;
}

void ValidationSession::playDeletion(const QString &play)
{
    if (canPlayDeletion())
        m_open.tenant()->playDeletion(record().message.messageId, play);
}

bool ValidationSession::canSignOff() const
{
    const Record known = record();
    return !isWatching() && !isFixed() && known.outcome && !isOfOthers() &&
           !known.administrator.name.trimmed().isEmpty() && !known.cst.name.trimmed().isEmpty();
}

int ValidationSession::openSteps() const
{
    const guide::Section *section = m_open.guide().section(validationSection);
    return static_cast<int>(setup::openSteps(*section, m_open.setup()).size());
}

void ValidationSession::signOff()
{
    if (!canSignOff())
        return;
    Record known = record();
    known.signedOff = now();
    setup::Setup &setup = m_open.setup();
    const guide::Section *section = m_open.guide().section(validationSection);
    for (const guide::Step *step : setup::openSteps(*section, setup))
        setup.setDone(step->id, true, known.signedOff);
    setRecord(known);
    setup.setFinalReport(m_verification.report());
    Q_EMIT changed();
}

bool ValidationSession::canRenew() const
{
    return record().signedOff.isValid() && !m_open.isReadOnly();
}

void ValidationSession::renew()
{
    if (!canRenew())
        return;
    const Record known = record();
    Record fresh;
    fresh.environment = known.environment;
    fresh.administrator = known.administrator;
    fresh.cst = known.cst;
    m_open.setup().setValidation(validation::toJson(fresh));
    m_open.setup().setFinalReport({});
    drop();
}

} // namespace session
