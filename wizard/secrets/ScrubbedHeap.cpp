// Linked into the programs, this overwrites whatever memory is freed in the whole process, also by Qt, GLib
// and OpenSSL, which have copies of what goes to the network, the keychain and the clipboard. glibc's own
// M_PERTURB would do if it did not pass over the blocks that its per-thread cache takes, which are most of
// them.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(NO_SCRUBBED_HEAP)

#include <malloc.h>

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
    // The kernel moves large blocks as whole pages, and leaves nothing behind.
    constexpr size_t large = size_t(256) * 1024;
    const size_t before = block ? malloc_usable_size(block) : 0;
    if (!block || size == 0 || before >= large)
        return __libc_realloc(block, size);
    if (size <= before && size >= before / 2)
        return block;
    void *moved = malloc(size);
    if (moved) {
        std::memcpy(moved, block, size < before ? size : before);
        free(block);
    }
    return moved;
}

} // extern "C"

#endif
