// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// One HTTP request as it came in.
struct Received
{
    QByteArray line; ///< "GET /path HTTP/1.1"
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    bool isToken() const { return line.startsWith("POST /oauth/token "); }
};

/// A server on loopback that answers as a test says, down to the single byte.
class TestServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Received &request, QTcpSocket *socket)>;

    TestServer();

    QString address() const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    const QList<Received> &received() const { return m_received; }
    qsizetype count(QByteArrayView lineBegin) const;
    qsizetype openConnections() const;

    /// A whole answer with Content-Length and Date.
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});
    static QByteArray token(const QByteArray &token = "token-1");

private:
    void take(QTcpSocket *socket);

    Handler m_handler;
    QList<Received> m_received;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QTcpServer m_server; ///< Its sockets still report their end to the others.
};
