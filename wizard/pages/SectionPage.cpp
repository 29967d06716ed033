// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SectionPage.h"

#include "StepsView.h"

#include "session/OpenSetup.h"
#include "setup/Progress.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace pages {

using session::Mode;
using session::OpenSetup;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

SectionPage::SectionPage(OpenSetup &open, const Desktop &desktop, const guide::Section &section,
                         QWidget *parent)
    : QWizardPage(parent), m_open(open), m_desktop(desktop), m_section(section),
      m_banner(widgets::named(new Notice(Tone::Info), "banner")),
      m_savingError(widgets::named(new Notice(Tone::Error), "saving-error")),
      m_savingNews(new Notice(Tone::Warning)), m_scroll(new widgets::PageScroll), m_notices(new QVBoxLayout),
      m_head(new QHBoxLayout), m_title(new TextLabel(TextLabel::Role::Title)),
      m_purpose(new TextLabel(TextLabel::Role::Quiet)), m_foot(new TextLabel(TextLabel::Role::Quiet))
{
    setObjectName(section.id);
    m_foot->setObjectName(section.id + QStringLiteral("-foot"));
    m_savingError->hide();
    m_savingNews->hide();

    auto *layout = widgets::column(this, widgets::space::s);
    m_notices->setContentsMargins(widgets::space::xl, widgets::space::m, widgets::space::xl, 0);
    m_notices->addWidget(m_banner);
    m_notices->addWidget(m_savingError);
    m_notices->addWidget(m_savingNews);
    layout->addLayout(m_notices);
    layout->addWidget(m_scroll, 1);
    m_foot->setContentsMargins(widgets::space::xl, widgets::space::s, widgets::space::xl, widgets::space::s);
    layout->addWidget(m_foot);
    m_head->addWidget(m_title, 1);
    m_scroll->content()->addLayout(m_head);
    m_scroll->content()->addWidget(m_purpose);

    connect(m_foot, &QLabel::linkActivated, this, &SectionPage::focusStep);
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
    m_toldComplete.reset();
    retranslate();
    refreshIfShown();
}

void SectionPage::build(QVBoxLayout *content)
{
    addSteps(content);
}

StepsView *SectionPage::addSteps(QVBoxLayout *content,
                                 std::function<QWidget *(const guide::Field &)> specialField)
{
    m_steps = new StepsView(m_open, m_section, m_desktop, std::move(specialField));
    content->addWidget(m_steps);
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
    const QString held = missing();
    m_foot->setHtml(held.isEmpty() ? footText() : held);
    // Only then: QWizard lays out its buttons each time.
    const bool complete = isComplete();
    if (m_toldComplete == complete)
        return;
    m_toldComplete = complete;
    Q_EMIT completeChanged();
}

bool SectionPage::isComplete() const
{
    return openSetup().isOpen() && (openSetup().mode() == Mode::Preview || missing().isEmpty());
}

QString SectionPage::missing() const
{
    const auto open = setup::openSteps(m_section, setup());
    if (open.empty())
        return {};
    //: At the foot of a page; a link that says which step comes next follows.
    return tr("%n step(s) left on this page.", nullptr, static_cast<int>(open.size())).toHtmlEscaped() +
           QStringLiteral(" <a href=\"%1\">%2</a>")
               .arg(open.front()->id, tr("Show the next one").toHtmlEscaped());
}

void SectionPage::focusStep(const QString &stepId)
{
    // With what belongs to it.
    if (QWidget *step = m_steps ? m_steps->focusStep(stepId) : nullptr)
        m_scroll->bringIntoView(step);
}

void SectionPage::focusStart()
{
    const auto open = setup::openSteps(m_section, setup());
    if (!open.empty())
        focusStep(open.front()->id);
    else if (!m_section.steps.empty())
        focusStep(m_section.steps.front().id);
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
    const Mode mode = openSetup().mode();
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
    m_banner->setVisible(mode == Mode::Practice || mode == Mode::Preview);
    m_banner->setPlain(
        mode == Mode::Practice
            ? tr("Practice with a simulated tenant on this computer. Nothing reaches Mimecast.")
            : tr("This is a preview. Nothing that you enter here is kept."));
}

void SectionPage::retranslate()
{
    const QString title = m_section.title.plain();
    setAccessibleName(title);
    m_title->setPlain(title);
    m_purpose->setHtml(m_section.purpose.html());
    m_purpose->setVisible(!m_section.purpose.isEmpty());
    m_savingError->setHeading(tr("Your entries are not saved"));
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
