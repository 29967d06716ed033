// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QStringList>
#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace dialogs {

/// A report or a comparison as on paper; opens no links. The text is made in another thread and shown part by
/// part, as a report at the limit of its size takes long.
class Paper : public QTextBrowser
{
    Q_OBJECT

public:
    explicit Paper(const QString &objectName, QWidget *parent = nullptr);
    ~Paper() override;

    /// Shows what `makeHtml` makes, which runs in another thread; says so if that takes long. What was to be
    /// shown before is not any more.
    void showHtml(std::function<QString()> makeHtml);
    /// Until all of it is shown.
    bool isBusy() const { return m_isBusy; }

private:
    /// A style sheet, then HTML that can be shown one after the other.
    using Parts = QStringList;
    static Parts partsOf(const QString &html);
    void begin(const QString &styleSheet);
    void showMore();

    QFuture<Parts> m_making;
    QTextDocument *m_text = nullptr;
    Parts m_parts; ///< That are not shown yet.
    QTimer m_patience;
    QTimer m_next;
    bool m_isBusy = false;
};

} // namespace dialogs
