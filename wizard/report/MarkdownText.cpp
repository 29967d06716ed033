// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "MarkdownText.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace report {
namespace {

/// Whether a renderer may make something of the word: an address of a page or of email, a mention, an issue,
/// a commit, an emoji.
bool isLinkable(const QString &word)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "@|#[\\p{L}\\p{N}]|[A-Za-z]:[^\\s]|[\\p{L}\\p{N}]\\.\\p{L}|www\\.|gh-[0-9]|[0-9a-f]{7,}|"
            ":[a-z0-9_+-]+:"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(word).hasMatch();
}

/// In a cell of a table a bar is escaped in code, too; elsewhere there is no escape in code.
bool canBeCode(const QString &word)
{
    return !word.contains(u'|') && !word.contains(u'`') && !word.contains(u'\\');
}

QString escaped(const QString &word)
{
    QString text;
    for (const QChar character : word) {
        switch (character.unicode()) {
        case u'&':
            text += QLatin1String("&amp;");
            continue;
        case u'<':
            text += QLatin1String("&lt;");
            continue;
        case u'>':
            text += QLatin1String("&gt;");
            continue;
        default:
            break;
        }
        if (QStringView(u"\\`*_[]|~$#!^=").contains(character))
            text += u'\\';
        text += character;
    }
    return text;
}

/// Without what would begin a list, a rule or a heading.
QString escapedStart(const QString &word)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+[.)]$"));
    static const QRegularExpression mark(QStringLiteral("^[-+]+$"));
    if (number.match(word).hasMatch())
        return word.chopped(1) + u'\\' + word.back();
    return mark.match(word).hasMatch() ? u'\\' + word : word;
}

QString shown(const QString &word)
{
    if (!isLinkable(word))
        return escaped(word);
    if (canBeCode(word))
        return u'`' + word + u'`';
    // Each piece by itself.
    QString text;
    QString piece;
    const auto flush = [&] {
        text += piece.isEmpty() || !isLinkable(piece) ? escaped(piece) : u'`' + piece + u'`';
        piece.clear();
    };
    for (const QChar character : word) {
        if (canBeCode(character)) {
            piece += character;
        } else {
            flush();
            text += escaped(character);
        }
    }
    flush();
    return text;
}

} // namespace

std::string markdownText(const std::string &text)
{
    QStringList words = QString::fromStdString(text).split(u' ');
    for (QString &word : words)
        word = shown(word);
    words.first() = escapedStart(words.constFirst());
    return words.join(u' ').toStdString();
}

} // namespace report
