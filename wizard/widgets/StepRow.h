// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Badge;
class StepNumber;
class TextLabel;

/// One thing to do: a tick box (or none), a sentence, buttons at its right, and whatever belongs to it below.
/// A click on the sentence ticks; the box carries the sentence as its accessible name.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(bool hasTickBox, QWidget *parent = nullptr);

    void setText(const QString &html, const QString &plain);
    bool isChecked() const;
    /// Does not emit toggled().
    void setChecked(bool checked);
    /// Before the sentence, as in the picture of the step; 0 for none.
    void setNumber(int number);
    int number() const;
    /// Marks the row with a word that says why; empty takes the mark away.
    void setAttention(const QString &word);
    void addButton(QAbstractButton *button);
    /// Below the sentence, aligned with it.
    void addBelow(QWidget *widget);
    /// Scrolling to the step and showing where it is: focuses the tick box, else the first field below.
    void focusStep();
    QCheckBox *tickBox() const { return m_tickBox; }

Q_SIGNALS:
    /// By the user.
    void toggled(bool checked);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void align();

    QCheckBox *m_tickBox = nullptr;
    StepNumber *m_number;
    TextLabel *m_label;
    Badge *m_attention;
    QHBoxLayout *m_top;
    QVBoxLayout *m_below;
    bool m_isOverLink = false;
};

} // namespace widgets
