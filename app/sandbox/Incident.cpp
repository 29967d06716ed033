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
    const QDateTime local = QLocale::c().toDateTime(text, QString(timeForm));
    const QDateTime time(local.date(), local.time(), QTimeZone::utc());
    // Parsing accepts single digits; writing the time again tells whether the form was the exact one.
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
