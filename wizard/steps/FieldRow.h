// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/Guide.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;

namespace setup {
class Setup;
}
namespace widgets {
class CopyButton;
class TextLabel;
} // namespace widgets

namespace steps {

/// A text field or a choice of the guide: shows what was entered, tells what is typed as it is typed, and
/// says in words what cannot be right.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// `field` has to outlive the row.
    explicit FieldRow(const guide::Field &field, QWidget *parent = nullptr);

    const guide::Field &field() const { return m_field; }
    /// Shows the set-up's value.
    void showValue(const setup::Setup &setup);
    void focusField();
    void retranslate();

Q_SIGNALS:
    /// By the user.
    void edited(const QString &fieldId, const QString &value);

private:
    void buildChoice();
    void buildText();
    void showError(const QString &value);

    const guide::Field &m_field;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_help;
    QHBoxLayout *m_line;
    QLineEdit *m_edit = nullptr;
    widgets::CopyButton *m_copy = nullptr;
    QButtonGroup *m_choice = nullptr;
};

} // namespace steps
