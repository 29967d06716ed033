#include "Client.h"

#include "Answer.h"
#include "Network.h"
#include "RequestCall.h"

#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace mimecast {

namespace {

constexpr qsizetype longestToken = 8192;

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

const QLatin1String tokenMember("access_token");

bool holdsToken(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [](const QJsonValue &entry) { return holdsToken(entry); });
    }
    const QJsonObject object = value.toObject();
    return object.contains(tokenMember) ||
           std::any_of(object.begin(), object.end(),
                       [](const QJsonValue &entry) { return holdsToken(entry); });
}

/// What tells why there is no token. Whatever else the answer holds may be one.
QByteArray withoutToken(const QByteArray &body, const Answer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (answer.kind != Answer::Kind::Failure || object.isEmpty())
        return body.trimmed().left(1); // As much as tells a web page from JSON that is cut short.
    QJsonObject error;
    if (!holdsToken(object)) { // Or its words may repeat it.
        error = {{QStringLiteral("code"), answer.code}, {QStringLiteral("message"), answer.message}};
    }
    const QJsonObject failure{
        {QStringLiteral("fail"), QJsonArray{error}},
        {QStringLiteral("meta"), QJsonObject{{QStringLiteral("status"), answer.status}}}};
    return QJsonDocument(failure).toJson(QJsonDocument::Compact);
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
    NetworkSettings &settings() { return m_settings; }

    const TransportPolicy &policy() const override { return m_policy; }
    std::unique_ptr<HttpCall, HttpCall::Cancel> makeCall(const Request &request) override;
    int tokenGeneration() const override { return m_tokenGeneration; }
    void awaitToken(RequestCall *call) override;
    void tokenAnswered(Exchange *exchange) override;

private:
    static void resumeSoon(const QPointer<RequestCall> &call);
    QByteArray tokenForm() const;
    bool takeToken(Exchange *exchange);

    Client *m_owner;
    Credentials m_credentials;
    TransportPolicy m_policy;
    NetworkSettings m_settings; ///< Until the network is started.
    std::unique_ptr<Network, Network::LetGo> m_network;
    bool m_closing = false;
    QList<QPointer<RequestCall>> m_calls; ///< To be destroyed before this.
    QList<QPointer<RequestCall>> m_awaitingToken;
    std::shared_ptr<const secrets::SecretText> m_token; ///< Shared with the requests under way.
    int m_tokenGeneration = 0;
    int m_tokenCalls = 0; ///< Under way.
};

Client::Private::Private(Client *owner, Credentials credentials, TransportPolicy policy)
    : m_owner(owner), m_credentials(std::move(credentials)), m_policy(policy)
{
    m_settings.gateway = owner->gateway();
    m_settings.policy = policy;
}

Client::Private::~Private()
{
    m_closing = true;
    for (const QPointer<RequestCall> &call : std::as_const(m_calls))
        delete call.data();
}

void Client::Private::resumeSoon(const QPointer<RequestCall> &call)
{
    if (call)
        QMetaObject::invokeMethod(call, &RequestCall::resume, Qt::QueuedConnection);
}

Call *Client::Private::send(const Request &request)
{
    if (!m_network)
        m_network = Network::start(std::exchange(m_settings, {}));
    auto *call = new RequestCall(this, request, m_owner);
    m_calls.removeAll(nullptr);
    m_calls.append(call);
    if (request.kind == Request::Kind::Token)
        ++m_tokenCalls;
    resumeSoon(call);
    return call;
}

std::unique_ptr<HttpCall, HttpCall::Cancel> Client::Private::makeCall(const Request &request)
{
    const bool isToken = request.kind == Request::Kind::Token;
    Request complete = request;
    if (isToken)
        complete.body = tokenForm();
    return std::unique_ptr<HttpCall, HttpCall::Cancel>(
        new HttpCall(m_network.get(), std::move(complete), isToken ? nullptr : m_token));
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
    const QString token = answer.body.value(tokenMember).toString();
    if (answer.kind != Answer::Kind::Success || !isToken(token)) {
        // A success without a token is no answer to the request for one, nor to those that wait for it.
        const QByteArray kept =
            answer.kind == Answer::Kind::Success ? QByteArray() : withoutToken(exchange->body, answer);
        wipe(&exchange->body);
        exchange->body = kept;
        return false;
    }

    QByteArray bytes = token.toUtf8();
    m_token = std::make_shared<const secrets::SecretText>(bytes);
    wipe(&bytes);
    wipe(&exchange->body);
    // The token stays in here; that there was one is all that anyone else needs to know.
    QJsonObject redacted = answer.body;
    redacted.insert(tokenMember, QStringLiteral("…"));
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
