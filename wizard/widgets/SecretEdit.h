// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Clipboard.h"
#include "secrets/SecretText.h"

#include <QTimer>
#include <QWidget>

class QPainter;

namespace widgets {

/// A field for a secret: holds it in a SecretText only, shows dots, and the text while it is asked to. No
/// undo history, no selection, no drag, no copy; pasting goes from the clipboard straight to the SecretText.
/// To screen readers it is a password field that tells its length only.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(secrets::Clipboard *clipboard, QWidget *parent = nullptr);

    const secrets::SecretText &secret() const { return m_secret; }
    void setSecret(secrets::SecretText secret);
    void clear();
    /// Shows the characters, for example while a button is held.
    void setRevealed(bool revealed);
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString &text);
    bool isReadOnly() const { return m_readOnly; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// How many characters it holds.
    qsizetype length() const;

Q_SIGNALS:
    /// By typing or pasting.
    void edited();
    /// A whole paste took place; comes after edited().
    void pasted();
    /// Enter was pressed.
    void returnPressed();
    /// The focus went to another widget of the window.
    void left();
    /// The user went to another window, and is likely to come back to where the focus was.
    void windowLeft();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Whether the key was one that edits.
    bool edit(const QKeyEvent *event);
    void paste();
    void type(const QString &text);
    void removeLast();
    void setAllMarked(bool marked);
    void blink(bool start);
    QRect textRectangle() const;
    void paintText(QPainter *painter, const QRect &rectangle, const QString &text) const;
    QString dots(int width) const;

    secrets::Clipboard *m_clipboard;
    secrets::SecretText m_secret;
    QString m_placeholder;
    bool m_revealed = false;
    bool m_readOnly = false;
    bool m_allMarked = false; ///< The next character or Backspace replaces everything.
    bool m_caretShown = false;
    QTimer m_blink;
};

} // namespace widgets
