// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PasswordGenerator.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

namespace secrets {

namespace {

// Without O and 0, I, l and 1, and without signs that a form or a shell could take for its own.
constexpr std::array<std::string_view, 4> classes{"abcdefghijkmnopqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ",
                                                  "23456789", "!#%*+-=?@_"};

char pick(std::string_view characters)
{
    // QRandomGenerator::bounded() would prefer some characters by a trifle.
    std::uniform_int_distribution<size_t> any(0, characters.size() - 1);
    return characters[any(*QRandomGenerator::system())];
}

} // namespace

SecretText generatePassword(int length)
{
    std::string all;
    for (const std::string_view characters : classes)
        all += characters;

    std::array<char, longestPassword> password{};
    auto *const end = password.data() + std::clamp(length, shortestPassword, longestPassword);
    auto *next = std::transform(classes.begin(), classes.end(), password.data(), pick);
    std::generate(next, end, [&all] { return pick(all); });
    std::shuffle(password.data(), end, *QRandomGenerator::system());

    SecretText secret(QByteArrayView(password.data(), end));
    wipe(password.data(), password.size());
    return secret;
}

} // namespace secrets
