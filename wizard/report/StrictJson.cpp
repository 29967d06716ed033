// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StrictJson.h"

#include <QByteArrayList>
#include <QSet>

#include <algorithm>

namespace report {
namespace {

constexpr int deepest = 16;
constexpr int mostValues = 10'000;
constexpr QByteArrayView largestNumber = "9007199254740991"; // 2^53 - 1

/// One pass over the text. A member function that ends early has noted why.
class Scanner
{
public:
    explicit Scanner(QByteArrayView json) : m_rest(json) {}

    JsonFault fault()
    {
        value(0);
        skipSpace();
        if (!m_rest.isEmpty())
            note(JsonFault::Malformed);
        return m_fault;
    }

private:
    bool isBroken() const
    {
        return m_fault == JsonFault::Malformed || m_fault == JsonFault::TooMuch ||
               m_fault == JsonFault::LongText;
    }

    void note(JsonFault fault)
    {
        if (!isBroken())
            m_fault = fault;
        if (isBroken())
            m_rest = {};
    }

    bool take(QByteArrayView token)
    {
        const bool fits = m_rest.startsWith(token);
        if (fits)
            m_rest = m_rest.sliced(token.size());
        return fits;
    }

    void expect(QByteArrayView token)
    {
        if (!take(token))
            note(JsonFault::Malformed);
    }

    void skipSpace()
    {
        while (!m_rest.isEmpty() && QByteArrayView(" \t\r\n").contains(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }

    void value(int depth)
    {
        if (depth > deepest || ++m_values > mostValues)
            return note(JsonFault::TooMuch);
        skipSpace();
        if (take("{"))
            return object(depth);
        if (take("["))
            return array(depth);
        if (take("\""))
            return static_cast<void>(string());
        if (!take("true") && !take("false") && !take("null"))
            number();
    }

    void object(int depth)
    {
        QSet<QByteArrayView> names;
        skipSpace();
        if (take("}"))
            return;
        do {
            skipSpace();
            expect("\"");
            const QByteArrayView name = string();
            // What is escaped could be the same name in other letters.
            if (names.contains(name) || name.contains('\\'))
                note(JsonFault::Ambiguous);
            names.insert(name);
            skipSpace();
            expect(":");
            value(depth + 1);
            skipSpace();
        } while (take(","));
        expect("}");
    }

    void array(int depth)
    {
        skipSpace();
        if (take("]"))
            return;
        do {
            value(depth + 1);
            skipSpace();
        } while (take(","));
        expect("]");
    }

    /// After its first quotation mark; gives it as it is written.
    QByteArrayView string()
    {
        if (m_rest.startsWith("\xef\xbb\xbf"))
            note(JsonFault::Ambiguous);
        const QByteArrayView start = m_rest;
        qsizetype characters = 0;
        while (!m_rest.isEmpty() && m_rest.front() != '"') {
            if (++characters > longestText)
                note(JsonFault::LongText);
            else if (static_cast<unsigned char>(m_rest.front()) < ' ')
                note(JsonFault::Malformed);
            else if (m_rest.front() == '\\')
                escape();
            else
                character();
        }
        const QByteArrayView text = start.first(start.size() - m_rest.size());
        expect("\"");
        return text;
    }

    void character()
    {
        const auto isContinued = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80; };
        const auto *const end = std::find_if_not(m_rest.begin() + 1, m_rest.end(), isContinued);
        m_rest = m_rest.sliced(end - m_rest.begin());
    }

    void escape()
    {
        const uint unit = escapedUnit();
        const bool isHigh = unit >= 0xd800 && unit <= 0xdbff;
        const bool isLow = unit >= 0xdc00 && unit <= 0xdfff;
        const uint next = isHigh && m_rest.startsWith("\\u") ? escapedUnit() : 0;
        if (isLow || (isHigh && (next < 0xdc00 || next > 0xdfff)))
            note(JsonFault::Ambiguous);
    }

    /// The UTF-16 unit of \uXXXX; 0 for another escape.
    uint escapedUnit()
    {
        expect("\\");
        if (!take("u")) {
            if (m_rest.isEmpty() || !QByteArrayView("\"\\/bfnrt").contains(m_rest.front()))
                note(JsonFault::Malformed);
            else
                m_rest = m_rest.sliced(1);
            return 0;
        }
        const QByteArrayView digits = m_rest.first(std::min<qsizetype>(4, m_rest.size()));
        const bool areDigits =
            digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](char digit) {
                return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') ||
                       (digit >= 'A' && digit <= 'F');
            });
        if (!areDigits) {
            note(JsonFault::Malformed);
            return 0;
        }
        m_rest = m_rest.sliced(4);
        return digits.toByteArray().toUInt(nullptr, 16);
    }

    void number()
    {
        const auto isPart = [](char c) {
            return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
        };
        const auto *const end = std::find_if_not(m_rest.begin(), m_rest.end(), isPart);
        const QByteArrayView text = m_rest.first(end - m_rest.begin());
        if (text.isEmpty())
            return note(JsonFault::Malformed);
        m_rest = m_rest.sliced(text.size());
        const bool isPlain =
            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        const bool isInRange = text.size() < largestNumber.size() ||
                               (text.size() == largestNumber.size() && text <= largestNumber);
        if (!isPlain || !isInRange || (text.size() > 1 && text.front() == '0'))
            note(JsonFault::Ambiguous);
    }

    QByteArrayView m_rest;
    JsonFault m_fault = JsonFault::None;
    int m_values = 0;
};

} // namespace

JsonFault faultOf(QByteArrayView json)
{
    return json.isValidUtf8() ? Scanner(json).fault() : JsonFault::Malformed;
}

} // namespace report
