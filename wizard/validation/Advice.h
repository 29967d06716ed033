// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Record.h"

#include "checks/Finding.h"

#include <QList>
#include <QString>

/// The texts: what an outcome means and where to look. Translated when asked for.
namespace validation {

/// Somewhere to look, and the step of the guide for it.
struct Advice
{
    QString text;
    QString section; ///< A section's ID in the guide.
    QString step;    ///< A step's ID in the guide.
};

/// The status of a check that weighs as much, and looks the same wherever it is shown.
checks::Status statusLike(Outcome outcome);
/// A few words: "The message was deleted".
QString title(Outcome outcome);
/// One or two sentences: what the outcome shows, and what it does not.
QString meaning(Outcome outcome);
/// What may be behind it, the most likely first. Empty if all is well.
QList<Advice> advice(Outcome outcome);

/// In one sentence, why what a session saw does not count. `isKnown`: with which credentials it was seen.
QString otherCredentialsText(bool isKnown);

/// "3 identified · 2 deleted · 1 failed · 0 restored"; what is not known is "unknown".
QString countsText(const IncidentCounts &incident);

} // namespace validation
