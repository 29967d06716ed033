// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Timeline.h"

#include "TextLabel.h"

#include <QGridLayout>
#include <QPainter>

namespace widgets {

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void Timeline::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (m_rows.size() < entries.size()) {
        const int line = 2 * static_cast<int>(m_rows.size());
        const Row row{new GlyphView(Glyph::Todo), new TextLabel, new TextLabel(TextLabel::Role::Quiet),
                      new TextLabel(TextLabel::Role::Quiet)};
        row.time->setWordWrap(false);
        row.time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        row.detail->setContentsMargins(0, 0, 0, space::s);
        m_grid->addWidget(row.glyph, line, 0, Qt::AlignTop);
        m_grid->addWidget(row.title, line, 1);
        m_grid->addWidget(row.time, line, 2, Qt::AlignTop);
        m_grid->addWidget(row.detail, line + 1, 1, 1, 2);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isShown = i < entries.size();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.glyph, row.title, row.detail, row.time})
            widget->setVisible(isShown);
        if (!isShown)
            continue;
        const Entry &entry = entries.at(i);
        row.glyph->setGlyph(entry.glyph);
        row.title->setRole(i + 1 == entries.size() ? TextLabel::Role::Strong : TextLabel::Role::Body);
        row.title->setPlain(entry.title);
        row.detail->setPlain(entry.detail);
        // The line between two glyphs needs a place to be seen.
        row.title->setContentsMargins(0, 0, 0, entry.detail.isEmpty() ? space::l : 0);
        row.detail->setVisible(!entry.detail.isEmpty());
        row.time->setPlain(entry.time);
    }
    update();
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 1; i < m_entries.size(); ++i) {
        const QRect from = m_rows.at(i - 1).glyph->geometry();
        const QRect to = m_rows.at(i).glyph->geometry();
        painter.setPen(QPen(toneColors(palette(), toneOf(m_entries.at(i).glyph)).border, 1.5));
        painter.drawLine(QPointF(from.center().x() + 0.5, from.bottom() + 1),
                         QPointF(to.center().x() + 0.5, to.top()));
    }
}

} // namespace widgets
