#include "Conclusion.h"

#include "Catalogue.h"

#include <algorithm>

namespace checks {

namespace {

bool isSeenInOrder(const QString &check, const QList<Finding> &findings)
{
    const auto isOfCheck = [&check](const Finding &finding) { return finding.check == check; };
    return std::any_of(findings.cbegin(), findings.cend(), isOfCheck) &&
           std::all_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
               return !isOfCheck(finding) || finding.status == Status::Passed ||
                      finding.status == Status::Warning;
           });
}

} // namespace

Conclusion conclude(const QList<Finding> &findings, const QStringList &asked)
{
    bool isCancelled = false;
    for (const Finding &finding : findings) {
        if (finding.status == Status::Failed)
            return Conclusion::Failed;
        // No run tells that one, whether it ends or not.
        const bool isLeftToValidation = finding.check == QLatin1String("remediation-edit");
        isCancelled = isCancelled || (finding.status == Status::Cancelled && !isLeftToValidation);
    }
    if (isCancelled)
        return Conclusion::Cancelled;
    static const QStringList deciding{QStringLiteral("account-product"), QStringLiteral("account-read"),
                                      QStringLiteral("licence"), QStringLiteral("threat-product"),
                                      QStringLiteral("remediation-read")};
    const QList<Check> decides = withDependencies(asked.isEmpty() ? deciding : asked);
    const bool allSeen = !decides.isEmpty() &&
                         std::all_of(decides.cbegin(), decides.cend(),
                                     [&](const Check &check) { return isSeenInOrder(check.id, findings); });
    return allSeen ? Conclusion::Determined : Conclusion::Undetermined;
}

} // namespace checks
