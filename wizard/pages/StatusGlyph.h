// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Status.h"
#include "widgets/Glyph.h"

namespace pages {

/// The shape that a status has in the window; its tone is the glyph's, see widgets::toneOf().
widgets::Glyph glyphOf(checks::Status status);

} // namespace pages
