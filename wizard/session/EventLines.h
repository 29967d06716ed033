// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Line.h"

#include "validation/Watch.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace session {

/// One event as a line of JSON, without the line end. `host` is the gateway's; what comes from practice is
/// marked.
QString jsonLine(const validation::Event &event, const QString &host, bool isPractice);
/// The same to be read; the outcome with what to look at.
QString textLine(const validation::Event &event, const QString &host, bool isPractice);
/// The same for a terminal; nothing if it only tells that Mimecast was asked.
QList<Line> toLines(const validation::Event &event, const QString &host, bool isPractice);
/// While it watches: what was seen last, if Mimecast has been asked, and when it is asked again.
QList<Line> watchLines(const std::optional<validation::Event> &last, const QString &host, bool isPractice,
                       std::chrono::seconds toNext);

} // namespace session
