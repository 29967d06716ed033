// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace widgets {

/// What to click, one after the other, each in a cap that is only broken where it is wider than all the room.
/// Read out as one text.
class ClickPath : public QWidget
{
    Q_OBJECT

public:
    explicit ClickPath(QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    const QStringList &labels() const { return m_labels; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont capFont() const;
    int separatorWidth() const;
    int capWidth(const QString &label) const;
    int capHeight() const;
    /// Where the caps stand in a widget of that width, from left to right.
    std::vector<QRect> caps(int width) const;

    QStringList m_labels;
};

} // namespace widgets
