// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Cause.h"
#include "CheckId.h"
#include "Details.h"
#include "Status.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace checks {

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
    std::optional<CheckId> check; ///< Nothing for one that this program does not know, of a read report.
    QString unknownCheck;         ///< Its name.
    Status status = Status::Pending;
    std::optional<Cause> cause; ///< None if passed.
    Details details;
    QList<Evidence> evidence;
};

/// The report's "checks" array, with the texts in the language of now, and back (texts are looked up anew).
QJsonArray toJson(const QList<Finding> &findings);
QList<Finding> findingsFromJson(const QJsonArray &checks);

} // namespace checks
