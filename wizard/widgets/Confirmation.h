// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace widgets {

/// A question before something that cannot be undone.
struct Confirmation
{
    QString name; ///< The dialog's objectName.
    QString title;
    QString question;
    QString consequence; ///< What is lost, by name.
    QString action;      ///< The button that does it.
    QString cancel = {}; ///< The button that does nothing; empty: the usual one.
};

/// Opens the question. Enter, Space and Escape do nothing but close it; `act` is called if the action's
/// button is pressed.
void confirm(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &act);

} // namespace widgets
