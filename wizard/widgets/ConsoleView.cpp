// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConsoleView.h"

#include "Glyph.h"
#include "Theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace widgets {

namespace {

guide::PictureColors::Emphasis emphasis(const QPalette &palette, Tone tone)
{
    const ToneColors colors = toneColors(palette, tone);
    return {colors.text, colors.background, colors.border};
}

constexpr double usualSize = 0.9;
constexpr double enlargedSize = 1.4;

} // namespace

guide::PictureColors pictureColors(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    QColor shade = text;
    if (!isHighContrast(palette))
        shade.setAlphaF(0.16F);
    return {
        .surface = palette.color(QPalette::Window),
        .card = cardBackground(palette),
        .text = text,
        .quiet = quietText(palette),
        .edge = toneColors(palette, Tone::Neutral).border,
        .shade = shade,
        .onMark = onFill(palette),
        .target = emphasis(palette, Tone::Accent),
        .trap = emphasis(palette, Tone::Warning),
        .finding = emphasis(palette, Tone::Error),
    };
}

ConsoleView::ConsoleView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ConsoleView::setPicture(const guide::ConsolePicture &picture, const QStringList &steps)
{
    m_picture = picture;
    m_steps = steps;
    m_finding.reset();
    m_clicked.clear();
    retranslate();
}

void ConsoleView::setPractice(bool isPractice)
{
    m_isPractice = isPractice;
    m_clicked.clear();
    setMouseTracking(isPractice);
    unsetCursor();
    update();
}

bool ConsoleView::isClickedThrough() const
{
    return m_clicked.size() == static_cast<qsizetype>(targets().size());
}

std::vector<QRectF> ConsoleView::targets() const
{
    using Drawing = guide::ConsoleDrawing;
    std::vector<QRectF> areas;
    const Drawing drawn = drawing(width());
    for (const Drawing::Part &part : drawn.parts()) {
        const bool isTarget = part.tone == Drawing::Tone::Target || part.tone == Drawing::Tone::Finding;
        if (isTarget && (part.shape == Drawing::Shape::Cap || part.shape == Drawing::Shape::Field))
            areas.push_back(part.area);
    }
    return areas;
}

int ConsoleView::targetAt(QPointF position) const
{
    if (!m_isPractice)
        return -1;
    const std::vector<QRectF> areas = targets();
    const auto found =
        std::find_if(areas.begin(), areas.end(), [&](const QRectF &area) { return area.contains(position); });
    return found == areas.end() ? -1 : static_cast<int>(found - areas.begin());
}

void ConsoleView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    if (targetAt(event->position()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void ConsoleView::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    const int target = event->button() == Qt::LeftButton ? targetAt(event->position()) : -1;
    if (target < 0 || m_clicked.contains(target))
        return;
    m_clicked.insert(target);
    update();
    Q_EMIT clicked();
}

void ConsoleView::setFinding(const std::optional<guide::PictureFinding> &finding)
{
    m_finding = finding;
    retranslate();
}

void ConsoleView::retranslate()
{
    setAccessibleName(m_picture.caption());
    const QString words = m_picture.description();
    setAccessibleDescription(m_finding ? m_finding->text + u' ' + words : words);
    updateGeometry();
    update();
}

void ConsoleView::setEnlarged(bool enlarged)
{
    m_isEnlarged = enlarged;
    updateGeometry();
    update();
}

QFont ConsoleView::pictureFont() const
{
    return scaledFont(font(), m_isEnlarged ? enlargedSize : usualSize);
}

int ConsoleView::unit() const
{
    return QFontMetrics(pictureFont()).height();
}

QSize ConsoleView::sizeHint() const
{
    const int width = unit() * 19;
    return {width, heightForWidth(width)};
}

QSize ConsoleView::minimumSizeHint() const
{
    // Of the usual size: where there is less room than for the larger one, it takes what there is.
    const int least = QFontMetrics(scaledFont(font(), usualSize)).height();
    return {least * 14, least * 4};
}

int ConsoleView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(drawing(width).height()));
}

void ConsoleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    update();
}

void ConsoleView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing(width()).paint(&painter, pictureColors(palette()));
    const std::vector<QRectF> areas = m_clicked.isEmpty() ? std::vector<QRectF>() : targets();
    for (const int target : std::as_const(m_clicked)) {
        const QRectF area = areas.at(static_cast<size_t>(target));
        const double side = std::min(area.height(), 1.2 * unit());
        const double x =
            layoutDirection() == Qt::LeftToRight ? area.right() - side / 2 : area.left() - side / 2;
        paintGlyph(&painter,
                   QRectF(x - (x + side > width() ? side / 2 : 0), area.top() - side / 4, side, side),
                   Glyph::Done, palette());
    }
}

guide::ConsoleDrawing ConsoleView::drawing(int width) const
{
    return {m_picture,
            m_steps,
            {.width = double(width), .font = pictureFont(), .direction = layoutDirection()},
            m_finding};
}

} // namespace widgets
