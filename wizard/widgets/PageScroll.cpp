// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PageScroll.h"

#include "Card.h"
#include "Theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

namespace {
constexpr int narrow = 500; ///< Below it the margins would take too much of the width.
}

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    auto *page = new QWidget;
    m_content = new QVBoxLayout(page);
    m_content->setSpacing(space::m);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    // Only now: setWidget() turns the filling on.
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    updateFocusPolicy();
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageScroll::updateFocusPolicy);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

PageScroll::~PageScroll()
{
    // What it contains may still lose the focus, when only a QWidget is left of this.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageScroll::bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] { scrollTo(widget); });
}

void PageScroll::begin()
{
    QTimer::singleShot(0, this, [this] {
        verticalScrollBar()->setValue(0);
        const QWidget *target = QApplication::focusWidget();
        if (!target || !widget()->isAncestorOf(target) ||
            target->visibleRegion().boundingRect() == target->rect())
            return;
        for (const QWidget *each = target; each != widget(); each = each->parentWidget()) {
            if (qobject_cast<const Card *>(each))
                target = each;
        }
        verticalScrollBar()->setValue(target->mapTo(widget(), QPoint()).y() - space::s);
    });
}

void PageScroll::scrollTo(const QWidget *target)
{
    const int top = target->mapTo(widget(), QPoint()).y();
    const int bottom = top + target->height();
    const int view = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (top - space::s >= bar->value() && bottom + space::s <= bar->value() + view)
        return;
    // Of what is higher than the page, the beginning.
    const int least = bottom + space::xl - view;
    const int goal = top < bar->value() ? top - space::xl : std::max(least, bar->value());
    bar->setValue(wholeFrom(std::min(goal, top - space::s), top - space::s));
}

/// From where on nothing is cut that begins further up; `last` at the latest.
int PageScroll::wholeFrom(int y, int last) const
{
    const auto inside = widget()->findChildren<QWidget *>();
    bool isCut = y > 0;
    while (isCut && y < last) {
        isCut = false;
        for (const QWidget *each : inside) {
            const bool isLine = each->isVisible() && each->findChild<QWidget *>() == nullptr;
            const int top = isLine ? each->mapTo(widget(), QPoint()).y() : 0;
            if (isLine && top < y && y < top + each->height()) {
                y = top + each->height();
                isCut = true;
            }
        }
    }
    return std::min(y, last);
}

void PageScroll::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    QStyleOptionFocusRect option;
    option.initFrom(viewport());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int margin = width() < narrow ? space::m : space::xl;
    m_content->setContentsMargins(margin, margin, margin, margin);
}

void PageScroll::follow(QWidget *focused)
{
    if (focused && widget() && widget()->isAncestorOf(focused))
        scrollTo(focused);
}

void PageScroll::updateFocusPolicy()
{
    const auto inside = widget()->findChildren<QWidget *>();
    const bool hasFocusable = std::any_of(inside.begin(), inside.end(), [](const QWidget *child) {
        return (child->focusPolicy() & Qt::TabFocus) != 0;
    });
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    setFocusPolicy(scrolls && !hasFocusable ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace widgets
