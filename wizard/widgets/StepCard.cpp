// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StepCard.h"

#include "Button.h"
#include "Glyph.h"
#include "Layouts.h"
#include "Notice.h"
#include "TextLabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QSet>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

namespace widgets {

namespace {
constexpr int outline = 1; ///< Around the box, see paintEvent().
constexpr int narrow = 400;
constexpr int indent = outline + smallestTarget + space::m;

/// What Tab goes to within the widget, from top to bottom.
QWidgetList tabStops(const QWidget *widget)
{
    QWidgetList stops = widget->findChildren<QWidget *>();
    stops.removeIf([widget](const QWidget *each) {
        return (each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy() || !each->isEnabled() ||
               !each->isVisibleTo(widget);
    });
    return stops;
}

/// Fields of one line, and choices.
qsizetype fieldsIn(const QWidget *rows)
{
    QSet<const void *> fields;
    for (const QWidget *each : tabStops(rows)) {
        if (const auto *button = qobject_cast<const QRadioButton *>(each))
            fields.insert(button->group());
        else if (!qobject_cast<const QAbstractButton *>(each))
            fields.insert(each);
    }
    return fields.size();
}

/// A field of one line that has the focus, or the answer that was chosen.
bool isAnswered(const QWidget *focused)
{
    const auto *button = qobject_cast<const QRadioButton *>(focused);
    return qobject_cast<const QLineEdit *>(focused) || (button && button->isChecked());
}
} // namespace

StepCard::StepCard(QWidget *parent)
    : Card(parent), m_tickBox(named(new QCheckBox, "tick")), m_mark(new GlyphView(Glyph::Todo)),
      m_title(new TextLabel(TextLabel::Role::Heading)), m_value(new TextLabel(TextLabel::Role::Quiet)),
      m_opener(named(new QToolButton, "open")), m_body(new QWidget), m_foot(new QWidget),
      m_missing(new Notice(Tone::Warning)), m_buttons(new WrapLayout), m_done(named(new Button, "done"))
{
    m_tickBox->setMinimumSize(smallestTarget, smallestTarget);
    m_mark->setFixedSize(smallestTarget, smallestTarget);
    m_opener->setArrowType(Qt::DownArrow);
    m_opener->setAutoRaise(true);
    m_opener->setFocusPolicy(Qt::StrongFocus);
    m_opener->setMinimumSize(smallestTarget, smallestTarget);
    m_value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_value->setElided(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->setContentsMargins(outline, 0, 0, 0);
    head->addWidget(m_tickBox, 0, Qt::AlignVCenter);
    head->addWidget(m_mark, 0, Qt::AlignVCenter);
    // Each up to its longest line; the rest is left free.
    head->addWidget(m_title, 1000, Qt::AlignVCenter);
    head->addWidget(m_value, 1000, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_opener, 0, Qt::AlignVCenter);
    content()->addLayout(head);

    auto *rows = new QWidget;
    m_rows = column(rows, space::m);
    column(m_foot, space::m, {m_missing})->addLayout(m_buttons);
    m_buttons->addWidget(m_done);
    column(m_body, space::l, {rows, m_foot});
    content()->addWidget(m_body);

    for (QWidget *label : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_value)})
        label->installEventFilter(this);
    // clicked() and not toggled(): only what the user does.
    connect(m_tickBox, &QCheckBox::clicked, this, &StepCard::ticked);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT ticked(true); });
    connect(m_opener, &QToolButton::clicked, this, &StepCard::openRequested);
    m_missing->hide();
    indentBody();
    retranslate();
    apply();
}

void StepCard::setTitle(const QString &title)
{
    m_words = title;
    m_title->setPlain(title);
    m_tickBox->setAccessibleName(title);
    retranslate();
}

void StepCard::setValue(const QString &value)
{
    m_value->setPlain(value);
}

void StepCard::setState(bool hasTick, bool isDone)
{
    m_tickBox->setChecked(isDone); // Also where it was: a click that led to nothing has turned it.
    if (hasTick == m_hasTick && isDone == m_isDone)
        return;
    m_hasTick = hasTick;
    m_isDone = isDone;
    apply();
}

void StepCard::setPlain()
{
    m_isPlain = true;
    m_isOpen = true;
    indentBody();
    apply();
}

void StepCard::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    apply();
}

void StepCard::setOpen(bool open)
{
    if (m_isPlain || open == m_isOpen)
        return;
    m_isOpen = open;
    apply();
    if (open)
        orderTabs();
}

void StepCard::setMissing(const QString &words)
{
    m_missing->setPlain(words);
    m_missing->setVisible(!words.isEmpty());
}

void StepCard::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
}

void StepCard::focusStart() const
{
    QWidget *target = m_opener;
    if (m_isOpen) {
        const QWidgetList stops = tabStops(m_body);
        target = m_tickBox->isVisibleTo(this) && m_tickBox->isEnabled() ? m_tickBox : stops.value(0);
    }
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

void StepCard::focusDone() const
{
    if (m_done->isVisibleTo(this))
        m_done->setFocus(Qt::OtherFocusReason);
}

/// Widgets that came into the rows later come after Done otherwise.
void StepCard::orderTabs()
{
    if (m_done->isHidden())
        return;
    QWidgetList order{m_tickBox, m_opener};
    for (QWidget *part : {m_rows->parentWidget(), m_foot})
        order += tabStops(part);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void StepCard::apply()
{
    m_tickBox->setVisible(m_hasTick && !m_isPlain);
    m_tickBox->setEnabled(!m_isReadOnly);
    m_mark->setVisible(!m_hasTick && !m_isPlain);
    m_mark->setGlyph(m_isDone ? Glyph::Ticked : Glyph::Todo);
    m_title->setRole(m_isOpen   ? TextLabel::Role::Heading
                     : m_isDone ? TextLabel::Role::Body
                                : TextLabel::Role::Quiet);
    m_value->setVisible(!m_isOpen);
    m_opener->setVisible(!m_isOpen);
    m_body->setVisible(m_isOpen);
    m_done->setVisible(!m_isPlain && !m_isReadOnly);
    m_done->setPalette(m_isDone ? QPalette() : primaryPalette(palette()));
    setMargin(m_isOpen ? space::l : space::s);
    showBeside(m_isOpen);
}

void StepCard::retranslate()
{
    //: Button: what the card asks for is done.
    m_done->setText(tr("Done"));
    //: Button; %1 is what is to be done, for example "Create the role".
    m_opener->setAccessibleName(tr("Open “%1”").arg(m_words));
}

void StepCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        apply();
}

void StepCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOnlyField = isEnter && m_done->isVisibleTo(this) &&
                             isAnswered(QApplication::focusWidget()) && fieldsIn(m_rows->parentWidget()) == 1;
    if (isOnlyField)
        m_done->click();
    else
        Card::keyPressEvent(event);
}

void StepCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    // Fusion's boxes can hardly be seen in the dark, and not at all on black.
    if (m_tickBox->isHidden() || style()->name() != QLatin1String("fusion"))
        return;
    QStyleOptionButton option;
    option.initFrom(m_tickBox);
    const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, m_tickBox);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColors(palette(), Tone::Neutral).border);
    const QRectF outline = box.translated(m_tickBox->pos()).adjusted(-1, -1, 1, 1);
    painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void StepCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    indentBody();
}

/// Under the title, unless that takes too much of the width.
void StepCard::indentBody()
{
    const bool isIndented = !m_isPlain && width() >= narrow;
    m_body->layout()->setContentsMargins(isIndented ? indent : 0, 0, 0, 0);
}

void StepCard::mouseReleaseEvent(QMouseEvent *event)
{
    Card::mouseReleaseEvent(event);
    if (!m_isOpen && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT openRequested();
}

/// The labels can be marked with the mouse, so clicks on them end there.
bool StepCard::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOpen && event->type() == QEvent::MouseButtonRelease) {
        const auto *label = static_cast<TextLabel *>(watched);
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isClick = mouse->button() == Qt::LeftButton && !label->hasSelectedText() &&
                             label->rect().contains(mouse->position().toPoint());
        if (isClick)
            Q_EMIT openRequested();
    }
    return Card::eventFilter(watched, event);
}

} // namespace widgets
