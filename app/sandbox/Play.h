// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Incident.h"
#include "Reply.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace sandbox {

struct Request;
struct Tenant;

/// A CST's test deletion, played: an incident that appears some time after it began and passes through its
/// states, one a step.
struct Play
{
    enum class Kind {
        Success,        ///< All that is identified is deleted.
        PartialFailure, ///< One of three cannot be deleted.
        Failure,        ///< None of three can be deleted.
        NotifyOnly,     ///< The incident only notifies.
        WrongMessage,   ///< All is deleted, but of another message.
        None,           ///< No incident at all.
        Restored,       ///< Deleted, and brought back.
    };
    Kind kind = Kind::Success;
    QString messageId; ///< With angle brackets.
    std::chrono::milliseconds step{2000};
    QDateTime begun;
};

/// For example "partial-failure"; nothing if there is none of that name.
std::optional<Play::Kind> playKind(const QString &name);
QStringList playNames();

/// Begins a play in the tenant.
void play(Tenant &tenant, const Play &play);
/// Brings the incidents of the tenant's plays to their state at `now`.
void advancePlays(Tenant &tenant, const QDateTime &now);

/// Where the sandbox is told what to play: no path of Mimecast's. POST, JSON:
/// {"messageId": "<…>", "plays": "success", "stepMs": 2000}; answers 200 with {}.
bool isControl(const Request &request);
Reply control(Tenant &tenant, const Request &request, const QDateTime &now);

} // namespace sandbox
