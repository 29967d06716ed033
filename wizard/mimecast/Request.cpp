// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mimecast {

namespace {

constexpr int largestPage = 500;

Request get(const QString &path)
{
    return {Request::Kind::Get, path, {}};
}

// Mimecast answers {"data":null} with err_deserialise; an empty list is what it expects.
Request post(const QString &path, const QByteArray &body = QByteArrayLiteral(R"({"data":[]})"))
{
    return {Request::Kind::PostJson, path, body};
}

QString timestamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'+0000'"));
}

Request findIncidents(const QJsonObject &pagination, const QDateTime &start, const QDateTime &end)
{
    const QJsonObject criteria{{QStringLiteral("start"), timestamp(start)},
                               {QStringLiteral("end"), timestamp(end)}};
    const QJsonObject body{
        {QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), pagination}}},
        {QStringLiteral("data"), QJsonArray{criteria}},
    };
    return post(QStringLiteral("/api/ttp/remediation/find-incidents"),
                QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

QString Request::operation() const
{
    return (kind == Kind::Get ? QStringLiteral("GET ") : QStringLiteral("POST ")) + path;
}

Request tokenRequest()
{
    return {Request::Kind::Token, QStringLiteral("/oauth/token"), {}};
}

Request whoamiRequest()
{
    return get(QStringLiteral("/identity/whoami"));
}

Request getAccountRequest()
{
    return post(QStringLiteral("/api/account/get-account"));
}

Request getQuotaRequest()
{
    return post(QStringLiteral("/api/byo-threat-intelligence/get-quota"));
}

Request findIncidentsRequest(const QDateTime &now)
{
    return findIncidents({{QStringLiteral("pageSize"), 1}}, now.addDays(-1), now);
}

Request findIncidentsRequest(const QDateTime &start, const QDateTime &end, const QString &page)
{
    QJsonObject pagination{{QStringLiteral("pageSize"), largestPage}};
    if (!page.isEmpty())
        pagination.insert(QStringLiteral("pageToken"), page);
    return findIncidents(pagination, start, end);
}

Request emergencyContactRequest()
{
    return get(QStringLiteral("/account/cloud-gateway/v1/emergency-contact"));
}

Request configSnapshotListRequest()
{
    return post(QStringLiteral("/config-snapshot/v1/list"));
}

Request getBatchesRequest()
{
    return post(QStringLiteral("/api/byo-threat-intelligence/get-batches"));
}

} // namespace mimecast
