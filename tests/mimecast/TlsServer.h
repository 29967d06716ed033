// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

#include <array>
#include <functional>

/// Of the throw-away certificates of the tests.
inline QList<QSslCertificate> certificates(const QString &name)
{
    QFile file(QStringLiteral(CERTIFICATES "/%1.pem").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificates");
    return QSslCertificate::fromData(file.readAll());
}

/// Keeps what it is sent over TLS, and answers nothing unless it is told what.
class TlsServer : public QSslServer
{
public:
    TlsServer(const QString &certificate, const QByteArray &protocol)
    {
        QFile key(QStringLiteral(CERTIFICATES "/key.pem"));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(certificates(certificate));
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setAllowedNextProtocols({protocol});
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
        connect(this, &QSslServer::startedEncryptionHandshake, this, [this] { ++connections; });
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++handshakes;
                connect(socket, &QIODevice::readyRead, this, [this, socket] { hear(socket); });
                connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
                hear(socket);
            }
        });
    }

    QString address(const QString &host) const
    {
        return QStringLiteral("https://%1:%2").arg(host).arg(serverPort());
    }

    int connections = 0; ///< That began a handshake.
    int handshakes = 0;  ///< That ended well.
    QByteArray heard;
    /// Called with all that was heard on a connection whenever there is more.
    std::function<void(QTcpSocket *socket, const QByteArray &heard)> answer;

private:
    void hear(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        if (bytes.isEmpty())
            return;
        heard += bytes;
        const QByteArray all = socket->property("heard").toByteArray() + bytes;
        socket->setProperty("heard", all);
        if (answer)
            answer(socket, all);
    }
};

/// Just enough of HTTP/2 to answer one request as no library would.
namespace http2 {

enum Type { Data = 0, Headers = 1, Settings = 4, Continuation = 9 };
enum Flag { NoFlag = 0, EndStream = 1, EndHeaders = 4 };

inline QByteArray frame(int type, int flags, int stream, const QByteArray &payload)
{
    const auto byte = [](qsizetype number, int shift) { return static_cast<char>((number >> shift) & 0xff); };
    const qsizetype size = payload.size();
    const std::array head{byte(size, 16),   byte(size, 8),    byte(size, 0),   byte(type, 0),  byte(flags, 0),
                          byte(stream, 24), byte(stream, 16), byte(stream, 8), byte(stream, 0)};
    return QByteArray(head.data(), head.size()) + payload;
}

/// The stream of the first request; 0 if it has not come yet.
inline int firstRequest(const QByteArray &heard)
{
    constexpr qsizetype preface = 24;
    constexpr qsizetype head = 9;
    const auto at = [&heard](qsizetype i) {
        return static_cast<int>(static_cast<unsigned char>(heard.at(i)));
    };
    for (qsizetype i = preface; i + head <= heard.size();) {
        const qsizetype size = (at(i) << 16) + (at(i + 1) << 8) + at(i + 2);
        if (i + head + size > heard.size())
            break;
        if (at(i + 3) == Headers)
            return (at(i + 5) << 24) + (at(i + 6) << 16) + (at(i + 7) << 8) + at(i + 8);
        i += head + size;
    }
    return 0;
}

/// ":status: 200" by its number in HPACK's table.
inline const QByteArray ok = "\x88";

} // namespace http2
