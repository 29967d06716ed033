// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace widgets {

class TextLabel;

/// A line of a card: a sign, what is so, something quiet about it, and buttons at the end.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    /// The sign is a glyph or a badge.
    explicit FactRow(QWidget *sign, QWidget *parent = nullptr);

    /// Plain text; an empty quiet one takes no room.
    void setTexts(const QString &text, const QString &quiet);
    void addButton(QAbstractButton *button);

private:
    QHBoxLayout *m_line;
    TextLabel *m_text;
    TextLabel *m_quiet;
};

} // namespace widgets
