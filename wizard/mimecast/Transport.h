// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Exchange.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

class QNetworkReply;

/// What Qt says of a reply, in the terms of an Exchange. Private to this folder.
namespace mimecast {

/// The outcome of a reply that ended by itself. `sslErrors` are those that it met.
Outcome outcomeOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors);

/// Copies status, headers and dates; the body is the caller's business.
void readHeaders(const QNetworkReply &reply, Exchange *exchange);

/// Who issued the certificate that was not trusted, as "Common Name (Organization)".
QString issuerOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors);

/// Whether one of its names is this host's. Qt takes the common name as well, which stands for nothing.
bool isFor(const QSslCertificate &certificate, const QString &host);

/// Of a Date or Retry-After header; invalid if it is none.
QDateTime parseHttpDate(const QByteArray &text);

/// Retry-After (seconds or a date) wins over X-RateLimit-Reset (milliseconds).
std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &retryAfter, const QByteArray &rateLimitReset, const QDateTime &now);

} // namespace mimecast
