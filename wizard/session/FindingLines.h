// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Line.h"

#include "checks/Finding.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace guide {
struct Guide;
}

namespace session {

/// Findings to be read: those that were asked for, each with its remedy and the step to go back to.
/// Translated; a remedy that several have is told once.
QString toText(const QList<checks::Finding> &findings, const guide::Guide &guide);
/// The same for a terminal: what was found, how many of each status, and what to do next, the worst first.
/// `verdict` is the sentence on all of it.
QList<Line> toLines(const QList<checks::Finding> &findings, const QString &verdict,
                    const guide::Guide &guide);
/// While they run: how each of the checks that were asked for stands, all if `asked` is empty, and how long
/// it takes by now; or, between two runs, when they run again.
QList<Line> progressLines(const QList<checks::Finding> &findings, const QList<checks::CheckId> &asked,
                          std::chrono::seconds elapsed, std::optional<std::chrono::seconds> toNextRun = {});
/// Between two runs: what the last one came to, and when they run again.
QString againText(const QList<checks::Finding> &findings, std::chrono::seconds toNextRun);
/// "Go back to: The credentials (credentials.secret)".
QString stepText(const QString &section, const QString &step, const guide::Guide &guide);

} // namespace session
