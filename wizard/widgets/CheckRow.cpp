// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CheckRow.h"

#include "Badge.h"
#include "Button.h"
#include "Detail.h"
#include "Layouts.h"
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
      m_summary(new TextLabel(TextLabel::Role::Quiet)), m_badge(new Badge), m_remedy(new TextLabel),
      m_buttons(new QWidget), m_goTo(new Button), m_runAgain(new Button), m_unfoldProblem(new Button),
      m_unfold(new QToolButton), m_folded(new QWidget), m_runAgainFolded(new Button), m_detail(new Detail)
{
    column(m_folded, space::s, {m_detail})->addWidget(m_runAgainFolded, 0, Qt::AlignLeading);
    m_buttons->setLayout(wrapped({m_goTo, m_runAgain, m_unfoldProblem}));
    m_buttons->layout()->setContentsMargins(0, space::xs, 0, 0);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_badge, 0, 2, Qt::AlignVCenter | Qt::AlignTrailing);
    grid->addWidget(m_unfold, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_summary, 1, 1, 1, 3);
    grid->addWidget(m_remedy, 2, 1, 1, 3);
    grid->addWidget(m_buttons, 3, 1, 1, 3);
    grid->addWidget(m_folded, 4, 1, 1, 3);
    setCard(false);

    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_unfoldProblem->setCheckable(true);
    m_unfoldProblem->setFlat(true);
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setMinimumSize(smallestTarget, smallestTarget);
    QSizePolicy keepsPlace = m_unfold->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_unfold->setSizePolicy(keepsPlace);

    connect(m_unfold, &QToolButton::toggled, this, &CheckRow::updateFold);
    connect(m_unfoldProblem, &QPushButton::toggled, this, &CheckRow::updateFold);
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
    if (m_name == title)
        return;
    m_name = title;
    setAccessibleName(title);
    retranslate();
    updateFold();
}

void CheckRow::setState(Glyph glyph, const QString &badge)
{
    m_glyph->setGlyph(glyph);
    m_badge->setText(badge);
    m_badge->setTone(toneOf(glyph));
    // A failure says in a sentence what the word would.
    m_badge->setVisible(glyph != Glyph::Failed);
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
    const bool takesFocusAlong = !hasProblem && m_buttons->isAncestorOf(QApplication::focusWidget());
    m_tone = hasProblem ? tone : Tone::Neutral;
    m_heading = hasProblem ? heading : QString();
    m_remedy->setPlain(text);
    m_goTo->setText(goTo);
    m_goTo->setVisible(!goTo.isEmpty());
    m_title->setRole(hasProblem ? TextLabel::Role::Heading : TextLabel::Role::Body);
    m_title->setTone(m_tone == Tone::Warning ? m_tone : Tone::Neutral);
    updateFold();
    applyLook();
    update();
    // The keyboard stays in the row whose check runs again.
    if (takesFocusAlong)
        m_unfold->setFocus(Qt::OtherFocusReason);
}

void CheckRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    updateFold();
}

void CheckRow::setCard(bool isCard)
{
    m_isCard = isCard;
    layout()->setContentsMargins(isCard ? space::l : 0, isCard ? space::m : space::s, isCard ? space::l : 0,
                                 isCard ? space::m : space::s);
    update();
}

void CheckRow::setCanRunAgain(bool can)
{
    // Pressed again, it would do nothing; disabled, it would pass the focus on.
    m_runAgain->setEnabled(can || m_runAgain->hasFocus());
    m_runAgainFolded->setEnabled(can || m_runAgainFolded->hasFocus());
}

void CheckRow::retranslate()
{
    //: Button: runs this one check another time
    m_runAgain->setText(tr("Check again"));
    m_runAgainFolded->setText(tr("Check again"));
    //: Button: unfolds what a support engineer needs to know.
    m_unfoldProblem->setText(tr("Technical details"));
    m_unfold->setToolTip(tr("Technical details"));
    //: Read by screen readers; %1 is the name of a check
    m_unfold->setAccessibleName(tr("Technical details of “%1”").arg(m_name));
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
    QPainter painter(this);
    if (m_isCard) {
        const ToneColors colors = toneColors(palette(), m_tone);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_tone == Tone::Neutral ? cardBorder(palette()) : colors.border);
        painter.setBrush(m_tone == Tone::Warning ? colors.background : cardBackground(palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::s, space::s);
        return;
    }
    // A line between rows, none above the first.
    if (parentWidget() && parentWidget()->findChild<CheckRow *>({}, Qt::FindDirectChildrenOnly) != this)
        painter.fillRect(0, 0, width(), 1, cardBorder(palette()));
}

void CheckRow::applyLook()
{
    m_summary->setMinimumHeight(m_summary->fontMetrics().lineSpacing());
    // What only warns can wait, and Next leads on.
    const QPalette wanted = m_tone == Tone::Error ? primaryPalette(palette()) : palette();
    if (m_goTo->palette() != wanted)
        m_goTo->setPalette(wanted);
}

void CheckRow::updateFold()
{
    const bool hasProblem = !m_heading.isEmpty();
    m_title->setPlain(hasProblem ? m_heading : m_name);
    m_unfold->setVisible(!hasProblem);
    m_unfoldProblem->setVisible(hasProblem && !m_detail->isEmpty());
    m_summary->setVisible(!m_summary->text().isEmpty() && !hasProblem);
    m_remedy->setVisible(hasProblem);
    m_buttons->setVisible(hasProblem);
    m_runAgainFolded->setVisible(!hasProblem);
    m_unfold->setArrowType(m_unfold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_folded->setVisible(hasProblem ? m_unfoldProblem->isChecked() && !m_detail->isEmpty()
                                    : m_unfold->isChecked());
}

} // namespace widgets
