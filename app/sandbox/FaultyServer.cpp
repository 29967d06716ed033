// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FaultyServer.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace sandbox {

namespace {

using namespace std::chrono_literals;

constexpr qint64 floodedAtOnce = 64LL * 1024;

QByteArray headers(const QByteArray &length)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + "\r\n";
}

void hangUp(QTcpSocket *socket)
{
    socket->write(headers("Content-Length: 1000\r\n") + R"({"access_token":"half of an answer)");
    socket->flush();
    socket->abort();
}

void drip(QTcpSocket *socket)
{
    socket->write(headers("Content-Length: 1000000\r\n") + '{');
    auto *drops = new QTimer(socket);
    QObject::connect(drops, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    drops->start(1s);
}

void flood(QTcpSocket *socket)
{
    const auto pour = [socket] {
        if (socket->bytesToWrite() < floodedAtOnce)
            socket->write(QByteArray(floodedAtOnce, ' '));
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
    socket->write(headers("Connection: close\r\n") + '{');
}

void answerInPlainText(QTcpSocket *socket)
{
    socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace

FaultyServer::FaultyServer(Line line, QObject *parent) : QTcpServer(parent), m_line(line) {}

void FaultyServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(
        socket, &QTcpSocket::readyRead, this, [this, socket] { asked(socket); }, Qt::SingleShotConnection);
    if (m_line == Line::HangsUp)
        socket->setReadBufferSize(1); // What is left unread makes the end a reset.
    else
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    if (!socket->setSocketDescriptor(descriptor))
        socket->deleteLater();
}

void FaultyServer::asked(QTcpSocket *socket) const
{
    switch (m_line) {
    case Line::HangsUp:
        hangUp(socket);
        break;
    case Line::Drips:
        drip(socket);
        break;
    case Line::Floods:
        flood(socket);
        break;
    case Line::NoTls:
        answerInPlainText(socket);
        break;
    default: // Silent
        break;
    }
}

} // namespace sandbox
