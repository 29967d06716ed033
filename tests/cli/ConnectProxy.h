#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/// An HTTP proxy on loopback that knows CONNECT, and lets through or refuses.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    /// With an answer such as "403 Forbidden" it lets nobody through.
    explicit ConnectProxy(QByteArray refusal = {}) : m_refusal(std::move(refusal))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
        connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    const QByteArrayList &asked() const { return m_asked; }

private:
    void take(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            const QByteArray head = client->peek(4096);
            if (!client->property("passed").toBool() && head.contains("\r\n\r\n"))
                answer(client, client->read(head.indexOf("\r\n\r\n") + 4));
        });
    }

    void answer(QTcpSocket *client, const QByteArray &head)
    {
        const QByteArray line = head.left(head.indexOf('\r'));
        m_asked.append(line);
        client->setProperty("passed", true);
        if (!m_refusal.isEmpty()) {
            client->write("HTTP/1.1 " + m_refusal +
                          "\r\nProxy-Authenticate: Basic realm=\"Contoso\"\r\nContent-Length: 0\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        const QList<QByteArray> target = line.split(' ').value(1).split(':');
        auto *server = new QTcpSocket(client);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        pass(client, server);
        pass(server, client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        server->connectToHost(QString::fromLatin1(target.value(0)), target.value(1).toUShort());
    }

    QByteArray m_refusal;
    QByteArrayList m_asked;
};
