// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectionPathView.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

using Icon = ConnectionPathView::Icon;

/// Breaks the text into lines no wider than `width` and draws them centered below `origin`, if there is a
/// painter. Returns the height.
double layOut(const QString &text, const QFont &font, double width, QPainter *painter, QPointF origin)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height());
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, origin);
    return y;
}

/// Lines in a square of side 1.
QPainterPath pathOf(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Computer:
        path.addRoundedRect(QRectF(0.3, 0.31, 0.4, 0.28), 0.03, 0.03);
        path.moveTo(0.5, 0.59);
        path.lineTo(0.5, 0.69);
        path.moveTo(0.39, 0.69);
        path.lineTo(0.61, 0.69);
        break;
    case Icon::Plug:
        path.moveTo(0.42, 0.26);
        path.lineTo(0.42, 0.38);
        path.moveTo(0.58, 0.26);
        path.lineTo(0.58, 0.38);
        path.moveTo(0.34, 0.38);
        path.lineTo(0.66, 0.38);
        path.cubicTo(0.66, 0.68, 0.34, 0.68, 0.34, 0.38);
        path.moveTo(0.5, 0.61);
        path.lineTo(0.5, 0.75);
        break;
    case Icon::Key:
        path.addEllipse(QPointF(0.39, 0.5), 0.1, 0.1);
        path.moveTo(0.49, 0.5);
        path.lineTo(0.73, 0.5);
        path.lineTo(0.73, 0.58);
        path.moveTo(0.64, 0.5);
        path.lineTo(0.64, 0.58);
        break;
    case Icon::Person:
        path.addEllipse(QPointF(0.5, 0.4), 0.1, 0.1);
        path.moveTo(0.32, 0.71);
        path.cubicTo(0.33, 0.53, 0.67, 0.53, 0.68, 0.71);
        break;
    case Icon::Envelope:
        path.addRoundedRect(QRectF(0.29, 0.35, 0.42, 0.3), 0.03, 0.03);
        path.moveTo(0.3, 0.39);
        path.lineTo(0.5, 0.53);
        path.lineTo(0.7, 0.39);
        break;
    }
    return path;
}

bool isBehindBreak(Glyph glyph)
{
    return glyph == Glyph::Skipped;
}

} // namespace

ConnectionPathView::ConnectionPathView(QWidget *parent) : QWidget(parent)
{
    // Not Fixed: a layout would hold it to the height of its hint, also where it is narrower.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ConnectionPathView::setStations(const QList<Station> &stations)
{
    m_stations = stations;
    QStringList words;
    for (const Station &station : stations) {
        const QString name = QStringList{station.label, station.detail}.join(QLatin1Char(' ')).trimmed();
        //: Read by screen readers: a station on the way and how it is, for example "This computer: passed"
        words << tr("%1: %2").arg(name, station.status);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ConnectionPathView::sizeHint() const
{
    const int width = int(m_stations.size()) * fontMetrics().averageCharWidth() * 18;
    return {width, heightForWidth(width)};
}

QSize ConnectionPathView::minimumSizeHint() const
{
    const int width = int(m_stations.size()) * (circleSide() + 2 * space::s);
    return {width, circleSide() + space::s + fontMetrics().lineSpacing()};
}

int ConnectionPathView::heightForWidth(int width) const
{
    double texts = 0;
    for (const Station &station : m_stations)
        texts = std::max(texts, layOutTexts(station, double(width) / double(m_stations.size()) - space::s));
    return circleSide() + space::xs + int(texts);
}

double ConnectionPathView::layOutTexts(const Station &station, double width, QPainter *painter,
                                       QPointF origin) const
{
    const Tone tone = station.glyph == Glyph::Failed ? Tone::Error : Tone::Neutral;
    if (painter)
        painter->setPen(tone == Tone::Error ? toneColors(palette(), tone).text
                                            : palette().color(QPalette::WindowText));
    const double label = layOut(station.label, labelFont(station), width, painter, origin);
    if (station.detail.isEmpty())
        return label;
    if (painter)
        painter->setPen(quietText(palette()));
    return label +
           layOut(station.detail, scaledFont(font(), 0.9), width, painter, origin + QPointF(0, label));
}

void ConnectionPathView::paintStation(QPainter *painter, const QRectF &circle, const Station &station) const
{
    const ToneColors colors = toneColors(palette(), toneOf(station.glyph));
    const double side = circle.width();
    const bool isInOrder = station.glyph == Glyph::Done || station.glyph == Glyph::Todo ||
                           station.glyph == Glyph::Here || isBehindBreak(station.glyph);
    if (!isInOrder && station.glyph != Glyph::Failed) {
        paintGlyph(painter, circle, station.glyph, palette());
        return;
    }
    const bool isDone = station.glyph == Glyph::Done;
    const bool isBroken = station.glyph == Glyph::Failed;
    painter->save();
    const double ring = std::max(1.0, side / 24);
    painter->setPen(QPen(colors.border, ring, isBehindBreak(station.glyph) ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isBroken ? colors.text : isDone ? colors.background : cardBackground(palette()));
    painter->drawEllipse(circle.adjusted(ring, ring, -ring, -ring));
    painter->translate(circle.topLeft());
    painter->scale(side, side);
    painter->setBrush(Qt::NoBrush);
    const QColor line = isBroken ? onFill(palette()) : isDone ? colors.text : quietText(palette());
    painter->setPen(QPen(line, isBroken ? 0.065 : 0.042, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isBroken) {
        painter->drawLine(QPointF(0.37, 0.37), QPointF(0.63, 0.63));
        painter->drawLine(QPointF(0.63, 0.37), QPointF(0.37, 0.63));
    } else {
        painter->drawPath(pathOf(station.icon));
    }
    painter->restore();
}

void ConnectionPathView::paintEvent(QPaintEvent *)
{
    if (m_stations.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = double(width()) / double(m_stations.size());
    const double side = circleSide();

    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const Station &station = m_stations.at(i);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double left = column * double(mirrored ? m_stations.size() - 1 - i : i);
        if (i > 0) {
            // The way to a station has the station's color: it is the step that was or was not possible.
            const double length = std::max(0.0, column - side - 2 * space::m);
            const double middle = mirrored ? left + column : left;
            painter.setPen(QPen(toneColors(palette(), toneOf(station.glyph)).border, std::max(1.5, side / 20),
                                isBehindBreak(station.glyph) ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(middle - length / 2, side / 2), QPointF(middle + length / 2, side / 2));
        }
        paintStation(&painter, {left + (column - side) / 2, 0, side, side}, station);
        layOutTexts(station, column - space::s, &painter, {left + double(space::s) / 2, side + space::xs});
    }
}

void ConnectionPathView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setStations(QList<Station>(m_stations));
    update();
}

int ConnectionPathView::circleSide() const
{
    return fontMetrics().height() * 2;
}

QFont ConnectionPathView::labelFont(const Station &station) const
{
    QFont label = scaledFont(font(), 0.9);
    label.setBold(station.glyph == Glyph::Failed);
    return label;
}

} // namespace widgets
