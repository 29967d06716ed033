#include "PasswordRow.h"

#include "secrets/Clipboard.h"
#include "secrets/PasswordGenerator.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pages {

using widgets::TextLabel;

namespace {
constexpr int proposedLength = 24;
}

PasswordRow::PasswordRow(const guide::Field &field, secrets::Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_field(field), m_clipboard(clipboard), m_length(new QSpinBox),
      m_lengthLabel(new TextLabel(TextLabel::Role::Body)), m_copy(new widgets::Button),
      m_renew(new widgets::Button), m_note(new TextLabel(TextLabel::Role::Quiet))
{
    m_length->setObjectName(field.id + QStringLiteral(".length"));
    m_length->setRange(secrets::shortestPassword, secrets::longestPassword);
    m_length->setValue(proposedLength);
    m_lengthLabel->setBuddy(m_length);
    m_copy->setObjectName(field.id);

    auto *line = new QHBoxLayout;
    line->setSpacing(widgets::space::s);
    m_lengthLabel->setWordWrap(false);
    m_lengthLabel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    line->addWidget(m_lengthLabel, 0, Qt::AlignVCenter);
    line->addWidget(m_length);
    line->addWidget(m_copy);
    line->addWidget(m_renew);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::xs);
    layout->addLayout(line);
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
            ? tr("Copied. It is taken off the clipboard in %n second(s).", nullptr, seconds)
            : tr("It is no longer on the clipboard. You can copy it again until you close the window."));
}

void PasswordRow::retranslate()
{
    m_lengthLabel->setPlain(tr("Length"));
    m_length->setAccessibleName(tr("Length of the password"));
    //: Buttons: the first time, and when the same password is wanted once more.
    m_copy->setText(m_password.isEmpty() ? tr("Generate and copy") : tr("Copy again"));
    //: Button: makes another password and copies it.
    m_renew->setText(tr("Another one"));
    m_renew->setEnabled(!m_password.isEmpty());
    if (!m_copied)
        m_note->setHtml(m_field.help.html());
}

} // namespace pages
