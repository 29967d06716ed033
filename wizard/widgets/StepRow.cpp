// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StepRow.h"

#include "Badge.h"
#include "ClickPath.h"
#include "ConsoleView.h"
#include "TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

/// A number in a circle, like those in the pictures.
class StepNumber : public QWidget
{
public:
    int number = 0;

    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 11 / 10;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const guide::PictureColors colors = pictureColors(palette());
        const int side = std::min(width(), height());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.target.text);
        painter.drawEllipse(QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side));
        QFont digits = scaledFont(font(), 0.85);
        digits.setBold(true);
        painter.setFont(digits);
        painter.setPen(colors.onMark);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(number));
    }
};

StepRow::StepRow(QWidget *parent)
    : QWidget(parent), m_number(new StepNumber), m_label(new TextLabel(TextLabel::Role::Body)),
      m_clicks(new ClickPath), m_attention(new Badge), m_top(new QHBoxLayout), m_below(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::s);
    rows->addLayout(m_top);
    rows->addLayout(m_below);
    m_below->addWidget(m_clicks);
    m_clicks->hide();
    m_top->setSpacing(space::s);
    m_below->setSpacing(space::s);
    m_number->hide();
    m_top->addWidget(m_number, 0, Qt::AlignTop);
    m_top->addWidget(m_label, 1000);
    m_top->addStretch(1);
    m_attention->setTone(Tone::Error);
    m_attention->hide();
    m_top->addWidget(m_attention, 0, Qt::AlignTop);
    align();
}

void StepRow::setText(const QString &html)
{
    setText(html, {}, {});
}

void StepRow::setText(const QString &html, const QStringList &clicks, const QString &plain)
{
    m_label->setHtml(html);
    m_label->setAccessibleName(plain);
    m_clicks->setLabels(clicks);
}

void StepRow::setNumber(int number)
{
    if (m_number->number == number)
        return;
    m_number->number = number;
    m_number->setVisible(number > 0);
    m_number->update();
    align();
}

void StepRow::setAttention(const QString &word)
{
    m_attention->setText(word);
    m_attention->setVisible(!word.isEmpty());
    setAccessibleDescription(word);
    // Room for the frame.
    const int margin = word.isEmpty() ? 0 : space::s;
    layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

int StepRow::number() const
{
    return m_number->number;
}

void StepRow::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

QWidget *StepRow::firstField() const
{
    const auto children = findChildren<QWidget *>();
    const auto canFocus = [this](const QWidget *child) {
        return (child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && child->isVisibleTo(this);
    };
    const auto first = std::find_if(children.begin(), children.end(), canFocus);
    return first == children.end() ? nullptr : *first;
}

void StepRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        align();
}

void StepRow::paintEvent(QPaintEvent *)
{
    if (m_attention->text().isEmpty())
        return;
    const ToneColors colors = toneColors(palette(), Tone::Error);
    QPainter frame(this);
    frame.setRenderHint(QPainter::Antialiasing);
    frame.setPen(colors.border);
    frame.setBrush(colors.background);
    frame.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::s - 2, space::s - 2);
}

void StepRow::align()
{
    int indent = 0;
    if (!m_number->isHidden()) {
        const int side = m_number->sizeHint().width();
        m_number->setFixedSize(side, m_label->fontMetrics().lineSpacing());
        indent = side + m_top->spacing();
    }
    m_below->setContentsMargins(indent, 0, 0, 0);
}

} // namespace widgets
