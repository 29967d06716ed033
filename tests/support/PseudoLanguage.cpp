// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PseudoLanguage.h"

#include "language/Documents.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr char16_t opening = 0x27e6; // ⟦
constexpr char16_t closing = 0x27e7; // ⟧

QByteArray key(const QByteArray &context, const QByteArray &source, const QByteArray &disambiguation)
{
    return context + '\4' + source + '\4' + disambiguation;
}

QString accented(QStringView text)
{
    static const QString plain = QStringLiteral("AaCcDdEeGgHhIiLlNnOoRrSsTtUuWwYyZz");
    static const QString marked = QStringLiteral("ÅåÇçĎďÉéĜĝĤĥÎîĹĺÑñÖöŔŕŠšŢţÛûŴŵÝýŽž");
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(c);
        result += at < 0 ? c : marked.at(at);
    }
    return result;
}

QString pseudo(const QString &source)
{
    // Placeholders and tags stay.
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]|<[^>]*>|&[a-z]+;"));
    QString result(opening);
    qsizetype from = 0;
    for (auto matches = kept.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += accented(QStringView(source).mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += accented(QStringView(source).mid(from));
    QString more;
    while (more.size() < (source.size() * 2) / 5)
        more += QStringLiteral(" ööö");
    return result + more.left((source.size() * 2) / 5) + QChar(closing);
}

} // namespace

PseudoLanguage::PseudoLanguage(Qt::LayoutDirection direction) : m_direction(direction)
{
    QFile file(QStringLiteral(SOURCES_TS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", SOURCES_TS);
    QXmlStreamReader xml(&file);
    QByteArray context;
    QString source;
    QByteArray disambiguation;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
            disambiguation = xml.readElementText().toUtf8();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            m_texts.insert(key(context, source.toUtf8(), disambiguation), pseudo(source));
            disambiguation.clear();
        }
    }
    if (direction == Qt::RightToLeft) {
        // As language::Translators has it.
        for (QString &text : m_texts)
            text.replace(QRegularExpression(QStringLiteral("(%[1-9])")), QStringLiteral("\u2068\\1\u2069"));
    }
    m_texts.insert(key("language", ", ", {}), QStringLiteral(", "));
    m_texts.insert(key("language", "en", {}),
                   direction == Qt::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en"));
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *disambiguation,
                                  int /*n*/) const
{
    if (language::isForPrograms())
        return {};
    if (m_direction == Qt::RightToLeft && qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return QStringLiteral("RTL"); // As Qt's own translations tell it.
    const auto found = m_texts.constFind(key(context, source, disambiguation));
    return found == m_texts.cend() ? m_texts.value(key(context, source, {})) : *found;
}

QStringList untranslated(const QString &text, const QStringList &kept)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == QChar(opening) ? 1 : 0;
        if (depth == 0)
            outside += c;
        if (c == QChar(closing))
            depth = std::max(depth - 1, 0);
        if (depth == 0 && c == QChar(closing))
            outside += QLatin1Char('\n');
    }
    outside.replace(QChar::Nbsp, QChar::Space).replace(QChar(0x2011), QLatin1Char('-'));
    QStringList longestFirst = kept;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &words : std::as_const(longestFirst))
        outside.replace(words, QStringLiteral("\n"));
    static const QRegularExpression addresses(
        QStringLiteral("https?://[^\\s<>]*|<[^<>@\\s]+@[^<>@\\s]+>|&nbsp;"));
    outside.replace(addresses, QStringLiteral("\n"));
    QStringList found;
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
    for (const QString &part : outside.split(QLatin1Char('\n'))) {
        if (part.contains(letters))
            found.append(part.trimmed());
    }
    return found;
}
