// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Transport.h"

#include "Answer.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>

namespace mimecast {

using namespace std::chrono_literals;

namespace {

constexpr int longestHeader = 200;

bool isUntrusted(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateBlacklisted:
    case QSslError::InvalidCaCertificate:
        return true;
    default:
        return false;
    }
}

bool isOutOfDate(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}

/// A certificate that nobody vouches for says nothing by its dates and names, so trust comes first.
Outcome outcomeOf(const QList<QSslError> &errors)
{
    const auto any = [&errors](auto predicate) {
        return std::any_of(errors.cbegin(), errors.cend(),
                           [predicate](const QSslError &error) { return predicate(error.error()); });
    };
    if (any(isUntrusted))
        return Outcome::TlsUntrusted;
    if (any(isOutOfDate))
        return Outcome::TlsExpired;
    if (any([](QSslError::SslError error) { return error == QSslError::HostNameMismatch; }))
        return Outcome::TlsWrongHost;
    return Outcome::TlsFailure;
}

constexpr qint64 longestDelay = std::chrono::milliseconds(24h).count();

std::chrono::milliseconds bounded(qint64 delay)
{
    return std::chrono::milliseconds(std::clamp<qint64>(delay, 0, longestDelay));
}

QString text(const QNetworkReply &reply, const char *header)
{
    return boundedText(QString::fromUtf8(reply.rawHeader(header)), longestHeader);
}

/// RFC 6125: "*" stands for the whole leftmost label, and not above a single one.
bool isNameOf(const QString &name, const QString &host)
{
    const QLatin1String anyLabel("*.");
    if (!name.startsWith(anyLabel))
        return name.compare(host, Qt::CaseInsensitive) == 0;
    const QStringView domain = QStringView(name).sliced(1);
    const qsizetype label = host.indexOf(u'.');
    return label > 0 && domain.count(u'.') > 1 &&
           QStringView(host).sliced(label).compare(domain, Qt::CaseInsensitive) == 0;
}

QString joined(const QStringList &parts)
{
    return boundedText(parts.join(u' '), longestHeader);
}

} // namespace

Outcome outcomeOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return hasStatus ? Outcome::Answered : Outcome::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return Outcome::DnsFailure;
    case QNetworkReply::ConnectionRefusedError:
        return Outcome::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // By QNetworkRequest's transfer timeout.
        return Outcome::ConnectionTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return outcomeOf(sslErrors);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Outcome::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Outcome::ProxyAuthenticationRequired;
    case QNetworkReply::UnknownProxyError:
        return Outcome::ProxyRefused;
    default:
        break;
    }
    // What is left are HTTP statuses from 400, which have been answered, and the unclassified.
    return hasStatus && reply.error() >= QNetworkReply::ContentAccessDenied ? Outcome::Answered
                                                                            : Outcome::ConnectionLost;
}

void readHeaders(const QNetworkReply &reply, Exchange *exchange)
{
    exchange->httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange->contentType = text(reply, "Content-Type");
    exchange->requestId = text(reply, "x-request-id");
    exchange->serverDate = parseHttpDate(reply.rawHeader("Date"));
    if (exchange->httpStatus >= 300 && exchange->httpStatus < 400) {
        const QUrl target(QString::fromUtf8(reply.rawHeader("Location")));
        exchange->redirectHost = boundedText(reply.url().resolved(target).host(), longestHeader);
    }
    if (exchange->httpStatus == 429 || exchange->httpStatus == 503) {
        const QDateTime now = exchange->serverDate.isValid() ? exchange->serverDate : exchange->receivedAt;
        exchange->retryAfter =
            parseRetryAfter(reply.rawHeader("Retry-After"), reply.rawHeader("X-RateLimit-Reset"), now);
    }
}

QString issuerOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    for (const QSslError &error : sslErrors) {
        if (certificate.isNull())
            certificate = error.certificate();
    }
    const QString name = joined(certificate.issuerInfo(QSslCertificate::CommonName));
    const QString organization = joined(certificate.issuerInfo(QSslCertificate::Organization));
    if (name.isEmpty() || organization.isEmpty() || name == organization)
        return name.isEmpty() ? organization : name;
    return name + QLatin1String(" (") + organization + QLatin1Char(')');
}

bool isFor(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
                           [&address](const QString &name) { return QHostAddress(name) == address; });
    }
    const QStringList hosts = names.values(QSsl::DnsEntry);
    return std::any_of(hosts.begin(), hosts.end(),
                       [&host](const QString &name) { return isNameOf(name, host); });
}

QDateTime parseHttpDate(const QByteArray &text)
{
    // "Tue, 24 Nov 2026 03:00:00 GMT"; Qt knows RFC 2822, which writes the zone as an offset.
    QString date = QString::fromLatin1(text).trimmed();
    if (!date.endsWith(QLatin1String("GMT")))
        return {};
    date.chop(3);
    return QDateTime::fromString(date + QLatin1String("+0000"), Qt::RFC2822Date).toUTC();
}

std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &retryAfter, const QByteArray &rateLimitReset, const QDateTime &now)
{
    bool isNumber = false;
    if (const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber); isNumber)
        return bounded(std::clamp<qint64>(seconds, 0, longestDelay / 1000) * 1000);
    if (const QDateTime date = parseHttpDate(retryAfter); date.isValid() && now.isValid())
        return bounded(now.msecsTo(date));
    if (const qint64 delay = rateLimitReset.trimmed().toLongLong(&isNumber); isNumber)
        return bounded(delay);
    return std::nullopt;
}

} // namespace mimecast
