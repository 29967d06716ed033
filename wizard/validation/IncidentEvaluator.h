// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Record.h"

#include "mimecast/Answer.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace validation {

/// What one page of find-incidents tells of a message.
struct IncidentPage
{
    std::optional<IncidentCounts> own; ///< The newest incident of the message.
    QDateTime created;                 ///< When that was; invalid if it is not known.
    int others = 0;                    ///< Incidents of other messages.
    QString next;                      ///< Token of the next page, or empty.
    bool isWhole = true;               ///< False if something is known to be missing.
};

/// Nothing if the answer is no list of incidents. `messageId` is compared without brackets and white space.
/// Incidents known to be older than `since` are passed over.
std::optional<IncidentPage> readPage(const mimecast::Answer &answer, const QString &messageId,
                                     const QDateTime &since = {});
/// Adds a further page. Of several incidents of the message the newest counts, by its code each only once;
/// where it is not known which is the newest, the one that claims the least.
void append(IncidentPage *page, const IncidentPage &further);

/// What is known of the message's incident after some polls.
struct IncidentState
{
    std::optional<IncidentCounts> incident; ///< As it was seen last.
    int unchanged = 0;                      ///< So many polls in a row found it as it is.
};

/// After one more poll, which found `seen`.
IncidentState next(const IncidentState &before, const std::optional<IncidentCounts> &seen);
/// The counts are final: the same over three polls, and nothing identified is open any more.
bool isSettled(const IncidentState &state);
/// What the counts come to, as they stand: CouldNotWatch where one is not known or they contradict each other
/// or the type. Never Cancelled.
Outcome evaluate(const std::optional<IncidentCounts> &incident);

} // namespace validation
