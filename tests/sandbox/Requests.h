// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

/// How these tests ask a tenant, without a network.
namespace sandbox {

inline constexpr char json[] = "application/json";
inline constexpr char form[] = "application/x-www-form-urlencoded";

inline const QDateTime now(QDate(2026, 11, 24), QTime(3, 0), QTimeZone::utc());

inline QByteArray credentials(const QString &id = standingClientId(),
                              const QString &secret = standingClientSecret())
{
    return "client_id=" + id.toLatin1() + "&client_secret=" + secret.toLatin1() +
           "&grant_type=client_credentials";
}

inline Request tokenRequest(const QByteArray &body = credentials())
{
    return {"POST", QStringLiteral("/oauth/token"), form, {}, body};
}

inline QJsonObject object(const Reply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

inline QByteArray header(const Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

inline QByteArray tokenOf(Tenant &tenant)
{
    const Reply reply = answer(tenant, tokenRequest(), now);
    return "Bearer " + object(reply)[QLatin1String("access_token")].toString().toLatin1();
}

inline Reply ask(Tenant &tenant, const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    return answer(tenant,
                  {method, path, method == "GET" ? QByteArray() : QByteArray(json), tokenOf(tenant), body},
                  now);
}

/// The first error's code in either shape.
inline QString codeOf(const Reply &reply)
{
    const QJsonObject fail = object(reply)[QLatin1String("fail")][0].toObject();
    return fail.contains(QLatin1String("errors"))
               ? fail[QLatin1String("errors")][0][QLatin1String("code")].toString()
               : fail[QLatin1String("code")].toString();
}

inline QString messageOf(const Reply &reply)
{
    return object(reply)[QLatin1String("fail")][0][QLatin1String("message")].toString();
}

} // namespace sandbox
