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

/// Tests without a translation have no plural forms, so one has words of its own.
QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? QCoreApplication::translate("checks", one)
                      : QCoreApplication::translate("checks", many, nullptr, static_cast<int>(count));
}

QString notDetermined(qsizetype count)
{
    if (count == 0)
        return QCoreApplication::translate("checks", "Not everything that decides is checked.");
    return counted(count, QT_TRANSLATE_NOOP("checks", "1 check could not be determined."),
                   //: %n is at least 2; for 1 there is a text of its own.
                   QT_TRANSLATE_N_NOOP("checks", "%n checks could not be determined."));
}

qsizetype countOf(const QList<Finding> &findings, Status status)
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [status](const Finding &finding) { return finding.status == status; });
}

/// Of those that were asked for.
QString passedOf(const QList<Finding> &findings)
{
    const auto asked = static_cast<int>(findings.size() - countOf(findings, Status::Pending));
    //: For example “8 of 10 checks passed.”
    return QCoreApplication::translate("checks", "%1 of %n checks passed.", nullptr, asked)
        .arg(countOf(findings, Status::Passed));
}

QString joined(const QStringList &sentences)
{
    return sentences.join(QLatin1Char(' '));
}

Headline readyHeadline(const QList<Finding> &findings, qsizetype warnings, qsizetype unknown)
{
    Headline headline{
        Status::Passed, QCoreApplication::translate("checks", "Ready for the test with your CST"), {}};
    if (warnings > 0) {
        headline.text = counted(warnings, QT_TRANSLATE_NOOP("checks", "Ready, with 1 warning"),
                                //: %n is at least 2; for 1 there is a text of its own.
                                QT_TRANSLATE_N_NOOP("checks", "Ready, with %n warnings"));
    }
    if (warnings == 0 && unknown == 0) {
        headline.sentence = passedOf(findings);
        return headline;
    }
    headline.status = Status::Warning;
    QStringList sentences;
    if (unknown > 0)
        sentences.append(notDetermined(unknown));
    sentences.append(QCoreApplication::translate("checks", "You can go on to the test with your CST."));
    headline.sentence = joined(sentences);
    return headline;
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

QString Headline::whole() const
{
    //: %1 is "Ready, with 1 warning" or the like, %2 a sentence.
    return text.isEmpty() ? QString() : QCoreApplication::translate("checks", "%1. %2").arg(text, sentence);
}

Headline headline(const QList<Finding> &findings)
{
    if (countOf(findings, Status::Pending) + countOf(findings, Status::Running) == findings.size())
        return {};
    QList<Finding> deciding = findings;
    deciding.removeIf([](const Finding &finding) { return finding.check == CheckId::RemediationEdit; });
    const QString passed = passedOf(findings);
    const qsizetype unknown = countOf(deciding, Status::Inconclusive);
    switch (conclude(findings)) {
    case Conclusion::Failed:
        return {Status::Failed,
                counted(countOf(findings, Status::Failed), QT_TRANSLATE_NOOP("checks", "1 thing to fix"),
                        //: %n is at least 2; for 1 there is a text of its own.
                        QT_TRANSLATE_N_NOOP("checks", "%n things to fix")),
                joined({QCoreApplication::translate("checks", "Active Response can’t work yet."), passed})};
    case Conclusion::Cancelled:
        return {Status::Cancelled,
                QCoreApplication::translate("checks", "The checks were stopped before all had ended"),
                passed};
    case Conclusion::Undetermined:
        return {Status::Inconclusive, statusText(Status::Inconclusive),
                joined({notDetermined(unknown), passed})};
    case Conclusion::Determined:
        break;
    }
    return readyHeadline(findings, countOf(deciding, Status::Warning), unknown);
}

} // namespace checks
