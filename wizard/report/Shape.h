#pragma once

#include <QJsonObject>

namespace report {

/// Of each text in a report, in UTF-16 units.
constexpr qsizetype longestText = 2000;

/// Whether everything that the writers use is there and of the right type. What is there besides is left
/// alone: it counts for the digest only.
bool hasReportShape(const QJsonObject &document);

} // namespace report
