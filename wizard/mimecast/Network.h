// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Client.h"
#include "ReadOnlyAccess.h"

#include <QNetworkProxy>

#include <memory>

namespace mimecast {

class ProxyProbe;

/// What a client has been told before its first request.
struct NetworkSettings
{
    Gateway gateway;
    TransportPolicy policy;
    QList<QSslCertificate> extraAuthorities;
    ProxyLogin proxyLogin;
    bool withoutProxy = false;
};

/// HTTP for one gateway, in a thread of its own: Qt may be kept busy there by what a peer sends, and nobody
/// else waits. Private to this folder; everything but start() and its end belongs to that thread.
class Network : public QObject
{
    Q_OBJECT

public:
    /// Asks the thread to end. One that does not, soon, is left alone: the program goes on and can end.
    struct LetGo
    {
        void operator()(Network *network) const;
    };
    static std::unique_ptr<Network, LetGo> start(NetworkSettings settings);

    ReadOnlyAccess &access() { return m_access; }
    const NetworkSettings &settings() const { return m_settings; }
    /// Of whatever goes to the gateway.
    QNetworkRequest request() const;
    /// "host:port" or empty.
    QString proxyInUse() const;
    /// As the proxy told when it last wanted a password.
    QString proxyRealm() const { return m_proxyRealm; }
    /// Null if requests do not go through a proxy's tunnel.
    std::unique_ptr<ProxyProbe> probeProxy() const;

    /// Whoever answered has a certificate for somebody else: fails what is under way, and all else until the
    /// connections are gone.
    void distrust();
    bool isDistrusted() const { return m_distrusted; }

Q_SIGNALS:
    void distrusted();

private:
    explicit Network(NetworkSettings settings);
    void open();

    NetworkSettings m_settings;
    ReadOnlyAccess m_access;
    QString m_proxyRealm;
    bool m_distrusted = false;
};

} // namespace mimecast
