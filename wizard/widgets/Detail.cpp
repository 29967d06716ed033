// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Detail.h"

#include "CopyButton.h"
#include "TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace widgets {

Detail::Detail(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(TextLabel::Role::Quiet)),
      m_copy(new CopyButton({}, [this] { return m_text->text(); }))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(m_text, 1000);
    row->addStretch(1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    setText({});
    retranslate();
}

void Detail::setText(const QString &text)
{
    m_text->setPlain(text);
    m_copy->setVisible(!text.isEmpty());
}

bool Detail::isEmpty() const
{
    return m_text->text().isEmpty();
}

void Detail::retranslate()
{
    //: Names what is copied: "Copy technical detail"
    m_copy->setWhat(tr("technical detail"));
}

void Detail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace widgets
