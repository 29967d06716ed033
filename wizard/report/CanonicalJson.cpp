// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CanonicalJson.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace report {
namespace {

/// As ECMAScript's Number::toString writes it: shortest digits that read back the same.
QByteArray number(double value)
{
    if (value == 0)
        return "0"; // Also for the negative zero.

    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                       std::chars_format::scientific);
    const QByteArray scientific(buffer.data(), written.ptr - buffer.data());
    const qsizetype mark = scientific.indexOf('e');
    QByteArray digits = scientific.left(mark);
    digits.replace(".", "");
    // How many digits stand before the decimal point.
    const int point = scientific.mid(mark + 1).toInt() + 1;

    QByteArray text = value < 0 ? "-" : "";
    if (point > 21 || point < -5) {
        text += digits.left(1);
        if (digits.size() > 1)
            text += '.' + digits.mid(1);
        text += point > 0 ? "e+" : "e-";
        text += QByteArray::number(std::abs(point - 1));
    } else if (point <= 0) {
        text += "0." + QByteArray(-point, '0') + digits;
    } else if (point >= digits.size()) {
        text += digits + QByteArray(point - digits.size(), '0');
    } else {
        text += digits.left(point) + '.' + digits.mid(point);
    }
    return text;
}

QByteArray escaped(unsigned char unit)
{
    switch (unit) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

QByteArray string(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        const auto unit = static_cast<unsigned char>(byte);
        out += unit < ' ' || unit == '"' || unit == '\\' ? escaped(unit) : QByteArray(1, byte);
    }
    return out + '"';
}

/// Writes a value, and notes what cannot be written.
class Writer
{
public:
    QByteArray object(const QJsonObject &object)
    {
        QStringList names = object.keys();
        std::sort(names.begin(), names.end()); // QString compares UTF-16 code units, as the RFC wants it.
        QByteArrayList members;
        for (const QString &name : std::as_const(names))
            members += text(name) + ':' + value(object.value(name));
        return '{' + members.join(',') + '}';
    }

    bool isWhole() const { return m_whole; }

private:
    QByteArray value(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? "true" : "false";
        case QJsonValue::Double:
            m_whole = m_whole && std::isfinite(value.toDouble());
            return m_whole ? number(value.toDouble()) : QByteArray();
        case QJsonValue::String:
            return text(value.toString());
        case QJsonValue::Array:
            return array(value.toArray());
        case QJsonValue::Object:
            return object(value.toObject());
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        return "null";
    }

    QByteArray array(const QJsonArray &array)
    {
        QByteArrayList items;
        for (const auto &item : array)
            items += value(item);
        return '[' + items.join(',') + ']';
    }

    QByteArray text(const QString &text)
    {
        m_whole = m_whole && text.isValidUtf16();
        return string(text);
    }

    bool m_whole = true;
};

} // namespace

std::optional<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    const QByteArray text = writer.object(object);
    return writer.isWhole() ? std::optional(text) : std::nullopt;
}

} // namespace report
