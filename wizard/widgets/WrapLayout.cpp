// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WrapLayout.h"

#include "Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets {

WrapLayout::WrapLayout(Widths widths, QWidget *parent) : QLayout(parent), m_widths(widths)
{
    setContentsMargins({});
    setSpacing(space::s);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrapLayout::sizeHint() const
{
    QSize hint;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        hint = QSize(hint.width() + (hint.isEmpty() ? 0 : spacing()) + own.width(),
                     std::max(hint.height(), own.height()));
    }
    return hint.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const Place &place : placesIn(width - margins.left() - margins.right()))
        bottom = std::max(bottom, place.area.top() + place.area.height());
    return bottom + margins.top() + margins.bottom();
}

void WrapLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const QRect inner = contentsRect();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : placesIn(inner.width()))
        place.item->setGeometry(QStyle::visualRect(direction, inner, place.area.translated(inner.topLeft())));
}

QList<WrapLayout::Place> WrapLayout::placesIn(int width) const
{
    QList<QLayoutItem *> shown = m_items;
    shown.removeIf([](const QLayoutItem *item) { return item->isEmpty(); });
    int cell = 0; // Of equal widths.
    if (m_widths == Widths::Equal && !shown.isEmpty()) {
        const int count = static_cast<int>(shown.size());
        const int share = (width - (count - 1) * spacing()) / count;
        const bool fits = std::all_of(shown.begin(), shown.end(), [share](const QLayoutItem *item) {
            return item->minimumSize().width() <= share;
        });
        cell = fits ? share : width;
    }
    QList<Place> places;
    QPoint corner;
    int lineHeight = 0;
    qsizetype lineStart = 0;
    const auto endLine = [&] {
        for (qsizetype i = lineStart; cell == 0 && i < places.size(); ++i)
            places[i].area.translate(0, (lineHeight - places.at(i).area.height()) / 2);
        lineStart = places.size();
    };
    for (QLayoutItem *item : std::as_const(shown)) {
        const int own = cell > 0 ? cell : std::min(width, item->sizeHint().width());
        if (corner.x() > 0 && corner.x() + own > width) {
            endLine();
            corner = QPoint(0, corner.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        const int height = item->hasHeightForWidth() ? item->heightForWidth(own) : item->sizeHint().height();
        places.append({item, QRect(corner, QSize(own, height))});
        corner.rx() += own + spacing();
        lineHeight = std::max(lineHeight, height);
    }
    endLine();
    return places;
}

} // namespace widgets
