#include "Acceptance.h"

#include "Session.h"

#include "validation/Watch.h"

#include <utility>

namespace pages {

using checks::Cause;
using checks::Finding;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {

const QString connectionCheck = QStringLiteral("connection");
const QString tokenCheck = QStringLiteral("token");

Finding unasked(Cause cause)
{
    Finding finding;
    finding.check = tokenCheck;
    finding.status = checks::Status::Failed;
    finding.cause = cause;
    return finding;
}

} // namespace

Acceptance::Acceptance(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_runner, &checks::Runner::finished, this, &Acceptance::take);
}

void Acceptance::ask(const QString &clientId, SecretText secret)
{
    drop();
    const mimecast::GatewayChoice choice = m_session.gateway();
    m_state = State::Asking;
    if (!choice.gateway) {
        end(State::NoAnswer,
            unasked(choice.refusal == mimecast::GatewayRefusal::Legacy ? Cause::LegacyGateway
                                                                       : Cause::UnknownGateway));
        return;
    }
    m_gateway = *choice.gateway;
    if (!secret.isEmpty()) {
        send(m_gateway, clientId, std::move(secret));
        Q_EMIT changed();
        return;
    }
    m_session.secret().fetch(&m_session.secret(), [self = QPointer(this), asked = m_asked,
                                                   gateway = m_gateway,
                                                   clientId](KeychainStatus status, SecretText fetched) {
        if (!self || self->m_asked != asked)
            return;
        if (status == KeychainStatus::Ok && !fetched.isEmpty()) {
            self->send(gateway, clientId, std::move(fetched));
        } else {
            self->end(State::NoAnswer,
                      unasked(status == KeychainStatus::NotFound || status == KeychainStatus::Ok
                                  ? Cause::SecretMissing
                                  : Cause::KeychainUnavailable));
        }
    });
    Q_EMIT changed();
}

void Acceptance::send(const mimecast::Gateway &gateway, const QString &clientId, SecretText secret)
{
    // A limit of the rate is told at once, and waited for by whoever tries again.
    m_runner.start(m_session.makeClient(gateway, {clientId, std::move(secret)},
                                        validation::Watch::quickPolicy(m_session.services().transport)),
                   {tokenCheck});
}

void Acceptance::drop()
{
    ++m_asked;
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
    if (m_state != State::Asking) // Dropped meanwhile.
        return;
    const Finding connection = m_runner.finding(connectionCheck);
    const Finding token = m_runner.finding(tokenCheck);
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

} // namespace pages
