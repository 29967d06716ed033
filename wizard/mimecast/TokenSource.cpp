// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "TokenSource.h"

#include "Answer.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

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
    // Only what has been read as JSON may be read so again: it is known to be small enough.
    const bool isRead = answer.kind == Answer::Kind::Failure;
    const QJsonObject object = isRead ? QJsonDocument::fromJson(body).object() : QJsonObject();
    if (object.isEmpty())
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

void TokenSource::renew()
{
    if (m_underWay == 0)
        Q_EMIT wanted();
}

QByteArray TokenSource::form() const
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

bool TokenSource::take(Exchange *exchange)
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

void TokenSource::end(Exchange *exchange)
{
    --m_underWay;
    if (take(exchange)) {
        ++m_generation;
        Q_EMIT renewed();
    } else if (m_underWay == 0) {
        Q_EMIT failed(*exchange);
    }
}

} // namespace mimecast
