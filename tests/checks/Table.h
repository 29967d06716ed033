// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Catalogue.h"

#include <QTest>

#include <algorithm>
#include <optional>

/// What the tables of `evaluate` are written in: exchanges in, a finding out.
namespace table {

using checks::Cause;
using checks::Status;
using mimecast::Exchange;
using mimecast::Outcome;

inline const QDateTime now(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
inline constexpr const char *noProduct =
    R"({"fail":[{"code":"app_forbidden","message":"Resource or method requested does not exist in any product assigned to the application."}]})";
inline constexpr const char *noPermission =
    R"({"fail":[{"code":"app_forbidden","message":"Forbidden to perform the requested operation"}]})";
inline constexpr const char *forbidden = R"({"fail":[{"code":"other","message":"No."}]})";
inline constexpr const char *good = R"({"meta":{"status":200},"data":[{"a":1}],"fail":[]})";
inline constexpr const char *page = "<!DOCTYPE html><html></html>";

inline Exchange http(int status, const QByteArray &body)
{
    Exchange exchange;
    exchange.outcome = Outcome::Answered;
    exchange.httpStatus = status;
    exchange.body = body;
    exchange.contentType = QStringLiteral("application/json");
    exchange.serverDate = now;
    exchange.receivedAt = now;
    return exchange;
}

inline Exchange broken(Outcome outcome)
{
    Exchange exchange;
    exchange.outcome = outcome;
    return exchange;
}

inline Exchange with(Exchange exchange, int skew)
{
    exchange.receivedAt = now.addSecs(skew);
    return exchange;
}

struct Asked
{
    mimecast::Request request;
    Exchange exchange;
};

inline const checks::Check &check(checks::CheckId id)
{
    return checks::checkOf(id);
}
inline const checks::Check &check(const QString &name)
{
    return checks::checkOf(checks::checkFromString(name).value());
}

inline mimecast::Request token()
{
    return mimecast::tokenRequest();
}
inline mimecast::Request whoami()
{
    return mimecast::whoamiRequest();
}
inline mimecast::Request account()
{
    return mimecast::getAccountRequest();
}
inline mimecast::Request quota()
{
    return mimecast::getQuotaRequest();
}
inline mimecast::Request incidents()
{
    return mimecast::findIncidentsRequest(now);
}

using Responses = checks::Responses;
using MaybeCause = std::optional<Cause>;

inline checks::ClassifiedResponse classified(const Exchange &exchange)
{
    return checks::classify(exchange, mimecast::Gateway::global().address.host());
}

inline Responses responses(const QList<Asked> &asked)
{
    Responses result;
    for (const Asked &one : asked)
        result.insert(one.request.operation(), classified(one.exchange));
    return result;
}

inline void row(const QByteArray &name, const char *checkId, const QList<Asked> &asked, Status status,
                MaybeCause cause = {}, const QByteArray &argument = {})
{
    QTest::newRow(qPrintable(QLatin1String(checkId) + QLatin1String(": ") + QLatin1String(name)))
        << QString::fromLatin1(checkId) << responses(asked) << status << cause << QString::fromUtf8(argument);
}

inline void addColumns()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Responses>("asked");
    QTest::addColumn<Status>("status");
    QTest::addColumn<MaybeCause>("cause");
    QTest::addColumn<QString>("argument");
}

/// Of the current row.
inline void evaluateRow()
{
    QFETCH(const QString, id);
    QFETCH(const Responses, asked);
    QFETCH(const Status, status);
    QFETCH(const MaybeCause, cause);
    QFETCH(const QString, argument);

    const checks::Finding finding = check(id).evaluate(asked, {mimecast::Gateway::global(), now});

    QCOMPARE(toString(finding.check.value()), id);
    QCOMPARE(checks::toString(finding.status), checks::toString(status));
    QCOMPARE(finding.cause ? checks::toString(*finding.cause) : QString(),
             cause ? checks::toString(*cause) : QString());
    if (!argument.isEmpty())
        QCOMPARE(toArguments(finding.details).value(0), argument);
}

} // namespace table
