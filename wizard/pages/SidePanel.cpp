// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SidePanel.h"

#include "session/OpenSetup.h"
#include "session/SectionState.h"
#include "session/Verification.h"
#include "setup/Progress.h"
#include "widgets/Layouts.h"
#include "widgets/ProgressLine.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using session::OpenSetup;
using session::SaveState;
using session::Verification;
using widgets::Glyph;
using widgets::SectionList;
using widgets::TextLabel;

SidePanel::SidePanel(const session::OpenSetup &open, const session::Verification &verification,
                     QWidget *parent)
    : QWidget(parent), m_open(open), m_verification(verification), m_saveState(open),
      m_organization(new TextLabel(TextLabel::Role::Heading)),
      m_product(new TextLabel(TextLabel::Role::Quiet)),
      m_progress(widgets::named(new widgets::ProgressLine, "progress")),
      m_list(widgets::named(new SectionList, "sections")), m_savedGlyph(new widgets::GlyphView(Glyph::Done)),
      m_saved(widgets::named(new TextLabel(TextLabel::Role::Quiet), "saved")),
      m_setups(widgets::named(new QPushButton, "all-setups"))
{
    using namespace widgets::space;
    m_setups->setFlat(true);
    m_setups->setAutoDefault(false);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(l, xl, l, m);
    head->setSpacing(xs);
    head->addWidget(m_organization);
    head->addWidget(m_product);
    head->addSpacing(s);
    head->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(l, s, s, m);
    foot->setSpacing(s);
    foot->addWidget(m_savedGlyph, 0, Qt::AlignVCenter);
    foot->addWidget(m_saved, 1, Qt::AlignVCenter);
    foot->addWidget(m_setups, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);

    connect(m_list, &SectionList::openRequested, this, &SidePanel::sectionRequested);
    connect(m_setups, &QPushButton::clicked, this, &SidePanel::welcomeRequested);
    connect(&m_saveState, &SaveState::changed, this, &SidePanel::showSaved);
    connect(&m_open, &OpenSetup::opened, this, &SidePanel::refresh);
    connect(&m_open, &OpenSetup::changed, this, &SidePanel::refresh);
    connect(&m_open, &OpenSetup::secretChanged, this, &SidePanel::refresh);
    connect(&m_verification, &Verification::findingsChanged, this, &SidePanel::refresh);
    keepEdgeFree();
    retranslate();
}

/// Of what is in the panel, for the line that is painted there.
void SidePanel::keepEdgeFree()
{
    const bool isLeft = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isLeft ? 1 : 0, 0, isLeft ? 0 : 1, 0);
}

void SidePanel::setOpenSection(const QString &sectionId)
{
    m_openSection = sectionId;
    refresh();
}

namespace {

struct Look
{
    Glyph glyph;
    QString status;
};

void addEntry(QList<SectionList::Entry> *entries, const guide::Section &section, const Look &look,
              bool reached)
{
    const QString group = guide::title(section.group);
    const bool isFirst = std::none_of(entries->cbegin(), entries->cend(),
                                      [&](const SectionList::Entry &each) { return each.group == group; });
    entries->append({.id = section.id,
                     .title = section.title.plain(),
                     .glyph = look.glyph,
                     .status = look.status,
                     .enabled = reached,
                     .number = int(entries->size()) + 1,
                     .group = isFirst ? group : QString()});
}

QString product()
{
    //: The product, below the organization's name.
    return SidePanel::tr("Set-up for Mimecast");
}

Look lookOf(session::SectionState state, bool reached)
{
    switch (state) {
    case session::SectionState::Confirmed:
        return {Glyph::Ticked, SidePanel::tr("done, confirmed by you")};
    case session::SectionState::Checked:
        //: Read by screen readers: state of a page in the list.
        return {Glyph::Done, SidePanel::tr("done, checked")};
    case session::SectionState::NeedsAttention:
        //: Read by screen readers: state of a page in the list.
        return {Glyph::Attention, SidePanel::tr("needs attention")};
    case session::SectionState::Todo:
        break;
    }
    //: Read by screen readers: state of a page in the list.
    return {Glyph::Todo, reached ? SidePanel::tr("to do") : SidePanel::tr("not opened yet")};
}

} // namespace

void SidePanel::showSaved()
{
    const bool isSaved = m_saveState.state() == SaveState::State::Saved;
    const bool isSaving = m_saveState.state() == SaveState::State::Saving;
    m_savedGlyph->setGlyph(isSaved ? Glyph::Done : isSaving ? Glyph::Running : Glyph::Attention);
    m_saved->setPlain(m_saveState.text());
    m_saved->setVisible(m_open.isOpen());
    m_savedGlyph->setVisible(m_open.isOpen());
}

void SidePanel::refresh()
{
    m_setups->setVisible(!m_openSection.isEmpty());
    QList<SectionList::Entry> entries;
    if (!m_open.isOpen()) {
        //: Above the list of pages. A product’s name: not translated.
        m_organization->setPlain(tr("Active Response"));
        for (const guide::Section &section : m_open.guide().sections) {
            if (!section.condition)
                addEntry(&entries, section, {Glyph::Todo, tr("not opened yet")}, false);
        }
        m_progress->hide();
        m_list->setEntries(entries);
        m_list->setOpen({});
        return;
    }
    const setup::Setup &setup = m_open.setup();
    //: In place of an organization’s name that is not entered yet.
    m_organization->setPlain(setup.organization().isEmpty() ? tr("New set-up") : setup.organization());
    //: In place of the product’s name, below the organization’s.
    m_product->setPlain(m_open.isPractice() ? tr("Practice, fake tenant") : product());
    const QList<checks::Finding> findings = m_verification.findings();
    const bool everywhere = m_open.mode() == session::Mode::Preview;
    for (const guide::Section *section : setup::sections(m_open.guide(), setup)) {
        // The report tells how things stand at any time.
        const bool reached =
            everywhere || setup.isReached(section->id) || section->id == QLatin1String("report");
        Look look =
            lookOf(session::sectionState(*section, setup, m_open.secret().isSettled(), findings), reached);
        if (section->id == m_openSection && look.glyph == Glyph::Todo)
            look.glyph = Glyph::Here;
        addEntry(&entries, *section, look, reached);
    }
    const session::SetupProgress progress =
        session::progress(m_open.guide(), setup, m_open.secret().isSettled(), findings);
    m_progress->setRange(0, progress.sections);
    m_progress->setValue(progress.done);
    m_progress->show();
    m_list->setEntries(entries);
    m_list->setOpen(m_openSection);
}

void SidePanel::retranslate()
{
    m_product->setPlain(product());
    //: Read by screen readers: names the list of pages.
    m_list->setAccessibleName(tr("Sections"));
    //: Read by screen readers: names a progress bar.
    m_progress->setAccessibleName(tr("Sections done"));
    showSaved();
    //: Button: leads to the first page, with the list of set-ups.
    m_setups->setText(tr("All set-ups"));
    refresh();
}

void SidePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::sideBackground(palette()));
    painter.setPen(widgets::cardBorder(palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        keepEdgeFree();
}

} // namespace pages
