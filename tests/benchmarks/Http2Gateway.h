// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Programs.h"

#include <QProcess>
#include <QTemporaryDir>

/// The simulated tenant over TLS 1.3 and HTTP/2 on a local socket: nghttpx before the sandbox, which speaks
/// HTTP/1.1 only, each a process of its own.
class Http2Gateway
{
public:
    Http2Gateway();
    ~Http2Gateway();

    /// Path of the local socket.
    QString socket() const { return m_folder.filePath(QStringLiteral("gateway")); }

private:
    QTemporaryDir m_folder;
    SandboxProcess m_sandbox{QStringLiteral("ready")};
    QProcess m_nghttpx;
};
