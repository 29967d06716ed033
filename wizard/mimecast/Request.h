// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mimecast {

/// One read-only operation of the API 2.0. There are no others, and none that changes anything.
/// Two requests with the same `operation` are the same question.
struct Request
{
    enum class Kind { Token, Get, PostJson };

    Kind kind = Kind::Get;
    QString path;    ///< For example "/api/account/get-account".
    QByteArray body; ///< JSON for PostJson; the Client fills in the token request.

    /// For example "POST /oauth/token"; names the exchange in evidence.
    QString operation() const;
};

// The operations within reach, and what they need, see Mimecast's API 2.0 reference.
Request tokenRequest();      ///< POST /oauth/token
Request whoamiRequest();     ///< Product Account Management.
Request getAccountRequest(); ///< … and Account > Dashboard > Read.
Request getQuotaRequest();   ///< Product Threat Management.
/// … and Services > Threat Remediation > Read. One record of the day before `now`.
Request findIncidentsRequest(const QDateTime &now);
/// The same over a time span, 500 records a page; `page` is `meta.pagination.next` of the one before.
Request findIncidentsRequest(const QDateTime &start, const QDateTime &end, const QString &page = {});
Request emergencyContactRequest();   ///< Probe: Account > Settings > Read, not in our role.
Request configSnapshotListRequest(); ///< Probe: Account > Config Snapshot, not in our role.
Request getBatchesRequest();         ///< Probe: BYO Threat Intelligence > Read, not in our role.

} // namespace mimecast
