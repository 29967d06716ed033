// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Tenant.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;
class QTcpServer;

namespace sandbox {

/// The environment variable that may name a file to which every server appends a line when it listens,
/// "listening", and one for each request: "verified METHOD /path user-agent", or "unverified …" if the
/// request came over TLS that is not to be trusted.
inline constexpr char recordVariable[] = "MIMECAST_SANDBOX_RECORD";

/// A request as it was decided about, whether or not the client waited for the answer.
struct ServedRequest
{
    QByteArray method;
    QString path;
    int httpStatus = 0;
};

/// Serves a tenant on the loopback interface only, in the thread that it lives in, which it never blocks.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(Tenant tenant = readyTenant(), QObject *parent = nullptr);
    ~Server() override;

    /// Over the tenant's line; port 0 takes any free one. If false, see errorString().
    bool listen(quint16 port = 0);
    /// Over HTTPS, with files in PEM form.
    bool listenTls(const QString &certificateFile, const QString &keyFile, quint16 port = 0);

    /// For example "http://127.0.0.1:40123"; empty unless it listens.
    QUrl address() const { return m_address; }
    QString errorString() const { return m_errorString; }
    Tenant &tenant() { return m_tenant; }
    QList<ServedRequest> servedRequests() const { return m_served; }

Q_SIGNALS:
    void served(const sandbox::ServedRequest &request);

private:
    bool listenOn(std::unique_ptr<QTcpServer> tcp, const QString &scheme, quint16 port);
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    Tenant m_tenant;
    QHttpServer *m_http;
    QUrl m_address;
    QString m_errorString;
    QList<ServedRequest> m_served;
};

} // namespace sandbox
