// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FieldRow.h"

#include "setup/Progress.h"
#include "setup/Setup.h"
#include "widgets/CopyButton.h"
#include "widgets/Layouts.h"
#include "widgets/TextLabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>

namespace steps {

using widgets::TextLabel;

FieldRow::FieldRow(const guide::Field &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_title(new TextLabel(TextLabel::Role::Body)),
      m_help(new TextLabel(TextLabel::Role::Quiet)), m_line(new QHBoxLayout)
{
    widgets::column(this, widgets::space::xs, {m_title, m_help})->insertLayout(1, m_line);
    m_line->setSpacing(widgets::space::s);
    if (field.kind == guide::Field::Kind::Choice)
        buildChoice();
    else
        buildText();
    m_line->addStretch(1);
    retranslate();
}

void FieldRow::buildChoice()
{
    m_choice = new QButtonGroup(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(widgets::space::xs);
    for (const guide::Option &option : m_field.options) {
        auto *button = new QRadioButton;
        button->setObjectName(m_field.id + QLatin1Char('.') + option.id);
        button->setMinimumHeight(widgets::smallestTarget);
        m_choice->addButton(button, static_cast<int>(m_choice->buttons().size()));
        column->addWidget(button);
    }
    m_line->addLayout(column);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int index) {
        Q_EMIT edited(m_field.id, m_field.options.at(static_cast<size_t>(index)).id);
    });
}

void FieldRow::buildText()
{
    m_edit = new QLineEdit;
    m_edit->setObjectName(m_field.id);
    // Narrower beside a picture, never as wide as a page.
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_title->setBuddy(m_edit);
    m_line->addWidget(m_edit, 1000);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        showError(text);
        Q_EMIT edited(m_field.id, text);
    });
    if (m_field.copied) {
        m_copy = new widgets::CopyButton({}, [this] { return m_edit->text(); });
        m_line->addWidget(m_copy);
    }
}

void FieldRow::showValue(const setup::Setup &setup)
{
    const QString value = setup.value(m_field.id);
    if (m_edit) {
        if (m_edit->text() != value)
            m_edit->setText(value);
        showError(value);
        return;
    }
    m_choice->setExclusive(false);
    for (size_t i = 0; i < m_field.options.size(); ++i)
        m_choice->button(static_cast<int>(i))->setChecked(m_field.options[i].id == value);
    m_choice->setExclusive(true);
}

void FieldRow::focusField()
{
    QWidget *field = m_edit ? static_cast<QWidget *>(m_edit) : m_choice->button(0);
    field->setFocus(Qt::OtherFocusReason);
}

void FieldRow::showError(const QString &value)
{
    const QString error = setup::fieldError(m_field, value);
    m_help->setPlain(error.isEmpty() ? m_field.help.plain() : error);
    m_help->setTone(error.isEmpty() ? widgets::Tone::Neutral : widgets::Tone::Error);
    m_help->setVisible(!m_help->text().isEmpty());
    if (m_edit->accessibleDescription() != m_help->text()) // Or it is read out at each keystroke.
        m_edit->setAccessibleDescription(m_help->text());
}

void FieldRow::retranslate()
{
    const QString title = m_field.title.plain();
    m_title->setHtml(m_field.title.html());
    m_title->setVisible(!title.isEmpty());
    if (m_edit) {
        m_edit->setAccessibleName(title);
        m_edit->setPlaceholderText(m_field.example);
        showError(m_edit->text());
    } else {
        m_help->setPlain(m_field.help.plain());
        m_help->setVisible(!m_field.help.isEmpty());
    }
    if (m_copy)
        m_copy->setWhat(title);
    if (m_choice) {
        for (size_t i = 0; i < m_field.options.size(); ++i)
            m_choice->button(static_cast<int>(i))->setText(m_field.options[i].text.plain());
    }
}

} // namespace steps
