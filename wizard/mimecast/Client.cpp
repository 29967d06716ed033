#include "Client.h"

#include "Answer.h"
#include "ReadOnlyAccess.h"
#include "RequestCall.h"

#include <QAuthenticator>
#include <QFuture>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace mimecast {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.mimecast", QtWarningMsg)

constexpr int longestRealm = 100;
constexpr qsizetype longestToken = 8192;

/// Both may take long: the proxy where a script decides, TLS while it loads the system's authorities.
QNetworkProxy lookUpProxyAndWarmUpTls(const QUrl &address)
{
    QSslSocket::supportsSsl();
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

QFuture<QNetworkProxy> startLookUp(const QUrl &address)
{
    const auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    QThreadPool::globalInstance()->start([promise, address] {
        promise->start();
        promise->addResult(lookUpProxyAndWarmUpTls(address));
        promise->finish();
    });
    return promise->future();
}

QString describe(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

void wipe(QByteArray *bytes)
{
    secrets::wipe(bytes->data(), static_cast<size_t>(bytes->size()));
}

/// RFC 6750, "b64token"; anything else could end the header that it goes into, and begin another request.
bool isToken(const QString &text)
{
    static const QRegularExpression b64token(QStringLiteral("\\A[A-Za-z0-9._~+/-]+=*\\z"));
    return text.size() <= longestToken && b64token.match(text).hasMatch();
}

void appendPercentEncoded(QByteArray *form, QByteArrayView value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : value) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            form->append(c);
        } else {
            const auto code = static_cast<unsigned char>(c);
            form->append('%').append(digits[code >> 4U]).append(digits[code & 15U]);
        }
    }
}

} // namespace

class Client::Private : public QObject, public CallHost
{
public:
    Private(Client *owner, Credentials credentials, TransportPolicy policy);
    ~Private() override;

    Call *send(const Request &request);
    void setExtraAuthorities(const QList<QSslCertificate> &authorities) { m_extraAuthorities = authorities; }
    void setProxyLogin(const ProxyLogin &login) { m_proxyLogin = login.clone(); }
    void goWithoutProxy() { m_withoutProxy = true; }

    const TransportPolicy &policy() const override { return m_policy; }
    QNetworkReply *transmit(const Request &request, QIODevice *body) override;
    QByteArray tokenForm() const override;
    QString proxyInUse() const override { return describe(m_network.proxy()); }
    QString proxyRealm() const override { return m_proxyRealm; }
    std::unique_ptr<ProxyProbe> probeProxy() const override;
    int tokenGeneration() const override { return m_tokenGeneration; }
    void awaitToken(RequestCall *call) override;
    void tokenAnswered(Exchange *exchange) override;

private:
    void begin(QNetworkProxy proxy);
    static void resumeSoon(const QPointer<RequestCall> &call);
    bool takeToken(Exchange *exchange);
    QSslConfiguration sslConfiguration() const;
    QNetworkRequest networkRequest(const Request &request) const;

    Client *m_owner;
    Credentials m_credentials;
    TransportPolicy m_policy;
    QList<QSslCertificate> m_extraAuthorities;
    ProxyLogin m_proxyLogin;
    bool m_withoutProxy = false;
    QString m_proxyRealm;
    ReadOnlyAccess m_network;
    bool m_ready = false;
    bool m_closing = false;
    QList<QPointer<RequestCall>> m_calls; ///< To be destroyed before this.
    QList<QPointer<RequestCall>> m_awaitingToken;
    secrets::SecretText m_token;
    int m_tokenGeneration = 0;
    int m_tokenCalls = 0; ///< Under way.
};

Client::Private::Private(Client *owner, Credentials credentials, TransportPolicy policy)
    : m_owner(owner), m_credentials(std::move(credentials)), m_policy(policy),
      m_network(owner->gateway().address)
{
    m_network.setAutoDeleteReplies(false);
    // Not answered: what the proxy is to be told it has from begin(), and it has refused it.
    connect(&m_network, &ReadOnlyAccess::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &, const QAuthenticator *authenticator) {
                m_proxyRealm = boundedText(authenticator->realm(), longestRealm);
            });
    auto *lookUp = new QFutureWatcher<QNetworkProxy>(this);
    connect(lookUp, &QFutureWatcherBase::finished, this, [this, lookUp] { begin(lookUp->result()); });
    lookUp->setFuture(startLookUp(owner->gateway().address));
}

Client::Private::~Private()
{
    m_closing = true;
    for (const QPointer<RequestCall> &call : std::as_const(m_calls))
        delete call.data();
}

void Client::Private::begin(QNetworkProxy proxy)
{
    if (m_withoutProxy)
        proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    if (!m_proxyLogin.user.isEmpty() && m_proxyLogin.proxy == describe(proxy)) {
        proxy.setUser(m_proxyLogin.user);
        proxy.setPassword(QString::fromUtf8(m_proxyLogin.password.view()));
    }
    m_proxyLogin = {};
    m_network.setProxy(proxy);
    m_ready = true;
    qCInfo(log) << "proxy" << (proxyInUse().isEmpty() ? "none" : "in use");
    for (const QPointer<RequestCall> &call : std::as_const(m_calls))
        resumeSoon(call);
}

std::unique_ptr<ProxyProbe> Client::Private::probeProxy() const
{
    const QUrl &address = m_owner->gateway().address;
    if (proxyInUse().isEmpty() || address.scheme() != QLatin1String("https"))
        return nullptr;
    return std::make_unique<ProxyProbe>(m_network.proxy(), address, m_policy.inactivity);
}

void Client::Private::resumeSoon(const QPointer<RequestCall> &call)
{
    if (call)
        QMetaObject::invokeMethod(call, &RequestCall::resume, Qt::QueuedConnection);
}

Call *Client::Private::send(const Request &request)
{
    auto *call = new RequestCall(this, request, m_owner);
    m_calls.removeAll(nullptr);
    m_calls.append(call);
    if (request.kind == Request::Kind::Token)
        ++m_tokenCalls;
    if (m_ready)
        resumeSoon(call);
    return call;
}

QSslConfiguration Client::Private::sslConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArray(QSslConfiguration::ALPNProtocolHTTP2),
                                           QByteArray(QSslConfiguration::NextProtocolHttp1_1)});
    if (m_owner->gateway().kind == Gateway::Kind::Loopback && !m_extraAuthorities.isEmpty())
        configuration.addCaCertificates(m_extraAuthorities);
    return configuration;
}

QNetworkRequest Client::Private::networkRequest(const Request &request) const
{
    QUrl url = m_owner->gateway().address;
    url.setPath(request.path);
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setTransferTimeout(static_cast<int>(m_policy.inactivity.count()));
    // Calls read piece by piece and stop at the limit themselves; Qt's own check would end with an error that
    // cannot be told from broken compression.
    result.setDecompressedSafetyCheckThreshold(-1);
    result.setSslConfiguration(sslConfiguration());
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("User-Agent", "active-response-setup/" PROJECT_VERSION);
    return result;
}

QNetworkReply *Client::Private::transmit(const Request &request, QIODevice *body)
{
    QNetworkRequest networkRequest = this->networkRequest(request);
    if (request.kind == Request::Kind::Token) {
        networkRequest.setHeader(QNetworkRequest::ContentTypeHeader,
                                 QByteArrayLiteral("application/x-www-form-urlencoded"));
        return m_network.post(networkRequest, body);
    }
    QByteArray authorization = "Bearer " + m_token.view().toByteArray();
    networkRequest.setRawHeader("Authorization", authorization);
    if (request.kind == Request::Kind::Get)
        return m_network.get(networkRequest);
    networkRequest.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return m_network.post(networkRequest, body);
}

QByteArray Client::Private::tokenForm() const
{
    const QByteArray id = m_credentials.clientId.toUtf8();
    const QByteArrayView secret = m_credentials.clientSecret.view();
    QByteArray form;
    // At once for all of it, so that no piece of the secret stays behind when the array grows.
    form.reserve(100 + 3 * (id.size() + secret.size()));
    form.append("grant_type=client_credentials&client_id=");
    appendPercentEncoded(&form, id);
    form.append("&client_secret=");
    appendPercentEncoded(&form, secret);
    return form;
}

void Client::Private::awaitToken(RequestCall *call)
{
    m_awaitingToken.append(call);
    if (m_tokenCalls == 0)
        send(tokenRequest());
}

bool Client::Private::takeToken(Exchange *exchange)
{
    const Answer answer = readAnswer(*exchange);
    const QLatin1String member("access_token");
    QString token = answer.body.value(member).toString();
    if (answer.kind != Answer::Kind::Success)
        return false;
    if (!isToken(token)) {
        // Whatever it is instead, it is no answer to the request for a token, nor to those that wait for it.
        wipe(&exchange->body);
        exchange->body.clear();
        return false;
    }

    QByteArray bytes = token.toUtf8();
    m_token = secrets::SecretText(bytes);
    wipe(&bytes);
    wipe(&exchange->body);
    // The token stays in here; that there was one is all that anyone else needs to know.
    QJsonObject redacted = answer.body;
    redacted.insert(member, QStringLiteral("…"));
    exchange->body = QJsonDocument(redacted).toJson(QJsonDocument::Compact);
    return true;
}

void Client::Private::tokenAnswered(Exchange *exchange)
{
    if (m_closing)
        return;
    --m_tokenCalls;
    const bool taken = takeToken(exchange);
    if (taken) {
        ++m_tokenGeneration;
    } else if (m_tokenCalls > 0 || m_awaitingToken.isEmpty()) {
        return;
    } else if (exchange->outcome == Outcome::Cancelled) {
        send(tokenRequest()); // The others have not been cancelled.
        return;
    }
    for (const QPointer<RequestCall> &call : std::as_const(m_awaitingToken)) {
        if (taken) {
            resumeSoon(call);
        } else if (call) {
            QMetaObject::invokeMethod(
                call, [call, failed = *exchange] { call->fail(failed); }, Qt::QueuedConnection);
        }
    }
    m_awaitingToken.clear();
}

Client::Client(Gateway gateway, Credentials credentials, TransportPolicy policy, QObject *parent)
    : QObject(parent), m_gateway(std::move(gateway)),
      d(std::make_unique<Private>(this, std::move(credentials), policy))
{
}

Client::~Client() = default;

void Client::setExtraAuthorities(const QList<QSslCertificate> &authorities)
{
    d->setExtraAuthorities(authorities);
}

void Client::setProxyLogin(const ProxyLogin &login)
{
    d->setProxyLogin(login);
}

void Client::goWithoutProxy()
{
    d->goWithoutProxy();
}

Call *Client::send(const Request &request)
{
    return d->send(request);
}

} // namespace mimecast
