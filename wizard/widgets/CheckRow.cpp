// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CheckRow.h"

#include "Badge.h"
#include "Button.h"
#include "Detail.h"
#include "Notice.h"
#include "TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace widgets {

CheckRow::CheckRow(QWidget *parent)
    : QFrame(parent), m_glyph(new GlyphView(Glyph::Todo)), m_title(new TextLabel),
      m_summary(new TextLabel(TextLabel::Role::Quiet)), m_badge(new Badge),
      m_problem(new Notice(Tone::Error)), m_goTo(new Button), m_runAgain(new Button),
      m_unfold(new QToolButton), m_folded(new QWidget), m_runAgainFolded(new Button), m_detail(new Detail)
{
    auto *folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins({});
    folded->setSpacing(space::s);
    folded->addWidget(m_detail);
    folded->addWidget(m_runAgainFolded, 0, Qt::AlignLeading);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::s, 0, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_badge, 0, 2, Qt::AlignVCenter | Qt::AlignTrailing);
    grid->addWidget(m_unfold, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_summary, 1, 1, 1, 3);
    grid->addWidget(m_problem, 2, 1, 1, 3);
    grid->addWidget(m_folded, 3, 1, 1, 3);

    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problem->addButton(m_goTo);
    m_problem->addButton(m_runAgain);
    m_problem->hide();
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setMinimumSize(smallestTarget, smallestTarget);
    QSizePolicy keepsPlace = m_unfold->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_unfold->setSizePolicy(keepsPlace);

    connect(m_unfold, &QToolButton::toggled, this, &CheckRow::updateFold);
    connect(m_goTo, &QPushButton::clicked, this, &CheckRow::goToStep);
    connect(m_runAgain, &QPushButton::clicked, this, &CheckRow::runAgain);
    connect(m_runAgainFolded, &QPushButton::clicked, this, &CheckRow::runAgain);

    setCanRunAgain(false);
    updateFold();
    applyLook();
    retranslate();
}

void CheckRow::setTitle(const QString &title)
{
    if (m_title->text() == title)
        return;
    m_title->setPlain(title);
    setAccessibleName(title);
    retranslate();
}

void CheckRow::setState(Glyph glyph, const QString &badge)
{
    m_glyph->setGlyph(glyph);
    m_badge->setText(badge);
    m_badge->setTone(toneOf(glyph));
    m_title->setRole(glyph == Glyph::Failed ? TextLabel::Role::Strong : TextLabel::Role::Body);
    if (accessibleDescription() != badge)
        setAccessibleDescription(badge);
}

void CheckRow::setSummary(const QString &summary)
{
    m_summary->setPlain(summary);
    updateFold();
}

void CheckRow::setProblem(Tone tone, const QString &heading, const QString &text, const QString &goTo)
{
    const bool hasProblem = !text.isEmpty();
    const bool takesFocusAlong = !hasProblem && m_problem->isAncestorOf(QApplication::focusWidget());
    m_problem->setTone(tone);
    m_problem->setHeading(heading);
    m_problem->setPlain(text);
    m_goTo->setText(goTo);
    m_goTo->setVisible(!goTo.isEmpty());
    m_problem->setVisible(hasProblem);
    updateFold();
    // The keyboard stays in the row whose check runs again.
    if (takesFocusAlong)
        m_unfold->setFocus(Qt::OtherFocusReason);
}

void CheckRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_problem->setDetail(detail);
    updateFold();
}

void CheckRow::setCanRunAgain(bool can)
{
    if (!can && m_runAgain->hasFocus())
        m_goTo->setFocus(Qt::OtherFocusReason);
    m_runAgain->setEnabled(can);
    m_runAgainFolded->setEnabled(can);
}

void CheckRow::retranslate()
{
    //: Button: runs this one check another time
    m_runAgain->setText(tr("Check again"));
    m_runAgainFolded->setText(tr("Check again"));
    m_unfold->setToolTip(tr("Technical detail"));
    //: Read by screen readers; %1 is the name of a check
    m_unfold->setAccessibleName(tr("Technical detail of “%1”").arg(m_title->text()));
}

void CheckRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void CheckRow::paintEvent(QPaintEvent *)
{
    // A line between rows, none above the first.
    if (!parentWidget() || parentWidget()->findChild<CheckRow *>({}, Qt::FindDirectChildrenOnly) == this)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, cardBorder(palette()));
}

void CheckRow::applyLook()
{
    m_summary->setMinimumHeight(m_summary->fontMetrics().lineSpacing());
    const QPalette primary = primaryPalette(palette());
    if (m_goTo->palette() != primary)
        m_goTo->setPalette(primary);
}

void CheckRow::updateFold()
{
    const bool hasProblem = !m_problem->isHidden();
    // The notice has buttons of its own for the same.
    m_unfold->setVisible(!hasProblem);
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_unfold->setArrowType(m_unfold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_folded->setVisible(m_unfold->isChecked() && !hasProblem);
}

} // namespace widgets
