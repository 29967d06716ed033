// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Badge.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace widgets {

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(space::s + 1, 3, space::s + 1, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyFont();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void Badge::paintEvent(QPaintEvent *)
{
    if (text().isEmpty())
        return;
    const ToneColors colors = toneColors(palette(), m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isHighContrast(palette()) ? QPen(colors.border) : QPen(Qt::NoPen));
    painter.setBrush(colors.background);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

void Badge::applyFont()
{
    const QFont wanted = scaledFont(QApplication::font(this), 0.9);
    if (wanted != font())
        setFont(wanted);
}

} // namespace widgets
