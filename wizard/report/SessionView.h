// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

#include <kainjow/mustache.hpp>

namespace report {

/// The validation session: its outcome like a verdict, and what it was; false if there is none.
kainjow::mustache::data sessionView(const QJsonObject &document);
/// What the reader has to know before the rest: that it was altered, that names were replaced.
kainjow::mustache::data noticesView(const QJsonObject &document);
/// What holds the verdict back: the checks that did not pass, and how much of each section is open.
kainjow::mustache::data openView(const QJsonObject &document);

} // namespace report
