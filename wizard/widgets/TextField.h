// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace widgets {

class TextLabel;

/// A line of text to be entered, with its title above.
class TextField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the line's objectName.
    TextField(const QString &name, int longestText, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// `isFinal`: it can be read and no longer be changed.
    void showValue(const QString &value, bool isFinal);

Q_SIGNALS:
    /// By the user.
    void edited(const QString &value);

private:
    TextLabel *m_title;
    QLineEdit *m_edit;
};

/// Takes the ground of an entry away while nothing can be entered.
void setEntryGround(QWidget *edit, bool isEntry);

} // namespace widgets
