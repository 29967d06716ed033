// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Check.h"

#include <QList>

#include <span>

namespace checks {

/// All checks, in the order of their IDs, in which they are shown.
std::span<const Check> catalogue();
const Check &checkOf(CheckId check);

/// The findings in the order in which they are shown, those of unknown checks last.
QList<Finding> inOrder(QList<Finding> findings);

/// The given checks and everything they depend on, in the catalogue's order; all if `checks` is empty.
QList<CheckId> withDependencies(const QList<CheckId> &checks);

/// The findings where nothing can be asked at all: the check that the cause concerns (connection for a
/// gateway, else token) has failed, and all others wait for it.
QList<Finding> findingsWithoutRequests(Cause cause, const Details &details = {});

} // namespace checks
