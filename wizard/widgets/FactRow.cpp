// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FactRow.h"

#include "TextLabel.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace widgets {

FactRow::FactRow(QWidget *sign, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_text(new TextLabel(TextLabel::Role::Strong)),
      m_quiet(new TextLabel(TextLabel::Role::Quiet))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(space::m);
    m_line->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_text);
    words->addWidget(m_quiet);
    m_line->addLayout(words, 1);
}

void FactRow::setTexts(const QString &text, const QString &quiet)
{
    m_text->setPlain(text);
    m_quiet->setPlain(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
    setAccessibleName(quiet.isEmpty() ? text : text + QLatin1Char(' ') + quiet);
}

void FactRow::addButton(QAbstractButton *button)
{
    m_line->addWidget(button, 0, Qt::AlignVCenter);
}

} // namespace widgets
