#include "SecretText.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace secrets {

namespace {

/// Every byte is about to be written, so none is cleared first.
std::unique_ptr<char[]> allocate(qsizetype size)
{
    // NOLINTNEXTLINE(modernize-make-unique): std::make_unique_for_overwrite is missing from older libc++.
    return std::unique_ptr<char[]>(size > 0 ? new char[static_cast<size_t>(size)] : nullptr);
}

} // namespace

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
    wipe(m_bytes.get(), static_cast<size_t>(m_size));
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
