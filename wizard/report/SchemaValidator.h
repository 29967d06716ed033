// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace report {

/// Whether everything that the writers use is there and of the right type. What is there besides is left
/// alone: it counts for the digest only.
bool isValidReport(const QJsonObject &document);

} // namespace report
