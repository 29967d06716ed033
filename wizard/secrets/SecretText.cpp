// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretText.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace secrets {

SecretText::Memory SecretText::allocate(qsizetype size)
{
    if (size <= 0)
        return {};
    // It may be called as often as one likes, and fails only where there is no source of random numbers.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto *memory = static_cast<char *>(sodium_malloc(static_cast<size_t>(size)));
    if (!memory)
        throw std::bad_alloc();
    return Memory(memory);
}

void SecretRelease::operator()(char *memory) const
{
    sodium_free(memory);
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
    return a.m_size == b.m_size &&
           sodium_memcmp(a.m_bytes.get(), b.m_bytes.get(), static_cast<size_t>(a.m_size)) == 0;
}

void wipe(void *bytes, size_t size)
{
    sodium_memzero(bytes, size);
}

} // namespace secrets
