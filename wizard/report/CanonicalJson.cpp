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
    if (!std::isfinite(value))
        return "null";
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

QByteArray escaped(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

QByteArray string(const QString &text)
{
    QByteArray out = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        // A lone surrogate has no UTF-8; escaped, two different ones stay different.
        if (unit < u' ' || unit == u'"' || unit == u'\\' || (unit.isSurrogate() && !isPair)) {
            out += escaped(unit.unicode());
        } else {
            out += QStringView(text).mid(i, isPair ? 2 : 1).toUtf8();
        }
        i += isPair ? 1 : 0;
    }
    return out + '"';
}

QByteArray canonical(const QJsonValue &value);

QByteArray canonical(const QJsonArray &array)
{
    QByteArrayList items;
    for (const auto &item : array)
        items += canonical(item);
    return '[' + items.join(',') + ']';
}

QByteArray canonical(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return number(value.toDouble());
    case QJsonValue::String:
        return string(value.toString());
    case QJsonValue::Array:
        return canonical(value.toArray());
    case QJsonValue::Object:
        return canonicalJson(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return "null";
}

} // namespace

QByteArray canonicalJson(const QJsonObject &object)
{
    QStringList names = object.keys();
    std::sort(names.begin(), names.end()); // QString compares UTF-16 code units, as the RFC wants it.
    QByteArrayList members;
    for (const QString &name : std::as_const(names))
        members += string(name) + ':' + canonical(object.value(name));
    return '{' + members.join(',') + '}';
}

} // namespace report
