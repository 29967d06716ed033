// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

#include <kainjow/mustache.hpp>

namespace report {

/// The first page, which stands alone: for whom, the verdict, the test deletion, what was seen and what was
/// confirmed in a line each, what is not known, and who signed. Lists and texts are bounded, so that it stays
/// one page; the appendix has all of it.
kainjow::mustache::data certificateView(const QJsonObject &document);

} // namespace report
