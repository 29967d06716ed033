// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

/// The palettes that the program meets: those of Qt's Fusion style for light and dark, and two of high
/// contrast.
namespace support {

struct PaletteColors
{
    QColor window;
    QColor base;
    QColor text;
    QColor highlight;
    QColor highlightedText;
    QColor disabledText;
    QColor link;
};

inline QPalette paletteFrom(const PaletteColors &colors)
{
    QPalette palette(colors.text, colors.window, colors.window.lighter(150), colors.window.darker(150),
                     colors.window.darker(130), colors.text, Qt::white, colors.base, colors.window);
    QColor placeholder = colors.text;
    placeholder.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::AlternateBase, colors.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    return palette;
}

inline QPalette lightPalette()
{
    return paletteFrom({QColor(0xef, 0xef, 0xef), Qt::white, Qt::black, QColor(0x30, 0x8c, 0xc6), Qt::white,
                        QColor(0xbe, 0xbe, 0xbe), QColor(0x00, 0x57, 0xae)});
}

inline QPalette darkPalette()
{
    return paletteFrom({QColor(0x32, 0x32, 0x32), QColor(0x24, 0x24, 0x24), QColor(0xf0, 0xf0, 0xf0),
                        QColor(0x30, 0x8c, 0xc6), Qt::white, QColor(0x82, 0x82, 0x82),
                        QColor(0x6c, 0xb8, 0xec)});
}

inline QPalette highContrastLightPalette()
{
    return paletteFrom({Qt::white, Qt::white, Qt::black, QColor(0x37, 0x00, 0x6e), Qt::white,
                        QColor(0x60, 0x00, 0x00), QColor(0x00, 0x00, 0x9f)});
}

inline QPalette highContrastDarkPalette()
{
    return paletteFrom({Qt::black, Qt::black, Qt::white, QColor(0x1a, 0xeb, 0xff), Qt::black,
                        QColor(0x3f, 0xf2, 0x3f), QColor(0xff, 0xff, 0x00)});
}

} // namespace support
