// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Acceptance.h"

#include "OpenSetup.h"

#include <utility>

namespace session {

using checks::Cause;
using checks::CheckId;
using checks::Finding;
using secrets::SecretText;

namespace {

Finding unasked(Cause cause)
{
    Finding finding;
    finding.check = CheckId::Token;
    finding.status = checks::Status::Failed;
    finding.cause = cause;
    return finding;
}

} // namespace

Acceptance::Acceptance(const ClientFactory &clients, OpenSetup &open, QObject *parent)
    : QObject(parent), m_clients(clients), m_open(open)
{
    connect(&m_runner, &checks::Runner::finished, this, &Acceptance::take);
}

void Acceptance::ask(const QString &clientId, SecretText secret)
{
    drop();
    m_state = State::Pending;
    Access access = m_open.access();
    access.clientId = clientId;
    if (!secret.isEmpty())
        access.fetchSecret = Access::entered(access.gateway, clientId, std::move(secret)).fetchSecret;
    if (access.gateway.gateway)
        m_gateway = *access.gateway.gateway;
    m_fetching = std::make_unique<QObject>();
    // A limit of the rate is told at once, and waited for by whoever tries again.
    m_clients.prepare(access, ClientFactory::RateLimit::Tell, m_fetching.get(),
                      [this](const ClientFactory::MakeClient &makeClient, std::optional<Cause> cause) {
                          m_fetching.release()->deleteLater();
                          if (cause)
                              end(State::NoAnswer, unasked(*cause));
                          else
                              m_runner.start(makeClient(), {CheckId::Token});
                      });
    if (m_state == State::Pending)
        Q_EMIT changed();
}

void Acceptance::drop()
{
    m_fetching.reset();
    if (m_state == State::Unknown)
        return;
    m_state = State::Unknown;
    m_finding = {};
    if (m_runner.isRunning())
        m_runner.cancel();
    Q_EMIT changed();
}

void Acceptance::take()
{
    if (m_state != State::Pending) // Dropped meanwhile.
        return;
    const Finding connection = m_runner.finding(CheckId::Connection);
    const Finding token = m_runner.finding(CheckId::Token);
    if (token.status == checks::Status::Passed)
        end(State::Accepted, token);
    else if (token.cause == Cause::CredentialsRejected || token.cause == Cause::CredentialsLookLikeApi1)
        end(State::Refused, token);
    else
        end(State::NoAnswer, connection.status == checks::Status::Failed ? connection : token);
}

void Acceptance::end(State state, const Finding &finding)
{
    m_state = state;
    m_finding = finding;
    m_at = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
    Q_EMIT answered();
}

} // namespace session
