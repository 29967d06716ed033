// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Clipboard.h"

#include <QUrl>

#include <functional>

namespace steps {

/// What steps and pages use of the desktop. All of it outlives them.
struct Desktop
{
    secrets::Clipboard &clipboard;
    std::function<void(const QUrl &)> openAddress;
    std::function<void()> openProxySettings = {}; ///< The system's; empty if it is not known how.
};

} // namespace steps
