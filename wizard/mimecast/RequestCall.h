// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Client.h"
#include "HttpCall.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

namespace mimecast {

class Network;
class TokenSource;

/// One request with its retries, begun by itself once whoever made it listens. The deadline is kept here,
/// whatever the network's thread is busy with. Private to this folder.
class RequestCall : public Call
{
    Q_OBJECT

public:
    /// Both outlive it.
    RequestCall(Network *network, TokenSource *tokens, const TransportPolicy &policy, Request request,
                QObject *parent);
    ~RequestCall() override;

    void cancel() override;

private:
    bool isForToken() const { return m_request.kind == Request::Kind::Token; }
    void resumeSoon();
    void resume();
    void tokenRenewed();
    void tokenFailed(const Exchange &tokenExchange);
    void endAs(Outcome outcome);
    void evaluate();
    bool retry();
    void finish();

    Network *m_network;
    TokenSource *m_tokens;
    TransportPolicy m_policy;
    Request m_request;
    Exchange m_exchange;
    std::optional<Exchange> m_refused; ///< The 401 that made a new token necessary.
    std::unique_ptr<HttpCall, HttpCall::Cancel> m_http;
    QTimer m_deadline;
    QTimer m_pause;
    QElapsedTimer m_sent;
    int m_waits = 0;
    std::chrono::milliseconds m_waited{0};
    int m_usedToken = 0;    ///< Generation of the token last sent.
    int m_refusedToken = 0; ///< Only a newer one will do.
    bool m_awaitsToken = false;
    bool m_serverErrorRetried = false;
    bool m_finished = false;
};

} // namespace mimecast
