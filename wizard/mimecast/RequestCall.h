#pragma once

#include "Client.h"
#include "HttpCall.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

namespace mimecast {

class RequestCall;

/// What a call needs of its client. Private to this folder.
class CallHost
{
public:
    virtual ~CallHost() = default;
    virtual const TransportPolicy &policy() const = 0;
    /// With the token unless it is the token request; not begun.
    virtual std::unique_ptr<HttpCall, HttpCall::Cancel> makeCall(const Request &request) = 0;
    /// Counts the tokens had; 0 while there is none.
    virtual int tokenGeneration() const = 0;
    /// Calls resume() once there is a new token, or fail() if there will be none; not before returning.
    virtual void awaitToken(RequestCall *call) = 0;
    /// A token request has ended, or is no more (Cancelled); takes the token out of the body.
    virtual void tokenAnswered(Exchange *exchange) = 0;
};

/// One request with its retries. The deadline is kept here, whatever the network's thread is busy with.
class RequestCall : public Call
{
    Q_OBJECT

public:
    RequestCall(CallHost *host, Request request, QObject *parent);
    ~RequestCall() override;

    void cancel() override;
    /// Sends; for the host to begin with, and once there is a token.
    void resume();
    /// There is no token to be had; `tokenExchange` says why.
    void fail(const Exchange &tokenExchange);

private:
    void endAs(Outcome outcome);
    void judge();
    bool retry();
    void finish();

    CallHost *m_host;
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
    bool m_serverErrorRetried = false;
    bool m_finished = false;
};

} // namespace mimecast
