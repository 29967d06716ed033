// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

// A little more than the least that WCAG asks for, against rounding.
constexpr double textRatio = 4.6;
constexpr double iconRatio = 3.1;

struct Seeds
{
    QColor light;
    QColor dark;
};

Seeds seedsOf(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return {QColor(0x3f, 0x62, 0x90), QColor(0x9d, 0xb8, 0xdc)};
    case Tone::Success:
        return {QColor(0x1a, 0x7f, 0x4b), QColor(0x6f, 0xd3, 0x9b)};
    case Tone::Warning:
        return {QColor(0x8a, 0x5a, 0x00), QColor(0xe3, 0xb3, 0x41)};
    case Tone::Error:
        return {QColor(0xb3, 0x26, 0x1e), QColor(0xff, 0x8a, 0x80)};
    case Tone::Accent:
        return {palette.color(QPalette::Highlight), palette.color(QPalette::Highlight)};
    case Tone::Neutral:
        break;
    }
    const QColor grey = palette.color(QPalette::PlaceholderText);
    return {grey, grey};
}

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto blend = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(blend(from.redF(), to.redF()), blend(from.greenF(), to.greenF()),
                            blend(from.blueF(), to.blueF()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

template <typename Surfaces>
QColor readable(const QColor &color, const QColor &goal, const Surfaces &surfaces, double ratio)
{
    constexpr int steps = 25;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mix(color, goal, double(step) / steps);
        const auto enough = [&](const QColor &surface) { return contrast(candidate, surface) >= ratio; };
        if (std::all_of(surfaces.begin(), surfaces.end(), enough))
            return candidate;
    }
    return goal;
}

QColor extreme(const QPalette &palette)
{
    return isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor softFill(const QPalette &palette, Tone tone)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Window);
    const QColor card = cardBackground(palette);
    if (tone == Tone::Neutral)
        return mix(card, palette.color(QPalette::WindowText), isDark(palette) ? 0.09 : 0.07);
    const Seeds seeds = seedsOf(palette, tone);
    return isDark(palette) ? mix(card, seeds.light, 0.28) : mix(card, seeds.light, 0.1);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    // Before Qt 6.10 nothing tells so: ordinary palettes have a window that is neither black nor white.
    const QColor window = palette.color(QPalette::Window).toRgb();
    const bool isExtreme = window == QColor(Qt::black).toRgb() || window == QColor(Qt::white).toRgb();
    return isExtreme && contrast(window, palette.color(QPalette::WindowText)) >= 15;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

ToneColors toneColors(const QPalette &palette, Tone tone)
{
    const QColor background = softFill(palette, tone);
    if (isHighContrast(palette)) {
        const QColor text = palette.color(QPalette::WindowText);
        const QColor highlight = palette.color(QPalette::Highlight);
        const bool shows = tone == Tone::Accent && contrast(highlight, background) >= iconRatio;
        return {text, background, shows ? highlight : text};
    }
    const std::array surfaces{background, palette.color(QPalette::Window), cardBackground(palette),
                              sideBackground(palette)};
    const Seeds seeds = seedsOf(palette, tone);
    const QColor seed =
        tone == Tone::Neutral ? quietText(palette) : (isDark(palette) ? seeds.dark : seeds.light);
    const QColor border = tone == Tone::Neutral ? mix(palette.color(QPalette::Window), seed, 0.6) : seed;
    return {readable(seed, extreme(palette), surfaces, textRatio), background,
            readable(border, extreme(palette), surfaces, iconRatio)};
}

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    if (isHighContrast(palette))
        return text;
    const QColor window = palette.color(QPalette::Window);
    const std::array surfaces{window,
                              cardBackground(palette),
                              sideBackground(palette),
                              softFill(palette, Tone::Neutral),
                              softFill(palette, Tone::Info),
                              softFill(palette, Tone::Success),
                              softFill(palette, Tone::Warning),
                              softFill(palette, Tone::Error),
                              softFill(palette, Tone::Accent)};
    return readable(mix(text, window, 0.38), text, surfaces, textRatio);
}

QColor cardBackground(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Window);
    // In the dark a surface that is nearer is lighter, whereas Base is the bottom of fields.
    return isDark(palette) ? mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.04)
                           : palette.color(QPalette::Base);
}

QColor cardBorder(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    return isHighContrast(palette) ? text : mix(palette.color(QPalette::Window), text, 0.14);
}

QColor sideBackground(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isHighContrast(palette) ? window : mix(window, palette.color(QPalette::WindowText), 0.05);
}

QColor onFill(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Window);
    return isDark(palette) ? QColor(Qt::black) : QColor(Qt::white);
}

QPalette primaryPalette(QPalette palette)
{
    if (isHighContrast(palette))
        return palette;
    const QColor fill = toneColors(palette, Tone::Accent).text;
    const QColor text = onFill(palette);
    // Not for the disabled group: what cannot be pressed must not look like the thing to press.
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, fill);
        palette.setColor(group, QPalette::ButtonText, text);
    }
    return palette;
}

QPalette practiceAccent(const QPalette &palette)
{
    QPalette accent;
    if (isHighContrast(palette))
        return accent;
    // A dark one’s is a little lighter, and not so light that its tints leave no room for text on them.
    const QColor violet = isDark(palette) ? QColor(0x84, 0x52, 0xcc) : QColor(0x6a, 0x35, 0xb5);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        accent.setColor(group, QPalette::Highlight, violet);
        accent.setColor(group, QPalette::HighlightedText, Qt::white);
    }
    return accent;
}

BandColors bandColors(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        const QColor text = palette.color(QPalette::WindowText);
        return {palette.color(QPalette::Window), text, text};
    }
    return {QColor(0x5b, 0x2a, 0xa3), Qt::white, QColor(0xc7, 0xa8, 0xff)};
}

QPalette paperPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

} // namespace widgets
