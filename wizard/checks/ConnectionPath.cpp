// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectionPath.h"

#include <algorithm>

namespace checks {

namespace {

Status computer(const Finding &connection, Status clock)
{
    if (connection.status == Status::Pending)
        return Status::Pending;
    return clock == Status::Warning || clock == Status::Inconclusive ? clock : Status::Passed;
}

} // namespace

ConnectionPath connectionPathOf(const QList<Finding> &findings)
{
    const auto of = [&findings](CheckId check) {
        const auto found = std::find_if(findings.crbegin(), findings.crend(),
                                        [check](const Finding &finding) { return finding.check == check; });
        return found == findings.crend() ? Finding() : *found;
    };
    const auto status = [&of](CheckId check) { return of(check).status; };

    const Finding connection = of(CheckId::Connection);
    const Status token = status(CheckId::Token);
    const bool mayDoMore = token == Status::Passed && status(CheckId::LeastPrivilege) == Status::Warning;
    return {
        .computer = computer(connection, status(CheckId::Clock)),
        .gateway = connection.status,
        .credentials = mayDoMore ? Status::Warning : token,
        .account =
            worst({status(CheckId::AccountProduct), status(CheckId::AccountRead), status(CheckId::Licence)}),
        .threatRemediation = worst({status(CheckId::ThreatProduct), status(CheckId::RemediationRead)}),
    };
}

} // namespace checks
