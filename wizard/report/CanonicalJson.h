#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace report {

/// The JSON Canonicalization Scheme, RFC 8785: members sorted by UTF-16 code units, numbers as ECMAScript
/// writes them, no white space.
QByteArray canonicalJson(const QJsonObject &object);

} // namespace report
