// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace secrets {

struct SecretRelease
{
    void operator()(char *memory) const;
};

/// Text that must not stay behind in memory: UTF-8, move-only, wiped when released. It lives in pages of its
/// own between pages that nobody may touch, kept out of the swap space and of core dumps as far as the system
/// allows (libsodium's sodium_malloc()).
class SecretText
{
public:
    SecretText() = default;
    /// Copies; wiping the source is the caller's business.
    explicit SecretText(QByteArrayView utf8);
    SecretText(SecretText &&other) noexcept;
    SecretText &operator=(SecretText &&other) noexcept;
    ~SecretText();

    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;

    bool isEmpty() const { return m_size == 0; }
    /// In bytes.
    qsizetype size() const { return m_size; }
    /// Valid until this object changes.
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    /// An explicit second copy, wiped like the first.
    SecretText clone() const { return SecretText(view()); }
    void insert(qsizetype position, QByteArrayView utf8);
    void remove(qsizetype position, qsizetype length);
    /// Wipes and empties.
    void clear();

    /// Takes the same time whatever the contents.
    friend bool operator==(const SecretText &a, const SecretText &b);

private:
    using Memory = std::unique_ptr<char[], SecretRelease>;
    static Memory allocate(qsizetype size);

    Memory m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites memory in a way that the compiler does not leave out.
void wipe(void *bytes, size_t size);

} // namespace secrets
