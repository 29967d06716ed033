// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>

class QTcpSocket;

/// Stands for the distance: passes TCP connections on to a local socket, all bytes late by half a round trip
/// in each direction, and as many at once as come. Works in a thread of its own.
class DelayingProxy
{
public:
    /// `server` is the path of the local socket.
    explicit DelayingProxy(QString server);
    ~DelayingProxy();

    /// On 127.0.0.1.
    quint16 port() const { return m_port; }
    /// Counts for connections that begin afterwards.
    void setRoundTrip(std::chrono::milliseconds roundTrip) { m_roundTrip = roundTrip; }
    /// How many have been opened so far.
    int connections() const { return m_connections; }

private:
    void take(QTcpSocket *client);

    QString m_server;
    quint16 m_port = 0;
    std::atomic<std::chrono::milliseconds> m_roundTrip{};
    std::atomic<int> m_connections = 0;
    QThread m_thread;
};
