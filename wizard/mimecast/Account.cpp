// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Account.h"

#include "Answer.h"

#include <QJsonArray>

#include <algorithm>

namespace mimecast {

namespace {

constexpr int longestText = 200;
// No account has nearly as many; an answer that does is not worth the memory.
constexpr qsizetype mostPackages = 2000;

Package parsePackage(const QJsonValue &value)
{
    if (!value.isObject())
        return mimecast::parsePackage(boundedText(value, longestText));
    const QJsonObject object = value.toObject();
    return {boundedText(object.value(QLatin1String("name")), longestText),
            boundedText(object.value(QLatin1String("id")), longestText)};
}

bool has(const QList<Package> &packages, QLatin1String id, QLatin1String name)
{
    return std::any_of(packages.cbegin(), packages.cend(), [id, name](const Package &package) {
        return package.id.compare(id, Qt::CaseInsensitive) == 0 ||
               package.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Package parsePackage(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'[');
    const qsizetype close = text.indexOf(u']', open + 1);
    if (open < 0 || close < 0)
        return {text.trimmed(), {}};
    QString name = text.left(open).trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2).trimmed();
    return {name, text.mid(open + 1, close - open - 1).trimmed()};
}

Account Account::fromJson(const QJsonObject &account)
{
    Account result;
    result.code = boundedText(account.value(QLatin1String("accountCode")), longestText);
    result.name = boundedText(account.value(QLatin1String("accountName")), longestText);
    result.region = boundedText(account.value(QLatin1String("region")), longestText);
    const QJsonArray packages = account.value(QLatin1String("packages")).toArray();
    for (qsizetype i = 0; i < std::min(packages.size(), mostPackages); ++i) {
        const Package package = parsePackage(packages.at(i));
        if (!package.name.isEmpty() || !package.id.isEmpty())
            result.packages.append(package);
    }
    return result;
}

bool Account::hasThreatRemediation() const
{
    return has(packages, QLatin1String("1075"), QLatin1String("Threat Remediation"));
}

bool Account::hasInternalEmailProtect() const
{
    return has(packages, QLatin1String("1064"), QLatin1String("Internal Email Protect"));
}

bool Account::isCloudIntegrated() const
{
    return has(packages, QLatin1String("ES_130"), QLatin1String("Email Security - Cloud Integrated"));
}

} // namespace mimecast
