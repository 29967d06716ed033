// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QVBoxLayout;

namespace widgets {

class FactRow;
class TextLabel;

/// Beside a first page: the program's icon, what it is for, and its stages, numbered. On the surface that a
/// list of pages has elsewhere.
class Introduction : public QWidget
{
    Q_OBJECT

public:
    explicit Introduction(QWidget *parent = nullptr);

    /// Plain texts; of a stage its name and what belongs to it.
    void setTexts(const QString &title, const QString &purpose,
                  const QList<std::pair<QString, QString>> &stages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStages();

    TextLabel *m_title;
    TextLabel *m_purpose;
    QVBoxLayout *m_column;
    QList<FactRow *> m_stages;
};

} // namespace widgets
