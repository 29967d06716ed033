// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fold.h"

#include "Layouts.h"
#include "TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace widgets {

Fold::Fold(Glyph glyph, QWidget *parent)
    : QFrame(parent), m_glyph(new GlyphView(glyph)), m_title(new TextLabel),
      m_names(new TextLabel(TextLabel::Role::Quiet)), m_reason(new TextLabel(TextLabel::Role::Quiet)),
      m_toggle(new QToolButton), m_folded(new QWidget), m_content(column(m_folded, 0))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_names, 0, 2);
    grid->addWidget(m_toggle, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_reason, 1, 1, 1, 3);
    grid->addWidget(m_folded, 2, 1, 1, 3);

    m_title->setWordWrap(false);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_names->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    // A click anywhere on the line unfolds.
    for (TextLabel *label : {m_title, m_names, m_reason})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setMinimumSize(smallestTarget, smallestTarget);
    connect(m_toggle, &QToolButton::toggled, this, &Fold::setUnfolded);
    setUnfolded(false);
    retranslate();
}

void Fold::setText(const QString &title, const QString &names, const QString &reason)
{
    m_title->setPlain(title);
    m_names->setPlain(names);
    m_reason->setPlain(reason);
    m_reason->setVisible(!reason.isEmpty());
    retranslate();
}

bool Fold::isUnfolded() const
{
    return m_toggle->isChecked();
}

void Fold::setUnfolded(bool unfolded)
{
    m_toggle->setChecked(unfolded);
    m_toggle->setArrowType(unfolded ? Qt::UpArrow : Qt::DownArrow);
    m_folded->setVisible(unfolded);
}

void Fold::focusToggle()
{
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void Fold::retranslate()
{
    const QString parts = m_names->text().isEmpty() ? m_title->text()
                                                    //: Read by screen readers: "8 passed: connection, clock"
                                                    : tr("%1: %2").arg(m_title->text(), m_names->text());
    m_toggle->setAccessibleName(parts);
    m_toggle->setAccessibleDescription(m_reason->text());
    m_toggle->setToolTip(tr("Show or hide"));
}

void Fold::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Fold::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    const bool isOnLine =
        rect().contains(event->pos()) && (m_folded->isHidden() || event->pos().y() < m_folded->y());
    if (event->button() == Qt::LeftButton && isOnLine)
        m_toggle->toggle();
}

void Fold::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(cardBorder(palette()));
    painter.setBrush(cardBackground(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::s, space::s);
}

} // namespace widgets
