// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/SetupLibrary.h"

#include <functional>

class QWidget;

namespace dialogs {

/// Asks whether a saved set-up is to be deleted, and does it. `done` gets why that failed, in words, or an
/// empty text. The library has to outlive `parent`.
void askToDelete(QWidget *parent, session::SetupLibrary &library, const setup::SetupEntry &entry,
                 bool isPractice, std::function<void(const QString &)> done);

} // namespace dialogs
