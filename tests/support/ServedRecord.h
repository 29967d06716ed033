// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QUrl>

/// What a test's own server adds to the record that ServedRequestsTest reads when all tests have run: the
/// same as the simulated tenant's, with "scripted" in place of a word on the connection.
inline void recordServed(const QByteArray &requestLine, const QByteArray &agent)
{
    QFile file(qEnvironmentVariable("MIMECAST_SANDBOX_RECORD"));
    if (file.fileName().isEmpty() ||
        !file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    const QByteArrayList words = requestLine.split(' ');
    file.write("scripted " + words.value(0) + ' ' + words.value(1) + ' ' + agent.toPercentEncoding("/") +
               '\n');
}
