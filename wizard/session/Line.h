// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Status.h"

#include <QString>

#include <optional>

namespace session {

/// A paragraph to be read on a terminal. Translated.
struct Line
{
    enum class Kind { Text, Heading, Detail };

    QString text;
    Kind kind = Kind::Text;
    std::optional<checks::Status> status = {}; ///< Its sign stands before the text, unless there is a mark.
    QString mark = {};
    int indent = 0;
};

} // namespace session
