// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Band.h"

#include "Button.h"
#include "Layouts.h"
#include "TextLabel.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {
constexpr int stripes = 6; ///< Their height, in device-independent pixels.
}

Band::Band(QWidget *parent)
    : QWidget(parent), m_word(new TextLabel(TextLabel::Role::Heading)), m_sentence(new TextLabel),
      m_button(named(new Button, "band-button"))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::s, space::xs + stripes);
    layout->setSpacing(space::m);
    m_word->setWordWrap(false);
    m_sentence->setWordWrap(false);
    for (QWidget *each : {static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_button)})
        each->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_word, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignVCenter);
    layout->addStretch();
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyColors();
}

void Band::setWords(const QString &word, const QString &sentence, const QString &button)
{
    m_word->setPlain(word);
    m_sentence->setPlain(sentence);
    m_button->setText(button);
    setAccessibleName(word);
    setAccessibleDescription(sentence);
}

void Band::applyColors()
{
    QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    const BandColors band = bandColors(colors);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        colors.setColor(role, band.fill);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(role, band.text);
    if (colors != palette())
        setPalette(colors);
}

void Band::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColors();
}

void Band::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2 * layout()->spacing() -
                     m_word->sizeHint().width() - m_button->sizeHint().width();
    m_sentence->setVisible(m_sentence->sizeHint().width() <= room);
}

void Band::paintEvent(QPaintEvent *)
{
    const BandColors colors = bandColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = height() - stripes;
    painter.setClipRect(0, top, width(), stripes);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.stripe);
    for (int x = -2 * stripes; x < width(); x += 3 * stripes) {
        painter.drawPolygon(QPolygonF{QPointF(x, height()), QPointF(x + stripes, top),
                                      QPointF(x + 2.5 * stripes, top), QPointF(x + 1.5 * stripes, height())});
    }
}

} // namespace widgets
