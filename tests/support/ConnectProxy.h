// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

/// An HTTP proxy on loopback that knows CONNECT: lets through, refuses, wants a password or never answers.
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

    /// Lets through only who gives this "user:password".
    void setLogin(const QByteArray &login) { m_login = login; }
    /// Leads here, whatever name it is asked for.
    void setTarget(quint16 port) { m_target = port; }
    /// Answers only so many.
    void setSilentAfter(int answers) { m_answers = answers; }

    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
    QString address() const { return QStringLiteral("http://") + host(); }
    const QByteArrayList &asked() const { return m_asked; }
    /// The "user:password" of all that gave one.
    const QByteArrayList &logins() const { return m_logins; }

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
        const QByteArray login = loginIn(head);
        if (!login.isEmpty())
            m_logins.append(login);
        if (m_answers >= 0 && m_asked.size() > m_answers)
            return;
        const bool known = m_login.isEmpty() || login == m_login;
        if (!m_refusal.isEmpty() || !known) {
            client->write("HTTP/1.1 " + (known ? m_refusal : QByteArray("407 Who are you")) +
                          "\r\nProxy-Authenticate: Basic realm=\"Contoso\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        client->setProperty("passed", true);
        const QByteArrayList target = line.split(' ').value(1).split(':');
        if (m_target != 0)
            connectThrough(client, "127.0.0.1", m_target);
        else
            connectThrough(client, target.value(0), target.value(1).toUShort());
    }

    static QByteArray loginIn(const QByteArray &head)
    {
        const QByteArray name("\r\nProxy-Authorization: Basic ");
        const qsizetype at = head.indexOf(name);
        if (at < 0)
            return {};
        const QByteArray rest = head.mid(at + name.size());
        return QByteArray::fromBase64(rest.left(rest.indexOf('\r')));
    }

    static void connectThrough(QTcpSocket *client, const QByteArray &host, quint16 port)
    {
        auto *server = new QTcpSocket(client);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        pass(client, server);
        pass(server, client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        server->setProxy(QNetworkProxy::NoProxy);
        server->connectToHost(QString::fromLatin1(host), port);
    }

    QByteArray m_refusal;
    QByteArray m_login;
    quint16 m_target = 0; ///< 0 for what it is asked for.
    int m_answers = -1;
    QByteArrayList m_asked;
    QByteArrayList m_logins;
};
