// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "HttpCall.h"

#include "Answer.h"
#include "Network.h"
#include "ProxyProbe.h"
#include "Transport.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <utility>

namespace mimecast {

namespace {

constexpr int longestDetail = 300;
constexpr qsizetype mostHeaders = 100;
constexpr int mostHeads = 10; ///< Of one reply: any number of interim answers may come before the last one.
constexpr qsizetype largestHead = 64LL * 1024;
// Small, so that a flood is noticed long before it fills the memory.
constexpr qint64 readBufferSize = 64LL * 1024;

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

/// Compressed, though nobody asked for it.
bool isEncoded(const QNetworkReply &reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

bool isHeadTooLarge(const QNetworkReply &reply)
{
    const QList<QNetworkReply::RawHeaderPair> &headers = reply.rawHeaderPairs();
    qsizetype size = 0;
    for (const auto &[name, value] : headers)
        size += name.size() + value.size();
    return headers.size() > mostHeaders || size > largestHead;
}

} // namespace

HttpCall::HttpCall(Network *network, Request request, std::shared_ptr<const secrets::SecretText> token)
    : m_network(network), m_request(std::move(request)), m_token(std::move(token))
{
    m_exchange.operation = m_request.operation();
}

void HttpCall::begin()
{
    moveToThread(m_network->thread());
    QMetaObject::invokeMethod(this, &HttpCall::start, Qt::QueuedConnection);
}

HttpCall::~HttpCall()
{
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply.data();
    // Qt keeps copies of its own on the way to the socket, which are out of reach.
    secrets::wipe(m_request.body.data(), static_cast<size_t>(m_request.body.size()));
}

void HttpCall::start()
{
    m_exchange.proxy = m_network->proxyInUse();
    m_sent.start();
    if (m_network->isDistrusted()) {
        m_exchange.outcome = Outcome::TlsWrongHost;
        end();
        return;
    }
    m_reply = transmit();
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpCall::verifyName, Qt::DirectConnection);
    connect(m_network, &Network::distrusted, this, [this] { endEarly(Outcome::TlsWrongHost); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyEnded);
}

QNetworkReply *HttpCall::transmit()
{
    QNetworkRequest request = m_network->request();
    QUrl url = request.url();
    url.setPath(m_request.path);
    request.setUrl(url);
    if (m_token)
        request.setRawHeader("Authorization", "Bearer " + m_token->view().toByteArray());
    if (m_request.kind == Request::Kind::Get)
        return m_network->access().get(request);

    const bool isForm = m_request.kind == Request::Kind::Token;
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      isForm ? QByteArrayLiteral("application/x-www-form-urlencoded")
                             : QByteArrayLiteral("application/json"));
    // Not shared with the buffer, so that it can be wiped in place.
    auto upload = std::make_unique<QBuffer>(&m_request.body);
    upload->open(QIODevice::ReadOnly);
    QNetworkReply *reply = m_network->access().post(request, upload.get());
    upload.release()->setParent(reply);
    return reply;
}

void HttpCall::verifyName()
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (!m_ended && !isFor(certificate, m_reply->url().host()))
        m_network->distrust();
}

void HttpCall::readHead()
{
    if (!m_exchange.receivedAt.isValid())
        m_exchange.receivedAt = QDateTime::currentDateTimeUtc();
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    // Interim answers have heads, too.
    if (++m_heads > mostHeads || length > m_network->settings().policy.largestBody ||
        isHeadTooLarge(*m_reply))
        endEarly(Outcome::TooLarge);
}

void HttpCall::readBody()
{
    if (m_ended || !m_reply->isOpen())
        return;
    const qint64 largest = m_network->settings().policy.largestBody;
    // One byte more than allowed tells that there is more.
    m_exchange.body += m_reply->read(largest - m_exchange.body.size() + 1);
    if (m_exchange.body.size() > largest)
        endEarly(Outcome::TooLarge);
}

void HttpCall::endEarly(Outcome outcome)
{
    if (m_ended)
        return;
    if (!isHeadTooLarge(*m_reply))
        readHeaders(*m_reply, &m_exchange);
    m_exchange.outcome = outcome;
    m_exchange.body = {};
    end();
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpCall::replyEnded()
{
    readBody();
    if (m_ended)
        return;
    readHeaders(*m_reply, &m_exchange);
    m_exchange.outcome = outcomeOf(*m_reply, m_sslErrors);
    // Qt says of a connection that it is encrypted to the first only of the requests that share it.
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_exchange.outcome == Outcome::Answered && !certificate.isNull() &&
        !isFor(certificate, m_reply->url().host()))
        m_exchange.outcome = Outcome::TlsWrongHost;
    if (m_exchange.outcome != Outcome::Answered) {
        m_exchange.transportDetail = boundedText(m_reply->errorString(), longestDetail);
        m_exchange.body = {};
    }
    if (m_exchange.outcome == Outcome::TlsUntrusted)
        m_exchange.tlsIssuer = issuerOf(*m_reply, m_sslErrors);
    if (m_exchange.outcome == Outcome::ProxyAuthenticationRequired)
        m_exchange.proxyRealm = m_network->proxyRealm();
    if (isEncoded(*m_reply))
        m_exchange.body = {};
    if (mayBeTheProxy(m_exchange))
        m_probe = m_network->probeProxy();
    if (m_probe)
        connect(m_probe.get(), &ProxyProbe::ended, this, &HttpCall::proxyAsked, Qt::QueuedConnection);
    else
        end();
}

void HttpCall::proxyAsked()
{
    if (m_probe->outcome()) {
        m_exchange.outcome = *m_probe->outcome();
        m_exchange.transportDetail = boundedText(m_probe->detail(), longestDetail);
    } else if (m_exchange.outcome != Outcome::ConnectionTimeout) {
        // What else the reply said was of the proxy too, which lets through by now.
        m_exchange.outcome = Outcome::ConnectionLost;
    }
    end();
}

void HttpCall::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_exchange.duration = std::chrono::milliseconds(m_sent.elapsed());
    Q_EMIT ended(std::exchange(m_exchange, {}));
}

} // namespace mimecast
