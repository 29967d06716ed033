// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QLocale>
#include <QPageSize>

namespace report {

/// The paper that is usual in a territory: A4, or US Letter.
QPageSize::PageSizeId paperOf(QLocale::Territory territory);

/// The document as PDF, on the paper of the system's territory, fonts embedded. Not tagged: no version of Qt
/// writes tags, so for a screen reader there is the HTML. Needs a QGuiApplication; no window.
QByteArray toPdf(const QJsonObject &document);

/// The first page of it as a picture, so many pixels wide; from any thread.
QImage firstPage(const QJsonObject &document, int width);

} // namespace report
