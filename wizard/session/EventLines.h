// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "validation/Watch.h"

#include <QString>

namespace session {

/// One event as a line of JSON, without the line end. `host` is the gateway's; what comes from practice is
/// marked.
QString jsonLine(const validation::Event &event, const QString &host, bool isPractice);
/// The same to be read; the outcome with what to look at.
QString textLine(const validation::Event &event, const QString &host, bool isPractice);

} // namespace session
