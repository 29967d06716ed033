// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace widgets {

/// A push button with room around its text, which styles leave out for texts of more than a word. Enter in a
/// field does not press it.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Accented, as the one that leads on, in whatever palette is in force.
    void setPrimary(bool isPrimary);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyPalette();

    bool m_isPrimary = false;
};

} // namespace widgets
