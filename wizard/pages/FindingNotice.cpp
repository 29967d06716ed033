// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FindingNotice.h"

#include "session/Repair.h"
#include "widgets/Button.h"
#include "widgets/Layouts.h"
#include "widgets/StatusGlyph.h"

#include <QCheckBox>
#include <QEvent>

namespace pages {

using session::Repair;
using widgets::Tone;

FindingNotice::FindingNotice(Repair &repair, QWidget *parent)
    : Notice(Tone::Error, parent), m_repair(repair),
      m_again(widgets::named(new widgets::Button, "finding.check-again")),
      m_goTo(widgets::named(new widgets::Button, "finding.elsewhere")),
      m_back(widgets::named(new widgets::Button, "finding.back")),
      m_keepOn(widgets::named(new QCheckBox, "finding.keep-checking"))
{
    setObjectName(QStringLiteral("finding"));
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_again, m_goTo, m_back, m_keepOn})
        addButton(button);
    connect(m_again, &QPushButton::clicked, &m_repair, &Repair::checkAgain);
    connect(m_goTo, &QPushButton::clicked, this, &FindingNotice::elsewhereRequested);
    connect(m_back, &QPushButton::clicked, this, &FindingNotice::backRequested);
    connect(m_keepOn, &QCheckBox::clicked, &m_repair, &Repair::keepOn);
    connect(&m_repair, &Repair::changed, this, &FindingNotice::refresh);
    hide();
    setTexts();
}

void FindingNotice::refresh()
{
    using State = Repair::State;
    const State state = m_repair.state();
    if (state == State::None) {
        hide();
        return;
    }
    const widgets::Glyph glyph = widgets::glyphOf(m_repair.finding().status);
    const Tone tone = toneOf(glyph);
    setTone(tone == Tone::Neutral ? Tone::Info : tone);
    setGlyph(m_repair.isChecking() ? widgets::Glyph::Running : glyph);
    setHeading(m_repair.heading());
    setPlain(m_repair.text());
    m_goTo->setVisible(state == State::Elsewhere);
    m_keepOn->setVisible(state != State::Passed || m_keepOn->hasFocus());
    m_keepOn->setChecked(m_repair.isKeepingOn());
    // What leads on: to check, to the other place, or back.
    const QPushButton *const primary = state == State::Open        ? m_again
                                       : state == State::Elsewhere ? m_goTo
                                                                   : m_back;
    for (QPushButton *button : {m_again, m_goTo, m_back})
        button->setPalette(button == primary ? widgets::primaryPalette(palette()) : palette());
}

void FindingNotice::setTexts()
{
    //: Button: runs the check that failed another time.
    m_again->setText(tr("Check again"));
    m_goTo->setText(tr("Go to that step"));
    m_back->setText(tr("Back to checks"));
    //: Button: runs the check again and again until it passes.
    m_keepOn->setText(tr("Keep checking"));
    m_keepOn->setToolTip(tr("Check every 10 s until it passes, for five minutes at most"));
}

void FindingNotice::changeEvent(QEvent *event)
{
    Notice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace pages
