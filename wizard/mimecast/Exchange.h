// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace mimecast {

/// How the transport of a request ended.
enum class Outcome {
    Answered, ///< An HTTP answer of any status, redirects included, was read whole.
    DnsFailure,
    ConnectionRefused,
    ConnectionTimeout, ///< Connect, first byte or the overall deadline.
    ConnectionLost,
    ProxyUnreachable,
    ProxyAuthenticationRequired,
    ProxyRefused,
    TlsUntrusted,
    TlsExpired, ///< Expired or not yet valid.
    TlsWrongHost,
    TlsFailure, ///< Any other, also no TLS at all.
    TooLarge,   ///< More than 4 MiB, or more headers than any server needs.
    Cancelled,
};

/// Everything that came over the wire for one request, and nothing that was concluded from it.
struct Exchange
{
    QString operation; ///< As Request::operation().
    Outcome outcome = Outcome::Cancelled;
    int httpStatus = 0; ///< 0 if there was no answer.
    QByteArray body;    ///< Empty if it was compressed, which nobody had asked for.
    QString contentType;
    QString requestId;       ///< The x-request-id header, which Mimecast's support asks for.
    QString redirectHost;    ///< Where a redirect pointed; it is never followed.
    QString tlsIssuer;       ///< Who issued the certificate that was not trusted.
    QString proxy;           ///< "host:port" of the proxy that was used, or empty.
    QString proxyRealm;      ///< What a proxy that wants a password calls what it guards, in its own words.
    QString transportDetail; ///< Qt's words on a transport failure, for the technical detail.
    QDateTime serverDate;    ///< The Date header, UTC; invalid if there was none.
    QDateTime receivedAt;    ///< This computer's clock when the answer's headers came, UTC.
    std::optional<std::chrono::milliseconds>
        retryAfter; ///< Of a 429 or 503, from Retry-After or X-RateLimit-Reset.
    std::chrono::milliseconds duration{0};
};

} // namespace mimecast

Q_DECLARE_METATYPE(mimecast::Exchange)
