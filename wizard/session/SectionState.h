// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"
#include "guide/Guide.h"

#include <QList>

namespace setup {
class Setup;
}

namespace session {

class OpenSetup;

/// What the list at the side shows of a section.
enum class SectionState {
    Todo,
    Confirmed, ///< Done: whoever uses the program has said so.
    Checked,   ///< Done: the program has seen it.
    NeedsAttention
};

/// A section needs attention when the remedy of a failed check or a warning points to it; it is done when
/// nothing required is open in it, the live checks when all that decides is determined, the validation and
/// the report when the session is signed off. What was watched with other credentials needs attention. It is
/// checked when all that it leads to was seen by checks or by the validation session.
SectionState sectionState(const guide::Section &section, const setup::Setup &setup, bool secretSettled,
                          const QList<checks::Finding> &findings);

/// How far a set-up has come.
struct SetupProgress
{
    int done = 0; ///< Of the sections that apply.
    int sections = 0;
    int minutesLeft = 0; ///< For those that are not done; above 10 in steps of 5.
};
SetupProgress progress(const guide::Guide &guide, const setup::Setup &setup, bool secretSettled,
                       const QList<checks::Finding> &findings);

/// Which section of how many this is, and how long the rest takes: "Step 4 of 11 · about 20 min left".
QString placeWords(const guide::Section &section, const OpenSetup &open,
                   const QList<checks::Finding> &findings);

/// The validation session is final.
bool isSignedOff(const setup::Setup &setup);

/// All checks have ended, in whatever way.
bool haveRun(const QList<checks::Finding> &findings);

} // namespace session
