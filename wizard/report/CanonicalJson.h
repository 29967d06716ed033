// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace report {

/// The JSON Canonicalization Scheme, RFC 8785: members sorted by UTF-16 code units, numbers as ECMAScript
/// writes them, no white space. Empty if the object has none: a number that is not finite, or a lone
/// surrogate.
std::optional<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace report
