#include "SecretText.h"

#include <QtGlobal>

#include <algorithm>
#include <new>
#include <utility>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace secrets {

namespace {

size_t pageSize()
{
#if defined(Q_OS_WIN)
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwPageSize;
#else
    return static_cast<size_t>(sysconf(_SC_PAGESIZE));
#endif
}

/// Best effort: a system that locks no memory, or no more, still gets the rest of the protection.
void protect(char *pages, size_t size)
{
#if defined(Q_OS_WIN)
    VirtualLock(pages, size);
#else
    (void)mlock(pages, size);
#endif
#if defined(Q_OS_LINUX)
    (void)madvise(pages, size, MADV_DONTDUMP);
#endif
}

void unprotect(char *pages, size_t size)
{
#if defined(Q_OS_WIN)
    VirtualUnlock(pages, size);
#else
    (void)munlock(pages, size);
#endif
#if defined(Q_OS_LINUX)
    (void)madvise(pages, size, MADV_DODUMP);
#endif
}

} // namespace

SecretText::Pages SecretText::allocate(qsizetype size)
{
    if (size <= 0)
        return {};
    // Locking is by the page, so no page is shared with anything else.
    const size_t page = pageSize();
    const size_t whole = (static_cast<size_t>(size) + page - 1) / page * page;
    auto *pages = static_cast<char *>(operator new[](whole, std::align_val_t(page)));
    protect(pages, whole);
    return Pages(pages, PageRelease{whole});
}

void PageRelease::operator()(char *pages) const
{
    wipe(pages, size);
    unprotect(pages, size);
    operator delete[](pages, std::align_val_t(pageSize()));
}

SecretText::SecretText(QByteArrayView utf8) : m_bytes(allocate(utf8.size())), m_size(utf8.size())
{
    std::copy(utf8.begin(), utf8.end(), m_bytes.get());
}

SecretText::SecretText(SecretText &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretText::~SecretText()
{
    clear();
}

void SecretText::insert(qsizetype position, QByteArrayView utf8)
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, m_size);
    // Into fresh memory, as realloc() may move the text and leave the old copy behind.
    SecretText grown;
    grown.m_bytes = allocate(m_size + utf8.size());
    grown.m_size = m_size + utf8.size();
    char *end = std::copy_n(m_bytes.get(), at, grown.m_bytes.get());
    end = std::copy(utf8.begin(), utf8.end(), end);
    std::copy_n(m_bytes.get() + at, m_size - at, end);
    *this = std::move(grown);
}

void SecretText::remove(qsizetype position, qsizetype length)
{
    const qsizetype from = std::clamp<qsizetype>(position, 0, m_size);
    const qsizetype count = std::clamp<qsizetype>(length, 0, m_size - from);
    std::copy(m_bytes.get() + from + count, m_bytes.get() + m_size, m_bytes.get() + from);
    m_size -= count;
    wipe(m_bytes.get() + m_size, static_cast<size_t>(count));
    if (m_size == 0)
        m_bytes.reset();
}

void SecretText::clear()
{
    m_bytes.reset();
    m_size = 0;
}

bool operator==(const SecretText &a, const SecretText &b)
{
    if (a.m_size != b.m_size)
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.m_size; ++i) {
        difference |=
            static_cast<unsigned char>(a.m_bytes[static_cast<size_t>(i)] ^ b.m_bytes[static_cast<size_t>(i)]);
    }
    return difference == 0;
}

void wipe(void *bytes, size_t size)
{
    // A write through volatile is an effect that no compiler may drop, on every platform.
    auto *byte = static_cast<volatile char *>(bytes);
    for (size_t i = 0; i < size; ++i)
        byte[i] = 0;
}

} // namespace secrets
