// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Exchange.h"
#include "Request.h"

#include "secrets/SecretText.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSslError>

#include <memory>

class QNetworkReply;

namespace mimecast {

class Network;
class ProxyProbe;

/// One request on its way, in the network's thread: no retries, no tokens, no patience. Made by whoever wants
/// it, in any thread. Private to this folder.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    /// `token` is null for the token request.
    HttpCall(Network *network, Request request, std::shared_ptr<const secrets::SecretText> token);
    ~HttpCall() override;

    /// Once whoever made it listens: it may have ended before this returns.
    void begin();

    /// Cancels; ended() may already be on its way.
    struct Cancel
    {
        void operator()(HttpCall *call) const { call->deleteLater(); }
    };

Q_SIGNALS:
    /// Once, unless cancelled before.
    void ended(const mimecast::Exchange &exchange);

private:
    void start();
    QNetworkReply *transmit();
    void readHead();
    void readBody();
    void verifyName();
    void endEarly(Outcome outcome);
    void replyEnded();
    void proxyAsked();
    void end();

    Network *m_network;
    Request m_request; ///< Its body holds the secret, if it is the token request.
    std::shared_ptr<const secrets::SecretText> m_token;
    Exchange m_exchange;
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<ProxyProbe> m_probe;
    QList<QSslError> m_sslErrors;
    QElapsedTimer m_sent;
    int m_heads = 0;
    bool m_ended = false;
};

} // namespace mimecast
