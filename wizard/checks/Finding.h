#pragma once

#include "Cause.h"

#include "mimecast/Account.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace checks {

enum class Status { Pending, Running, Passed, Warning, Failed, Inconclusive, Skipped, Cancelled };

/// The ID in reports, for example "passed".
QString toString(Status status);
std::optional<Status> statusFromString(const QString &id);
/// Translated, one or two words: "Passed", "Not yet known".
QString statusText(Status status);

/// One exchange as it is kept in a report: what was asked and how it was answered, no content.
struct Evidence
{
    QString operation;
    int httpStatus = 0; ///< 0 if there was no answer.
    QString requestId;
    std::chrono::milliseconds duration{0};
    QString errorCode;
    QString detail; ///< The transport's own words; shown in the technical detail, not in reports.
};

/// What a check found.
struct Finding
{
    QString check; ///< The check's ID.
    Status status = Status::Pending;
    std::optional<Cause> cause; ///< None if passed.
    QStringList arguments; ///< What the cause's or the check's sentence inserts: an issuer, a permission, …
    QList<Evidence> evidence;
    std::optional<mimecast::Account> account; ///< Of account-read only.
};

/// The report's "checks" array, with the texts in the language of now, and back (texts are looked up anew).
QJsonArray toJson(const QList<Finding> &findings);
QList<Finding> findingsFromJson(const QJsonArray &checks);

} // namespace checks
