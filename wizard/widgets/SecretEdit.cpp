// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretEdit.h"

#include "Theme.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleHints>
#include <QStyleOptionFrame>

#include <algorithm>

namespace widgets {

namespace {

constexpr int horizontalMargin = 2;
constexpr int verticalMargin = 1;
constexpr int widthInCharacters = 32;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

void wipeString(QString *text)
{
    secrets::wipe(text->data(), static_cast<size_t>(text->size()) * sizeof(QChar));
}

/// Whether a key press types characters rather than asking for something; AltGr is Ctrl and Alt.
bool isTyped(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::GroupSwitchModifier ||
                         modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return isPlain && !event->text().isEmpty() && event->text().at(0).isPrint();
}

bool isPaste(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Paste) ||
           (event->key() == Qt::Key_Insert && event->modifiers() == Qt::ShiftModifier);
}

/// A password field of which nothing is known but its length.
class AccessibleSecretEdit : public QAccessibleWidget
{
public:
    explicit AccessibleSecretEdit(SecretEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        return {edit()->length(), QChar(0x2022)};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = !edit()->isReadOnly();
        state.readOnly = edit()->isReadOnly();
        return state;
    }

private:
    SecretEdit *edit() const { return static_cast<SecretEdit *>(widget()); }
};

QAccessibleInterface *newInterface(const QString &, QObject *object)
{
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit ? new AccessibleSecretEdit(edit) : nullptr;
}

} // namespace

SecretEdit::SecretEdit(secrets::Clipboard *clipboard, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard)
{
    QAccessible::installFactory(newInterface); // Qt passes over what it has already.
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_Hover);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_caretShown = !m_caretShown;
        update();
    });
}

void SecretEdit::setSecret(secrets::SecretText secret)
{
    m_secret = std::move(secret);
    setAllMarked(false);
}

void SecretEdit::clear()
{
    m_secret.clear();
    setAllMarked(false);
}

void SecretEdit::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void SecretEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAttribute(Qt::WA_InputMethodEnabled, !readOnly);
    setAllMarked(false);
}

void SecretEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

qsizetype SecretEdit::length() const
{
    const QByteArrayView bytes = m_secret.view();
    return std::count_if(bytes.begin(), bytes.end(), [](char byte) { return !isContinuation(byte); });
}

QSize SecretEdit::sizeHint() const
{
    ensurePolished();
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    const QSize text(fontMetrics().horizontalAdvance(QLatin1Char('x')) * widthInCharacters +
                         2 * horizontalMargin,
                     fontMetrics().height() + 2 * verticalMargin);
    const QSize size = style()->sizeFromContents(QStyle::CT_LineEdit, &option, text, this);
    return size.expandedTo({0, smallestTarget});
}

QSize SecretEdit::minimumSizeHint() const
{
    return {sizeHint().width() / 4, sizeHint().height()};
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return !m_readOnly;
    case Qt::ImReadOnly:
        return m_readOnly;
    case Qt::ImCursorRectangle:
        return textRectangle();
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return 0;
    default:
        return QWidget::inputMethodQuery(query);
    }
}

bool SecretEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What is typed here must not set off a shortcut of the window.
        auto *key = static_cast<QKeyEvent *>(event);
        if (isTyped(key) || isPaste(key) || key->matches(QKeySequence::SelectAll) ||
            key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut) ||
            key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SecretEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_ReadOnly, m_readOnly);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);

    if (isHighContrast(palette()) && !hasFocus()) {
        // Fusion's frame is black on black.
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

    const QRect rectangle = textRectangle();
    painter.setClipRect(rectangle);
    if (m_secret.isEmpty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(rectangle, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_placeholder);
    }
    if (!m_revealed) {
        paintText(&painter, rectangle, dots(rectangle.width()));
        return;
    }
    QString text = QString::fromUtf8(m_secret.view());
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar(QChar::ReplacementCharacter));
    paintText(&painter, rectangle, text);
    wipeString(&text);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Accepted, so that it does not press the window's default button as well.
        Q_EMIT returnPressed();
        return;
    }
    // Nothing leaves this field that way.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        return;
    event->setAccepted(!m_readOnly && edit(event));
}

bool SecretEdit::edit(const QKeyEvent *event)
{
    if (isPaste(event)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        setAllMarked(!m_secret.isEmpty());
    } else if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier && !m_allMarked) {
        removeLast();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        const bool changes = !m_secret.isEmpty();
        clear();
        if (changes)
            Q_EMIT edited();
    } else if (isTyped(event)) {
        type(event->text());
    } else {
        return false;
    }
    return true;
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    // What is being composed is not shown: it would be readable.
    if (!m_readOnly && !event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    setAllMarked(false);
    QWidget::mousePressEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_readOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Button, and entry of a menu: pastes the client secret.
    menu->addAction(tr("Paste"), this, &SecretEdit::paste);
    //: Entry of a menu: empties the field.
    QAction *clearing = menu->addAction(tr("Clear"), this, [this] {
        clear();
        Q_EMIT edited();
    });
    clearing->setEnabled(!m_secret.isEmpty());
    menu->popup(event->globalPos());
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    blink(true);
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAllMarked(false);
    blink(false);
    if (event->reason() == Qt::ActiveWindowFocusReason)
        Q_EMIT windowLeft();
    else if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void SecretEdit::paste()
{
    secrets::SecretText text = m_clipboard->paste();
    if (m_readOnly || text.isEmpty())
        return;
    setSecret(std::move(text));
    Q_EMIT edited();
    Q_EMIT pasted();
}

void SecretEdit::type(const QString &text)
{
    QString printable;
    printable.reserve(text.size()); // No copies left behind by growing.
    std::copy_if(text.begin(), text.end(), std::back_inserter(printable),
                 [](QChar c) { return c.category() != QChar::Other_Control; });
    if (printable.isEmpty())
        return;
    if (m_allMarked)
        clear();
    QByteArray bytes = printable.toUtf8();
    m_secret.insert(m_secret.size(), bytes);
    secrets::wipe(bytes.data(), static_cast<size_t>(bytes.size()));
    wipeString(&printable);
    setAllMarked(false);
    blink(hasFocus());
    Q_EMIT edited();
}

void SecretEdit::removeLast()
{
    if (m_secret.isEmpty())
        return;
    const QByteArrayView bytes = m_secret.view();
    qsizetype start = bytes.size() - 1;
    while (start > 0 && isContinuation(bytes[start]))
        --start;
    m_secret.remove(start, bytes.size() - start);
    update();
    Q_EMIT edited();
}

void SecretEdit::setAllMarked(bool marked)
{
    m_allMarked = marked;
    update();
}

void SecretEdit::blink(bool start)
{
    m_caretShown = start;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    m_blink.stop();
    if (start && period > 1)
        m_blink.start(period / 2);
    update();
}

QRect SecretEdit::textRectangle() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .adjusted(horizontalMargin, verticalMargin, -horizontalMargin, -verticalMargin);
}

void SecretEdit::paintText(QPainter *painter, const QRect &rectangle, const QString &text) const
{
    // A secret reads from left to right in every language, and its end is what is being typed.
    const int caretWidth = std::max(1, style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this));
    const int width = fontMetrics().horizontalAdvance(text);
    const int left = rectangle.left() + std::min(0, rectangle.width() - width - caretWidth);
    const QRect place(left, rectangle.top(), width + caretWidth, rectangle.height());

    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    if (m_allMarked)
        painter->fillRect(place, palette().color(group, QPalette::Highlight));
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setPen(palette().color(group, m_allMarked ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (m_caretShown && hasFocus() && !m_readOnly) {
        const int height = std::min(fontMetrics().height(), rectangle.height());
        painter->fillRect(left + width, rectangle.center().y() - height / 2, caretWidth, height,
                          palette().color(QPalette::Text));
    }
}

QString SecretEdit::dots(int width) const
{
    const QChar dot(char16_t(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this)));
    // No more than can be seen, however much has been pasted.
    const qsizetype most = width / std::max(1, fontMetrics().horizontalAdvance(dot)) + 2;
    return {std::min(length(), most), dot};
}

} // namespace widgets
