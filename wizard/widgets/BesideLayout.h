// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>
#include <QList>

namespace widgets {

/// A layout, and a widget that is added to it: beside the layout where both have room, below it elsewhere.
/// The widget gets no more than the width that it hints at, and little more below; where it is hidden, the
/// layout has everything.
class BesideLayout : public QLayout
{
    Q_OBJECT

public:
    BesideLayout(QLayout *first, QWidget *parent);
    ~BesideLayout() override;

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
    /// Where the items are put, in a rectangle of this width without margins, from left to right.
    struct Places
    {
        QRect first;
        QRect second;
    };
    Places placesIn(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace widgets
