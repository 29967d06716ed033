// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace sandbox {

/// An HTTP answer before it is written.
struct Reply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// One error of a refused field, for the nested shape `fail[].errors[]`.
struct FieldError
{
    QString code;
    QString message;
    QString field;
};

Reply jsonReply(int status, const QJsonObject &object);
/// {"meta": {"status": 200}, "data": […], "fail": []}
Reply dataReply(const QJsonArray &data, const QJsonObject &pagination = {});
/// {"fail": [{"code": …, "message": …}]}
Reply failReply(int status, const QString &code, const QString &message);
/// HTTP 400 in the nested shape.
Reply fieldReply(const FieldError &error);

} // namespace sandbox
