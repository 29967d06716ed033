// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretTraces.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace secrets {

namespace {
constexpr qsizetype saltSize = 32;
// No credential is longer, and what is pasted by mistake may be a whole book.
constexpr qsizetype longest = 1024;
} // namespace

SecretTraces::SecretTraces() : m_salt(saltSize, Qt::Uninitialized)
{
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
}

void SecretTraces::add(QByteArrayView secret)
{
    secret.truncate(std::min(secret.size(), longest));
    for (qsizetype i = 0; i + run <= secret.size(); ++i)
        m_runs.insert(traceOf(secret.sliced(i, run)));
}

bool SecretTraces::touches(QByteArrayView text) const
{
    text.truncate(std::min(text.size(), longest));
    for (qsizetype i = 0; i + run <= text.size(); ++i) {
        if (m_runs.contains(traceOf(text.sliced(i, run))))
            return true;
    }
    return false;
}

quint64 SecretTraces::traceOf(QByteArrayView part) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(part);
    return qFromLittleEndian<quint64>(hash.result().constData());
}

} // namespace secrets
