// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QJsonObject>

namespace dialogs {

/// What changed from an earlier report to a later one, worst first. To be opened with open(); goes when it
/// is closed.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both have to be documents that report::read() accepted, or built.
    ComparisonDialog(const QJsonObject &before, const QJsonObject &after, QWidget *parent = nullptr);
};

} // namespace dialogs
