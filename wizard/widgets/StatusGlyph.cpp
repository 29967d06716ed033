// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StatusGlyph.h"

namespace widgets {

using checks::Status;

Glyph glyphOf(Status status)
{
    switch (status) {
    case Status::Pending:
        return Glyph::Todo;
    case Status::Running:
        return Glyph::Running;
    case Status::Passed:
        return Glyph::Done;
    case Status::Warning:
        return Glyph::Attention;
    case Status::Failed:
        return Glyph::Failed;
    case Status::Inconclusive:
        return Glyph::Unknown;
    case Status::Skipped:
    case Status::Cancelled:
        break;
    }
    return Glyph::Skipped;
}

} // namespace widgets
