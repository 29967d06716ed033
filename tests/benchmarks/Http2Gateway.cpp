// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Http2Gateway.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <stdexcept>

namespace {

constexpr int patience = 10'000;

/// Debian keeps it where only root looks.
QString findNghttpx()
{
    const QString name = QStringLiteral("nghttpx");
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

bool isAnswering(const QString &socket)
{
    QLocalSocket probe;
    probe.connectToServer(socket);
    return probe.waitForConnected();
}

} // namespace

Http2Gateway::Http2Gateway()
{
    const QUrl sandbox(m_sandbox.address());
    m_nghttpx.setProcessChannelMode(QProcess::MergedChannels);
    m_nghttpx.start(findNghttpx(),
                    {QStringLiteral("--conf=/dev/null"), QStringLiteral("--single-process"),
                     QStringLiteral("--no-ocsp"), QStringLiteral("--tls-min-proto-version=TLSv1.3"),
                     QStringLiteral("--frontend=unix:") + socket(),
                     QStringLiteral("--backend=%1,%2").arg(sandbox.host()).arg(sandbox.port()),
                     QStringLiteral(CERTIFICATES "key.pem"), QStringLiteral(CERTIFICATES "good.pem")});
    if (!m_nghttpx.waitForStarted())
        throw std::runtime_error("nghttpx is needed; Debian's package is nghttp2-proxy");
    const QDeadlineTimer deadline(patience);
    while (!isAnswering(socket())) {
        if (deadline.hasExpired())
            throw std::runtime_error("nghttpx does not answer: " + m_nghttpx.readAll().toStdString());
        QThread::msleep(10);
    }
}

Http2Gateway::~Http2Gateway()
{
    m_nghttpx.kill();
    m_nghttpx.waitForFinished();
}
