// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Tenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

/// The command `verify` as the tests give it, and what it answers.

enum ExitStatus {
    NothingFailed = 0,
    SomethingFailed = 1,
    WrongUsage = 2,
    CouldNotWork = 3,
    NotDetermined = 4
};

inline QStringList verify(const QString &gateway, const QStringList &more = {})
{
    return QStringList{QStringLiteral("verify"),    QStringLiteral("--client-id"),
                       sandbox::standingClientId(), QStringLiteral("--secret-stdin"),
                       QStringLiteral("--gateway"), gateway} +
           more;
}

inline QStringList verifyAsJson(const QString &gateway, const QStringList &more = {})
{
    return verify(gateway, QStringList{QStringLiteral("--format"), QStringLiteral("json")} + more);
}

inline QByteArray secret()
{
    return sandbox::standingClientSecret().toUtf8();
}

/// The whole text as one JSON object; empty if it is anything else.
inline QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

/// "check status cause section".
inline QString line(const QJsonObject &check)
{
    return QStringList{check[u"id"].toString(), check[u"status"].toString(), check[u"cause"].toString(),
                       check[u"remedy"][u"section"].toString()}
        .join(u' ');
}

/// The checks that say something: all but those that passed or were not run.
inline QStringList spoken(const QJsonObject &report)
{
    QStringList lines;
    const QJsonArray checks = report[u"checks"].toArray();
    for (const auto &check : checks) {
        const QString status = check[u"status"].toString();
        if (status != u"passed" && status != u"skipped")
            lines.append(line(check.toObject()));
    }
    return lines;
}
