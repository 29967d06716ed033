// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Server.h"

#include "Api.h"
#include "Certificates.h"
#include "FaultyServer.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <utility>

namespace sandbox {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.sandbox")

Request read(const QHttpServerRequest &request)
{
    return {QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
                           static_cast<int>(request.method())))
                .toUpper(),
            request.url().path(), request.value("content-type"), request.value("authorization"),
            request.body()};
}

void write(const Reply &reply, QHttpServerResponder &responder)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    responder.write(reply.body, headers, status);
#else
    responder.writeStatusLine(status);
    responder.writeHeader("Content-Type", reply.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeBody(reply.body);
#endif
}

/// Whose end makes an answer pointless. Older Qt, which still gives the socket out, keeps a bare pointer to
/// it in the responder, and deletes the socket as soon as the client hangs up.
template <typename Responder>
const QObject *lifeOf(const Responder &responder, const QObject *server)
{
    if constexpr (requires { responder.socket(); })
        return responder.socket();
    else
        return server;
}

bool isTls(Line line)
{
    return line == Line::Tls || line == Line::TlsUntrusted || line == Line::TlsExpired ||
           line == Line::TlsWrongHost;
}

std::unique_ptr<QTcpServer> tlsListener(const QSslConfiguration &configuration)
{
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(configuration);
    return listener;
}

std::unique_ptr<QTcpServer> listenerOn(Line line)
{
    if (line == Line::Plain)
        return std::make_unique<QTcpServer>();
    if (isTls(line))
        return tlsListener(tlsConfiguration(line));
    return std::make_unique<FaultyServer>(line);
}

void record(const QByteArray &line)
{
    QFile file(qEnvironmentVariable(recordVariable));
    if (!file.fileName().isEmpty() &&
        file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(line + '\n');
}

QByteArray lineOf(const Request &request, const QByteArray &agent, Line line)
{
    const bool verified = line == Line::Plain || line == Line::Tls;
    return (verified ? "verified " : "unverified ") + request.method + ' ' +
           QUrl::toPercentEncoding(request.path, "/") + ' ' + agent.toPercentEncoding("/");
}

QSslKey readKey(const QByteArray &pem)
{
    const QSslKey key(pem, QSsl::Rsa);
    return key.isNull() ? QSslKey(pem, QSsl::Ec) : key;
}

} // namespace

Server::Server(Tenant tenant, QObject *parent)
    : QObject(parent), m_tenant(std::move(tenant)), m_http(new QHttpServer(this))
{
    // The routes are the API's own table, so that whatever is not in it is refused and recorded as well.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http->setMissingHandler(this,
                              [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                                  handle(request, std::move(responder));
                              });
#else
    m_http->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
#endif
}

Server::~Server() = default;

bool Server::listen(quint16 port)
{
    const Line line = m_tenant.line;
    const QString scheme =
        isTls(line) || line == Line::NoTls ? QStringLiteral("https") : QStringLiteral("http");
    return listenOn(listenerOn(line), scheme, port);
}

bool Server::listenTls(const QString &certificateFile, const QString &keyFile, quint16 port)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
    QFile file(keyFile);
    const QSslKey key = file.open(QIODevice::ReadOnly) ? readKey(file.readAll()) : QSslKey();
    if (chain.isEmpty() || key.isNull()) {
        m_errorString =
            //: %1 and %2 are names of files.
            QCoreApplication::translate("sandbox", "There is no certificate in %1, or no key in %2.")
                .arg(certificateFile, keyFile);
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return listenOn(tlsListener(configuration), QStringLiteral("https"), port);
}

bool Server::listenOn(std::unique_ptr<QTcpServer> tcp, const QString &scheme, quint16 port)
{
    if (!tcp->listen(QHostAddress::LocalHost, port)) {
        m_errorString = tcp->errorString();
        return false;
    }
    m_address.setScheme(scheme);
    m_address.setHost(tcp->serverAddress().toString());
    m_address.setPort(tcp->serverPort());
    m_http->bind(tcp.release());
    record("listening");
    return true;
}

void Server::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const Request asked = read(request);
    const Reply reply = answer(m_tenant, asked, QDateTime::currentDateTimeUtc());
    qCDebug(log) << asked.method.constData() << asked.path << reply.status;
    record(lineOf(asked, request.value("user-agent"), m_tenant.line));
    const ServedRequest decided{asked.method, asked.path, reply.status};
    m_served.append(decided);
    Q_EMIT served(decided);
    if (m_tenant.latency.count() == 0) {
        write(reply, responder);
        return;
    }
    const QObject *const life = lifeOf(responder, this);
    QTimer::singleShot(m_tenant.latency, life,
                       [reply, late = std::move(responder)]() mutable { write(reply, late); });
}

} // namespace sandbox
