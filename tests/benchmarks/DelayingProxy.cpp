// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "DelayingProxy.h"

#include <QHostAddress>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <queue>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;

/// One direction of a connection.
class DelayLine : public QObject
{
public:
    /// Takes what comes before `opens` as if it came then.
    DelayLine(QIODevice *from, QIODevice *to, Clock::duration delay, Clock::time_point opens)
        : QObject(from), m_to(to), m_delay(delay), m_opens(opens)
    {
        m_next.setTimerType(Qt::PreciseTimer);
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &DelayLine::deliver);
        connect(from, &QIODevice::readyRead, this, [this, from] { take(from->readAll()); });
        connect(from, &QIODevice::readChannelFinished, this, [this] { take({}); });
    }

private:
    struct Parcel
    {
        Clock::time_point due;
        QByteArray bytes; ///< Empty: the end.
    };

    void take(const QByteArray &bytes)
    {
        m_underWay.push({std::max(Clock::now(), m_opens) + m_delay, bytes});
        deliver();
    }

    void deliver()
    {
        for (; !m_underWay.empty() && m_underWay.front().due <= Clock::now(); m_underWay.pop()) {
            const QByteArray &bytes = m_underWay.front().bytes;
            if (bytes.isEmpty())
                m_to->close();
            else
                m_to->write(bytes);
        }
        if (!m_underWay.empty())
            m_next.start(std::chrono::ceil<std::chrono::milliseconds>(m_underWay.front().due - Clock::now()));
    }

    QIODevice *m_to;
    Clock::duration m_delay;
    Clock::time_point m_opens;
    std::queue<Parcel> m_underWay;
    QTimer m_next;
};

} // namespace

DelayingProxy::DelayingProxy(QString server) : m_server(std::move(server))
{
    auto *listener = new QTcpServer;
    listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    QObject::connect(listener, &QTcpServer::newConnection, listener, [this, listener] {
        while (QTcpSocket *client = listener->nextPendingConnection())
            take(client);
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        listener,
        [this, listener] {
            if (!listener->listen(QHostAddress::LocalHost))
                qFatal("no free port on loopback");
            m_port = listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

DelayingProxy::~DelayingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void DelayingProxy::take(QTcpSocket *client)
{
    ++m_connections;
    auto *server = new QLocalSocket(client);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    server->connectToServer(m_server);

    // On loopback the client is connected at once. Over a distance that takes it a round trip, before which
    // it sends nothing; so for so long nothing leaves here.
    const std::chrono::milliseconds roundTrip = m_roundTrip;
    const Clock::time_point connected = Clock::now() + roundTrip;
    const Clock::duration oneWay = Clock::duration(roundTrip) / 2;
    new DelayLine(client, server, oneWay, connected);
    new DelayLine(server, client, oneWay, connected);
}
