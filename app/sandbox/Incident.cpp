// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Incident.h"

#include <QLocale>
#include <QTimeZone>

namespace sandbox {

namespace {

constexpr QLatin1String timeForm("yyyy-MM-dd'T'HH:mm:ss'+0000'");

} // namespace

QString toApiTime(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QString(timeForm));
}

QDateTime fromApiTime(const QString &text)
{
    const QDateTime time(QDate::fromString(text.left(10), Qt::ISODate),
                         QTime::fromString(text.mid(11, 8), Qt::ISODate), QTimeZone::utc());
    // Parsing is lenient; writing the time again tells whether the form was the exact one.
    return time.isValid() && toApiTime(time) == text ? time : QDateTime();
}

QJsonObject Incident::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("code"), code},
        {QStringLiteral("type"), type},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("create"), toApiTime(created)},
        {QStringLiteral("modified"), toApiTime(modified)},
        {QStringLiteral("identified"), identified},
        {QStringLiteral("successful"), successful},
        {QStringLiteral("failed"), failed},
        {QStringLiteral("restored"), restored},
        {QStringLiteral("searchCriteria"),
         QJsonObject{
             {QStringLiteral("messageId"), messageId},
             {QStringLiteral("fileHash"), fileHash},
             {QStringLiteral("from"), from},
             {QStringLiteral("to"), to},
             {QStringLiteral("start"), toApiTime(created.addDays(-1))},
             {QStringLiteral("end"), toApiTime(created)},
         }},
    };
}

} // namespace sandbox
