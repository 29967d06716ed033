// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/SecretText.h"

#include <QString>

namespace terminal {

/// A secret as it came, or why there is none.
struct SecretInput
{
    secrets::SecretText secret; ///< UTF-8, without the line end and a byte order mark.
    QString error;              ///< In words; empty if all is well.
    bool isInterrupted = false; ///< Somebody asked the program to end meanwhile.
};

/// The first line of standard input. From a terminal it is asked for with `prompt`, and nothing of it is
/// shown. It is read into locked memory only, and nothing is read that is behind it.
SecretInput readSecret(const QString &prompt);

} // namespace terminal
