#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace report {

/// The document as PDF, A4, fonts embedded. Needs a QGuiApplication; no window.
QByteArray toPdf(const QJsonObject &document);

} // namespace report
