// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Introduction.h"

#include "Badge.h"
#include "FactRow.h"
#include "TextLabel.h"
#include "Theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

namespace {
constexpr int widest = 400;
constexpr QSize iconSize(64, 64);
} // namespace

Introduction::Introduction(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextLabel::Role::Title)),
      m_purpose(new TextLabel(TextLabel::Role::Quiet)), m_column(new QVBoxLayout)
{
    setMaximumWidth(widest);
    auto *icon = new QLabel;
    icon->setPixmap(windowIcon().pixmap(iconSize, devicePixelRatio()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    all->addLayout(m_column);
    all->addStretch();
    m_column->setSpacing(space::m);
    m_column->addWidget(icon);
    m_column->addWidget(m_title);
    m_column->addWidget(m_purpose);
    m_column->addSpacing(space::l);
}

void Introduction::setTexts(const QString &title, const QString &purpose,
                            const QList<std::pair<QString, QString>> &stages)
{
    m_title->setPlain(title);
    m_purpose->setPlain(purpose);
    while (m_stages.size() < stages.size()) {
        auto *number = new Badge;
        number->setTone(Tone::Accent);
        number->setText(QString::number(m_stages.size() + 1));
        m_stages.append(new FactRow(number));
        m_column->addWidget(m_stages.constLast());
    }
    for (qsizetype i = 0; i < stages.size(); ++i)
        m_stages.at(i)->setTexts(stages.at(i).first, stages.at(i).second);
    showStages();
}

/// What comes first has its room; the stages are shown where there is some left.
void Introduction::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showStages();
}

void Introduction::showStages()
{
    const int inner = width() - 2 * space::xl;
    int needed = 2 * space::xl + iconSize.height() + m_title->heightForWidth(inner) +
                 m_purpose->heightForWidth(inner) + space::l + 3 * space::m;
    for (const FactRow *stage : std::as_const(m_stages))
        needed += stage->layout()->totalHeightForWidth(inner) + space::m;
    for (FactRow *stage : std::as_const(m_stages))
        stage->setVisible(needed <= height());
}

void Introduction::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), sideBackground(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), cardBorder(palette()));
}

} // namespace widgets
