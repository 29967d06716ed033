#pragma once

#include "Finding.h"

#include <QList>

#include <initializer_list>

namespace checks {

/// How far the way from this computer to Threat Remediation is open, station by station, as every picture of
/// it shows it. Each station has the worst status of its checks; what lies behind a break is not reached.
struct Way
{
    Status computer = Status::Pending;
    Status network = Status::Pending;
    Status gateway = Status::Pending;
    Status credentials = Status::Pending; ///< With a role that may do more than it needs.
    Status account = Status::Pending;
    Status threatRemediation = Status::Pending;
};

Way wayOf(const QList<Finding> &findings);

/// What several statuses come to: the one that matters most. A failure outweighs everything, what is not
/// known outweighs a warning, and what was merely skipped because of another says the least.
Status worst(std::initializer_list<Status> statuses);

} // namespace checks
