#include "RequestCall.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace mimecast {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.mimecast", QtWarningMsg)

constexpr std::chrono::milliseconds pauseAfterServerError(100);
constexpr int mostWaits = 3;

} // namespace

RequestCall::RequestCall(CallHost *host, Request request, QObject *parent)
    : Call(parent), m_host(host), m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        endAs(Outcome::ConnectionTimeout);
        judge();
    });
    connect(&m_pause, &QTimer::timeout, this, &RequestCall::resume);
    // The deadline also bounds the time until proxy, certificates and token are known.
    m_deadline.start(m_host->policy().deadline);
}

RequestCall::~RequestCall()
{
    if (!m_finished && m_request.kind == Request::Kind::Token) {
        endAs(Outcome::Cancelled);
        m_host->tokenAnswered(&m_exchange);
    }
}

void RequestCall::cancel()
{
    if (m_finished)
        return;
    endAs(Outcome::Cancelled);
    finish();
}

void RequestCall::resume()
{
    if (m_finished || m_http)
        return;
    if (!m_deadline.isActive())
        m_deadline.start(m_host->policy().deadline);
    if (m_request.kind != Request::Kind::Token && m_host->tokenGeneration() <= m_refusedToken) {
        m_host->awaitToken(this);
        return;
    }
    m_usedToken = m_host->tokenGeneration();
    m_sent.start();
    m_http = m_host->makeCall(m_request);
    // One that has been cancelled may still be heard of.
    connect(m_http.get(), &HttpCall::ended, this, [this, sent = m_http.get()](const Exchange &exchange) {
        if (m_http.get() != sent)
            return;
        m_exchange = exchange;
        judge();
    });
    m_http->begin();
}

void RequestCall::fail(const Exchange &tokenExchange)
{
    if (m_finished)
        return;
    m_exchange = m_refused.value_or(tokenExchange);
    finish();
}

void RequestCall::endAs(Outcome outcome)
{
    m_exchange = Exchange{};
    m_exchange.operation = m_request.operation();
    m_exchange.outcome = outcome;
    if (m_sent.isValid())
        m_exchange.duration = std::chrono::milliseconds(m_sent.elapsed());
}

void RequestCall::judge()
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
    if (status == 401 && m_request.kind != Request::Kind::Token && !m_refused) {
        m_refused = m_exchange;
        m_refusedToken = m_usedToken;
        resume();
        return true;
    }
    if (m_exchange.retryAfter) {
        const std::chrono::milliseconds delay =
            std::max(*m_exchange.retryAfter, m_host->policy().shortestPause);
        if (m_waits == mostWaits || m_waited + delay > m_host->policy().longestRateLimit)
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
    if (m_request.kind == Request::Kind::Token)
        m_host->tokenAnswered(&m_exchange);
    deleteLater();
    const Exchange exchange = m_exchange;
    Q_EMIT finished(exchange); // This object may be gone afterwards.
}

} // namespace mimecast
