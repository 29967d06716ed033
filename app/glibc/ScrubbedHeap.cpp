// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Linked into the programs, this overwrites whatever memory is freed in the whole process, also by Qt, GLib
// and OpenSSL, which have copies of what goes to the network, the keychain and the clipboard. glibc's own
// M_PERTURB would do if it did not pass over the blocks that its per-thread cache takes, which are most of
// them.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(NO_SCRUBBED_HEAP)

#include <malloc.h>

#include <cerrno>
#include <cstring>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): glibc's names for its own functions.
void __libc_free(void *block);
void *__libc_realloc(void *block, size_t size);
// NOLINTEND(bugprone-reserved-identifier)

void free(void *block) noexcept
{
    if (!block)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

void *realloc(void *block, size_t size) noexcept
{
    if (!block)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    // A block of pages of its own, which the word before it tells: the kernel moves those pages, and leaves
    // nothing behind.
    constexpr size_t isMapped = 2;
    if ((static_cast<const size_t *>(block)[-1] & isMapped) != 0)
        return __libc_realloc(block, size);
    const size_t before = malloc_usable_size(block);
    if (size <= before && size >= before / 2)
        return block;
    void *moved = malloc(size);
    if (moved) {
        std::memcpy(moved, block, size < before ? size : before);
        free(block);
    }
    return moved;
}

void *reallocarray(void *block, size_t count, size_t size) noexcept
{
    size_t bytes = 0;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    return realloc(block, bytes);
}

} // extern "C"

#endif
