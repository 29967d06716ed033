#include "Request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mimecast {

namespace {

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
    const QJsonObject pagination{{QStringLiteral("pageSize"), 1}};
    const QJsonObject criteria{{QStringLiteral("start"), timestamp(now.addDays(-1))},
                               {QStringLiteral("end"), timestamp(now)}};
    const QJsonObject body{
        {QStringLiteral("meta"), QJsonObject{{QStringLiteral("pagination"), pagination}}},
        {QStringLiteral("data"), QJsonArray{criteria}},
    };
    return post(QStringLiteral("/api/ttp/remediation/find-incidents"),
                QJsonDocument(body).toJson(QJsonDocument::Compact));
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
