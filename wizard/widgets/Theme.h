// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// Small widgets that know nothing of Mimecast. Everything is drawn from the palette; status colours are
/// derived for light and dark so that text on them has a contrast of at least 4.5 : 1.
namespace widgets {

/// What a coloured part means. Colour never stands alone: there is always a shape and a word too.
enum class Tone { Neutral, Info, Success, Warning, Error, Accent };

struct ToneColors
{
    QColor text;       ///< Text and glyphs on `background` or on the window.
    QColor background; ///< A soft fill.
    QColor border;
};

bool isDark(const QPalette &palette);
/// The user has chosen a high-contrast palette: its colours are used as they are.
bool isHighContrast(const QPalette &palette);
/// The contrast of WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);
ToneColors toneColors(const QPalette &palette, Tone tone);
/// Secondary text, at least 4.5 : 1 on the window and on a card.
QColor quietText(const QPalette &palette);
/// The surface of a card.
QColor cardBackground(const QPalette &palette);
QColor cardBorder(const QPalette &palette);
/// The surface of the panel at the side.
QColor sideBackground(const QPalette &palette);

/// Text and signs on what is filled with the text color of a tone.
QColor onFill(const QPalette &palette);

/// For the one button that leads on: accented, with text that can be read on it.
QPalette primaryPalette(QPalette palette);

/// What practice is shown in: the same with a violet accent. Only what differs is set, so that the rest
/// follows the desktop.
QPalette practiceAccent(const QPalette &palette);

/// Of the band across a window that practices, and of the frame around it.
struct BandColors
{
    QColor fill;
    QColor text;
    QColor stripe;
};
BandColors bandColors(const QPalette &palette);

/// For what shows a printed page, in the dark too.
QPalette paperPalette(QPalette palette);
/// The font, larger or smaller by the factor, whether it is measured in points or in pixels.
QFont scaledFont(QFont font, double factor);

/// The one scale of distances, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 18;
inline constexpr int xl = 26;
} // namespace space

/// The smallest side of what can be clicked, in device-independent pixels.
inline constexpr int smallestTarget = 24;

} // namespace widgets
