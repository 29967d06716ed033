// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace session {

using namespace std::chrono_literals;
using std::chrono::seconds;

QString shortTime(seconds time)
{
    const auto count = [time](seconds unit) { return (time + unit / 2) / unit; };
    if (time < 2min) //: A time in seconds.
        return QCoreApplication::translate("session", "%1 s").arg(time.count());
    if (time < 2h) //: A time in minutes.
        return QCoreApplication::translate("session", "%1 min").arg(count(1min));
    //: A time in hours.
    return QCoreApplication::translate("session", "%1 h").arg(count(1h));
}

QString whenText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

std::optional<seconds> timeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,5})([smh])\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.capturedView(2).front();
    const seconds time = match.capturedView(1).toInt() * (unit == u's' ? 1s : unit == u'm' ? 60s : 3600s);
    return time >= 1s && time <= 24h ? std::optional(time) : std::nullopt;
}

} // namespace session
