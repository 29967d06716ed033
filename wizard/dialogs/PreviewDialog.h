// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <functional>

namespace dialogs {

/// A report as on paper.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `makeHtml` runs in another thread.
    explicit PreviewDialog(std::function<QString()> makeHtml, QWidget *parent = nullptr);
};

} // namespace dialogs
