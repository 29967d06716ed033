// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Client.h"

#include "Network.h"
#include "RequestCall.h"
#include "TokenSource.h"

#include <QPointer>

#include <utility>

namespace mimecast {

class Client::Private
{
public:
    Private(Client *owner, Credentials credentials, TransportPolicy policy);
    ~Private();

    Call *send(const Request &request);
    NetworkSettings &settings() { return m_settings; }

private:
    Client *m_owner;
    TransportPolicy m_policy;
    NetworkSettings m_settings; ///< Until the network is started.
    std::unique_ptr<Network, Network::LetGo> m_network;
    TokenSource m_tokens;
    QList<QPointer<RequestCall>> m_calls; ///< To be destroyed before this.
};

Client::Private::Private(Client *owner, Credentials credentials, TransportPolicy policy)
    : m_owner(owner), m_policy(policy), m_tokens(std::move(credentials))
{
    m_settings.gateway = owner->gateway();
    m_settings.policy = policy;
    connect(&m_tokens, &TokenSource::wanted, owner, [this] { send(tokenRequest()); });
}

Client::Private::~Private()
{
    m_tokens.disconnect(); // What ends now wants no token any more.
    for (const QPointer<RequestCall> &call : std::as_const(m_calls))
        delete call.data();
}

Call *Client::Private::send(const Request &request)
{
    if (!m_network)
        m_network = Network::start(std::exchange(m_settings, {}));
    auto *call = new RequestCall(m_network.get(), &m_tokens, m_policy, request, m_owner);
    m_calls.removeAll(nullptr);
    m_calls.append(call);
    return call;
}

Client::Client(Gateway gateway, Credentials credentials, TransportPolicy policy, QObject *parent)
    : QObject(parent), m_gateway(std::move(gateway)),
      d(std::make_unique<Private>(this, std::move(credentials), policy))
{
}

Client::~Client() = default;

void Client::setExtraAuthorities(const QList<QSslCertificate> &authorities)
{
    d->settings().extraAuthorities = authorities;
}

void Client::setProxyLogin(const ProxyLogin &login)
{
    d->settings().proxyLogin = login.clone();
}

void Client::goWithoutProxy()
{
    d->settings().withoutProxy = true;
}

Call *Client::send(const Request &request)
{
    return d->send(request);
}

} // namespace mimecast
