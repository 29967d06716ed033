// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

namespace secrets {

/// Recognizes a part of a secret that was seen before, without keeping the secret: only salted hashes of its
/// runs of characters, from which it cannot be told.
class SecretTraces
{
public:
    /// So many bytes in a row that two texts share are no chance.
    static constexpr qsizetype run = 12;

    SecretTraces();
    void add(QByteArrayView secret);
    /// Whether the text shares a run with anything that was added.
    bool touches(QByteArrayView text) const;
    void clear() { m_runs.clear(); }

private:
    quint64 traceOf(QByteArrayView part) const;

    QByteArray m_salt;
    QSet<quint64> m_runs;
};

} // namespace secrets
