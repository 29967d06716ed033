// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Finding.h"

#include "FindingText.h"

#include "mimecast/Answer.h"

#include <algorithm>

namespace checks {

namespace {

// A saved run is a file, and files are hostile.
constexpr int longestText = 500;
constexpr qsizetype mostEntries = 50;

QString text(const QJsonValue &value)
{
    return mimecast::boundedText(value, longestText);
}

QJsonObject toJson(const Evidence &evidence)
{
    return {
        {QStringLiteral("operation"), evidence.operation},
        {QStringLiteral("httpStatus"), evidence.httpStatus},
        {QStringLiteral("requestId"), evidence.requestId},
        {QStringLiteral("durationMs"), static_cast<qint64>(evidence.duration.count())},
        {QStringLiteral("errorCode"), evidence.errorCode},
    };
}

Evidence evidenceFromJson(const QJsonObject &json)
{
    Evidence evidence;
    evidence.operation = text(json.value(QLatin1String("operation")));
    evidence.httpStatus = json.value(QLatin1String("httpStatus")).toInt();
    evidence.requestId = text(json.value(QLatin1String("requestId")));
    evidence.duration = std::chrono::milliseconds(json.value(QLatin1String("durationMs")).toInteger());
    evidence.errorCode = text(json.value(QLatin1String("errorCode")));
    return evidence;
}

QJsonValue remedyToJson(const Finding &finding)
{
    const Remedy remedy = checks::remedy(finding);
    if (remedy.section.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("section"), remedy.section},
        {QStringLiteral("step"), remedy.step},
        {QStringLiteral("text"), remedy.text},
    };
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &entry : finding.evidence)
        evidence.append(toJson(entry));
    QJsonObject json{
        {QStringLiteral("id"), finding.check ? toString(*finding.check) : finding.unknownCheck},
        {QStringLiteral("title"), title(finding)},
        {QStringLiteral("status"), toString(finding.status)},
        {QStringLiteral("cause"), finding.cause ? QJsonValue(toString(*finding.cause)) : QJsonValue::Null},
        {QStringLiteral("summary"), summary(finding)},
        {QStringLiteral("remedy"), remedyToJson(finding)},
        {QStringLiteral("evidence"), evidence},
    };
    const QStringList arguments = toArguments(finding.details);
    if (!arguments.isEmpty())
        json.insert(QStringLiteral("arguments"), QJsonArray::fromStringList(arguments));
    return json;
}

std::optional<Finding> findingFromJson(const QJsonObject &json)
{
    const auto status = statusFromString(json.value(QLatin1String("status")).toString());
    Finding finding;
    const QString check = text(json.value(QLatin1String("id")));
    if (!status || check.isEmpty())
        return std::nullopt;
    finding.check = checkFromString(check);
    if (!finding.check)
        finding.unknownCheck = check;
    // What was under way when it was saved is not any more.
    finding.status = *status == Status::Running ? Status::Pending : *status;
    finding.cause = causeFromString(json.value(QLatin1String("cause")).toString());
    const QJsonArray all = json.value(QLatin1String("arguments")).toArray();
    QStringList arguments;
    for (qsizetype i = 0; i < std::min(all.size(), mostEntries); ++i)
        arguments.append(text(all.at(i)));
    finding.details = detailsFromArguments(finding.check, finding.status, finding.cause, arguments);
    const QJsonArray evidence = json.value(QLatin1String("evidence")).toArray();
    for (qsizetype i = 0; i < std::min(evidence.size(), mostEntries); ++i)
        finding.evidence.append(evidenceFromJson(evidence.at(i).toObject()));
    return finding;
}

} // namespace

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray json;
    for (const Finding &finding : findings)
        json.append(toJson(finding));
    return json;
}

QList<Finding> findingsFromJson(const QJsonArray &checks)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < std::min(checks.size(), mostEntries); ++i) {
        if (const auto finding = findingFromJson(checks.at(i).toObject()))
            findings.append(*finding);
    }
    return findings;
}

} // namespace checks
