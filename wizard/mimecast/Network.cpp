// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Network.h"

#include "Answer.h"
#include "ProxyProbe.h"

#include <QAuthenticator>
#include <QLoggingCategory>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThread>

#include <utility>

namespace mimecast {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.mimecast", QtWarningMsg)

constexpr int longestRealm = 100;
constexpr std::chrono::milliseconds patienceAtTheEnd(100);

QNetworkProxy systemProxyFor(const QUrl &address)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

QString describe(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

QSslConfiguration sslConfiguration(const NetworkSettings &settings)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArray(QSslConfiguration::ALPNProtocolHTTP2),
                                           QByteArray(QSslConfiguration::NextProtocolHttp1_1)});
    if (settings.gateway.kind == Gateway::Kind::Loopback && !settings.extraAuthorities.isEmpty())
        configuration.addCaCertificates(settings.extraAuthorities);
    return configuration;
}

} // namespace

std::unique_ptr<Network, Network::LetGo> Network::start(NetworkSettings settings)
{
    std::unique_ptr<Network, LetGo> network(new Network(std::move(settings)));
    auto *thread = new QThread;
    thread->setObjectName(QStringLiteral("network"));
    network->moveToThread(thread);
    connect(thread, &QThread::finished, network.get(), &QObject::deleteLater);
    QMetaObject::invokeMethod(network.get(), &Network::open, Qt::QueuedConnection);
    thread->start();
    return network;
}

void Network::LetGo::operator()(Network *network) const
{
    QThread *thread = network->thread();
    thread->quit();
    if (thread->wait(QDeadlineTimer(patienceAtTheEnd)))
        delete thread;
    else // With its QThread: whoever deletes that waits until it has ended.
        qCInfo(log) << "the network does not end yet, and is left alone";
}

Network::Network(NetworkSettings settings)
    : m_settings(std::move(settings)), m_access(m_settings.gateway.address, this)
{
    m_access.setAutoDeleteReplies(false);
    // Not answered: what the proxy is to be told it has from open(), and it has refused it.
    connect(&m_access, &ReadOnlyAccess::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &, const QAuthenticator *authenticator) {
                m_proxyRealm = boundedText(authenticator->realm(), longestRealm);
            });
}

/// Both may take long: the proxy where a script decides, TLS while it loads the system's authorities.
void Network::open()
{
    QSslSocket::supportsSsl();
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    // What goes to this computer itself is nobody else's business, whatever the system says of proxies.
    if (m_settings.gateway.kind != Gateway::Kind::Loopback && !m_settings.withoutProxy)
        proxy = systemProxyFor(m_settings.gateway.address);
    const ProxyLogin login = std::exchange(m_settings.proxyLogin, {});
    if (!login.user.isEmpty() && login.proxy == describe(proxy)) {
        proxy.setUser(login.user);
        proxy.setPassword(QString::fromUtf8(login.password.view()));
    }
    m_access.setProxy(proxy);
    qCInfo(log) << "proxy" << (proxyInUse().isEmpty() ? "none" : "in use");
}

QString Network::proxyInUse() const
{
    return describe(m_access.proxy());
}

std::unique_ptr<ProxyProbe> Network::probeProxy() const
{
    const QUrl &address = m_settings.gateway.address;
    if (proxyInUse().isEmpty() || address.scheme() != QLatin1String("https"))
        return nullptr;
    return std::make_unique<ProxyProbe>(m_access.proxy(), address, m_settings.policy.inactivity);
}

QNetworkRequest Network::request() const
{
    QNetworkRequest result(m_settings.gateway.address);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setTransferTimeout(static_cast<int>(m_settings.policy.inactivity.count()));
    result.setSslConfiguration(sslConfiguration(m_settings));
    result.setRawHeader("Accept", "application/json");
    // Asked for by hand, so that Qt decompresses nothing: a few bytes can become any number.
    result.setRawHeader("Accept-Encoding", "identity");
    result.setRawHeader("User-Agent", "active-response-setup/" PROJECT_VERSION);
    return result;
}

void Network::distrust()
{
    m_distrusted = true;
    Q_EMIT distrusted();
    // Not now: Qt's own thread waits for whoever has found it out.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_access.clearConnectionCache();
            m_distrusted = false;
        },
        Qt::QueuedConnection);
}

} // namespace mimecast
