#include "Way.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace checks {

namespace {

int weight(Status status)
{
    constexpr std::array order{Status::Passed,       Status::Skipped,   Status::Pending, Status::Warning,
                               Status::Inconclusive, Status::Cancelled, Status::Running, Status::Failed};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

/// Failures that happen before the gateway is reached.
bool isNetworkCause(const std::optional<Cause> &cause)
{
    return cause && *cause <= Cause::ProxyRefused;
}

Status computer(const Finding &connection, Status clock)
{
    if (connection.status == Status::Pending)
        return Status::Pending;
    return clock == Status::Warning || clock == Status::Inconclusive ? clock : Status::Passed;
}

} // namespace

Status worst(std::initializer_list<Status> statuses)
{
    return std::max(statuses, [](Status one, Status other) { return weight(one) < weight(other); });
}

Way wayOf(const QList<Finding> &findings)
{
    QHash<QString, Finding> byId;
    for (const Finding &finding : findings)
        byId.insert(finding.check, finding);
    const auto status = [&byId](const char *check) { return byId.value(QString::fromLatin1(check)).status; };

    const Finding connection = byId.value(QStringLiteral("connection"));
    const bool isNetworkBroken = connection.status == Status::Failed && isNetworkCause(connection.cause);
    const bool isReached = connection.status == Status::Failed || connection.status == Status::Warning;
    const Status token = status("token");
    const bool mayDoMore = token == Status::Passed && status("least-privilege") == Status::Warning;
    return {
        .computer = computer(connection, status("clock")),
        .network = isReached && !isNetworkBroken ? Status::Passed : connection.status,
        .gateway = isNetworkBroken ? Status::Skipped : connection.status,
        .credentials = mayDoMore ? Status::Warning : token,
        .account = worst({status("account-product"), status("account-read"), status("licence")}),
        .threatRemediation = worst({status("threat-product"), status("remediation-read")}),
    };
}

} // namespace checks
