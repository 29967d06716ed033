// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include "checks/Status.h"

namespace widgets {

/// The shape that a status has in the window; its tone is the glyph's, see toneOf().
Glyph glyphOf(checks::Status status);

} // namespace widgets
