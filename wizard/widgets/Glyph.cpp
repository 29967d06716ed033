// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets {

namespace {

void addDot(QPainterPath *path, double x, double y)
{
    // A line of almost no length, drawn with round caps.
    path->moveTo(x, y);
    path->lineTo(x + 0.001, y);
}

/// The sign within the ring, in a square of side 1.
QPainterPath signOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Todo:
    case Glyph::Here:
        break;
    case Glyph::Done:
    case Glyph::Ticked:
        path.moveTo(0.31, 0.52);
        path.lineTo(0.44, 0.65);
        path.lineTo(0.69, 0.36);
        break;
    case Glyph::Attention:
        path.moveTo(0.5, 0.27);
        path.lineTo(0.5, 0.55);
        addDot(&path, 0.5, 0.71);
        break;
    case Glyph::Failed:
        path.moveTo(0.36, 0.36);
        path.lineTo(0.64, 0.64);
        path.moveTo(0.64, 0.36);
        path.lineTo(0.36, 0.64);
        break;
    case Glyph::Unknown:
        path.moveTo(0.38, 0.39);
        path.cubicTo(0.38, 0.22, 0.63, 0.23, 0.62, 0.39);
        path.cubicTo(0.615, 0.48, 0.5, 0.48, 0.5, 0.58);
        addDot(&path, 0.5, 0.73);
        break;
    case Glyph::Skipped:
        path.moveTo(0.34, 0.5);
        path.lineTo(0.66, 0.5);
        break;
    case Glyph::Running:
        addDot(&path, 0.29, 0.5);
        addDot(&path, 0.5, 0.5);
        addDot(&path, 0.71, 0.5);
        break;
    case Glyph::Info:
        addDot(&path, 0.5, 0.3);
        path.moveTo(0.5, 0.47);
        path.lineTo(0.5, 0.72);
        break;
    }
    return path;
}

} // namespace

Tone toneOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Here:
    case Glyph::Running:
    case Glyph::Ticked:
        return Tone::Accent;
    case Glyph::Done:
        return Tone::Success;
    case Glyph::Attention:
        return Tone::Warning;
    case Glyph::Failed:
        return Tone::Error;
    case Glyph::Info:
        return Tone::Info;
    case Glyph::Todo:
    case Glyph::Unknown:
    case Glyph::Skipped:
        break;
    }
    return Tone::Neutral;
}

void paintGlyph(QPainter *painter, const QRectF &rectangle, Glyph glyph, const QPalette &palette)
{
    paintGlyph(painter, rectangle, glyph, palette, toneOf(glyph));
}

void paintGlyph(QPainter *painter, const QRectF &rectangle, Glyph glyph, const QPalette &palette, Tone tone)
{
    const ToneColors colors = toneColors(palette, tone);
    const double side = std::min(rectangle.width(), rectangle.height());
    const double ring = std::max(1.0, side / 20);
    const bool isEmptyRing = glyph == Glyph::Todo || glyph == Glyph::Here;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rectangle.center() - QPointF(side / 2, side / 2));
    painter->setPen(QPen(colors.border, glyph == Glyph::Here ? ring * 1.5 : ring));
    painter->setBrush(isEmptyRing ? cardBackground(palette) : colors.background);
    const double inset = ring * 0.75;
    painter->drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset));
    if (!isEmptyRing) {
        painter->scale(side, side);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(colors.text, std::max(0.065, 1.4 / side), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(signOf(glyph));
    }
    painter->restore();
}

void paintNumber(QPainter *painter, const QRectF &rectangle, int number, bool filled, const QPalette &palette)
{
    const double side = std::min(rectangle.width(), rectangle.height());
    const ToneColors accent = toneColors(palette, Tone::Accent);
    const QPalette primary = primaryPalette(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rectangle.center() - QPointF(side / 2, side / 2));
    painter->setPen(filled ? accent.border : toneColors(palette, Tone::Neutral).border);
    painter->setBrush(filled ? QBrush(primary.color(QPalette::Button)) : QBrush());
    painter->drawEllipse(QRectF(0.75, 0.75, side - 1.5, side - 1.5));
    painter->setPen(filled ? primary.color(QPalette::ButtonText) : quietText(palette));
    QFont font = painter->font();
    font.setPixelSize(std::max(1, qRound(side * 0.55)));
    font.setBold(filled);
    painter->setFont(font);
    painter->drawText(QRectF(0, 0, side, side), Qt::AlignCenter, QString::number(number));
    painter->restore();
}

GlyphView::GlyphView(Glyph glyph, QWidget *parent) : QWidget(parent), m_glyph(glyph), m_tone(toneOf(glyph))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphView::setGlyph(Glyph glyph)
{
    setGlyph(glyph, toneOf(glyph));
}

void GlyphView::setGlyph(Glyph glyph, Tone tone)
{
    if (m_glyph == glyph && m_tone == tone)
        return;
    m_glyph = glyph;
    m_tone = tone;
    update();
}

QSize GlyphView::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(&painter, rect(), m_glyph, palette(), m_tone);
}

} // namespace widgets
