// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace terminal {

/// How a line looks where there are colors. What it means stands in its mark and its words, too.
enum class Style { Plain, Strong, Muted, Good, Warning, Bad };

/// A paragraph to be read on a terminal. White space in its text counts as one space.
struct Line
{
    QString text;
    Style style = Style::Plain; ///< Of the mark; of the text if there is no mark.
    QString mark = {};          ///< Stands before the text, which hangs behind it: "✓", "1.".
    int indent = 0;
};

/// What lines are made for.
struct Format
{
    int width = 80; ///< In columns.
    bool isColored = false;
    bool isUtf8 = true; ///< Otherwise ASCII only.
};

/// The columns that a terminal needs for a text without line ends.
int columnsOf(const QString &text);
/// The text in no wider rows, broken at spaces; what continues a row stands below its text. Words that are
/// wider stay whole.
QString wrapped(const QString &text, int width);
/// The same with what has no place in ASCII replaced.
QString ascii(const QString &text);
/// Harmless whatever the texts are, each line with a line end.
QString laidOut(const QList<Line> &lines, const Format &format);
/// Harmless, in one row, which ends in "…" where it is cut; without a line end.
QString row(const Line &line, const Format &format);

} // namespace terminal
