// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Layout.h"

#include <QList>
#include <QString>

/// Where the programs print: nobody else writes to standard output or standard error.
namespace terminal {

/// The text without what a terminal obeys, hides or turns around: control characters other than line ends
/// and tabs, format characters, line and paragraph separators. Each becomes its \uXXXX, so that JSON stays
/// the same document.
QString harmless(const QString &text);

enum class Content {
    Words, ///< A terminal gets them wrapped to its width, and in ASCII if its locale is not in UTF-8.
    Data,  ///< For programs, as it is.
};

/// Harmless, to standard output, in UTF-8, with a line end if it has none. If that cannot be written, says so
/// on standard error and gives false.
[[nodiscard]] bool print(const QString &text, Content content = Content::Words);
/// The same of lines, in color where isColored() says so.
[[nodiscard]] bool print(const QList<Line> &lines);
/// Harmless words, to standard error, with a line end.
void complain(const QString &text);

enum class Color { Auto, Always, Never };
/// What the user says of colors. Otherwise, and with Auto, NO_COLOR, CLICOLOR_FORCE and CLICOLOR say it, in
/// this order, and then whether standard output is a terminal that knows colors.
void setColor(Color color);
/// Standard output gets colors.
bool isColored();
/// Lines suit standard output: it is a terminal, or gets colors.
bool isForPeople();

/// To be called before anything is printed: log messages become harmless, too, and to print for nobody or to
/// write more than a file may hold is an error instead of the program's end.
void prepare();

} // namespace terminal
