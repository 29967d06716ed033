// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ProxyProbe.h"

#include <utility>

namespace mimecast {

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, QUrl target, std::chrono::milliseconds patience)
    : m_proxy(proxy), m_target(std::move(target))
{
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    // Sockets may fail while they are told to connect, and the end is to be heard of.
    QMetaObject::invokeMethod(this, &ProxyProbe::reachProxy, Qt::QueuedConnection);
}

void ProxyProbe::reachProxy()
{
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end(Outcome::ProxyUnreachable, m_toProxy.errorString()); });
    connect(&m_toProxy, &QTcpSocket::errorOccurred, this,
            [this] { end(Outcome::ProxyUnreachable, m_toProxy.errorString()); });
    connect(&m_toProxy, &QTcpSocket::connected, this, &ProxyProbe::reachThrough);
    m_toProxy.setProxy(QNetworkProxy::NoProxy);
    m_toProxy.connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyProbe::reachThrough()
{
    m_toProxy.disconnect(this);
    m_toProxy.abort();
    // Who is silent now, the proxy or what lies behind it, cannot be seen from here.
    m_patience.disconnect(this);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(std::nullopt); });
    connect(&m_through, &QTcpSocket::connected, this, [this] { end(std::nullopt); });
    connect(&m_through, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        end(error == QAbstractSocket::ProxyAuthenticationRequiredError ? Outcome::ProxyAuthenticationRequired
                                                                       : Outcome::ProxyRefused,
            m_through.errorString());
    });
    m_through.setProxy(m_proxy);
    m_through.connectToHost(m_target.host(), static_cast<quint16>(m_target.port(443)));
}

void ProxyProbe::end(std::optional<Outcome> outcome, const QString &detail)
{
    m_patience.stop();
    m_toProxy.disconnect(this);
    m_through.disconnect(this);
    m_outcome = outcome;
    m_detail = detail;
    Q_EMIT ended();
}

} // namespace mimecast
