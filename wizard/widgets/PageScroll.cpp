// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PageScroll.h"

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
    QTimer::singleShot(0, widget, [this, widget] {
        ensureWidgetVisible(widget, 0, space::xl);
        // Of what is higher than the page, the beginning.
        const int top = widget->mapTo(this->widget(), QPoint()).y() - space::xl;
        if (top < verticalScrollBar()->value())
            verticalScrollBar()->setValue(top);
    });
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
        ensureWidgetVisible(focused, 0, space::xl);
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
