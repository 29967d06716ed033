#pragma once

#include "Check.h"

#include <QList>
#include <QStringList>

namespace checks {

/// All checks, in the order in which they are shown.
QList<Check> catalogue();

/// The findings in the order in which they are shown, those of unknown checks last.
QList<Finding> inOrder(QList<Finding> findings);

/// The given checks and everything they depend on, in the catalogue's order; all if `ids` is empty.
/// Unknown IDs are passed over.
QList<Check> withDependencies(const QStringList &ids);

/// The findings where nothing can be asked at all: the check that the cause concerns (connection for a
/// gateway, else token) has failed, and all others wait for it.
QList<Finding> findingsWithoutAsking(Cause cause, const QStringList &arguments = {});

} // namespace checks
