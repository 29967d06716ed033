// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Guide.h"

#include <QJsonObject>

namespace guide {

/// The procedure to read on a terminal or on paper, in the form of the console that was answered. With
/// `section`, an ID, that one alone.
QString toText(const Guide &guide, const QString &section = {}, const Answers &answers = {});
/// The same as Markdown, with the labels in bold.
QString toMarkdown(const Guide &guide, const QString &section = {}, const Answers &answers = {});
/// The same as a page for the browser, without scripts and complete in itself.
QString toHtml(const Guide &guide, const QString &section = {}, const Answers &answers = {});
/// The same as data: every ID, field, value, remark, condition and form of the console.
QJsonObject toJson(const Guide &guide, const QString &section = {});

} // namespace guide
