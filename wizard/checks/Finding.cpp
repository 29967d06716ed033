#include "Finding.h"

#include "Diagnosis.h"

#include "mimecast/Answer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace checks {

namespace {

constexpr int statusCount = static_cast<int>(Status::Cancelled) + 1;
// A saved run is a file, and files are hostile.
constexpr int longestText = 500;
constexpr qsizetype mostEntries = 50;

struct StatusRow
{
    const char *id;
    const char *text; ///< Marked for translation in the context "checks".
};

// In the order of the enum.
constexpr std::array<StatusRow, statusCount> statuses{{
    {"pending", QT_TRANSLATE_NOOP("checks", "Not yet run")},
    {"running", QT_TRANSLATE_NOOP("checks", "Checking…")},
    {"passed", QT_TRANSLATE_NOOP("checks", "Passed")},
    {"warning", QT_TRANSLATE_NOOP("checks", "Warning")},
    {"failed", QT_TRANSLATE_NOOP("checks", "Failed")},
    {"inconclusive", QT_TRANSLATE_NOOP("checks", "Not yet known")},
    {"skipped", QT_TRANSLATE_NOOP("checks", "Skipped")},
    {"cancelled", QT_TRANSLATE_NOOP("checks", "Cancelled")},
}};

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
        {QStringLiteral("id"), finding.check},
        {QStringLiteral("title"), title(finding.check)},
        {QStringLiteral("status"), toString(finding.status)},
        {QStringLiteral("cause"), finding.cause ? QJsonValue(toString(*finding.cause)) : QJsonValue::Null},
        {QStringLiteral("summary"), summary(finding)},
        {QStringLiteral("remedy"), remedyToJson(finding)},
        {QStringLiteral("evidence"), evidence},
    };
    if (!finding.arguments.isEmpty())
        json.insert(QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments));
    return json;
}

/// What account-read says of the account is what its sentence inserts.
std::optional<mimecast::Account> accountOf(const Finding &finding)
{
    if (finding.check != QLatin1String("account-read") || finding.status != Status::Passed)
        return std::nullopt;
    mimecast::Account account;
    account.name = finding.arguments.value(0);
    account.code = finding.arguments.value(1);
    account.region = finding.arguments.value(2);
    return account;
}

std::optional<Finding> findingFromJson(const QJsonObject &json)
{
    const auto status = statusFromString(json.value(QLatin1String("status")).toString());
    Finding finding;
    finding.check = text(json.value(QLatin1String("id")));
    if (!status || finding.check.isEmpty())
        return std::nullopt;
    // What was under way when it was saved is not any more.
    finding.status = *status == Status::Running ? Status::Pending : *status;
    finding.cause = causeFromString(json.value(QLatin1String("cause")).toString());
    const QJsonArray arguments = json.value(QLatin1String("arguments")).toArray();
    for (qsizetype i = 0; i < std::min(arguments.size(), mostEntries); ++i)
        finding.arguments.append(text(arguments.at(i)));
    const QJsonArray evidence = json.value(QLatin1String("evidence")).toArray();
    for (qsizetype i = 0; i < std::min(evidence.size(), mostEntries); ++i)
        finding.evidence.append(evidenceFromJson(evidence.at(i).toObject()));
    finding.account = accountOf(finding);
    return finding;
}

} // namespace

QString toString(Status status)
{
    return QString::fromLatin1(statuses.at(static_cast<size_t>(status)).id);
}

std::optional<Status> statusFromString(const QString &id)
{
    for (size_t i = 0; i < statuses.size(); ++i) {
        if (id == QLatin1String(statuses.at(i).id))
            return static_cast<Status>(i);
    }
    return std::nullopt;
}

QString statusText(Status status)
{
    return QCoreApplication::translate("checks", statuses.at(static_cast<size_t>(status)).text);
}

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
