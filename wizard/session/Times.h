// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace session {

/// "14 s", "5 min", "24 h". Translated.
QString shortTime(std::chrono::seconds time);
/// A time of today as a time, another with its day, in the user's time zone and language.
QString whenText(const QDateTime &at);
/// "90s", "5m" or "2h", from a second to a day; nothing if it is anything else.
std::optional<std::chrono::seconds> timeFromText(const QString &text);

} // namespace session
