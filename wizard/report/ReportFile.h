// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace report {

/// Whether the file's ending names one of the report's formats: .json, .html, .pdf, .md, in any case.
/// An ending that does not is wrong usage, and is best refused before any work.
bool hasReportEnding(const QString &path);

/// The name to propose for its file, without the ending, so that those of an organization stand together by
/// date: "Contoso-Ltd-active-response-2026-11-24".
QString fileStem(const QJsonObject &document, const QDate &date);

/// Writes the report document to `path` in the format of its ending, mode 0600, replaced as a whole or not
/// at all. False with `error` in words.
bool writeReport(const QJsonObject &document, const QString &path, QString *error);

} // namespace report
