// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace mimecast {

/// One entry of an account's `packages`, "Name [id]" or {id, name}.
struct Package
{
    QString name;
    QString id; ///< Of the last brackets, for example "1075" or "ES_130"; empty if there is none.
};

Package parsePackage(const QString &text);

/// What get-account says of the tenant; the passphrase and the contact data that come along are left behind.
struct Account
{
    QString code; ///< For example "CUSA13A77".
    QString name;
    QString region; ///< For example "us".
    QList<Package> packages;

    static Account fromJson(const QJsonObject &account);

    bool hasThreatRemediation() const;    ///< Package 1075.
    bool hasInternalEmailProtect() const; ///< Package 1064.
    bool isCloudIntegrated() const;       ///< Package ES_130: these operations do not serve such accounts.
};

} // namespace mimecast
