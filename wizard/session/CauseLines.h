// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Cause.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace guide {
struct Guide;
}

namespace session {

/// The IDs of all causes, in the order of the enum.
QStringList causeIds();
/// A line for each cause: its ID and its sentence. Translated.
QString causesText();
/// What a cause means, what to do about it and where, without asking anybody. Translated.
QString toText(checks::Cause cause, const guide::Guide &guide);
/// The same for programs, with the members of a report's checks.
QJsonObject toJson(checks::Cause cause);
QJsonArray causesJson();

} // namespace session
