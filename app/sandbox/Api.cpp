// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Api.h"

#include "Operations.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace sandbox {

namespace {

constexpr int requestsInAWindow = 300;
constexpr QLatin1String tokenPath("/oauth/token");

/// Without parameters such as charset.
QByteArray mediaType(const Request &request)
{
    return request.contentType.split(';').constFirst().trimmed().toLower();
}

Reply wrongMediaType()
{
    return failReply(415, QStringLiteral("unsupported_media_type"), QStringLiteral("Unsupported Media Type"));
}

Reply wrongCredentials()
{
    return failReply(401, QStringLiteral("InvalidClientIdentifier"),
                     QStringLiteral("Client credentials are invalid"));
}

Reply unavailable()
{
    return {503, "text/plain", "upstream connect error or disconnect/reset before headers", {}};
}

Reply tooManyRequests(const RateLimit &limit)
{
    Reply reply = failReply(429, QStringLiteral("too_many_requests"), QStringLiteral("Too many requests"));
    reply.headers = {{"X-RateLimit-Limit", QByteArray::number(requestsInAWindow)},
                     {"X-RateLimit-Remaining", "0"},
                     {"X-RateLimit-Reset", QByteArray::number(qlonglong(limit.reset.count()))}};
    return reply;
}

bool isOverLimit(RateLimit &limit)
{
    if (limit.refusals == 0)
        return false;
    if (limit.allowed > 0) {
        --limit.allowed;
        return false;
    }
    if (limit.refusals > 0)
        --limit.refusals;
    return true;
}

Reply issueToken(Tenant &tenant, const Request &request, const QDateTime &now)
{
    if (mediaType(request) != "application/x-www-form-urlencoded")
        return wrongMediaType();
    const QUrlQuery form(QString::fromLatin1(request.body).replace(QLatin1Char('+'), QLatin1String("%20")));
    const auto field = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    for (const QString &name :
         {QStringLiteral("client_id"), QStringLiteral("client_secret"), QStringLiteral("grant_type")}) {
        if (field(name).isEmpty()) {
            return fieldReply(
                {QStringLiteral("err_validation_blank"), QStringLiteral("This field is needed"), name});
        }
    }
    if (field(QStringLiteral("grant_type")) != QLatin1String("client_credentials")) {
        return fieldReply({QStringLiteral("unsupported_grant_type"), QStringLiteral("Unsupported grant type"),
                           QStringLiteral("grant_type")});
    }
    if (!tenant.applicationEnabled || field(QStringLiteral("client_id")) != tenant.clientId ||
        field(QStringLiteral("client_secret")) != tenant.clientSecret) {
        return wrongCredentials();
    }
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    tenant.tokens.insert(token, now.addSecs(tenant.tokenLife.count()));
    return jsonReply(200, {{QStringLiteral("access_token"), QString::fromLatin1(token)},
                           {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                           {QStringLiteral("expires_in"), qint64(tenant.tokenLife.count())},
                           {QStringLiteral("scope"), QString()}});
}

std::optional<Reply> refuseToken(Tenant &tenant, const Request &request, const QDateTime &now)
{
    constexpr QByteArrayView scheme("Bearer ");
    if (!request.authorization.startsWith(scheme)) {
        return failReply(401, QStringLiteral("unauthorized"), QStringLiteral("No access token was sent"));
    }
    const auto token = tenant.tokens.constFind(request.authorization.mid(scheme.size()));
    if (token == tenant.tokens.cend()) {
        return failReply(401, QStringLiteral("invalid_access_token"),
                         QStringLiteral("The access token is invalid"));
    }
    if (*token <= now)
        return failReply(401, QStringLiteral("token_expired"),
                         QStringLiteral("The access token has expired"));
    if (tenant.refusedTokens != 0) {
        --tenant.refusedTokens;
        return wrongCredentials();
    }
    return {};
}

std::optional<Reply> refuseAccess(const Tenant &tenant, const Operation &operation)
{
    const QString code = QStringLiteral("app_forbidden");
    if (!tenant.products.contains(operation.product)) {
        return failReply(403, code,
                         QStringLiteral("Resource or method requested does not exist in any product "
                                        "assigned to the application."));
    }
    if (operation.permission && !tenant.permissions.contains(*operation.permission))
        return failReply(403, code, QStringLiteral("Forbidden to perform the requested operation"));
    return {};
}

Reply perform(const Tenant &tenant, const Operation &operation, const Request &request)
{
    if (request.method == "GET")
        return operation.handler(tenant, {});
    if (mediaType(request) != "application/json")
        return wrongMediaType();
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue data = document[QLatin1String("data")];
    if (document.isObject() && data.isUndefined()) {
        return fieldReply({QStringLiteral("err_validation_null"), QStringLiteral("This field is needed"),
                           QStringLiteral("data")});
    }
    if (!data.isArray()) {
        return fieldReply({QStringLiteral("err_deserialise"), QStringLiteral("The request could not be read"),
                           QStringLiteral("data")});
    }
    return operation.handler(tenant, document.object());
}

Reply serve(Tenant &tenant, const Request &request, const QDateTime &now)
{
    const bool isToken = request.path == tokenPath;
    const auto known = operations();
    const auto operation = std::find_if(known.begin(), known.end(), [&request](const Operation &candidate) {
        return request.path == QLatin1String(candidate.path);
    });
    if (!isToken && operation == known.end())
        return failReply(404, QStringLiteral("not_found"), QStringLiteral("There is no such resource"));
    const QByteArray method = isToken ? QByteArray("POST") : QByteArray(operation->method);
    if (request.method != method) {
        Reply reply =
            failReply(405, QStringLiteral("method_not_allowed"), QStringLiteral("Method not allowed"));
        reply.headers = {{"Allow", method}};
        return reply;
    }
    if (isToken)
        return issueToken(tenant, request, now);
    if (auto refusal = refuseToken(tenant, request, now))
        return *refusal;
    if (auto refusal = refuseAccess(tenant, *operation))
        return *refusal;
    return perform(tenant, *operation, request);
}

/// Nothing if the tenant answers by itself.
std::optional<Reply> answerInstead(Tenant &tenant, const QString &path)
{
    const auto found =
        std::find_if(tenant.instead.begin(), tenant.instead.end(), [&path](const Instead &candidate) {
            return candidate.times != 0 && (candidate.path.isEmpty() || candidate.path == path);
        });
    if (found == tenant.instead.end())
        return {};
    --found->times;
    return found->reply;
}

Reply serveThrough(Tenant &tenant, const Request &request, const QDateTime &now)
{
    if (auto reply = answerInstead(tenant, request.path))
        return *reply;
    if (!tenant.available)
        return unavailable();
    if (isOverLimit(tenant.rateLimit))
        return tooManyRequests(tenant.rateLimit);
    Reply reply = serve(tenant, request, now);
    if (tenant.cutsShort)
        reply.body.truncate(reply.body.size() / 2);
    return reply;
}

} // namespace

Reply answer(Tenant &tenant, const Request &request, const QDateTime &now)
{
    if (isControl(request))
        return control(tenant, request, now);
    advancePlays(tenant, now);
    Reply reply = serveThrough(tenant, request, now);
    const QDateTime date = now.addSecs(tenant.clockSkew.count()).toUTC();
    if (tenant.tellsTime) {
        reply.headers.append(
            {"Date",
             QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()});
    }
    reply.headers.append({"x-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    return reply;
}

} // namespace sandbox
