#pragma once

#include <QColor>
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
ToneColors toneColors(const QPalette &palette, Tone tone);
/// Secondary text, at least 4.5 : 1 on the window and on a card.
QColor quietText(const QPalette &palette);
/// The surface of a card.
QColor cardBackground(const QPalette &palette);
QColor cardBorder(const QPalette &palette);

/// The one scale of distances, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 18;
inline constexpr int xl = 26;
} // namespace space

} // namespace widgets
