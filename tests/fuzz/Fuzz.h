// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry point, which each target defines.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace fuzz {

inline QByteArrayView view(const uint8_t *data, size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

/// What has to hold for every input; ends the program if it does not.
inline void require(bool condition, const char *sentence)
{
    if (condition)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", sentence);
    std::abort();
}

} // namespace fuzz
