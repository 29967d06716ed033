// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SecretText.h"

namespace secrets {

inline constexpr int shortestPassword = 12;
inline constexpr int longestPassword = 64;

/// A random password from the system's generator, with at least one lower-case letter, upper-case letter,
/// digit and sign, and no characters that are mistaken for one another. `length` is bounded to the above.
SecretText generatePassword(int length);

} // namespace secrets
