// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "BesideLayout.h"

#include "Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BesideLayout::BesideLayout(QLayout *first, QWidget *parent) : QLayout(parent)
{
    setSpacing(space::l);
    addChildLayout(first);
    m_items.append(first);
}

BesideLayout::~BesideLayout()
{
    // A layout among them takes itself out.
    while (!m_items.isEmpty())
        delete m_items.takeFirst();
}

void BesideLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int BesideLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *BesideLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize BesideLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return m_items.front()->sizeHint().grownBy(margins);
}

QSize BesideLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    }
    return QSize(width, m_items.front()->minimumSize().height()).grownBy(contentsMargins());
}

int BesideLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const Places places = placesIn(width - margins.left() - margins.right());
    return places.first.united(places.second).height() + margins.top() + margins.bottom();
}

void BesideLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const QRect inner = contentsRect();
    Places places = placesIn(inner.width());
    if (places.second.isNull())
        places.first.setHeight(inner.height());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QRect place = (i == 0 ? places.first : places.second).translated(inner.topLeft());
        m_items.at(i)->setGeometry(QStyle::visualRect(direction, inner, place));
    }
}

BesideLayout::Places BesideLayout::placesIn(int width) const
{
    const QLayoutItem &first = *m_items.front();
    const QLayoutItem *second = m_items.value(1);
    if (!second || second->isEmpty())
        return {QRect(0, 0, width, heightOf(first, width)), {}};
    const int hint = second->sizeHint().width();
    const int beside = std::min(hint, width - spacing() - first.minimumSize().width());
    const int rest = width - spacing() - beside;
    if (beside >= second->minimumSize().width() && rest >= hint) {
        return {QRect(0, 0, rest, heightOf(first, rest)),
                QRect(rest + spacing(), 0, beside, heightOf(*second, beside))};
    }
    const int height = heightOf(first, width);
    const int below = std::min(width, hint + hint / 4);
    return {QRect(0, 0, width, height), QRect(0, height + spacing(), below, heightOf(*second, below))};
}

} // namespace widgets
