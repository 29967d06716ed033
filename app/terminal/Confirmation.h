// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace terminal {

enum class Answer {
    Yes,
    No,
    NobodyToAsk, ///< Standard input is no terminal.
};

/// Asks with `question` on standard error. Only a whole line that says "y" or "yes" is a yes.
Answer confirm(const QString &question);

} // namespace terminal
