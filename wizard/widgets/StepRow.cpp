// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StepRow.h"

#include "Badge.h"
#include "ConsoleView.h"
#include "TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
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

StepRow::StepRow(bool hasTickBox, QWidget *parent)
    : QWidget(parent), m_number(new StepNumber), m_label(new TextLabel(TextLabel::Role::Body)),
      m_attention(new Badge), m_top(new QHBoxLayout), m_below(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::s);
    rows->addLayout(m_top);
    rows->addLayout(m_below);
    m_top->setSpacing(space::s);
    m_below->setSpacing(space::s);

    if (hasTickBox) {
        m_tickBox = new QCheckBox;
        m_top->addWidget(m_tickBox, 0, Qt::AlignTop);
        // clicked() and not toggled(): only what the user does.
        connect(m_tickBox, &QCheckBox::clicked, this, &StepRow::toggled);
        m_label->installEventFilter(this);
        connect(m_label, &QLabel::linkHovered, this,
                [this](const QString &link) { m_isOverLink = !link.isEmpty(); });
    }
    m_number->hide();
    m_top->addWidget(m_number, 0, Qt::AlignTop);
    // The sentence takes what there is up to its longest line, the rest keeps the buttons at the right.
    m_top->addWidget(m_label, 1000);
    m_top->addStretch(1);
    m_attention->setTone(Tone::Error);
    m_attention->hide();
    m_top->addWidget(m_attention, 0, Qt::AlignTop);
    align();
}

void StepRow::setText(const QString &html, const QString &plain)
{
    m_label->setHtml(html);
    if (m_tickBox)
        m_tickBox->setAccessibleName(plain);
}

bool StepRow::isChecked() const
{
    return m_tickBox && m_tickBox->isChecked();
}

void StepRow::setChecked(bool checked)
{
    if (m_tickBox)
        m_tickBox->setChecked(checked);
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
    // Room for the frame.
    const int margin = word.isEmpty() ? 0 : space::s;
    layout()->setContentsMargins(margin, margin, margin, margin);
    if (m_tickBox)
        m_tickBox->setAccessibleDescription(word);
    update();
}

int StepRow::number() const
{
    return m_number->number;
}

void StepRow::addButton(QAbstractButton *button)
{
    m_top->addWidget(button, 0, Qt::AlignTop);
}

void StepRow::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void StepRow::focusStep()
{
    if (m_tickBox) {
        m_tickBox->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto children = findChildren<QWidget *>();
    const auto canFocus = [](const QWidget *child) {
        return (child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && !child->isHidden();
    };
    const auto first = std::find_if(children.begin(), children.end(), canFocus);
    if (first != children.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void StepRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        align();
}

void StepRow::paintEvent(QPaintEvent *)
{
    if (!m_attention->text().isEmpty()) {
        const ToneColors colors = toneColors(palette(), Tone::Error);
        QPainter frame(this);
        frame.setRenderHint(QPainter::Antialiasing);
        frame.setPen(colors.border);
        frame.setBrush(colors.background);
        frame.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::s - 2, space::s - 2);
    }
    // Fusion's boxes can hardly be seen in the dark, and not at all on black.
    if (!m_tickBox || style()->name() != QLatin1String("fusion"))
        return;
    QStyleOptionButton option;
    option.initFrom(m_tickBox);
    const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, m_tickBox);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColors(palette(), Tone::Neutral).border);
    const QRectF outline = box.translated(m_tickBox->pos()).adjusted(-1, -1, 1, 1);
    painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

bool StepRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease && !m_isOverLink) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        // Marking text with the mouse is no click.
        const bool isClick = mouse->button() == Qt::LeftButton && !m_label->hasSelectedText() &&
                             m_label->rect().contains(mouse->position().toPoint());
        if (isClick && m_tickBox->isEnabled())
            m_tickBox->click();
    }
    return QWidget::eventFilter(watched, event);
}

void StepRow::align()
{
    const int line = m_label->fontMetrics().lineSpacing();
    int height = std::max(line, smallestTarget);
    int indent = 0;
    const int outline = 1; // Room for the line around the box, see paintEvent().
    if (m_tickBox) {
        const QSize box = m_tickBox->sizeHint().expandedTo({smallestTarget, smallestTarget});
        height = std::max(height, box.height());
        m_tickBox->setMinimumSize(box.width(), height);
        m_top->setContentsMargins(outline, 0, 0, 0);
        indent = outline + box.width() + m_top->spacing();
    }
    if (!m_number->isHidden()) {
        const int side = m_number->sizeHint().width();
        m_number->setFixedSize(side, height);
        indent += side + m_top->spacing();
    }
    // The first line of the sentence is level with the middle of the box.
    m_label->setContentsMargins(0, (height - line) / 2, 0, 0);
    m_below->setContentsMargins(indent, 0, 0, 0);
}

} // namespace widgets
