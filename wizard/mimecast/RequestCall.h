#pragma once

#include "Client.h"
#include "ProxyProbe.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace mimecast {

class RequestCall;

/// What a call needs of its client. Private to this folder.
class CallHost
{
public:
    virtual ~CallHost() = default;
    virtual const TransportPolicy &policy() const = 0;
    /// Sends, with the token unless it is the token request; the reply is the caller's to delete.
    virtual QNetworkReply *transmit(const Request &request, QIODevice *body) = 0;
    virtual QByteArray tokenForm() const = 0;
    virtual QString proxyInUse() const = 0;
    /// As the proxy told when it last wanted a password.
    virtual QString proxyRealm() const = 0;
    /// Null if requests do not go through a proxy's tunnel.
    virtual std::unique_ptr<ProxyProbe> probeProxy() const = 0;
    /// Counts the tokens had; 0 while there is none.
    virtual int tokenGeneration() const = 0;
    /// Calls resume() once there is a new token, or fail() if there will be none; not before returning.
    virtual void awaitToken(RequestCall *call) = 0;
    /// A token request has ended, or is no more (Cancelled); takes the token out of the body.
    virtual void tokenAnswered(Exchange *exchange) = 0;
};

/// One request with its retries.
///
/// Nothing is reported from within a signal of the reply: whoever hears of the end may destroy the client,
/// and the network manager with it, at once.
class RequestCall : public Call
{
    Q_OBJECT

public:
    RequestCall(CallHost *host, Request request, QObject *parent);
    ~RequestCall() override;

    void cancel() override;
    /// Sends; for the host once proxy and certificates are known, and once there is a token.
    void resume();
    /// There is no token to be had; `tokenExchange` says why.
    void fail(const Exchange &tokenExchange);
    const Request &request() const { return m_request; }

private:
    void transmit();
    void readBody();
    void noteHeaders();
    void abortAs(Outcome outcome);
    void dropReply();
    void replyEnded();
    void proxyAsked();
    void judge();
    bool retry();
    void waitAndRetry(std::chrono::milliseconds delay);
    void finish();

    CallHost *m_host;
    Request m_request;
    Exchange m_exchange;
    std::optional<Exchange> m_refused; ///< The 401 that made a new token necessary.
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<ProxyProbe> m_probe;
    QList<QSslError> m_sslErrors;
    QByteArray m_form;
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
