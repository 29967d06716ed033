// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace report {

/// A value so that it is nothing but text wherever it stands in a line of Markdown, at its start too. A word
/// that renderers make a link of by themselves becomes code: no escape keeps them from it.
std::string markdownText(const std::string &text);

} // namespace report
