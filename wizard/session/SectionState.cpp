// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SectionState.h"

#include "SecretBinding.h"

#include "checks/Conclusion.h"
#include "checks/FindingText.h"
#include "setup/Progress.h"
#include "setup/Setup.h"
#include "validation/Record.h"

#include <algorithm>

namespace session {

using checks::Finding;
using checks::Status;

bool haveRun(const QList<Finding> &findings)
{
    return !findings.isEmpty() &&
           std::none_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
               return finding.status == Status::Pending || finding.status == Status::Running;
           });
}

bool isSignedOff(const setup::Setup &setup)
{
    return validation::recordFromJson(setup.validation()).signedOff.isValid();
}

namespace {

bool isOfOthers(const setup::Setup &setup)
{
    return validation::recordFromJson(setup.validation()).isOfOthers(credentialsOf(setup));
}

bool isPointedTo(const guide::Section &section, const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&section](const Finding &finding) {
        return (finding.status == Status::Failed || finding.status == Status::Warning) &&
               checks::remedy(finding).section == section.id;
    });
}

} // namespace

SectionState sectionState(const guide::Section &section, const setup::Setup &setup, bool secretSettled,
                          const QList<Finding> &findings)
{
    if (isPointedTo(section, findings))
        return SectionState::NeedsAttention;
    if (section.id == QLatin1String("verification")) {
        if (!haveRun(findings))
            return SectionState::Todo;
        // What decides and is not known is no reason to be content.
        return checks::conclude(findings) == checks::Conclusion::Determined ? SectionState::Done
                                                                            : SectionState::NeedsAttention;
    }
    if (section.id == QLatin1String("credentials")) {
        const bool complete =
            secretSettled && !setup.value(QStringLiteral("credentials.client-id")).isEmpty();
        return complete ? SectionState::Done : SectionState::Todo;
    }
    if (section.id == QLatin1String("validation") && isOfOthers(setup))
        return SectionState::NeedsAttention;
    if (section.id == QLatin1String("report"))
        return isSignedOff(setup) && !isOfOthers(setup) ? SectionState::Done : SectionState::Todo;
    if (section.id == QLatin1String("validation") && isSignedOff(setup))
        return SectionState::Done;
    const bool done = setup.isReached(section.id) && setup::openSteps(section, setup).empty();
    return done ? SectionState::Done : SectionState::Todo;
}

} // namespace session
