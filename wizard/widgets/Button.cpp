// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Button.h"

#include "Theme.h"

namespace widgets {

Button::Button(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    size.setWidth(qMax(size.width(), fontMetrics().horizontalAdvance(text()) + 2 * space::l));
    return size;
}

} // namespace widgets
