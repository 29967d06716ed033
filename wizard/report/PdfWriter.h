// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace report {

/// The document as PDF, A4, fonts embedded. Needs a QGuiApplication; no window.
QByteArray toPdf(const QJsonObject &document);

} // namespace report
