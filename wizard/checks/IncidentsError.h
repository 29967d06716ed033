// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Finding.h"

#include "mimecast/Exchange.h"

namespace checks {

/// What stopped find-incidents from being answered, for whoever asks it outside of a run of checks: status,
/// cause and details as the check remediation-read would have them. `host` is the gateway's. Only for an
/// exchange that is no usable answer; one that looks like an answer all the same is unexpected-response.
/// Where the question has been answered before, the product is there, whatever the words are.
Finding incidentsError(const mimecast::Exchange &exchange, const QString &host, bool hasAnswered = false);

} // namespace checks
