// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EncodedWords.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace validation {

namespace {

constexpr qsizetype longestValue = qsizetype{8} * 1024;
constexpr qsizetype longestCharset = 40;

// Where Windows-1252 differs from Latin-1: 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = windows1252.at(c.unicode() - 0x80U);
    }
    return text;
}

QString fromUnlabelled(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

/// Nothing if the character set is not known here; which ones are depends on the platform's Qt.
std::optional<QString> fromCharset(const QByteArray &charset, QByteArrayView bytes)
{
    // Mail that is labelled Latin-1 is Windows-1252 in truth, as every mail program takes it.
    for (const char *name : {"iso-8859-1", "windows-1252", "cp1252", "latin1", "us-ascii"}) {
        if (charset == name)
            return fromWindows1252(bytes);
    }
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    return decoder.decode(bytes);
}

struct EncodedWord
{
    QByteArray charset; ///< In lower case, without RFC 2231's language.
    QByteArray bytes;
    qsizetype length = 0; ///< As it is written.
};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

QByteArray fromQ(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text.at(i) == '=' && i + 2 < text.size();
        const int high = escaped ? hexValue(text.at(i + 1)) : -1;
        const int low = escaped ? hexValue(text.at(i + 2)) : -1;
        if (high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text.at(i) == '_' ? ' ' : text.at(i);
        }
    }
    return bytes;
}

bool isCharsetName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= longestCharset &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.' || c == ':' || c == '*';
           });
}

/// `text` begins with "=?".
std::optional<EncodedWord> readWord(QByteArrayView text)
{
    const qsizetype charsetEnd = text.sliced(0, std::min(text.size(), longestCharset + 3)).indexOf('?', 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= text.size() || text.at(charsetEnd + 2) != '?')
        return std::nullopt;
    const QByteArrayView charset = text.sliced(2, charsetEnd - 2);
    const qsizetype begin = charsetEnd + 3;
    // No "?" is allowed within, so the first one ends it, or it is no encoded word.
    const qsizetype end = text.indexOf('?', begin);
    if (!isCharsetName(charset) || end < 0 || end + 1 >= text.size() || text.at(end + 1) != '=')
        return std::nullopt;

    EncodedWord word;
    word.charset = charset.toByteArray().toLower().split('*').constFirst();
    word.length = end + 2;
    const QByteArrayView content = text.sliced(begin, end - begin);
    switch (text.at(charsetEnd + 1)) {
    case 'q':
    case 'Q':
        word.bytes = fromQ(content);
        return word;
    case 'b':
    case 'B':
        word.bytes = QByteArray::fromBase64(content.toByteArray());
        return word.bytes.isEmpty() && !content.isEmpty() ? std::nullopt : std::optional(word);
    default:
        return std::nullopt;
    }
}

/// Encoded words that follow each other, with nothing but white space between them, read as one. Those of one
/// character set are decoded together, because some programs cut characters in two.
class Reader
{
public:
    explicit Reader(QByteArrayView value) : m_rest(value) {}

    QString read()
    {
        while (!m_rest.isEmpty()) {
            std::optional<EncodedWord> word = m_rest.startsWith("=?") ? readWord(m_rest) : std::nullopt;
            if (word)
                take(*word);
            else
                takePlain();
        }
        endWords();
        return m_text;
    }

private:
    void take(const EncodedWord &word)
    {
        if (m_charset != word.charset)
            endWords();
        m_charset = word.charset;
        m_bytes += word.bytes;
        m_raw += m_rest.sliced(0, word.length);
        m_rest = m_rest.sliced(word.length);

        const auto *const next = std::find_if_not(m_rest.begin(), m_rest.end(), isSpace);
        const QByteArrayView after = m_rest.sliced(next - m_rest.begin());
        if (after.startsWith("=?") && readWord(after))
            m_rest = after;
    }

    void takePlain()
    {
        endWords();
        const qsizetype next = m_rest.indexOf("=?", 1);
        const QByteArrayView plain = next < 0 ? m_rest : m_rest.sliced(0, next);
        m_text += fromUnlabelled(plain);
        m_rest = m_rest.sliced(plain.size());
    }

    void endWords()
    {
        if (!m_raw.isEmpty())
            m_text += fromCharset(m_charset, m_bytes).value_or(QString::fromLatin1(m_raw));
        m_charset.clear();
        m_bytes.clear();
        m_raw.clear();
    }

    QByteArrayView m_rest;
    QString m_text;
    QByteArray m_charset; ///< Of the words that wait to be decoded together.
    QByteArray m_bytes;
    QByteArray m_raw; ///< As they are written, for a character set that is not known.
};

} // namespace

QString decodedHeader(QByteArrayView value)
{
    return Reader(value.first(std::min(value.size(), longestValue))).read();
}

} // namespace validation
