// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace report {

enum class Escape { Html, Markdown };

/// The document through a template of the resources, for example "report.html.mustache". Every value is
/// escaped.
QByteArray rendered(const QString &templateName, const QJsonObject &document, Escape escape);

} // namespace report
