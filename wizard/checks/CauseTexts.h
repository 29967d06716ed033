#pragma once

#include "Cause.h"

namespace checks {

/// What is said of a cause, and where it is mended. Private to this folder.
///
/// All of it is marked for translation in the context "checks". %1 to %3 are the finding's arguments, %4 to
/// %9 labels of the console, see Diagnosis.cpp.
struct CauseTexts
{
    Cause cause;
    const char *summary;
    const char *bareSummary; ///< For a finding without arguments.
    const char *remedy;
    const char *section; ///< IDs in the guide.
    const char *step;
};

const CauseTexts &textsOf(Cause cause);

} // namespace checks
