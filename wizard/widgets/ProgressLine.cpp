// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ProgressLine.h"

#include "Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProgressLine::sizeHint() const
{
    return {QProgressBar::sizeHint().width(), space::xs};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {space::xl, space::xs};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isHighContrast(palette()) ? QPen(palette().color(QPalette::WindowText)) : Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(cardBorder(palette()));
    painter.drawRoundedRect(rect(), radius, radius);
    const int range = std::max(1, maximum() - minimum());
    const QRect done(0, 0, width() * (value() - minimum()) / range, height());
    if (done.isEmpty())
        return;
    painter.setBrush(toneColors(palette(), Tone::Accent).border);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), done), radius, radius);
}

} // namespace widgets
