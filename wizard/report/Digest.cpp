// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Digest.h"

#include "CanonicalJson.h"
#include "StrictJson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace report {
namespace {

/// Without what JSON's readers take differently: half a character, and a byte order mark in front.
QString plain(const QString &text)
{
    QString result = QString::fromUtf8(text.toUtf8());
    while (result.startsWith(QChar::ByteOrderMark))
        result.remove(0, 1);
    return result;
}

QJsonValue wellFormedValue(const QJsonValue &value)
{
    if (value.isString()) {
        QString text = value.toString();
        if (text.size() > longestText)
            text = text.left(longestText - 1) + u'…';
        return plain(text);
    }
    if (value.isObject())
        return wellFormed(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray items;
    const QJsonArray old = value.toArray();
    for (const auto &item : old)
        items.append(wellFormedValue(item));
    return items;
}

/// Empty if the document has no canonical form.
QString digestOf(QJsonObject document)
{
    document.remove(QLatin1String("digest"));
    const auto canonical = canonicalJson(document);
    return canonical
               ? QString::fromLatin1(QCryptographicHash::hash(*canonical, QCryptographicHash::Sha256).toHex())
               : QString();
}

} // namespace

QJsonObject wellFormed(const QJsonObject &document)
{
    QJsonObject result;
    for (auto member = document.constBegin(); member != document.constEnd(); ++member)
        result.insert(plain(member.key()), wellFormedValue(member.value()));
    return result;
}

QJsonObject withDigest(QJsonObject document)
{
    document.insert(QStringLiteral("digest"),
                    QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("SHA-256")},
                                {QStringLiteral("value"), digestOf(document)}});
    return document;
}

bool checksumFits(const QJsonObject &document)
{
    const QJsonValue digest = document.value(QLatin1String("digest"));
    const QString fitting = digestOf(document);
    return !fitting.isEmpty() && digest[QLatin1String("algorithm")] == QLatin1String("SHA-256") &&
           digest[QLatin1String("value")] == fitting;
}

} // namespace report
