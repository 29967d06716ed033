// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace widgets {

/// Whether the widget has its window's focus, also while a dialog is open above, after which that comes back.
/// Who hides such a widget gives the focus to what stands near it, or it goes wherever the tab order leads.
bool holdsFocus(const QWidget *widget);

} // namespace widgets
