// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Finding.h"

#include <QList>

namespace checks {

/// What a run of checks comes to, the worst last.
enum class Conclusion {
    Determined,   ///< Nothing failed, and everything that decides was seen to be in order.
    Undetermined, ///< Nothing failed, but something that decides is not known.
    Cancelled,    ///< Nothing failed, but the run was stopped before its end.
    Failed,       ///< A check failed.
};

/// Of a whole run if `asked` is empty: then the account, its license, both products, the reading permission
/// and what these depend on decide, and the other checks may stay unknown. Otherwise the checks that were
/// asked for by name decide, and what they depend on. A warning is in order.
Conclusion conclude(const QList<Finding> &findings, const QList<CheckId> &asked = {});

/// A whole run in a few words, what that means, and the status of a check that looks like it.
struct Headline
{
    Status status = Status::Pending;
    QString text;     ///< Translated, without a full stop: "Ready, with 1 warning".
    QString sentence; ///< Translated: "You can go on to the test with your CST."

    /// Both in one line; empty if no check has run.
    QString whole() const;
};

/// Empty and Pending if no check has run.
Headline headline(const QList<Finding> &findings);

} // namespace checks
