// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Catalogue.h"

#include "Evaluations.h"
#include "Labels.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace checks {

namespace {

// In the order of the enum.
constexpr std::array<Check, checkCount> table{{
    {CheckId::Connection,
     "connection",
     QT_TRANSLATE_NOOP("checks", "The gateway answers over a connection that can be trusted"),
     //: Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.
     QT_TRANSLATE_NOOP("checks", "connection"),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 answers."),
     {},
     nullptr,
     nullptr,
     tokenRequests,
     evaluateConnection},
    {CheckId::Clock, "clock", QT_TRANSLATE_NOOP("checks", "This computer’s clock is right"),
     //: Short name of the check of this computer’s clock; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "clock"),
     QT_TRANSLATE_NOOP("checks", "It agrees with Mimecast’s to within five minutes."), CheckId::Connection,
     nullptr, nullptr, tokenRequests, evaluateClock},
    {CheckId::Token, "token",
     QT_TRANSLATE_NOOP("checks", "Mimecast accepts the Client ID and the Client Secret"),
     //: Short name of the check of Client ID and Client Secret; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "keys"),
     QT_TRANSLATE_NOOP("checks", "They belong together and are in force."), CheckId::Connection, nullptr,
     nullptr, tokenRequests, evaluateToken},
    {CheckId::AccountProduct, "account-product",
     //: Title of a check. %5 is “Account Management”, a label of the console.
     QT_TRANSLATE_NOOP("checks", "The application has the product %5"),
     //: Short name of the check of the product Account Management; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "account product"),
     QT_TRANSLATE_NOOP("checks", "Mimecast serves the application’s questions about the account."),
     CheckId::Token, labels::accountManagement, labels::dashboardRead, accountProductRequests,
     evaluateAccountProduct},
    {CheckId::AccountRead, "account-read", QT_TRANSLATE_NOOP("checks", "The role can read the account"),
     //: Short name of the check whether the role can read the account; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "account"), nullptr, CheckId::Token, labels::accountManagement,
     labels::dashboardRead, accountProductRequests, evaluateAccountRead},
    {CheckId::Licence, "licence", QT_TRANSLATE_NOOP("checks", "The account is licensed for Active Response"),
     //: Short name of the check of the account’s licenses; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "license"),
     //: %1 and %2 are names of licences.
     QT_TRANSLATE_NOOP("checks", "%1 and %2 are among its packages."), CheckId::AccountRead, nullptr, nullptr,
     accountReadRequests, evaluateLicence},
    {CheckId::ThreatProduct, "threat-product",
     //: Title of a check. %6 is “Threat Management”, a label of the console.
     QT_TRANSLATE_NOOP("checks", "The application has the product %6"),
     //: Short name of the check of the product Threat Management; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "threat product"),
     QT_TRANSLATE_NOOP("checks", "Mimecast serves the application’s questions about threats."),
     CheckId::Token, labels::threatManagement, labels::threatRemediationRead, threatRequests,
     evaluateThreatProduct},
    //: Title of a check. %7 is “Threat Remediation”, a label of the console.
    {CheckId::RemediationRead, "remediation-read", QT_TRANSLATE_NOOP("checks", "The role can read %7"),
     //: Short name of the check whether the role can read incidents; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "reading incidents"),
     QT_TRANSLATE_NOOP("checks", "Past incidents can be listed."), CheckId::Token, labels::threatManagement,
     labels::threatRemediationRead, threatRequests, evaluateRemediationRead},
    {CheckId::RemediationEdit, "remediation-edit",
     //: Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it
     //: is.
     QT_TRANSLATE_NOOP("checks", "The role can delete email (%7 › Edit)"),
     //: Short name of the check whether the role can delete email; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "deleting email"),
     QT_TRANSLATE_NOOP("checks", "A validation session saw a deletion succeed."), CheckId::Token, nullptr,
     nullptr, noRequests, evaluateRemediationEdit},
    {CheckId::LeastPrivilege, "least-privilege",
     QT_TRANSLATE_NOOP("checks", "The role has nothing beyond what is needed"),
     //: Short name of the check whether the role has more than it needs; in lists of checks.
     QT_TRANSLATE_NOOP("checks", "least privilege"),
     QT_TRANSLATE_NOOP("checks", "What was tried beyond it is refused."), CheckId::Token, nullptr, nullptr,
     privilegeRequests, evaluateLeastPrivilege},
}};

/// Each check comes after what it depends on, so that one pass is enough wherever that is followed.
constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].id != static_cast<CheckId>(i) ||
            (table[i].dependsOn && *table[i].dependsOn >= table[i].id))
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

Finding Check::evaluate(const Responses &responses, const Context &context) const
{
    Finding finding = rule(*this, responses, context);
    for (const mimecast::Request &request : requests(context)) {
        if (const auto response = responses.constFind(request.operation()); response != responses.cend())
            finding.evidence.append(response->evidence);
    }
    return finding;
}

std::span<const Check> catalogue()
{
    return table;
}

const Check &checkOf(CheckId check)
{
    return table.at(static_cast<size_t>(check));
}

QString toString(CheckId check)
{
    return QString::fromLatin1(checkOf(check).name);
}

std::optional<CheckId> checkFromString(const QString &name)
{
    const auto *const row = std::find_if(table.begin(), table.end(), [&name](const Check &candidate) {
        return name == QLatin1String(candidate.name);
    });
    return row == table.end() ? std::nullopt : std::optional(row->id);
}

QList<Finding> inOrder(QList<Finding> findings)
{
    const auto place = [](const Finding &finding) {
        return finding.check ? static_cast<int>(*finding.check) : checkCount;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &one, const Finding &other) { return place(one) < place(other); });
    return findings;
}

QList<CheckId> withDependencies(const QList<CheckId> &checks)
{
    std::array<bool, checkCount> wanted{};
    for (auto check = table.crbegin(); check != table.crend(); ++check) {
        const auto place = static_cast<size_t>(check->id);
        wanted.at(place) = wanted.at(place) || checks.isEmpty() || checks.contains(check->id);
        if (wanted.at(place) && check->dependsOn)
            wanted.at(static_cast<size_t>(*check->dependsOn)) = true;
    }
    QList<CheckId> result;
    for (const Check &check : table) {
        if (wanted.at(static_cast<size_t>(check.id)))
            result.append(check.id);
    }
    return result;
}

QList<Finding> findingsWithoutRequests(Cause cause, const Details &details)
{
    const bool concernsGateway = cause == Cause::LegacyGateway || cause == Cause::UnknownGateway;
    const CheckId failing = concernsGateway ? CheckId::Connection : CheckId::Token;
    QList<Finding> findings;
    for (const Check &check : table) {
        Finding finding;
        finding.check = check.id;
        finding.status = check.id == failing ? Status::Failed : Status::Skipped;
        finding.details = check.id == failing ? details : Dependency{failing};
        if (check.id == failing)
            finding.cause = cause;
        findings.append(finding);
    }
    return findings;
}

} // namespace checks
