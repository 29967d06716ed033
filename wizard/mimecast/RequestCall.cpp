#include "RequestCall.h"

#include "Answer.h"
#include "Transport.h"

#include <QBuffer>
#include <QLoggingCategory>
#include <QNetworkReply>

#include <algorithm>
#include <memory>
#include <utility>

namespace mimecast {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.mimecast", QtWarningMsg)

constexpr int longestDetail = 300;
// Small, so that a flood is noticed long before it fills the memory.
constexpr qint64 readBufferSize = 64LL * 1024;
constexpr std::chrono::milliseconds pauseAfterServerError(100);
constexpr int mostWaits = 3;

/// Where QNetworkReply means the proxy as well as the gateway: it says "connection refused" of a
/// proxy's answer 503, "host not found" of 404 and of a proxy that is not found, and nothing at all of 403.
bool mayBeTheProxy(const Exchange &exchange)
{
    if (exchange.httpStatus != 0)
        return false;
    switch (exchange.outcome) {
    case Outcome::DnsFailure:
    case Outcome::ConnectionRefused:
    case Outcome::ConnectionTimeout:
    case Outcome::ConnectionLost:
    case Outcome::ProxyUnreachable:
    case Outcome::ProxyRefused:
        return true;
    default:
        return false;
    }
}

} // namespace

RequestCall::RequestCall(CallHost *host, Request request, QObject *parent)
    : Call(parent), m_host(host), m_request(std::move(request))
{
    m_exchange.operation = m_request.operation();
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abortAs(Outcome::ConnectionTimeout); });
    connect(&m_pause, &QTimer::timeout, this, &RequestCall::resume);
    // The deadline also bounds the time until proxy, certificates and token are known.
    m_deadline.start(m_host->policy().deadline);
}

RequestCall::~RequestCall()
{
    dropReply();
    if (!m_finished && m_request.kind == Request::Kind::Token) {
        m_exchange.outcome = Outcome::Cancelled;
        m_host->tokenAnswered(&m_exchange);
    }
}

void RequestCall::cancel()
{
    if (m_finished)
        return;
    dropReply();
    m_exchange = Exchange{};
    m_exchange.operation = m_request.operation();
    m_exchange.outcome = Outcome::Cancelled;
    finish();
}

void RequestCall::resume()
{
    if (m_finished || m_reply)
        return;
    if (!m_deadline.isActive())
        m_deadline.start(m_host->policy().deadline);
    if (m_request.kind != Request::Kind::Token && m_host->tokenGeneration() <= m_refusedToken) {
        m_host->awaitToken(this);
        return;
    }
    transmit();
}

void RequestCall::fail(const Exchange &tokenExchange)
{
    if (m_finished)
        return;
    m_exchange = m_refused.value_or(tokenExchange);
    finish();
}

void RequestCall::transmit()
{
    m_exchange = Exchange{};
    m_exchange.operation = m_request.operation();
    m_exchange.outcome = Outcome::ConnectionTimeout;
    m_exchange.proxy = m_host->proxyInUse();
    m_sslErrors.clear();

    m_usedToken = m_host->tokenGeneration();

    auto upload = std::make_unique<QBuffer>();
    if (m_request.kind == Request::Kind::Token) {
        // Not shared with the buffer, so that it can be wiped in place.
        m_form = m_host->tokenForm();
        upload->setBuffer(&m_form);
    } else {
        upload->setData(m_request.body);
    }
    upload->open(QIODevice::ReadOnly);

    m_sent.start();
    m_reply = m_host->transmit(m_request, upload.get());
    upload.release()->setParent(m_reply);
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RequestCall::noteHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &RequestCall::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &RequestCall::replyEnded);
}

void RequestCall::noteHeaders()
{
    if (!m_exchange.receivedAt.isValid())
        m_exchange.receivedAt = QDateTime::currentDateTimeUtc();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_host->policy().largestBody) {
        QMetaObject::invokeMethod(
            this, [this] { abortAs(Outcome::TooLarge); }, Qt::QueuedConnection);
    }
}

void RequestCall::readBody()
{
    const qint64 room = m_host->policy().largestBody - m_exchange.body.size();
    if (room < 0 || !m_reply->isOpen())
        return;
    // One byte more than allowed tells that there is more.
    m_exchange.body += m_reply->read(room + 1);
    if (m_exchange.body.size() > m_host->policy().largestBody) {
        QMetaObject::invokeMethod(
            this, [this] { abortAs(Outcome::TooLarge); }, Qt::QueuedConnection);
    }
}

void RequestCall::dropReply()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_probe.reset();
    // Qt keeps copies of its own on the way to the socket, which are out of reach.
    secrets::wipe(m_form.data(), static_cast<size_t>(m_form.size()));
}

/// From a timer or the event loop, never from within the reply.
void RequestCall::abortAs(Outcome outcome)
{
    if (m_finished)
        return;
    if (m_reply)
        readHeaders(*m_reply, &m_exchange);
    dropReply();
    m_exchange.outcome = outcome;
    m_exchange.body.clear();
    judge();
}

void RequestCall::replyEnded()
{
    // The limit may have been passed in the same round of the event loop, and is about to be reported.
    if (m_exchange.body.size() > m_host->policy().largestBody)
        return;
    readBody();
    if (m_exchange.body.size() > m_host->policy().largestBody)
        return;

    readHeaders(*m_reply, &m_exchange);
    m_exchange.outcome = outcomeOf(*m_reply, m_sslErrors);
    if (m_exchange.outcome != Outcome::Answered)
        m_exchange.transportDetail = boundedText(m_reply->errorString(), longestDetail);
    if (m_exchange.outcome == Outcome::TlsUntrusted)
        m_exchange.tlsIssuer = issuerOf(*m_reply, m_sslErrors);
    if (m_exchange.outcome == Outcome::ProxyAuthenticationRequired)
        m_exchange.proxyRealm = m_host->proxyRealm();
    // An error after a good status means that the body could not be decompressed.
    if (m_reply->error() != QNetworkReply::NoError && m_exchange.httpStatus < 400)
        m_exchange.body.clear();
    if (mayBeTheProxy(m_exchange))
        m_probe = m_host->probeProxy();
    if (m_probe)
        connect(m_probe.get(), &ProxyProbe::ended, this, &RequestCall::proxyAsked, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &RequestCall::judge, Qt::QueuedConnection);
}

void RequestCall::proxyAsked()
{
    if (!m_probe)
        return;
    if (m_probe->outcome()) {
        m_exchange.outcome = *m_probe->outcome();
        m_exchange.transportDetail = boundedText(m_probe->detail(), longestDetail);
    } else if (m_exchange.outcome != Outcome::ConnectionTimeout) {
        // What else the reply said was of the proxy too, which lets through by now.
        m_exchange.outcome = Outcome::ConnectionLost;
    }
    judge();
}

void RequestCall::judge()
{
    if (m_finished)
        return;
    if (m_sent.isValid())
        m_exchange.duration = std::chrono::milliseconds(m_sent.elapsed());
    m_deadline.stop();
    dropReply();
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
        waitAndRetry(delay);
        return true;
    }
    if (status >= 500 && !m_serverErrorRetried) {
        m_serverErrorRetried = true;
        m_pause.start(pauseAfterServerError);
        return true;
    }
    return false;
}

void RequestCall::waitAndRetry(std::chrono::milliseconds delay)
{
    ++m_waits;
    m_waited += delay;
    m_pause.start(delay);
    Q_EMIT waitingForRateLimit(delay);
}

void RequestCall::finish()
{
    m_finished = true;
    m_deadline.stop();
    m_pause.stop();
    if (m_request.kind == Request::Kind::Token)
        m_host->tokenAnswered(&m_exchange);
    deleteLater();
    const Exchange exchange = m_exchange;
    Q_EMIT finished(exchange); // This object may be gone afterwards.
}

} // namespace mimecast
