// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Finding.h"

#include <QString>

#include <chrono>
#include <optional>

/// The texts: what a finding says, what to do about it and where. Translated when asked for.
namespace checks {

/// What a check proves, as a sentence: "Mimecast accepts the Client ID and the Client Secret".
QString title(CheckId check);
/// What a check is about, in a word or two: "least privilege".
QString subject(CheckId check);
/// For a check that this program does not know its name.
QString title(const Finding &finding);

/// Where a cause is mended.
struct Remedy
{
    QString section; ///< A section's ID in the guide.
    QString step;    ///< A step's ID in the guide.
    QString text;    ///< What to do.
};

/// One sentence: what was found. Empty while pending or running.
QString summary(const Finding &finding);
/// Empty section if the finding has no cause.
Remedy remedy(const Finding &finding);
/// The status of a check that the cause explains, unless the check knows better.
Status severity(Cause cause);
/// Summary and remedy of what was found before Mimecast was asked.
QString explain(Cause cause, const Details &details = {});
/// What a support engineer needs to know: a line of plain text for each exchange.
QString technicalDetail(const Finding &finding);
/// How long the slowest answer took; nothing if nothing was asked.
std::optional<std::chrono::milliseconds> duration(const Finding &finding);

} // namespace checks
