// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PasswordRow.h"

#include "Button.h"
#include "Layouts.h"
#include "TextLabel.h"

#include "secrets/Clipboard.h"
#include "secrets/PasswordGenerator.h"

#include <QSpinBox>

namespace widgets {

namespace {
constexpr int proposedLength = 24;
}

PasswordRow::PasswordRow(const QString &name, secrets::Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_length(new QSpinBox),
      m_lengthLabel(new TextLabel(TextLabel::Role::Body)), m_copy(new Button), m_renew(new Button),
      m_note(new TextLabel(TextLabel::Role::Quiet))
{
    m_length->setObjectName(name + QStringLiteral(".length"));
    m_length->setRange(secrets::shortestPassword, secrets::longestPassword);
    m_length->setValue(proposedLength);
    m_lengthLabel->setBuddy(m_length);
    m_copy->setObjectName(name);

    m_lengthLabel->setWordWrap(false);
    m_lengthLabel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = column(this, space::xs);
    layout->addLayout(wrapped({m_lengthLabel, m_length, m_copy, m_renew}));
    layout->addWidget(m_note);

    connect(m_length, &QSpinBox::valueChanged, this, &PasswordRow::discard);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        discard();
        copy();
    });
    connect(m_copy, &QPushButton::clicked, this, &PasswordRow::copy);
    connect(&m_clipboard, &secrets::Clipboard::remaining, this,
            [this](std::chrono::seconds left) { showRemaining(static_cast<int>(left.count())); });
    retranslate();
}

void PasswordRow::setHelp(const QString &html)
{
    m_help = html;
    retranslate();
}

void PasswordRow::discard()
{
    m_password.clear();
    m_copied = false;
    retranslate();
}

void PasswordRow::copy()
{
    if (m_password.isEmpty())
        m_password = secrets::generatePassword(m_length->value());
    m_copied = true;
    m_clipboard.copy(m_password);
    retranslate();
}

void PasswordRow::showRemaining(int seconds)
{
    if (!m_copied)
        return;
    m_note->setPlain(
        seconds > 0
            ? /*: Of a password that was generated. */ tr(
                  "Copied. It’s removed from the clipboard in %n second(s).", nullptr, seconds)
            : tr("It is no longer on the clipboard. You can copy it again until you close the window."));
}

void PasswordRow::retranslate()
{
    //: Label of a number: how many characters a generated password has.
    m_lengthLabel->setPlain(tr("Length"));
    m_length->setAccessibleName(tr("Length of the password"));
    m_copy->setText(m_password.isEmpty()
                        ? tr("Generate and copy")
                        : /*: Button: copies the generated password once more. */ tr("Copy again"));
    //: Button: makes another password and copies it.
    m_renew->setText(tr("Another one"));
    m_renew->setEnabled(!m_password.isEmpty());
    if (!m_copied)
        m_note->setHtml(m_help);
}

} // namespace widgets
