// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace widgets {

class TextLabel;

/// A filled, striped band across a window that cannot be overlooked: a word, a sentence and a button. A
/// narrow one leaves the sentence out.
class Band : public QWidget
{
    Q_OBJECT

public:
    explicit Band(QWidget *parent = nullptr);

    void setWords(const QString &word, const QString &sentence, const QString &button);
    QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColors();

    TextLabel *m_word;
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace widgets
