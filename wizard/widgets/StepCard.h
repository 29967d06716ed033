// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Card.h"

class QAbstractButton;
class QCheckBox;
class QPushButton;
class QToolButton;

namespace widgets {

class GlyphView;
class Notice;
class TextLabel;
class WrapLayout;

/// Things to do that are ticked together. Open, it shows them, with the button Done; folded, it is one line
/// with what came of them. A click on that line asks to open it.
class StepCard : public Card
{
    Q_OBJECT

public:
    explicit StepCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// At the end of the line that it is folded to. What has no room is cut.
    void setValue(const QString &value);
    /// Whether it has a tick box, or a mark that nobody ticks, and whether what is in it is done.
    void setState(bool hasTick, bool isDone);
    /// Always open: without a tick, a mark and the button Done.
    void setPlain();
    void setReadOnly(bool readOnly);
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    /// What is missing, and why it is needed; empty if nothing is to be said.
    void setMissing(const QString &words);
    /// Where what is to be done stands.
    QVBoxLayout *rows() const { return m_rows; }
    /// At the side of Done.
    void addButton(QAbstractButton *button);
    QCheckBox *tickBox() const { return m_tickBox; }
    /// Brings the focus to the tick or, without one, to the first field; to what opens it while it is folded.
    void focusStart() const;
    /// To the button that ends it, if there is one.
    void focusDone() const;
    void retranslate();

Q_SIGNALS:
    /// By the user: the tick box, or Done.
    void ticked(bool done);
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    /// Enter in the only field is Done.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void indentBody();
    void orderTabs();

    QCheckBox *m_tickBox;
    GlyphView *m_mark;
    TextLabel *m_title;
    TextLabel *m_value;
    QToolButton *m_opener;
    QWidget *m_body;
    QWidget *m_foot;
    QVBoxLayout *m_rows;
    Notice *m_missing;
    WrapLayout *m_buttons;
    QPushButton *m_done;
    QString m_words; ///< The title.
    bool m_hasTick = true;
    bool m_isDone = false;
    bool m_isOpen = false;
    bool m_isPlain = false;
    bool m_isReadOnly = false;
};

} // namespace widgets
