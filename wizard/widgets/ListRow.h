// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace widgets {

/// A line of a list: what it is, something quiet about it, and buttons at the end.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    /// `title` is HTML, `quiet` plain text; an empty one is left out.
    ListRow(const QString &title, const QString &quiet, QWidget *parent = nullptr);

    /// `name` is its objectName, `spoken` is what screen readers call it.
    QPushButton *addButton(const QString &name, const QString &text, const QString &spoken);

private:
    QHBoxLayout *m_line;
};

} // namespace widgets
