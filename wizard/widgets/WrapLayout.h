// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>
#include <QList>

namespace widgets {

/// Widgets side by side from the leading edge on, and in further lines where they have no room in one.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Widths {
        Own,  ///< Each as wide as it hints at.
        Equal ///< All of the same width in one line, or each in a line of its own.
    };

    explicit WrapLayout(Widths widths = Widths::Own, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void insertWidget(int index, QWidget *widget);
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rectangle) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QRect area;
    };
    /// From left to right, from the corner (0, 0) on.
    QList<Place> placesIn(int width) const;

    Widths m_widths;
    QList<QLayoutItem *> m_items;
};

} // namespace widgets
