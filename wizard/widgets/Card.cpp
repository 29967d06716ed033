#include "Card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Card::Card(QWidget *parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(space::l, space::l, space::l, space::l);
    m_content->setSpacing(space::m);
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
