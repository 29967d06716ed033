// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ClickPath.h"

#include "Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {

namespace {
constexpr int radius = 5;
constexpr int wrapped = Qt::AlignCenter | Qt::TextWordWrap;
const QChar separator(0x203a);
} // namespace

ClickPath::ClickPath(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClickPath::setLabels(const QStringList &labels)
{
    m_labels = labels;
    setAccessibleName(labels.join(QStringLiteral(" › ")));
    setVisible(!labels.isEmpty());
    updateGeometry();
    update();
}

QFont ClickPath::capFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int ClickPath::separatorWidth() const
{
    return fontMetrics().horizontalAdvance(separator) + 2 * space::s;
}

int ClickPath::capWidth(const QString &label) const
{
    return QFontMetrics(capFont()).horizontalAdvance(label) + 2 * space::s + 2;
}

int ClickPath::capHeight() const
{
    return QFontMetrics(capFont()).height() + space::s;
}

std::vector<QRect> ClickPath::caps(int width) const
{
    std::vector<QRect> all;
    const QFontMetrics metrics(capFont());
    int x = 0;
    for (const QString &label : m_labels) {
        const int wide = std::min(capWidth(label), width);
        const bool isBroken = x > 0 && x + wide > width;
        const int y = all.empty() ? 0 : isBroken ? all.back().bottom() + 1 + space::xs : all.back().top();
        x = isBroken ? 0 : x;
        // One that is wider than all there is has to be broken, or it would be cut off.
        const int inner = std::max(wide - 2 * space::s - 2, 1);
        const bool isNarrow = wide < capWidth(label);
        const int high = isNarrow
                             ? metrics.boundingRect(0, 0, inner, QWIDGETSIZE_MAX, wrapped, label).height()
                             : metrics.height();
        all.emplace_back(x, y, wide, std::max(high + space::s, capHeight()));
        x += wide + separatorWidth();
    }
    return all;
}

QSize ClickPath::sizeHint() const
{
    const std::vector<QRect> all = caps(QWIDGETSIZE_MAX);
    return all.empty() ? QSize() : QSize(all.back().right() + 1, all.back().bottom() + 1);
}

QSize ClickPath::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &label : m_labels) {
        for (const QString &word : label.split(u' '))
            widest = std::max(widest, capWidth(word));
    }
    return {widest, capHeight()};
}

int ClickPath::heightForWidth(int width) const
{
    const std::vector<QRect> all = caps(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void ClickPath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void ClickPath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> all = caps(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const QRect cap = QStyle::visualRect(layoutDirection(), rect(), all[i]);
        painter.setPen(toneColors(palette(), Tone::Neutral).border);
        painter.setBrush(cardBackground(palette()));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setFont(capFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(cap.adjusted(space::s, 0, -space::s, 0), wrapped,
                         m_labels.at(static_cast<qsizetype>(i)));
        if (i + 1 == all.size())
            break;
        if (all[i].right() + separatorWidth() > width())
            continue; // The next is on a line of its own.
        const QRect gap(all[i].right() + 1, all[i].top(), separatorWidth(), all[i].height());
        painter.setFont(font());
        painter.setPen(quietText(palette()));
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), gap), Qt::AlignCenter,
                         isMirrored ? QString(QChar(0x2039)) : QString(separator));
    }
}

} // namespace widgets
