// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Cause.h"
#include "Finding.h"

namespace checks {

/// All that is said of a cause. Private to this folder.
///
/// The texts are marked for translation in the context "checks". %1 to %3 are what was found, or the label if
/// there is one, %4 to %9 labels of the console, see FindingText.cpp.
struct CauseRow
{
    Cause cause;
    const char *id;  ///< In reports.
    Status severity; ///< Of a check that it explains, unless the check knows better.
    const char *summary;
    const char *bareSummary; ///< For a finding without arguments.
    const char *remedy;
    const char *step;             ///< Where it is mended, in the guide; the section stands before the dot.
    QString (*label)() = nullptr; ///< Stands for %1.
};

const CauseRow &rowOf(Cause cause);

} // namespace checks
