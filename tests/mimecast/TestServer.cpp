// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "TestServer.h"

#include "../support/ServedRecord.h"

#include <QHostAddress>

#include <algorithm>

TestServer::TestServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    });
}

QString TestServer::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

qsizetype TestServer::count(QByteArrayView lineBegin) const
{
    return std::count_if(m_received.cbegin(), m_received.cend(),
                         [lineBegin](const Received &request) { return request.line.startsWith(lineBegin); });
}

qsizetype TestServer::openConnections() const
{
    return m_buffers.size();
}

QByteArray TestServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Status\r\nDate: Tue, 24 Nov 2026 03:00:00 GMT\r\nContent-Type: application/json\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray TestServer::token(const QByteArray &token)
{
    return answer(200, R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":1799})");
}

void TestServer::take(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
        Received request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        request.line = lines.first().trimmed();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_received.append(request);
        recordServed(request.line, request.headers.value("user-agent"));
        m_handler(request, socket);
        if (!m_buffers.contains(socket))
            return;
    }
}
