#pragma once

#include <QJsonObject>

namespace report {

/// Whether everything that the writers use is there and of the right type. What is there besides is left
/// alone: it counts for the digest only.
bool isValidReport(const QJsonObject &document);

} // namespace report
