// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Badge;
class ClickPath;
class StepNumber;
class TextLabel;

/// One thing to do: its number, a sentence, and whatever belongs to it below.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    void setText(const QString &html);
    /// A sentence that ends with what to click one after the other; `plain` is all of it, as it is read out.
    void setText(const QString &html, const QStringList &clicks, const QString &plain);
    /// Before the sentence, as in the picture of the step; 0 for none.
    void setNumber(int number);
    int number() const;
    /// Marks the row with a word that says why; empty takes the mark away.
    void setAttention(const QString &word);
    /// Below the sentence, aligned with it.
    void addBelow(QWidget *widget);
    /// The first in it that can have the focus; null if there is none.
    QWidget *firstField() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void align();

    StepNumber *m_number;
    TextLabel *m_label;
    ClickPath *m_clicks;
    Badge *m_attention;
    QHBoxLayout *m_top;
    QVBoxLayout *m_below;
};

} // namespace widgets
