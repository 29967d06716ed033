// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "setup/SetupStore.h"

#include <QJsonArray>
#include <QString>

namespace guide {
struct Guide;
}
namespace setup {
class Setup;
}

namespace session {

/// A list of set-ups to be read on a terminal, a line each; empty if there are none. Translated.
QString toText(const QList<setup::SetupEntry> &entries, const guide::Guide &guide);
/// The same for programs.
QJsonArray toJson(const QList<setup::SetupEntry> &entries);
/// What was entered in a set-up and what is left to do, to be read on a terminal. Translated.
QString toText(const setup::Setup &setup, const guide::Guide &guide);
/// What the deletion of a set-up takes with it; null if the set-up is damaged. Translated.
QString deletionText(const setup::Setup *setup, const QString &name);

} // namespace session
