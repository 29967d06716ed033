// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Layouts.h"

namespace widgets {

QVBoxLayout *column(QWidget *parent, int spacing, std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets, int spacing)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins({}); // For one that is a widget's own.
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 0, Qt::AlignVCenter);
    layout->addStretch();
    return layout;
}

WrapLayout *wrapped(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new WrapLayout;
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

} // namespace widgets
