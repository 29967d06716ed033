// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"

#include <QString>

namespace guide {
struct Guide;
}

namespace session {

/// Findings to be read on a terminal: those that were asked for, each with its remedy and the step to go back
/// to. Translated; a remedy that several have is told once.
QString toText(const QList<checks::Finding> &findings, const guide::Guide &guide);

} // namespace session
