#pragma once

#include <QJsonObject>

#include <kainjow/mustache.hpp>

namespace report {

/// The report document as the templates show it: ordered, labelled, in the language of now.
kainjow::mustache::data viewOf(const QJsonObject &document);

} // namespace report
