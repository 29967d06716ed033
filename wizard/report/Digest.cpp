#include "Digest.h"

#include "CanonicalJson.h"
#include "StrictJson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace report {
namespace {

QJsonValue wellFormedValue(const QJsonValue &value)
{
    if (value.isString()) {
        QString text = value.toString();
        if (text.size() > longestText)
            text = text.left(longestText - 1) + u'…';
        // Qt's UTF-8 has a replacement for what has none.
        return QString::fromUtf8(text.toUtf8());
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
        result.insert(QString::fromUtf8(member.key().toUtf8()), wellFormedValue(member.value()));
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
