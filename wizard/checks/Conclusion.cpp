// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Conclusion.h"

#include "Catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace checks {

namespace {

bool isSeenInOrder(CheckId check, const QList<Finding> &findings)
{
    const auto isOfCheck = [check](const Finding &finding) { return finding.check == check; };
    return std::any_of(findings.cbegin(), findings.cend(), isOfCheck) &&
           std::all_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
               return !isOfCheck(finding) || finding.status == Status::Passed ||
                      finding.status == Status::Warning;
           });
}

/// Programs without a translation have no plural forms, so these are words of their own.
QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? QCoreApplication::translate("checks", one)
                      : QCoreApplication::translate("checks", many).arg(count);
}

QString notDetermined(qsizetype count)
{
    return counted(count, QT_TRANSLATE_NOOP("checks", "1 check could not be determined."),
                   //: %1 is a number, at least 2.
                   QT_TRANSLATE_NOOP("checks", "%1 checks could not be determined."));
}

} // namespace

Conclusion conclude(const QList<Finding> &findings, const QList<CheckId> &asked)
{
    bool isCancelled = false;
    for (const Finding &finding : findings) {
        if (finding.status == Status::Failed)
            return Conclusion::Failed;
        // No run tells that one, whether it ends or not.
        const bool isLeftToValidation = finding.check == CheckId::RemediationEdit;
        isCancelled = isCancelled || (finding.status == Status::Cancelled && !isLeftToValidation);
    }
    if (isCancelled)
        return Conclusion::Cancelled;
    const QList<CheckId> deciding{CheckId::AccountProduct, CheckId::AccountRead, CheckId::Licence,
                                  CheckId::ThreatProduct, CheckId::RemediationRead};
    const QList<CheckId> decides = withDependencies(asked.isEmpty() ? deciding : asked);
    const bool allSeen = std::all_of(decides.cbegin(), decides.cend(),
                                     [&](CheckId check) { return isSeenInOrder(check, findings); });
    return allSeen ? Conclusion::Determined : Conclusion::Undetermined;
}

Headline headline(const QList<Finding> &findings)
{
    const auto count = [&findings](Status status) {
        return std::count_if(findings.cbegin(), findings.cend(), [status](const Finding &finding) {
            return finding.status == status && finding.check != CheckId::RemediationEdit;
        });
    };
    if (count(Status::Pending) + count(Status::Running) == findings.size())
        return {};
    const qsizetype unknown = count(Status::Inconclusive);
    const qsizetype warnings = count(Status::Warning);
    switch (conclude(findings)) {
    case Conclusion::Failed:
        return {Status::Failed, counted(std::count_if(findings.cbegin(), findings.cend(),
                                                      [](const Finding &finding) {
                                                          return finding.status == Status::Failed;
                                                      }),
                                        QT_TRANSLATE_NOOP("checks", "1 thing to fix."),
                                        //: %1 is a number, at least 2.
                                        QT_TRANSLATE_NOOP("checks", "%1 things to fix."))};
    case Conclusion::Cancelled:
        return {Status::Cancelled,
                QCoreApplication::translate("checks", "The checks were stopped before all had ended.")};
    case Conclusion::Undetermined:
        return {Status::Inconclusive, unknown > 0 ? notDetermined(unknown)
                                                  : QCoreApplication::translate(
                                                        "checks", "Not everything that decides is checked.")};
    case Conclusion::Determined:
        break;
    }
    if (warnings == 0 && unknown == 0) {
        return {Status::Passed, QCoreApplication::translate("checks", "Ready for the test with your CST.")};
    }
    QStringList sentences;
    if (warnings > 0) {
        sentences.append(counted(warnings, QT_TRANSLATE_NOOP("checks", "Ready, with 1 warning."),
                                 //: %1 is a number, at least 2.
                                 QT_TRANSLATE_NOOP("checks", "Ready, with %1 warnings.")));
    } else {
        sentences.append(QCoreApplication::translate("checks", "Ready for the test with your CST."));
    }
    if (unknown > 0)
        sentences.append(notDetermined(unknown));
    return {Status::Warning, sentences.join(QLatin1Char(' '))};
}

} // namespace checks
