// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "TextField.h"

#include "TextLabel.h"
#include "Theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets {

TextField::TextField(const QString &name, int longestText, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel), m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setMaxLength(longestText);
    m_title->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::edited);
}

void TextField::setTitle(const QString &title)
{
    m_title->setPlain(title);
    m_edit->setAccessibleName(title);
}

void TextField::showValue(const QString &value, bool isFinal)
{
    // What is kept has no space at its ends, which is there while more is typed.
    if (m_edit->text().simplified() != value)
        m_edit->setText(value);
    if (m_edit->isReadOnly() == isFinal)
        return;
    m_edit->setReadOnly(isFinal);
    m_edit->setFrame(!isFinal);
    setEntryGround(m_edit, !isFinal);
}

void setEntryGround(QWidget *edit, bool isEntry)
{
    QPalette palette;
    if (!isEntry)
        palette.setBrush(QPalette::Base, Qt::NoBrush);
    edit->setPalette(palette);
}

} // namespace widgets
