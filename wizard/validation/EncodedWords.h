// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace validation {

/// A header's value as it is meant to be read: encoded words (RFC 2047) decoded, also those that break its
/// rules in the ways that are seen, and bytes beyond ASCII taken for UTF-8 or else for Windows-1252. What
/// cannot be decoded stays as it is written. The first 8 KiB count.
QString decodedHeader(QByteArrayView value);

} // namespace validation
