// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Reply.h"

#include <QJsonDocument>

namespace sandbox {

Reply jsonReply(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Reply dataReply(const QJsonArray &data, const QJsonObject &pagination)
{
    QJsonObject meta{{QStringLiteral("status"), 200}};
    if (!pagination.isEmpty())
        meta.insert(QStringLiteral("pagination"), pagination);
    return jsonReply(200, {{QStringLiteral("meta"), meta},
                           {QStringLiteral("data"), data},
                           {QStringLiteral("fail"), QJsonArray()}});
}

Reply failReply(int status, const QString &code, const QString &message)
{
    const QJsonObject fail{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    return jsonReply(status, {{QStringLiteral("fail"), QJsonArray{fail}}});
}

Reply fieldReply(const FieldError &error)
{
    const QJsonObject detail{{QStringLiteral("code"), error.code},
                             {QStringLiteral("message"), error.message},
                             {QStringLiteral("field"), error.field},
                             {QStringLiteral("retryable"), false}};
    const QJsonObject fail{{QStringLiteral("key"), QJsonObject()},
                           {QStringLiteral("errors"), QJsonArray{detail}}};
    return jsonReply(400, {{QStringLiteral("meta"), QJsonObject{{QStringLiteral("status"), 400}}},
                           {QStringLiteral("data"), QJsonArray()},
                           {QStringLiteral("fail"), QJsonArray{fail}}});
}

} // namespace sandbox
