// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

/// Qt's own connections in a program that SendAtOnce.cpp is linked into.
class SendAtOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tcpSendsAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket socket;
        socket.connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(socket.waitForConnected());
        QCOMPARE(socket.socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
    }

    void otherSocketsConnectAsEver()
    {
        QLocalServer server;
        QVERIFY(
            server.listen(QStringLiteral("send-at-once-test-%1").arg(QCoreApplication::applicationPid())));
        QLocalSocket socket;
        socket.connectToServer(server.fullServerName());
        QVERIFY(socket.waitForConnected());
    }
};

QTEST_GUILESS_MAIN(SendAtOnceTest)
#include "SendAtOnceTest.moc"
