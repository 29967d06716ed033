// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Button.h"

#include "Theme.h"

#include <QApplication>
#include <QEvent>

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

void Button::setPrimary(bool isPrimary)
{
    m_isPrimary = isPrimary;
    applyPalette();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (m_isPrimary && (event->type() == QEvent::ApplicationPaletteChange ||
                        event->type() == QEvent::ParentChange || event->type() == QEvent::PaletteChange))
        applyPalette();
}

/// What is made before it is put into a window does not hear of that window's colors.
void Button::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    applyPalette();
}

void Button::applyPalette()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QApplication::palette(this);
    const QPalette wanted = m_isPrimary ? primaryPalette(base) : QPalette();
    if (wanted.color(QPalette::Button) != palette().color(QPalette::Button) || !m_isPrimary)
        setPalette(wanted);
}

} // namespace widgets
