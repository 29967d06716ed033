// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QWidget>

class QPainter;

namespace widgets {

/// The shape that goes with a status.
enum class Glyph {
    Todo,      ///< An empty ring.
    Here,      ///< A ring in the accent colour.
    Done,      ///< A tick: the program has seen it.
    Ticked,    ///< The same in the accent color: whoever uses the program has said so.
    Attention, ///< An exclamation mark.
    Failed,    ///< A cross.
    Unknown,   ///< A question mark: not yet known, or could not be determined.
    Skipped,   ///< A dash.
    Running,   ///< Three dots.
    Info,      ///< An i.
};

Tone toneOf(Glyph glyph);
/// Draws the glyph with its ring, centred in the rectangle.
void paintGlyph(QPainter *painter, const QRectF &rectangle, Glyph glyph, const QPalette &palette);
/// The same in another tone than the glyph's own.
void paintGlyph(QPainter *painter, const QRectF &rectangle, Glyph glyph, const QPalette &palette, Tone tone);

/// A number in a ring or, filled, the number of what is open.
void paintNumber(QPainter *painter, const QRectF &rectangle, int number, bool filled,
                 const QPalette &palette);

/// A glyph as a widget; as high as the font's line unless told otherwise. Says nothing to screen readers: the
/// word beside it does.
class GlyphView : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphView(Glyph glyph, QWidget *parent = nullptr);

    Glyph glyph() const { return m_glyph; }
    /// In the glyph's own tone.
    void setGlyph(Glyph glyph);
    void setGlyph(Glyph glyph, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
};

} // namespace widgets
