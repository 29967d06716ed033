// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SectionState.h"

#include "OpenSetup.h"
#include "SecretBinding.h"

#include "checks/Conclusion.h"
#include "checks/FindingText.h"
#include "setup/Progress.h"
#include "setup/Setup.h"
#include "validation/Record.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace session {

using checks::CheckId;
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

bool passed(CheckId check, const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [check](const Finding &finding) {
        return finding.check == check && finding.status == Status::Passed;
    });
}

bool wasDeleted(const setup::Setup &setup)
{
    return validation::recordFromJson(setup.validation()).outcome == validation::Outcome::Deleted;
}

/// No operation shows the other sections: of those there is only somebody's word.
bool isSeen(const QString &section, const setup::Setup &setup, const QList<Finding> &findings)
{
    static const QHash<QString, QList<CheckId>> provedBy{
        {QStringLiteral("api-role"),
         {CheckId::AccountRead, CheckId::RemediationRead, CheckId::RemediationEdit, CheckId::LeastPrivilege}},
        {QStringLiteral("api-application"), {CheckId::AccountProduct, CheckId::ThreatProduct}},
        {QStringLiteral("credentials"), {CheckId::Token}},
    };
    if (section == QLatin1String("verification"))
        return true;
    if (section == QLatin1String("validation") || section == QLatin1String("report"))
        return wasDeleted(setup);
    const QList<CheckId> checks = provedBy.value(section);
    return !checks.isEmpty() &&
           std::all_of(checks.begin(), checks.end(), [&](CheckId check) { return passed(check, findings); });
}

bool isDone(const guide::Section &section, const setup::Setup &setup, bool secretSettled,
            const QList<Finding> &findings)
{
    if (section.id == QLatin1String("verification"))
        return haveRun(findings);
    if (section.id == QLatin1String("credentials"))
        return secretSettled && !setup.value(QStringLiteral("credentials.client-id")).isEmpty();
    if (section.id == QLatin1String("report"))
        return isSignedOff(setup) && !isOfOthers(setup);
    if (section.id == QLatin1String("validation") && isSignedOff(setup))
        return true;
    return setup.isReached(section.id) && setup::openSteps(section, setup).empty();
}

} // namespace

SectionState sectionState(const guide::Section &section, const setup::Setup &setup, bool secretSettled,
                          const QList<Finding> &findings)
{
    // What decides and is not known is no reason to be content.
    const bool isUndetermined = section.id == QLatin1String("verification") && haveRun(findings) &&
                                checks::conclude(findings) != checks::Conclusion::Determined;
    const bool isOutdated = section.id == QLatin1String("validation") && isOfOthers(setup);
    if (isPointedTo(section, findings) || isUndetermined || isOutdated)
        return SectionState::NeedsAttention;
    if (!isDone(section, setup, secretSettled, findings))
        return SectionState::Todo;
    return isSeen(section.id, setup, findings) ? SectionState::Checked : SectionState::Confirmed;
}

SetupProgress progress(const guide::Guide &guide, const setup::Setup &setup, bool secretSettled,
                       const QList<Finding> &findings)
{
    SetupProgress progress;
    for (const guide::Section *section : setup::sections(guide, setup)) {
        const SectionState state = sectionState(*section, setup, secretSettled, findings);
        const bool isOver = state == SectionState::Confirmed || state == SectionState::Checked;
        ++progress.sections;
        progress.done += isOver ? 1 : 0;
        progress.minutesLeft += isOver ? 0 : section->minutes;
    }
    constexpr int exact = 10;
    constexpr int coarse = 5;
    if (progress.minutesLeft > exact)
        progress.minutesLeft = (progress.minutesLeft + coarse / 2) / coarse * coarse;
    return progress;
}

QString placeWords(const guide::Section &section, const OpenSetup &open, const QList<Finding> &findings)
{
    const setup::Setup &setup = open.setup();
    const auto sections = setup::sections(open.guide(), setup);
    const auto here = std::find(sections.begin(), sections.end(), &section) - sections.begin() + 1;
    const int minutes = progress(open.guide(), setup, open.secret().isSettled(), findings).minutesLeft;
    QString place =
        //: Where the user is: %1 and %2 are numbers of pages.
        QCoreApplication::translate("session", "Step %1 of %2").arg(here).arg(sections.size());
    if (minutes == 0)
        return place;
    //: %1 is "Step 4 of 11".
    return QCoreApplication::translate("session", "%1 · about %n min left", nullptr, minutes).arg(place);
}

} // namespace session
