#include "RecordField.h"

#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pages {

namespace {
constexpr int longestText = 500; // What a record keeps.
}

RecordField::RecordField(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new widgets::TextLabel), m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setMaxLength(longestText);
    m_title->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &RecordField::edited);
}

void RecordField::setTitle(const QString &title)
{
    m_title->setPlain(title);
    m_edit->setAccessibleName(title);
}

void RecordField::showValue(const QString &value, bool isFinal)
{
    // What is kept has no space at its ends, which is there while more is typed.
    if (m_edit->text().simplified() != value)
        m_edit->setText(value);
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

} // namespace pages
