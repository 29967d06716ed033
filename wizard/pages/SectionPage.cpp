// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SectionPage.h"

#include "steps/StepsView.h"

#include "session/OpenSetup.h"
#include "setup/Progress.h"
#include "widgets/Button.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QVBoxLayout>
#include <QWizard>

namespace pages {

using session::Mode;
using session::OpenSetup;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

SectionPage::SectionPage(OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
                         QWidget *parent)
    : QWizardPage(parent), m_open(open), m_desktop(desktop), m_section(section),
      m_banner(widgets::named(new Notice(Tone::Info), "banner")),
      m_savingError(widgets::named(new Notice(Tone::Error), "saving-error")),
      m_savingNews(new Notice(Tone::Warning)), m_scroll(new widgets::PageScroll), m_notices(new QVBoxLayout),
      m_head(new QHBoxLayout), m_place(widgets::named(new TextLabel(TextLabel::Role::Quiet), "place")),
      m_strip(widgets::named(new widgets::Button, "strip")), m_title(new TextLabel(TextLabel::Role::Title)),
      m_purpose(new TextLabel(TextLabel::Role::Quiet))
{
    setObjectName(section.id);
    m_savingError->hide();
    m_savingNews->hide();

    auto *layout = widgets::column(this, widgets::space::s);
    m_notices->setContentsMargins(widgets::space::xl, widgets::space::m, widgets::space::xl, 0);
    m_notices->addWidget(m_banner);
    m_notices->addWidget(m_savingError);
    m_notices->addWidget(m_savingNews);
    layout->addLayout(m_notices);
    layout->addWidget(m_scroll, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(widgets::space::xs);
    // A label is not wider than a line of text should be; what it leaves is neither its own nor the buttons’.
    m_head->addWidget(m_place, 1000);
    m_head->addStretch(1);
    m_head->addWidget(m_strip);
    words->addLayout(m_head);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    m_scroll->content()->addLayout(words);

    connect(m_strip, &QPushButton::clicked, this, [this] { Q_EMIT stripRequested(!m_isStrip); });
    connect(&m_open, &OpenSetup::opened, this, &SectionPage::refreshIfShown);
    connect(&m_open, &OpenSetup::changed, this, &SectionPage::showFoot);
}

setup::Setup &SectionPage::setup() const
{
    return m_open.setup();
}

void SectionPage::open()
{
    if (!m_built) {
        m_built = true;
        build(m_scroll->content());
        m_scroll->content()->addStretch();
    }
    m_foot.reset();
    retranslate();
    refreshIfShown();
    m_scroll->begin();
}

void SectionPage::build(QVBoxLayout *content)
{
    addSteps(content);
}

steps::StepsView *SectionPage::addSteps(QVBoxLayout *content,
                                        std::function<QWidget *(const guide::Field &)> specialField)
{
    m_steps = new steps::StepsView(m_open, m_section, m_desktop, std::move(specialField));
    content->addWidget(m_steps);
    connect(m_steps, &steps::StepsView::cardOpened, m_scroll, &widgets::PageScroll::bringIntoView);
    connect(m_steps, &steps::StepsView::allDone, this,
            [this] { wizard()->button(QWizard::NextButton)->setFocus(); });
    return m_steps;
}

void SectionPage::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

bool SectionPage::isShown() const
{
    return m_built && openSetup().isOpen() && isVisibleTo(parentWidget());
}

void SectionPage::refreshIfShown()
{
    if (!isShown())
        return;
    refresh();
    showFoot();
}

void SectionPage::showFoot()
{
    if (!isShown())
        return;
    const QString left = missing();
    const QString foot = left.isEmpty() ? footText() : left;
    if (m_foot == foot)
        return;
    m_foot = foot;
    Q_EMIT footChanged(foot, false);
}

bool SectionPage::isDone() const
{
    return openSetup().isOpen() && (openSetup().mode() == Mode::Preview || missing().isEmpty());
}

bool SectionPage::validatePage()
{
    if (isDone())
        return true;
    goToMissing();
    Q_EMIT footChanged(missing(), true);
    m_foot.reset();
    return false;
}

void SectionPage::goToMissing()
{
    if (QWidget *place = m_steps ? m_steps->goToMissing() : nullptr)
        m_scroll->bringIntoView(place);
    else
        focusStart();
}

void SectionPage::setPlace(const QString &words)
{
    m_place->setPlain(words);
}

void SectionPage::hideStrip()
{
    m_strip->hide();
}

void SectionPage::hideHeading() const
{
    for (QWidget *label : {m_title, m_purpose})
        label->hide();
}

void SectionPage::setStrip(bool isStrip)
{
    m_isStrip = isStrip;
    //: Makes the window as large as before.
    m_strip->setText(isStrip ? tr("Full window") : tr("Keep beside the browser"));
    // Only now: setting the text removes it.
    m_strip->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_strip->setToolTip(m_strip->shortcut().toString(QKeySequence::NativeText));
}

QString SectionPage::missing() const
{
    const bool isLeft = !setup::openSteps(m_section, setup()).empty();
    return isLeft ? setup::cardsWords(m_section, setup()).toHtmlEscaped() : QString();
}

QString SectionPage::footText() const
{
    return m_steps ? setup::cardsWords(m_section, setup()).toHtmlEscaped() : QString();
}

void SectionPage::focusStep(const QString &stepId)
{
    // With what belongs to it.
    if (QWidget *step = m_steps ? m_steps->focusStep(stepId) : nullptr)
        m_scroll->bringIntoView(step);
}

void SectionPage::focusStart()
{
    if (!m_steps)
        return;
    m_steps->openFirst();
    m_steps->focusOpen();
}

void SectionPage::takeFinding(QWidget *notice, const session::Repair &repair)
{
    m_notices->insertWidget(0, notice);
    if (m_steps)
        m_steps->setRepair(repair);
}

void SectionPage::setSavingError(const QString &words)
{
    m_savingError->setPlain(words);
    m_savingError->setVisible(!words.isEmpty());
}

void SectionPage::setSavingNews(const QString &words)
{
    m_savingNews->setPlain(words);
    m_savingNews->setVisible(!words.isEmpty());
}

void SectionPage::showBanner()
{
    if (openSetup().isReadOnly()) {
        m_banner->setTone(Tone::Warning);
        m_banner->setHeading(tr("You can look at this set-up, but not change it here."));
        m_banner->setPlain(openSetup().readOnlyReason() + QLatin1Char(' ') +
                           tr("Close it there, then open it here again."));
        m_banner->show();
        return;
    }
    m_banner->setTone(Tone::Info);
    m_banner->setHeading({});
    m_banner->setVisible(openSetup().mode() == Mode::Preview);
    m_banner->setPlain(tr("This is a preview. Nothing that you enter here is kept."));
}

void SectionPage::retranslate()
{
    const QString title = m_section.title.plain();
    setAccessibleName(title);
    m_title->setPlain(m_section.heading.plain());
    m_purpose->setHtml(m_section.purpose.html());
    m_purpose->setVisible(!m_section.purpose.isEmpty());
    m_savingError->setHeading(tr("Your entries are not saved"));
    setStrip(m_isStrip);
    showBanner();
    if (m_steps)
        m_steps->retranslate();
}

void SectionPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_built) {
        retranslate();
        refreshIfShown();
    }
}

} // namespace pages
