// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

#include <kainjow/mustache.hpp>

namespace report {

/// The report document as the templates show it: ordered, labelled, in the language of now.
kainjow::mustache::data viewOf(const QJsonObject &document);

} // namespace report
