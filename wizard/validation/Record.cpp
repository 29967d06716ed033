// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Record.h"

#include "mimecast/Answer.h"
#include "mimecast/Gateway.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace validation {

namespace {

// In the order of the enum.
constexpr std::array outcomes{
    "deleted",  "partly-deleted", "not-deleted",     "notified-only",
    "restored", "no-incident",    "could-not-watch", "cancelled",
};

QString text(const QJsonObject &json, QLatin1String member)
{
    return mimecast::boundedText(json.value(member), longestText);
}

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime time(const QJsonObject &json, QLatin1String member)
{
    return QDateTime::fromString(json.value(member).toString(), Qt::ISODate).toUTC();
}

int count(const QJsonObject &json, QLatin1String member)
{
    return std::max(0, json.value(member).toInt());
}

QJsonObject toJson(const Message &message)
{
    return {{QStringLiteral("messageId"), message.messageId},
            {QStringLiteral("date"), message.date},
            {QStringLiteral("from"), message.from},
            {QStringLiteral("to"), message.to},
            {QStringLiteral("subject"), message.subject}};
}

Message messageFromJson(const QJsonObject &json)
{
    return {.messageId = text(json, QLatin1String("messageId")),
            .date = text(json, QLatin1String("date")),
            .from = text(json, QLatin1String("from")),
            .to = text(json, QLatin1String("to")),
            .subject = text(json, QLatin1String("subject"))};
}

QJsonValue toJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject toJson(const Signatory &signatory)
{
    return {{QStringLiteral("name"), signatory.name}, {QStringLiteral("role"), signatory.role}};
}

QJsonValue toJson(const std::optional<CredentialsId> &credentials)
{
    if (!credentials)
        return {};
    return QJsonObject{{QStringLiteral("gateway"), credentials->gateway},
                       {QStringLiteral("client"), credentials->client}};
}

std::optional<CredentialsId> credentialsFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return CredentialsId{.gateway = text(json.toObject(), QLatin1String("gateway")),
                         .client = text(json.toObject(), QLatin1String("client"))};
}

Signatory signatoryFromJson(const QJsonObject &json)
{
    return {.name = text(json, QLatin1String("name")), .role = text(json, QLatin1String("role"))};
}

} // namespace

QString toString(Outcome outcome)
{
    return QString::fromLatin1(outcomes.at(static_cast<size_t>(outcome)));
}

std::optional<Outcome> outcomeFromString(const QString &id)
{
    const auto *const found = std::find_if(outcomes.begin(), outcomes.end(), [&id](const char *candidate) {
        return id == QLatin1String(candidate);
    });
    if (found == outcomes.end())
        return std::nullopt;
    return static_cast<Outcome>(found - outcomes.begin());
}

std::optional<qint64> countOf(const QJsonValue &value)
{
    constexpr double largest = 9007199254740992.0; // 2^53, above which numbers are not told apart.
    const double number = value.toDouble(-1);
    const bool isCount = number >= 0 && number < largest && std::floor(number) == number;
    return isCount ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

CredentialsId CredentialsId::of(const QString &gateway, const QString &clientId, bool isPractice)
{
    constexpr qsizetype digestLength = 16;
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    const QByteArray hash = QCryptographicHash::hash(clientId.toUtf8(), QCryptographicHash::Sha256);
    return {.gateway = isPractice       ? QStringLiteral("practice")
                       : choice.gateway ? choice.gateway->toString()
                                        : QStringLiteral("-"),
            .client = clientId.isEmpty() ? QStringLiteral("-")
                                         : QString::fromLatin1(hash.toHex().first(digestLength))};
}

void Record::forgetWatch()
{
    started = {};
    ended = {};
    credentials.reset();
    outcome.reset();
    incident.reset();
    otherIncidents = 0;
}

bool Record::isOfOthers(const CredentialsId &present) const
{
    return (started.isValid() || outcome) && credentials != present;
}

QJsonObject toJson(const IncidentCounts &incident)
{
    return {{QStringLiteral("code"), incident.code},
            {QStringLiteral("type"), incident.type},
            {QStringLiteral("identified"), toJson(incident.identified)},
            {QStringLiteral("successful"), toJson(incident.successful)},
            {QStringLiteral("failed"), toJson(incident.failed)},
            {QStringLiteral("restored"), toJson(incident.restored)}};
}

IncidentCounts incidentFromJson(const QJsonObject &json)
{
    return {.code = text(json, QLatin1String("code")),
            .type = text(json, QLatin1String("type")),
            .identified = countOf(json.value(QLatin1String("identified"))),
            .successful = countOf(json.value(QLatin1String("successful"))),
            .failed = countOf(json.value(QLatin1String("failed"))),
            .restored = countOf(json.value(QLatin1String("restored")))};
}

QJsonObject toJson(const Record &record)
{
    return {
        {QStringLiteral("environment"), record.environment},
        {QStringLiteral("message"), toJson(record.message)},
        {QStringLiteral("started"), time(record.started)},
        {QStringLiteral("ended"), time(record.ended)},
        {QStringLiteral("credentials"), toJson(record.credentials)},
        {QStringLiteral("outcome"), record.outcome ? QJsonValue(toString(*record.outcome)) : QJsonValue()},
        {QStringLiteral("incident"), record.incident ? QJsonValue(toJson(*record.incident)) : QJsonValue()},
        {QStringLiteral("otherIncidents"), record.otherIncidents},
        {QStringLiteral("administrator"), toJson(record.administrator)},
        {QStringLiteral("cst"), toJson(record.cst)},
        {QStringLiteral("remark"), record.remark},
        {QStringLiteral("signedOff"), time(record.signedOff)},
    };
}

Record recordFromJson(const QJsonObject &json)
{
    Record record{
        .environment = text(json, QLatin1String("environment")),
        .message = messageFromJson(json.value(QLatin1String("message")).toObject()),
        .started = time(json, QLatin1String("started")),
        .ended = time(json, QLatin1String("ended")),
        .credentials = credentialsFromJson(json.value(QLatin1String("credentials"))),
        .outcome = outcomeFromString(json.value(QLatin1String("outcome")).toString()),
        .incident = std::nullopt,
        .otherIncidents = count(json, QLatin1String("otherIncidents")),
        .administrator = signatoryFromJson(json.value(QLatin1String("administrator")).toObject()),
        .cst = signatoryFromJson(json.value(QLatin1String("cst")).toObject()),
        .remark = text(json, QLatin1String("remark")),
        .signedOff = time(json, QLatin1String("signedOff")),
    };
    if (const QJsonValue incident = json.value(QLatin1String("incident")); incident.isObject())
        record.incident = incidentFromJson(incident.toObject());
    return record;
}

} // namespace validation
