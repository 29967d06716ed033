// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Operations.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr int largestPage = 500;
constexpr int mostIncidentsAsked = 25;

Reply whoami(const Tenant &tenant, const QJsonObject & /*body*/)
{
    const QString kind = tenant.cloudGateway ? QStringLiteral("cg") : QStringLiteral("ci");
    return jsonReply(
        200, {{QStringLiteral("version"), QStringLiteral("1")},
              {QStringLiteral("type"), QStringLiteral("application")},
              {QStringLiteral("account-codes"), QJsonObject{{kind, tenant.account.code}}},
              {QStringLiteral("home-account"), QJsonObject{{QStringLiteral("code"), tenant.account.code}}}});
}

Reply getAccount(const Tenant &tenant, const QJsonObject & /*body*/)
{
    const AccountRecord &account = tenant.account;
    return dataReply({QJsonObject{
        {QStringLiteral("accountCode"), account.code},
        {QStringLiteral("accountName"), account.name},
        {QStringLiteral("region"), account.region},
        {QStringLiteral("type"), account.type},
        {QStringLiteral("mimecastId"), account.mimecastId},
        {QStringLiteral("mailPlatform"), account.mailPlatform},
        {QStringLiteral("userCount"), account.userCount},
        {QStringLiteral("packages"), QJsonArray::fromStringList(tenant.packages)},
        {QStringLiteral("passphrase"), account.passphrase},
        {QStringLiteral("adminEmail"), account.adminEmail},
        {QStringLiteral("contactEmail"), account.contactEmail},
        {QStringLiteral("contactName"), account.contactName},
        {QStringLiteral("telephone"), account.telephone},
        {QStringLiteral("supportCode"), account.supportCode},
    }});
}

Reply getSupportInfo(const Tenant &tenant, const QJsonObject & /*body*/)
{
    return dataReply({QJsonObject{{QStringLiteral("supportCode"), tenant.account.supportCode},
                                  {QStringLiteral("telephone"), tenant.account.telephone}}});
}

Reply getQuota(const Tenant & /*tenant*/, const QJsonObject & /*body*/)
{
    return dataReply({QJsonObject{{QStringLiteral("used"), 0}, {QStringLiteral("limit"), 25000}}});
}

Reply emergencyContact(const Tenant &tenant, const QJsonObject & /*body*/)
{
    return dataReply({QJsonObject{{QStringLiteral("name"), tenant.account.contactName},
                                  {QStringLiteral("email"), tenant.account.contactEmail},
                                  {QStringLiteral("phone"), tenant.account.telephone}}});
}

Reply configSnapshots(const Tenant & /*tenant*/, const QJsonObject & /*body*/)
{
    return dataReply({QJsonObject{{QStringLiteral("id"), QStringLiteral("sandbox-snapshot-1")}}});
}

Reply batches(const Tenant & /*tenant*/, const QJsonObject & /*body*/)
{
    return dataReply({QJsonObject{{QStringLiteral("id"), QStringLiteral("sandbox-batch-1")}}});
}

Reply nothingFound(const Tenant & /*tenant*/, const QJsonObject & /*body*/)
{
    return dataReply({});
}

/// What find-incidents was asked for, once it has been found to be in order.
struct IncidentQuery
{
    QDateTime start;
    QDateTime end;
    QString fieldName = QStringLiteral("all");
    QString value;
    QStringList types;
    qsizetype pageSize = 100;
    qsizetype offset = 0;
};

std::optional<FieldError> readTime(const QJsonObject &from, const QString &field, QDateTime &time)
{
    if (!from.contains(field))
        return {};
    time = fromApiTime(from.value(field).toString());
    if (time.isValid())
        return {};
    return FieldError{QStringLiteral("err_validation_date"),
                      QStringLiteral("Expected a time like 2026-11-24T00:00:00+0000"), field};
}

std::optional<FieldError> readSearch(const QJsonObject &from, IncidentQuery &query)
{
    static const QStringList fields{QStringLiteral("all"), QStringLiteral("code"),
                                    QStringLiteral("file_hash"), QStringLiteral("reason")};
    static const QStringList types{QStringLiteral("notify_only"), QStringLiteral("automatic"),
                                   QStringLiteral("manual"), QStringLiteral("restored")};
    if (from.contains(QLatin1String("searchBy"))) {
        const QJsonObject search = from.value(QLatin1String("searchBy")).toObject();
        query.fieldName = search.value(QLatin1String("fieldName")).toString();
        query.value = search.value(QLatin1String("value")).toString();
        if (!fields.contains(query.fieldName) || query.value.isEmpty()) {
            return FieldError{QStringLiteral("err_validation_invalid"),
                              QStringLiteral("Unknown field name or no value"), QStringLiteral("searchBy")};
        }
    }
    const QJsonArray filters = from.value(QLatin1String("filterBy")).toArray();
    for (const auto &filter : filters) {
        query.types = filter[QLatin1String("value")].toString().split(QLatin1Char(','));
        const bool known = std::all_of(query.types.cbegin(), query.types.cend(),
                                       [](const QString &type) { return types.contains(type); });
        if (filter[QLatin1String("fieldName")].toString() != QLatin1String("type") || !known) {
            return FieldError{QStringLiteral("err_validation_invalid"),
                              QStringLiteral("Unknown field name or type"), QStringLiteral("filterBy")};
        }
    }
    return {};
}

std::optional<FieldError> readPage(const QJsonObject &body, IncidentQuery &query)
{
    const QJsonObject page = body[QLatin1String("meta")][QLatin1String("pagination")].toObject();
    query.pageSize = page.value(QLatin1String("pageSize")).toInt(static_cast<int>(query.pageSize));
    if (query.pageSize < 1 || query.pageSize > largestPage) {
        return FieldError{QStringLiteral("err_validation_range"), QStringLiteral("Expected 1 to 500"),
                          QStringLiteral("pageSize")};
    }
    if (!page.contains(QLatin1String("pageToken")))
        return {};
    bool isNumber = false;
    const QString token = page.value(QLatin1String("pageToken")).toString();
    query.offset = QByteArray::fromBase64(token.toLatin1()).toInt(&isNumber);
    if (isNumber && query.offset >= 0)
        return {};
    return FieldError{QStringLiteral("err_validation_invalid"), QStringLiteral("Unknown page"),
                      QStringLiteral("pageToken")};
}

std::optional<FieldError> readQuery(const QJsonObject &body, IncidentQuery &query)
{
    const QJsonArray data = body.value(QLatin1String("data")).toArray();
    const QJsonObject asked = data.at(0).toObject();
    if (data.size() != 1 || asked.isEmpty()) {
        return FieldError{QStringLiteral("err_validation_blank"),
                          QStringLiteral("At least one field is needed"), QStringLiteral("data")};
    }
    if (auto error = readTime(asked, QStringLiteral("start"), query.start))
        return error;
    if (auto error = readTime(asked, QStringLiteral("end"), query.end))
        return error;
    if (query.start.isValid() && query.end.isValid() && query.start > query.end) {
        return FieldError{QStringLiteral("err_validation_date"),
                          QStringLiteral("The end is before the start"), QStringLiteral("end")};
    }
    if (auto error = readSearch(asked, query))
        return error;
    return readPage(body, query);
}

bool holds(const Incident &incident, const QString &fieldName, const QString &value)
{
    const auto has = [&value](const QString &text) { return text.contains(value, Qt::CaseInsensitive); };
    if (fieldName == QLatin1String("code"))
        return has(incident.code);
    if (fieldName == QLatin1String("file_hash"))
        return has(incident.fileHash);
    if (fieldName == QLatin1String("reason"))
        return has(incident.reason);
    return has(incident.code) || has(incident.fileHash) || has(incident.reason) || has(incident.messageId);
}

bool matches(const Incident &incident, const IncidentQuery &query)
{
    return (!query.start.isValid() || incident.created >= query.start) &&
           (!query.end.isValid() || incident.created <= query.end) &&
           (query.types.isEmpty() || query.types.contains(incident.type)) &&
           (query.value.isEmpty() || holds(incident, query.fieldName, query.value));
}

Reply findIncidents(const Tenant &tenant, const QJsonObject &body)
{
    IncidentQuery query;
    if (const auto error = readQuery(body, query))
        return fieldReply(*error);
    QJsonArray found;
    for (const Incident &incident : tenant.incidents) {
        if (matches(incident, query))
            found.append(incident.toJson());
    }
    const qsizetype end = std::min(query.offset + query.pageSize, found.size());
    QJsonArray page;
    for (qsizetype i = query.offset; i < end; ++i)
        page.append(found.at(i));
    QJsonObject pagination{{QStringLiteral("pageSize"), query.pageSize},
                           {QStringLiteral("totalCount"), found.size()}};
    if (end < found.size())
        pagination.insert(QStringLiteral("next"), QString::fromLatin1(QByteArray::number(end).toBase64()));
    return dataReply({QJsonObject{{QStringLiteral("incidents"), page}}}, pagination);
}

Reply getIncident(const Tenant &tenant, const QJsonObject &body)
{
    const QJsonArray asked = body.value(QLatin1String("data")).toArray();
    if (asked.isEmpty() || asked.size() > mostIncidentsAsked) {
        return fieldReply({QStringLiteral("err_validation_range"), QStringLiteral("Expected 1 to 25"),
                           QStringLiteral("data")});
    }
    QJsonArray found;
    for (const auto &entry : asked) {
        const QString id = entry[QLatin1String("id")].toString();
        if (id.isEmpty()) {
            return fieldReply({QStringLiteral("err_validation_blank"), QStringLiteral("The ID is missing"),
                               QStringLiteral("id")});
        }
        const auto incident = std::find_if(tenant.incidents.cbegin(), tenant.incidents.cend(),
                                           [&id](const Incident &candidate) { return candidate.id == id; });
        if (incident == tenant.incidents.cend()) {
            return failReply(404, QStringLiteral("err_incident_not_found"),
                             QStringLiteral("There is no such incident"));
        }
        found.append(incident->toJson());
    }
    return dataReply(found);
}

using enum Product;
using enum Permission;

constexpr std::array table{
    Operation{"GET", "/identity/whoami", AccountManagement, {}, whoami},
    Operation{"POST", "/api/account/get-account", AccountManagement, DashboardRead, getAccount},
    Operation{"POST", "/api/account/get-support-info", AccountManagement, DashboardRead, getSupportInfo},
    Operation{"POST", "/api/account/get-dashboard-notifications", AccountManagement, DashboardRead,
              nothingFound},
    Operation{"GET", "/account/cloud-gateway/v1/emergency-contact", AccountManagement, AccountSettingsRead,
              emergencyContact},
    Operation{"POST", "/config-snapshot/v1/list", AccountManagement, ConfigSnapshotRead, configSnapshots},
    Operation{"POST", "/api/ttp/remediation/find-incidents", ThreatManagement, ThreatRemediationRead,
              findIncidents},
    Operation{"POST", "/api/ttp/remediation/get-incident", ThreatManagement, ThreatRemediationRead,
              getIncident},
    Operation{"POST", "/api/ttp/remediation/search-hash", ThreatManagement, ThreatRemediationRead,
              nothingFound},
    Operation{"POST", "/api/byo-threat-intelligence/get-quota", ThreatManagement, {}, getQuota},
    Operation{"POST", "/api/byo-threat-intelligence/get-batches", ThreatManagement, ByoThreatIntelligenceRead,
              batches},
};

} // namespace

std::span<const Operation> operations()
{
    return table;
}

} // namespace sandbox
