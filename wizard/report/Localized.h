// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace report {

/// The document with the texts of sections, steps and checks in the language of now, by their IDs. What this
/// program does not know stays as it was written. Its checksum is that of the document as written.
QJsonObject localized(const QJsonObject &document);

} // namespace report
