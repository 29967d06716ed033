// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Where the programs print: nobody else writes to standard output or standard error.
namespace terminal {

/// The text without what a terminal obeys, hides or turns around: control characters other than line ends
/// and tabs, format characters, line and paragraph separators. Each becomes its \uXXXX, so that JSON stays
/// the same document.
QString harmless(const QString &text);

/// Harmless, to standard output, in UTF-8, with a line end if it has none. If that cannot be written, says so
/// on standard error and gives false.
[[nodiscard]] bool print(const QString &text);
/// Harmless, to standard error, with a line end.
void complain(const QString &text);
/// To be called before anything is printed: log messages become harmless, too, and to print for nobody or to
/// write more than a file may hold is an error instead of the program's end.
void prepare();

} // namespace terminal
