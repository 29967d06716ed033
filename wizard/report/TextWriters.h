// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace report {

/// Indented JSON with a line end.
QByteArray toJson(const QJsonObject &document);
/// One HTML file without outside references, escaped throughout, readable in print and by a screen reader.
QByteArray toHtml(const QJsonObject &document);
/// HTML within what QTextDocument understands: the PDF and a preview are made from it.
QString toRichText(const QJsonObject &document);
QByteArray toMarkdown(const QJsonObject &document);
/// A few lines of plain text for a ticket.
QString toSummary(const QJsonObject &document);

} // namespace report
