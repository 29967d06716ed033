// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectionPathView.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

/// Breaks the label into lines no wider than `width` and draws them centred below `origin`, if there is a
/// painter. Returns the height.
double layOut(const QString &label, const QFont &font, double width, QPainter *painter = nullptr,
              QPointF origin = {})
{
    double y = 0;
    const QStringList paragraphs = label.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option(Qt::AlignHCenter);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += std::ceil(line.height());
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, origin);
    }
    return y;
}

} // namespace

ConnectionPathView::ConnectionPathView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ConnectionPathView::setStations(const QList<Station> &stations)
{
    m_stations = stations;
    QStringList words;
    for (const Station &station : stations) {
        QString label = station.label;
        label.replace(QLatin1Char('\n'), QLatin1Char(' '));
        //: Read by screen readers: a station on the way and how it is, for example "This computer: passed"
        words << tr("%1: %2").arg(label, station.status);
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
    double labels = 0;
    for (const Station &station : m_stations) {
        labels = std::max(
            labels, layOut(station.label, labelFont(), double(width) / double(m_stations.size()) - space::s));
    }
    return circleSide() + space::xs + int(labels);
}

void ConnectionPathView::paintEvent(QPaintEvent *)
{
    if (m_stations.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = double(width()) / double(m_stations.size());
    const double side = circleSide();
    const QColor labelColor = quietText(palette());

    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const Station &station = m_stations.at(i);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double left = column * double(mirrored ? m_stations.size() - 1 - i : i);
        const QRectF circle(left + (column - side) / 2, 0, side, side);
        if (i > 0) {
            // The way to a station has the station's colour: it is the step that was or was not possible.
            const double length = std::max(0.0, column - side - 2 * space::m);
            const double middle = mirrored ? left + column : left;
            const Tone tone = toneOf(station.glyph);
            painter.setPen(
                QPen(tone == Tone::Neutral ? cardBorder(palette()) : toneColors(palette(), tone).border,
                     std::max(1.0, side / 20), Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(middle - length / 2, side / 2), QPointF(middle + length / 2, side / 2));
        }
        paintGlyph(&painter, circle, station.glyph, palette());
        painter.setPen(labelColor);
        layOut(station.label, labelFont(), column - space::s, &painter,
               {left + double(space::s) / 2, side + space::xs});
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

QFont ConnectionPathView::labelFont() const
{
    return scaledFont(font(), 0.9);
}

} // namespace widgets
