// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "RequestCall.h"

#include "TokenSource.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace mimecast {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.mimecast", QtWarningMsg)

constexpr std::chrono::milliseconds pauseAfterServerError(100);
constexpr int mostWaits = 3;

} // namespace

RequestCall::RequestCall(Network *network, TokenSource *tokens, const TransportPolicy &policy,
                         Request request, QObject *parent)
    : Call(parent), m_network(network), m_tokens(tokens), m_policy(policy), m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        endAs(Outcome::ConnectionTimeout);
        evaluate();
    });
    connect(&m_pause, &QTimer::timeout, this, &RequestCall::resume);
    // The deadline also bounds the time until proxy, certificates and token are known.
    m_deadline.start(m_policy.deadline);
    if (isForToken()) {
        m_tokens->begin();
    } else {
        connect(m_tokens, &TokenSource::renewed, this, &RequestCall::tokenRenewed);
        connect(m_tokens, &TokenSource::failed, this, &RequestCall::tokenFailed);
    }
    resumeSoon();
}

RequestCall::~RequestCall()
{
    if (!m_finished && isForToken()) {
        endAs(Outcome::Cancelled);
        m_tokens->end(&m_exchange);
    }
}

void RequestCall::cancel()
{
    if (m_finished)
        return;
    endAs(Outcome::Cancelled);
    finish();
}

void RequestCall::resumeSoon()
{
    QMetaObject::invokeMethod(this, &RequestCall::resume, Qt::QueuedConnection);
}

void RequestCall::resume()
{
    if (m_finished || m_http)
        return;
    if (!m_deadline.isActive())
        m_deadline.start(m_policy.deadline);
    if (!isForToken() && m_tokens->generation() <= m_refusedToken) {
        m_awaitsToken = true;
        m_tokens->renew();
        return;
    }
    m_usedToken = m_tokens->generation();
    m_sent.start();
    Request complete = m_request;
    if (isForToken())
        complete.body = m_tokens->form();
    m_http.reset(new HttpCall(m_network, std::move(complete), isForToken() ? nullptr : m_tokens->token()));
    // One that has been cancelled may still be heard of.
    connect(m_http.get(), &HttpCall::ended, this, [this, sent = m_http.get()](const Exchange &exchange) {
        if (m_http.get() != sent)
            return;
        m_exchange = exchange;
        evaluate();
    });
    m_http->begin();
}

void RequestCall::tokenRenewed()
{
    if (std::exchange(m_awaitsToken, false))
        resumeSoon();
}

void RequestCall::tokenFailed(const Exchange &tokenExchange)
{
    if (m_finished || !m_awaitsToken)
        return;
    if (tokenExchange.outcome == Outcome::Cancelled) { // This one has not been cancelled.
        m_tokens->renew();
        return;
    }
    m_awaitsToken = false;
    m_exchange = m_refused.value_or(tokenExchange);
    // Whoever listens may destroy the client, which is in the middle of telling this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished)
                finish();
        },
        Qt::QueuedConnection);
}

void RequestCall::endAs(Outcome outcome)
{
    m_exchange = Exchange{};
    m_exchange.operation = m_request.operation();
    m_exchange.outcome = outcome;
    if (m_sent.isValid())
        m_exchange.duration = std::chrono::milliseconds(m_sent.elapsed());
}

void RequestCall::evaluate()
{
    m_deadline.stop();
    m_http.reset();
    qCInfo(log) << m_exchange.operation << "outcome" << static_cast<int>(m_exchange.outcome) << "status"
                << m_exchange.httpStatus << "in" << m_exchange.duration.count() << "ms";
    if (!retry())
        finish();
}

bool RequestCall::retry()
{
    if (m_exchange.outcome != Outcome::Answered)
        return false;
    const int status = m_exchange.httpStatus;
    if (status == 401 && !isForToken() && !m_refused) {
        m_refused = m_exchange;
        m_refusedToken = m_usedToken;
        resume();
        return true;
    }
    if (m_exchange.retryAfter) {
        const std::chrono::milliseconds delay = std::max(*m_exchange.retryAfter, m_policy.shortestPause);
        if (m_waits == mostWaits || m_waited + delay > m_policy.longestRateLimit)
            return false;
        ++m_waits;
        m_waited += delay;
        m_pause.start(delay);
        Q_EMIT waitingForRateLimit(delay);
        return true;
    }
    if (status >= 500 && !m_serverErrorRetried) {
        m_serverErrorRetried = true;
        m_pause.start(pauseAfterServerError);
        return true;
    }
    return false;
}

void RequestCall::finish()
{
    m_finished = true;
    m_deadline.stop();
    m_pause.stop();
    m_http.reset();
    if (isForToken())
        m_tokens->end(&m_exchange);
    deleteLater();
    const Exchange exchange = m_exchange;
    Q_EMIT finished(exchange); // This object may be gone afterwards.
}

} // namespace mimecast
