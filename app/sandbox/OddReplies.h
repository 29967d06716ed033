// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Reply.h"

#include <QJsonValue>

/// Answers that a tenant does not give by itself.
namespace sandbox {

/// A web page, as networks and filters put it in an answer's place.
Reply pageReply(int status, const QByteArray &title);
Reply redirectReply(int status, const QByteArray &location);
/// The body as it is, called JSON.
Reply rawReply(int status, const QByteArray &body);
/// 5 MiB of JSON.
Reply largeReply();
/// 16 MiB of JSON in a few compressed bytes.
Reply bombReply();
/// Lists within lists, 100000 deep.
Reply nestedReply();
/// get-account with these packages; undefined leaves them out.
Reply packagesReply(const QJsonValue &packages);

// Refusals in shapes other than fail[]: errors[], error, fault, ErrorCode.
Reply errorsReply(int status, const QString &code, const QString &message);
Reply errorReply(int status, const QString &message);
Reply faultReply(int status, const QString &code, const QString &message);
Reply errorCodeReply(int status, const QString &code, const QString &message);

} // namespace sandbox
