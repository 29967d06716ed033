// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"
#include "WrapLayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <initializer_list>

namespace widgets {

/// With the name by which tests and style sheets know it.
template <typename Object>
Object *named(Object *object, QAnyStringView name)
{
    object->setObjectName(name);
    return object;
}

/// The widgets one below the other in `parent`, without margins.
QVBoxLayout *column(QWidget *parent, int spacing, std::initializer_list<QWidget *> widgets = {});
/// The widgets side by side from the leading edge on; what is left stays free.
QHBoxLayout *line(std::initializer_list<QWidget *> widgets, int spacing = space::s);
/// The same in further lines where there is no room in one: for buttons.
WrapLayout *wrapped(std::initializer_list<QWidget *> widgets);

} // namespace widgets
