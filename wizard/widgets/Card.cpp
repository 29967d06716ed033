// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Card.h"

#include "BesideLayout.h"

#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Card::Card(QWidget *parent)
    : QFrame(parent), m_content(new QVBoxLayout), m_layout(new BesideLayout(m_content, this))
{
    m_layout->setContentsMargins(space::l, space::l, space::l, space::l);
    m_content->setContentsMargins({});
    m_content->setSpacing(space::m);
}

void Card::setBeside(QWidget *widget)
{
    m_beside = widget;
    m_layout->addWidget(widget);
}

void Card::setMargin(int margin)
{
    m_layout->setContentsMargins(space::l, margin, space::l, margin);
}

void Card::showBeside(bool shown)
{
    if (m_beside)
        m_beside->setVisible(shown);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(cardBorder(palette()), 1));
    painter.setBrush(cardBackground(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::s, space::s);
}

} // namespace widgets
