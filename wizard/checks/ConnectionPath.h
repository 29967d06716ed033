// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Finding.h"

#include <QList>

namespace checks {

/// How far the way from this computer to Threat Remediation is open, station by station, as every picture of
/// it shows it. Each station has the worst status of its checks; what lies behind a break is not reached.
struct ConnectionPath
{
    Status computer = Status::Pending;
    Status gateway = Status::Pending;     ///< With the network on the way to it.
    Status credentials = Status::Pending; ///< With a role that may do more than it needs.
    Status account = Status::Pending;
    Status threatRemediation = Status::Pending;
};

ConnectionPath connectionPathOf(const QList<Finding> &findings);

} // namespace checks
