// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

/// Reads until nothing more comes, and tells how much came. `isOver` is whether the other side has ended.
template <typename Socket>
qint64 receive(Socket *socket, qint64 wanted)
{
    qint64 received = 0;
    QObject::connect(socket, &Socket::readyRead, socket, [&] { received += socket->readAll().size(); });
    const bool ended = QTest::qWaitFor(
        [&] { return received >= wanted || socket->state() == Socket::UnconnectedState; }, 20000);
    socket->disconnect();
    return ended ? received : -1;
}

/// Sends as long as the other side takes it.
template <typename Socket>
void flood(Socket *socket, qint64 bytes)
{
    const auto more = [socket, left = bytes]() mutable {
        while (left > 0 && socket->bytesToWrite() < mebibyte) {
            left -= socket->write(QByteArray(qMin(left, mebibyte), 'x'));
        }
    };
    QObject::connect(socket, &Socket::bytesWritten, socket, more);
    socket->write("x");
}

} // namespace

/// A program that ReceiveLimit.cpp is linked into. In this order: what was received counts for a while.
class ReceiveLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadFromFilesAndLocalSocketsDoesNotCount();
    void anAnswerOfTheLargestSizeIsReceived();
    void aFloodIsCutOff();

private:
    static qint64 receiveByTcp(qint64 bytes);
};

void ReceiveLimitTest::whatIsReadFromFilesAndLocalSocketsDoesNotCount()
{
    constexpr qint64 size = 20 * mebibyte;
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(QByteArray(size, 'x')), size);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll().size(), size);

    QLocalServer server;
    QVERIFY(server.listen(QStringLiteral("receive-limit-test-%1").arg(QCoreApplication::applicationPid())));
    connect(&server, &QLocalServer::newConnection, &server,
            [&server] { flood(server.nextPendingConnection(), size); });
    QLocalSocket socket;
    socket.connectToServer(server.fullServerName());
    QVERIFY(receive(&socket, size) >= size);
}

qint64 ReceiveLimitTest::receiveByTcp(qint64 bytes)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return -1;
    connect(&server, &QTcpServer::newConnection, &server,
            [&server, bytes] { flood(server.nextPendingConnection(), bytes); });
    QTcpSocket socket;
    socket.connectToHost(server.serverAddress(), server.serverPort());
    return receive(&socket, bytes);
}

void ReceiveLimitTest::anAnswerOfTheLargestSizeIsReceived()
{
    QVERIFY(receiveByTcp(4 * mebibyte) >= 4 * mebibyte);
}

void ReceiveLimitTest::aFloodIsCutOff()
{
    const qint64 received = receiveByTcp(100 * mebibyte);
    QVERIFY2(received >= 0 && received < 6 * mebibyte, qPrintable(QString::number(received)));
    // Another connection is no way around it.
    QVERIFY(receiveByTcp(100 * mebibyte) < mebibyte);
}

QTEST_GUILESS_MAIN(ReceiveLimitTest)
#include "ReceiveLimitTest.moc"
