// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <initializer_list>
#include <optional>

namespace checks {

/// How a check stands. In the order of severity, the worst last: a failure outweighs everything, what is not
/// known outweighs a warning, and what was merely skipped because of another says the least.
enum class Status { Passed, Skipped, Pending, Warning, Inconclusive, Cancelled, Running, Failed };

/// The ID in reports, for example "passed".
QString toString(Status status);
std::optional<Status> statusFromString(const QString &id);
/// Translated, one or two words: "Passed", "Not known yet".
QString statusText(Status status);
/// One character that says the same: meaning is never in a color alone.
QString statusSign(Status status);

/// Wants something to be done: a warning or a failure.
bool isProblem(Status status);
/// What several come to: the one that matters most.
Status worst(std::initializer_list<Status> statuses);

} // namespace checks
