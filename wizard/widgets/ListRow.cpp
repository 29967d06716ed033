// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ListRow.h"

#include "Button.h"
#include "Layouts.h"
#include "TextLabel.h"

namespace widgets {

ListRow::ListRow(const QString &title, const QString &quiet, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    m_line->addLayout(words, 1);
    if (!title.isEmpty()) {
        auto *label = new TextLabel;
        label->setHtml(title);
        words->addWidget(label);
    }
    if (!quiet.isEmpty()) {
        auto *label = new TextLabel(TextLabel::Role::Quiet);
        label->setPlain(quiet);
        words->addWidget(label);
    }
}

QPushButton *ListRow::addButton(const QString &name, const QString &text, const QString &spoken)
{
    auto *button = named(new Button(text), name);
    button->setAccessibleName(spoken);
    m_line->addWidget(button);
    return button;
}

} // namespace widgets
