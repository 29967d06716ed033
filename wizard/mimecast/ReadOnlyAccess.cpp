// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReadOnlyAccess.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>

namespace mimecast {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.mimecast", QtWarningMsg)

struct ReadOnlyOperation
{
    QNetworkAccessManager::Operation verb;
    QByteArrayView path;
};

// Not made from the functions of Request.h: what is added there does not leave unless it is added here too.
constexpr std::array readOnlyOperations{
    ReadOnlyOperation{QNetworkAccessManager::PostOperation, "/oauth/token"},
    ReadOnlyOperation{QNetworkAccessManager::GetOperation, "/identity/whoami"},
    ReadOnlyOperation{QNetworkAccessManager::PostOperation, "/api/account/get-account"},
    ReadOnlyOperation{QNetworkAccessManager::PostOperation, "/api/byo-threat-intelligence/get-quota"},
    ReadOnlyOperation{QNetworkAccessManager::PostOperation, "/api/ttp/remediation/find-incidents"},
    ReadOnlyOperation{QNetworkAccessManager::GetOperation, "/account/cloud-gateway/v1/emergency-contact"},
    ReadOnlyOperation{QNetworkAccessManager::PostOperation, "/config-snapshot/v1/list"},
    ReadOnlyOperation{QNetworkAccessManager::PostOperation, "/api/byo-threat-intelligence/get-batches"},
};

// None of them changes what a server takes the request for, as Transfer-Encoding or X-HTTP-Method-Override
// do.
constexpr std::array<QByteArrayView, 5> knownHeaders{"accept", "accept-encoding", "authorization",
                                                     "content-type", "user-agent"};

bool isKnown(const QByteArray &header)
{
    return std::find(knownHeaders.begin(), knownHeaders.end(), header.toLower()) != knownHeaders.end();
}

bool hasControlCharacters(const QByteArray &value)
{
    return std::any_of(value.begin(), value.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 || code == 0x7f;
    });
}

/// Fails as soon as whoever asked listens.
class Refusal : public QNetworkReply
{
public:
    Refusal(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentOperationNotPermittedError, QStringLiteral("not a read-only operation"));
        setFinished(true);
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT errorOccurred(error());
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }

    void abort() override {}

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
};

} // namespace

ReadOnlyAccess::ReadOnlyAccess(const QUrl &gateway, QObject *parent)
    : QNetworkAccessManager(parent), m_gateway(gateway.toEncoded())
{
    // Redirects would be requests of their own that pass by createRequest().
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QNetworkReply *ReadOnlyAccess::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *body)
{
    const QByteArray url = request.url().toEncoded();
    const QByteArrayView path = QByteArrayView(url).sliced(url.startsWith(m_gateway) ? m_gateway.size() : 0);
    const bool isReadOnly =
        std::any_of(readOnlyOperations.begin(), readOnlyOperations.end(),
                    [&](const ReadOnlyOperation &one) { return operation == one.verb && path == one.path; });
    const QList<QByteArray> headers = request.rawHeaderList();
    const bool headersAreKnown = std::all_of(headers.begin(), headers.end(), [&](const QByteArray &header) {
        return isKnown(header) && !hasControlCharacters(request.rawHeader(header));
    });
    const bool followsRedirects =
        request.attribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy)
            .toInt() != QNetworkRequest::ManualRedirectPolicy;
    if (isReadOnly && headersAreKnown && !followsRedirects)
        return QNetworkAccessManager::createRequest(operation, request, body);

    qCWarning(log) << "a request was refused:"
                   << (!isReadOnly       ? "its operation is not on the list"
                       : headersAreKnown ? "it would follow redirects"
                                         : "one of its headers is not on the list");
    return new Refusal(operation, request, this);
}

} // namespace mimecast
