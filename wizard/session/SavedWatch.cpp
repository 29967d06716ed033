// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SavedWatch.h"

#include "SecretBinding.h"

#include "report/Report.h"
#include "setup/Setup.h"

#include <utility>

namespace session {

using validation::Event;
using validation::Outcome;
using validation::Record;

SavedWatch::SavedWatch(const ClientFactory &clients, setup::SetupStore store, setup::Setup *setup,
                       QObject *parent)
    : RecordedWatch(clients, validation::WatchTime::real(), parent), m_store(std::move(store)), m_setup(setup)
{
    if (setup)
        m_record = validation::recordFromJson(setup->validation());
}

void SavedWatch::start(const Access &access, const validation::WatchOptions &order)
{
    m_gateway = access.gateway.gateway ? access.gateway.gateway->toString() : QString();
    m_clientId = access.clientId;
    const auto credentials =
        validation::CredentialsId::of(m_gateway, m_clientId, m_setup && m_setup->isPractice());
    const bool isAnother = m_record.message.messageId != order.messageId;
    const bool isOver = m_record.outcome.value_or(Outcome::Cancelled) != Outcome::Cancelled;
    const bool isNew = isAnother || isOver || m_record.isOfOthers(credentials);
    const QDateTime begun = isNew || !m_record.started.isValid() ? now() : m_record.started;
    if (isAnother)
        m_record.message = {.messageId = order.messageId, .date = {}, .from = {}, .to = {}, .subject = {}};
    m_record.forgetWatch();
    m_record.started = begun;
    m_record.credentials = credentials;
    watch(access, credentials, order);
}

void SavedWatch::stop()
{
    const bool wasAsking = isAsking();
    RecordedWatch::stop();
    if (wasAsking)
        return;
    // Still waiting for the keychain.
    Event last;
    last.kind = Event::Kind::Outcome;
    last.at = now();
    last.outcome = m_record.outcome = Outcome::Cancelled;
    m_record.ended = last.at;
    Q_EMIT happened(last);
}

void SavedWatch::keep(const Record &record, bool isNews)
{
    m_record = record;
    if (m_setup && (isNews || !m_isSaved))
        save();
}

/// What is this watch's own, into the set-up as it is by now. Between two times others may open it.
void SavedWatch::save()
{
    bool isOurs = true;
    QString error;
    m_isSaved = m_store.update(
        m_setup->name(),
        [&](setup::Setup &setup) {
            Record record = validation::recordFromJson(setup.validation());
            const Record last = validation::recordFromJson(m_setup->validation());
            isOurs = !record.signedOff.isValid() && record.started == last.started &&
                     record.message.messageId == last.message.messageId;
            if (!isOurs)
                return;
            record.message = m_record.message;
            record.started = m_record.started;
            record.ended = m_record.ended;
            record.credentials = m_record.credentials;
            record.outcome = m_record.outcome;
            record.incident = m_record.incident;
            record.otherIncidents = m_record.otherIncidents;
            setup.setValidation(validation::toJson(record));
            m_setup->fromJson(setup.toJson());
        },
        &error);
    if (!isOurs) {
        m_isSaved = false;
        error = tr("Its validation session was begun anew or signed off meanwhile.");
    }
    if (!m_isSaved && std::exchange(m_savingError, error) != error)
        Q_EMIT notSaved(error);
}

QJsonObject SavedWatch::report(const guide::Guide &guide) const
{
    // What was found with other credentials says nothing of these.
    const bool isOwn = m_setup && m_record.credentials == credentialsOf(*m_setup);
    return report::build({.guide = guide,
                          .setup = m_setup,
                          .gateway = m_gateway,
                          .clientId = m_clientId,
                          .findings = isOwn ? report::lastFindings(*m_setup) : QList<checks::Finding>(),
                          .generated = QDateTime::currentDateTimeUtc(),
                          .validation = m_record});
}

} // namespace session
