// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QTextBrowser>
#include <QTimer>

#include <functional>
#include <memory>

namespace dialogs {

/// A report or a comparison as on paper; opens no links. The text is made in another thread, as a report at
/// the limit of its size takes long.
class Paper : public QTextBrowser
{
    Q_OBJECT

public:
    explicit Paper(const QString &objectName, QWidget *parent = nullptr);
    ~Paper() override;

    /// Shows what `makeHtml` makes, which runs in another thread; says so if that takes long. What was to be
    /// shown before is not any more.
    void showHtml(std::function<QString()> makeHtml);
    /// Until it is shown.
    bool isBusy() const { return m_isBusy; }

private:
    using Text = std::shared_ptr<QTextDocument>;
    void put(Text text);

    Text m_text;
    QFuture<Text> m_making;
    QTimer m_patience;
    bool m_isBusy = false;
};

} // namespace dialogs
