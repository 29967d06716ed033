#include "SectionState.h"

#include "checks/Diagnosis.h"
#include "setup/Progress.h"
#include "setup/Setup.h"

#include <algorithm>

namespace pages {

using checks::Finding;
using checks::Status;

bool haveRun(const QList<Finding> &findings)
{
    return !findings.isEmpty() &&
           std::none_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
               return finding.status == Status::Pending || finding.status == Status::Running;
           });
}

namespace {

bool isFailed(const Finding &finding)
{
    return finding.status == Status::Failed;
}

bool isPointedTo(const guide::Section &section, const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&section](const Finding &finding) {
        return (isFailed(finding) || finding.status == Status::Warning) &&
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
        const bool failed = std::any_of(findings.cbegin(), findings.cend(), isFailed);
        return failed ? SectionState::NeedsAttention : SectionState::Done;
    }
    if (section.id == QLatin1String("credentials")) {
        const bool complete =
            secretSettled && !setup.value(QStringLiteral("credentials.client-id")).isEmpty();
        return complete ? SectionState::Done : SectionState::Todo;
    }
    if (section.id == QLatin1String("report"))
        return SectionState::Todo;
    const bool done = setup.isReached(section.id) && setup::openSteps(section, setup).empty();
    return done ? SectionState::Done : SectionState::Todo;
}

} // namespace pages
