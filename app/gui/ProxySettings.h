// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace gui {

/// Opens the system's own settings for proxies; empty if it is not known how, as on a desktop without any.
std::function<void()> proxySettings();

} // namespace gui
