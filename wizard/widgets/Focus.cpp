// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Focus.h"

#include <QWidget>

namespace widgets {

bool holdsFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->window()->focusWidget() == widget;
}

} // namespace widgets
