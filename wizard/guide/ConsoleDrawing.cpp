// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConsoleDrawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace guide {

namespace {

using Item = ConsolePicture::Item;
using Kind = ConsolePicture::Kind;
using Part = ConsoleDrawing::Part;
using Role = ConsolePicture::Role;
using Shape = ConsoleDrawing::Shape;
using Space = ConsoleDrawing::Space;
using State = ConsolePicture::State;
using Tone = ConsoleDrawing::Tone;

/// So that gray lines look like labels of different lengths.
constexpr std::array lineShares{0.62, 0.8, 0.5, 0.72, 0.56};

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

double lineHeight(const Space &space)
{
    const QFontMetricsF metrics =
        space.device ? QFontMetricsF(space.font, space.device) : QFontMetricsF(space.font);
    return std::ceil(metrics.height());
}

bool isMark(Role role)
{
    return role == Role::Box || role == Role::Radio;
}

/// Places the parts from left to right and from top to bottom; every distance is a share of the line height.
class Layout
{
public:
    Layout(const ConsolePicture &picture, const QStringList &steps, const Space &space,
           const std::optional<PictureFinding> &finding);

    std::vector<Part> parts;
    double height = 0;

private:
    /// Where rows are put, and how far down they reach.
    struct Column
    {
        double left = 0;
        double width = 0;
        double y = 0;
    };

    /// A label of an item with what is around it.
    struct Caption
    {
        QSizeF text;
        double before = 0; ///< For the box or the radio button.
        double after = 0;  ///< For the toggle.
        double width = 0;
        double height = 0;
    };

    QSizeF sizeOf(const QString &text, bool bold, double width) const;
    void add(Shape shape, const QRectF &area, Tone tone = Tone::Plain, bool on = false);
    void addText(const QString &text, const QPointF &at, QSizeF size, Tone tone, bool bold);
    void addLine(double left, double width, double middle);
    void addNumber(int number, double right, double middle, Tone tone);
    void addRule(const Column &column);

    Tone toneOf(size_t index) const;
    bool isBold(size_t index) const;
    bool isHeadline(size_t index) const;
    int numberOfItem(size_t index) const;
    double numberWidth() const { return m_hasNumbers ? 1.5 * m_line : 0; }
    double indentOf(size_t index) const;
    Caption captionOf(size_t index, double width) const;
    double widthOf(size_t index) const;

    void addBar();
    void addPlace();
    void addRows(Column *column, size_t first = 0);
    void addRow(Column *column, size_t index);
    void addUnknown(Column *column, size_t index, double indent);
    void addField(Column *column, size_t index, double indent);
    void addCaption(Column *column, size_t index, double indent);
    void addWords(Column *column, const QRectF &cap, const QString &words, Tone tone, double right);
    void addMark(size_t index, const QRectF &area, Tone tone);
    double addEntries(double width, double top, int others);
    void addTabs(Column *column);

    const ConsolePicture &m_picture;
    const QStringList &m_steps;
    const Space &m_space;
    const std::optional<PictureFinding> &m_finding;
    const double m_line; ///< The line height, which everything is measured in.
    bool m_hasNumbers = false;
    double m_y = 0;
    size_t m_lines = 0;
};

Layout::Layout(const ConsolePicture &picture, const QStringList &steps, const Space &space,
               const std::optional<PictureFinding> &finding)
    : m_picture(picture), m_steps(steps), m_space(space), m_finding(finding), m_line(lineHeight(space))
{
    for (size_t i = 0; i < picture.items.size(); ++i)
        m_hasNumbers = m_hasNumbers || numberOfItem(i) > 0;
    add(Shape::Frame, {});
    addBar();
    if (picture.kind == Kind::Path) {
        addPlace();
    } else {
        const double margin = picture.kind == Kind::Dialog ? 0.9 * m_line : 0;
        const double padding = 0.75 * m_line;
        Column column{margin + padding, space.width - 2 * (margin + padding), m_y + margin + 0.6 * m_line};
        const size_t sheet = parts.size();
        if (picture.kind == Kind::Dialog) {
            add(Shape::Sheet, {});
            if (!picture.dialogTitle.isEmpty()) {
                const QSizeF size = sizeOf(picture.dialogTitle, true, column.width);
                addText(picture.dialogTitle, {column.left, column.y}, size, Tone::Plain, true);
                column.y += size.height() + 0.5 * m_line;
            }
        }
        addRows(&column);
        column.y += 0.6 * m_line;
        if (picture.kind == Kind::Dialog) {
            parts[sheet].area =
                QRectF(margin, m_y + margin, space.width - 2 * margin, column.y - m_y - margin);
            column.y += margin;
        }
        m_y = column.y;
    }
    parts.front().area = QRectF(0, 0, space.width, m_y);
    m_y += 0.3 * m_line;
    const QSizeF caption = sizeOf(picture.caption(), false, space.width);
    addText(picture.caption(), {0, m_y}, caption, Tone::Quiet, false);
    height = std::ceil(m_y + caption.height());
    if (space.direction == Qt::RightToLeft) {
        for (Part &part : parts)
            part.area.moveLeft(space.width - part.area.right());
    }
}

QSizeF Layout::sizeOf(const QString &text, bool bold, double width) const
{
    Space space = m_space;
    space.width = width;
    if (bold)
        space.font = bolder(space.font);
    return ConsoleDrawing::layOut(text, space);
}

void Layout::add(Shape shape, const QRectF &area, Tone tone, bool on)
{
    parts.push_back({.shape = shape, .area = area, .tone = tone, .on = on});
}

void Layout::addText(const QString &text, const QPointF &at, QSizeF size, Tone tone, bool bold)
{
    parts.push_back(
        {.shape = Shape::Text, .area = QRectF(at, size), .tone = tone, .text = text, .bold = bold});
}

void Layout::addLine(double left, double width, double middle)
{
    const double share = lineShares.at(m_lines++ % lineShares.size());
    const double thickness = 0.36 * m_line;
    add(Shape::Line, QRectF(left, middle - thickness / 2, std::min(share * width, 8 * m_line), thickness));
}

void Layout::addNumber(int number, double right, double middle, Tone tone)
{
    if (number == 0)
        return;
    const double side = 1.1 * m_line;
    parts.push_back({.shape = Shape::Number,
                     .area = QRectF(right - side, middle - side / 2, side, side),
                     .tone = tone == Tone::Finding ? tone : Tone::Target,
                     .text = QString::number(number),
                     .bold = true});
}

void Layout::addRule(const Column &column)
{
    add(Shape::Rule, QRectF(column.left, column.y, column.width, 0));
}

Tone Layout::toneOf(size_t index) const
{
    if (m_finding && m_finding->item == index)
        return Tone::Finding;
    const Item &item = m_picture.items[index];
    switch (item.state) {
    case State::On:
        return Tone::Target;
    case State::Trap:
        return Tone::Trap;
    case State::Off:
        break;
    }
    return item.role == Role::Heading ? Tone::Quiet : Tone::Plain;
}

bool Layout::isBold(size_t index) const
{
    const Tone tone = toneOf(index);
    return tone == Tone::Target || tone == Tone::Finding || isHeadline(index);
}

/// Of headings.
bool Layout::isHeadline(size_t index) const
{
    return m_picture.isParent(index) && m_picture.items[index].role == Role::Heading &&
           m_picture.items[index + 1].role == Role::Heading;
}

int Layout::numberOfItem(size_t index) const
{
    return numberOf(m_picture.items[index].step, m_steps);
}

/// Only trees show by it what belongs to what.
double Layout::indentOf(size_t index) const
{
    const int level = m_picture.items[index].level;
    if (m_picture.kind != Kind::Tree || level < 2)
        return 0;
    const double step = (m_space.width < 18 * m_line ? 0.6 : 1) * m_line;
    return (m_picture.isParent(index) ? level - 1 : level) * step;
}

Layout::Caption Layout::captionOf(size_t index, double width) const
{
    const Item &item = m_picture.items[index];
    const Tone tone = toneOf(index);
    const bool isCap = tone != Tone::Plain && tone != Tone::Quiet;
    const bool isPadded = isCap || isMark(item.role) || item.role == Role::Button || item.role == Role::Tab;
    const double side = (isPadded ? 0.45 : 0) * m_line;
    Caption caption;
    caption.before = side + (isMark(item.role) || m_picture.isParent(index) ? 1.15 * m_line : 0);
    if (item.role == Role::Heading)
        caption.before = 0;
    caption.after = side + (item.role == Role::Toggle ? 2.1 * m_line : 0);
    caption.text = sizeOf(item.label, isBold(index), width - caption.before - caption.after);
    caption.width = caption.before + caption.text.width() + caption.after;
    caption.height = caption.text.height() + (isCap || item.role == Role::Button ? 0.5 : 0.25) * m_line;
    return caption;
}

/// What the item would like to have.
double Layout::widthOf(size_t index) const
{
    const Item &item = m_picture.items[index];
    if (item.label.isEmpty())
        return 4.5 * m_line;
    return captionOf(index, 1e6).width + numberWidth();
}

/// What is above the page: where it is, or nothing in particular.
void Layout::addBar()
{
    const double padding = 0.75 * m_line;
    double bottom = 1.25 * m_line;
    if (m_picture.kind != Kind::Path && !m_picture.path.isEmpty()) {
        double x = padding;
        double y = 0.35 * m_line;
        double below = y;
        for (qsizetype i = 0; i < m_picture.path.size(); ++i) {
            const QString &label = m_picture.path.at(i);
            const double chevron = i > 0 ? m_line : 0;
            QSizeF size = sizeOf(label, false, m_space.width - 2 * padding - chevron);
            if (i > 0 && x + chevron + size.width() > m_space.width - padding) {
                x = padding;
                y = below;
            }
            if (i > 0)
                add(Shape::Chevron, QRectF(x, y, m_line, m_line), Tone::Quiet);
            addText(label, {x + chevron, y}, size, Tone::Quiet, false);
            x += chevron + size.width();
            below = y + size.height();
        }
        bottom = below + 0.35 * m_line;
    } else {
        double middle = bottom / 2;
        double right = m_space.width - padding;
        size_t toggles = 0;
        for (size_t i = 0; i < m_picture.items.size(); ++i) {
            if (m_picture.kind != Kind::Path || m_picture.items[i].role != Role::Toggle)
                continue;
            // Below the lines if it needs the whole width.
            const bool isWide = widthOf(i) > m_space.width - 2 * padding - 6 * m_line;
            const double width = isWide ? m_space.width - 2 * padding : widthOf(i);
            Column column{m_space.width - padding - width, width, (isWide ? 1.25 : 0.35) * m_line};
            addCaption(&column, i, 0);
            bottom = column.y + 0.35 * m_line;
            right = column.left - 0.5 * m_line;
            middle = isWide ? middle : bottom / 2;
            ++toggles;
        }
        const double room = right - padding;
        addLine(padding, std::min(1.6 * m_line, 0.2 * room), middle);
        addLine(padding + std::min(1.8 * m_line, 0.25 * room), std::min(5 * m_line, 0.4 * room), middle);
        if (toggles == 0)
            addLine(right - std::min(2 * m_line, 0.2 * room), std::min(2 * m_line, 0.2 * room), middle);
    }
    m_y = bottom;
    add(Shape::Rule, QRectF(0, m_y, m_space.width, 0));
}

/// The navigation menu, and the page beside it, or below it where there is no room.
void Layout::addPlace()
{
    const double padding = 0.6 * m_line;
    double menu = 7 * m_line;
    for (qsizetype i = 0; i < m_picture.path.size(); ++i) {
        const double label = sizeOf(m_picture.path.at(i), true, 1e6).width();
        menu = std::max(menu, label + 3.2 * m_line + 0.6 * m_line * double(i));
    }
    double page = 4.5 * m_line;
    for (size_t i = 0; i < m_picture.items.size(); ++i) {
        if (m_picture.items[i].role != Role::Toggle)
            page = std::max(page, widthOf(i));
    }
    page += 2 * padding;
    const bool isBeside = menu + page <= m_space.width;
    const double spare = isBeside ? (m_space.width - menu - page) / 2 : 0;
    const double top = m_y;
    const double menuWidth = isBeside ? menu + spare : m_space.width;
    const double menuBottom = addEntries(menuWidth, top, isBeside ? 2 : 1);

    Column column{padding, m_space.width - 2 * padding, menuBottom};
    if (isBeside) {
        column = {menuWidth + padding, page + spare - 2 * padding, top};
    } else {
        add(Shape::Rule, QRectF(0, menuBottom, m_space.width, 0));
    }
    column.y += 0.5 * m_line;
    addTabs(&column);
    for (size_t i = 0; i < m_picture.items.size(); ++i) {
        if (const Role role = m_picture.items[i].role; role != Role::Toggle && role != Role::Tab)
            addRow(&column, i);
    }
    for (int i = 0; i < 3; ++i) {
        addLine(column.left, column.width, column.y + 0.5 * m_line);
        column.y += 1.1 * m_line;
    }
    m_y = std::max(menuBottom, column.y + 0.3 * m_line);
    if (isBeside)
        add(Shape::Rule, QRectF(menuWidth, top, 0, m_y - top));
}

/// With so many others before, within and after.
double Layout::addEntries(double width, double top, int others)
{
    const double padding = 0.4 * m_line;
    double y = top + 0.5 * m_line;
    const auto addOthers = [&](double indent) {
        for (int i = 0; i < others; ++i, y += 1.2 * m_line)
            addLine(2 * padding + indent, width - 4 * padding - indent, y + 0.5 * m_line);
    };
    addOthers(0);
    const int number = numberOf(m_picture.pathStep, m_steps);
    for (qsizetype i = 0; i < m_picture.path.size(); ++i) {
        const double indent = 0.6 * m_line * double(i);
        const double room = number > 0 ? 1.4 * m_line : 0;
        const double inner = width - 2 * padding - indent;
        const QSizeF size = sizeOf(m_picture.path.at(i), true, inner - 0.9 * m_line - room);
        const QRectF cap(padding + indent, y, inner, size.height() + 0.5 * m_line);
        add(Shape::Cap, cap, Tone::Target);
        addText(m_picture.path.at(i), cap.topLeft() + QPointF(0.45, 0.25) * m_line, size, Tone::Plain, true);
        addNumber(number, cap.right() - 0.25 * m_line, cap.center().y(), Tone::Target);
        y = cap.bottom() + 0.25 * m_line;
    }
    addOthers(0.6 * m_line * double(m_picture.path.size()));
    addOthers(0);
    return y + 0.3 * m_line;
}

void Layout::addTabs(Column *column)
{
    double x = column->left;
    double bottom = column->y;
    for (size_t i = 0; i < m_picture.items.size(); ++i) {
        const Item &item = m_picture.items[i];
        if (item.role != Role::Tab)
            continue;
        const Caption caption = captionOf(i, column->width - numberWidth());
        const double width = item.label.isEmpty() ? 2.2 * m_line : caption.width;
        const double number = item.label.isEmpty() ? 0 : numberWidth();
        if (x > column->left && x + width + number > column->left + column->width + 0.5) {
            x = column->left;
            column->y = bottom + 0.25 * m_line;
        }
        const double tabHeight = item.label.isEmpty() ? 1.5 * m_line : caption.height;
        bottom = std::max(bottom, column->y + tabHeight);
        if (item.label.isEmpty()) {
            addLine(x, 2 * m_line, column->y + tabHeight / 2);
        } else {
            Column tab{x, width + number, column->y};
            addCaption(&tab, i, 0);
            bottom = std::max(bottom, tab.y);
        }
        x += width + number + 0.25 * m_line;
    }
    if (bottom == column->y)
        return;
    column->y = bottom + 0.4 * m_line;
    addRule(*column);
    column->y += 0.4 * m_line;
}

void Layout::addRows(Column *column, size_t first)
{
    for (size_t i = first; i < m_picture.items.size(); ++i)
        addRow(column, i);
}

void Layout::addRow(Column *column, size_t index)
{
    const Item &item = m_picture.items[index];
    // A part of a page begins, or its last buttons.
    if (index > 0 && item.level == 0 && (item.role == Role::Heading || item.role == Role::Button) &&
        !(item.label.isEmpty() && item.role == Role::Heading)) {
        const bool isRuled = m_picture.kind == Kind::Tree;
        column->y += 0.35 * m_line;
        if (isRuled) {
            addRule(*column);
            column->y += 0.5 * m_line;
        }
    }
    const double indent = indentOf(index);
    if (item.role == Role::Field) {
        addField(column, index, indent);
    } else if (item.label.isEmpty()) {
        addUnknown(column, index, indent);
    } else {
        addCaption(column, index, indent);
    }
    column->y += (item.role == Role::Heading ? 0.1 : 0.25) * m_line;
}

void Layout::addUnknown(Column *column, size_t index, double indent)
{
    const Item &item = m_picture.items[index];
    const Tone tone = toneOf(index);
    const bool isCap = tone != Tone::Plain && tone != Tone::Quiet;
    const double rowHeight = (isCap ? 1.5 : 1.25) * m_line;
    const double width = column->width - numberWidth() - indent;
    double left = column->left + indent;
    const double middle = column->y + rowHeight / 2;
    if (isCap) {
        add(Shape::Cap, QRectF(left, column->y, width, rowHeight), tone);
        addNumber(numberOfItem(index), column->left + column->width, middle, tone);
    }
    const double padding = isCap || isMark(item.role) ? 0.45 * m_line : 0;
    left += padding;
    if (isMark(item.role)) {
        addMark(index, QRectF(left, middle - 0.4 * m_line, 0.8 * m_line, 0.8 * m_line), tone);
        left += 1.15 * m_line;
    }
    addLine(left, column->left + indent + width - padding - left, middle);
    column->y += rowHeight;
}

void Layout::addField(Column *column, size_t index, double indent)
{
    const Item &item = m_picture.items[index];
    const Tone tone = toneOf(index);
    const double width = column->width - numberWidth() - indent;
    const double padding = 0.5 * m_line;
    const QSizeF size = sizeOf(item.label, isBold(index), width - 2 * padding);
    const QRectF area(column->left + indent, column->y, width, size.height() + 0.6 * m_line);
    add(Shape::Field, area, tone);
    if (item.label.isEmpty()) {
        addLine(area.left() + padding, width - 2 * padding, area.center().y());
    } else {
        addText(item.label, area.topLeft() + QPointF(padding, 0.3 * m_line), size,
                isBold(index) ? Tone::Plain : tone, isBold(index));
    }
    addNumber(numberOfItem(index), column->left + column->width, area.center().y(), tone);
    column->y = area.bottom();
    if (tone == Tone::Finding)
        addWords(column, QRectF(area.bottomLeft(), QSizeF(0, 0)), m_finding->text, tone, area.right());
}

void Layout::addCaption(Column *column, size_t index, double indent)
{
    const Item &item = m_picture.items[index];
    const Tone tone = toneOf(index);
    const double width = column->width - numberWidth() - indent;
    const Caption caption = captionOf(index, width);
    const bool isAtEnd = item.role == Role::Button && item.level == 0;
    const QRectF cap(column->left + indent + (isAtEnd ? width - caption.width : 0), column->y, caption.width,
                     caption.height);
    const double middle = cap.center().y();
    if (tone != Tone::Plain && tone != Tone::Quiet)
        add(Shape::Cap, cap, tone);
    else if (item.role == Role::Button)
        add(Shape::Button, cap);
    const double markLeft = cap.left() + caption.before - 1.15 * m_line;
    if (isMark(item.role))
        addMark(index, QRectF(markLeft, middle - 0.4 * m_line, 0.8 * m_line, 0.8 * m_line), tone);
    else if (m_picture.isParent(index) && item.role != Role::Heading)
        add(Shape::Chevron, QRectF(markLeft, middle - m_line / 2, m_line, m_line), Tone::Plain, true);
    addText(item.label, {cap.left() + caption.before, middle - caption.text.height() / 2}, caption.text,
            isBold(index) ? Tone::Plain : tone, isBold(index));
    if (item.role == Role::Toggle)
        addMark(index, QRectF(cap.right() - 2 * m_line, middle - 0.45 * m_line, 1.6 * m_line, 0.9 * m_line),
                tone);
    column->y = cap.bottom();
    const double right = column->left + column->width;
    addNumber(numberOfItem(index), right, middle, tone);
    if (tone == Tone::Trap)
        addWords(column, cap, ConsolePicture::trapWords(), tone, right);
    else if (tone == Tone::Finding)
        addWords(column, cap, m_finding->text, tone, right - numberWidth());
}

/// Beside what they are about, or below it where there is no room.
void Layout::addWords(Column *column, const QRectF &cap, const QString &words, Tone tone, double right)
{
    const double left = cap.right() + 0.5 * m_line;
    QSizeF size = sizeOf(words, true, 1e6);
    if (cap.height() > 0 && left + size.width() <= right) {
        const double x = tone == Tone::Trap ? right - size.width() : left;
        addText(words, {x, cap.center().y() - size.height() / 2}, size, tone, true);
        return;
    }
    size = sizeOf(words, true, right - cap.left());
    column->y += 0.15 * m_line;
    addText(words, {cap.left(), column->y}, size, tone, true);
    column->y += size.height();
}

void Layout::addMark(size_t index, const QRectF &area, Tone tone)
{
    const Item &item = m_picture.items[index];
    const Shape shape = item.role == Role::Box     ? Shape::Box
                        : item.role == Role::Radio ? Shape::Radio
                                                   : Shape::Toggle;
    add(shape, area, tone, item.state == State::On);
}

/// Paints one part after the other.
class Painter
{
public:
    Painter(QPainter *painter, const PictureColors &colors, const ConsoleDrawing &drawing, const Space &space)
        : m_painter(painter), m_colors(colors), m_drawing(drawing), m_space(space), m_line(lineHeight(space))
    {
    }

    void paint(const Part &part);

private:
    PictureColors::Emphasis colorsOf(Tone tone) const;
    void setPen(const QColor &color, double share);
    void paintMark(const Part &part);
    void paintChevron(const Part &part);
    void paintText(const Part &part);

    QPainter *m_painter;
    const PictureColors &m_colors;
    const ConsoleDrawing &m_drawing;
    const Space &m_space;
    const double m_line;
};

PictureColors::Emphasis Painter::colorsOf(Tone tone) const
{
    switch (tone) {
    case Tone::Target:
        return m_colors.target;
    case Tone::Trap:
        return m_colors.trap;
    case Tone::Finding:
        return m_colors.finding;
    case Tone::Quiet:
        return {m_colors.quiet, m_colors.surface, m_colors.edge};
    case Tone::Plain:
        break;
    }
    return {m_colors.text, m_colors.card, m_colors.edge};
}

/// As thick as a share of the line height.
void Painter::setPen(const QColor &color, double share)
{
    m_painter->setPen(QPen(color, share * m_line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void Painter::paint(const Part &part)
{
    constexpr double thin = 1.0 / 16;
    constexpr double thick = 1.5 / 16;
    const PictureColors::Emphasis colors = colorsOf(part.tone);
    const double inset = thick * m_line / 2;
    const QRectF area = part.area.adjusted(inset, inset, -inset, -inset);
    m_painter->setBrush(Qt::NoBrush);
    switch (part.shape) {
    case Shape::Frame:
    case Shape::Sheet:
        setPen(part.shape == Shape::Frame ? m_colors.shade : m_colors.edge, thin);
        m_painter->setBrush(part.shape == Shape::Frame ? m_colors.surface : m_colors.card);
        m_painter->drawRoundedRect(area, 0.45 * m_line, 0.45 * m_line);
        break;
    case Shape::Rule:
        setPen(m_colors.shade, thin);
        m_painter->drawLine(part.area.topLeft(), part.area.bottomRight());
        break;
    case Shape::Line:
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colors.shade);
        m_painter->drawRoundedRect(part.area, part.area.height() / 2, part.area.height() / 2);
        break;
    case Shape::Cap:
    case Shape::Field:
    case Shape::Button:
        setPen(colors.line, part.tone == Tone::Plain ? thin : thick);
        m_painter->setBrush(colors.fill);
        m_painter->drawRoundedRect(area, 0.3 * m_line, 0.3 * m_line);
        break;
    case Shape::Box:
    case Shape::Radio:
    case Shape::Toggle:
        paintMark(part);
        break;
    case Shape::Chevron:
        paintChevron(part);
        break;
    case Shape::Number:
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colors.text);
        m_painter->drawEllipse(part.area);
        paintText(part);
        break;
    case Shape::Text:
        paintText(part);
        break;
    }
}

void Painter::paintMark(const Part &part)
{
    const PictureColors::Emphasis colors = colorsOf(part.tone);
    const double inset = m_line / 32;
    const QRectF area = part.area.adjusted(inset, inset, -inset, -inset);
    setPen(part.on ? colors.text : colors.line, 1.0 / 16);
    m_painter->setBrush(part.on ? colors.text : m_colors.card);
    const double radius = part.shape == Shape::Box ? 0.18 * m_line : area.height() / 2;
    m_painter->drawRoundedRect(area, radius, radius);
    if (part.shape == Shape::Toggle) {
        const double knob = area.height() * 0.72;
        const double gap = (area.height() - knob) / 2;
        const bool isAtRight = part.on == (m_space.direction == Qt::LeftToRight);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(part.on ? m_colors.onMark : colors.line);
        m_painter->drawEllipse(
            QRectF(isAtRight ? area.right() - gap - knob : area.left() + gap, area.top() + gap, knob, knob));
    } else if (part.on && part.shape == Shape::Radio) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colors.onMark);
        m_painter->drawEllipse(area.center(), 0.16 * m_line, 0.16 * m_line);
    } else if (part.on) {
        setPen(m_colors.onMark, 1.6 / 16);
        m_painter->setBrush(Qt::NoBrush);
        const auto at = [&area](double x, double y) {
            return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
        };
        m_painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
}

void Painter::paintChevron(const Part &part)
{
    const double reach = 0.16 * m_line;
    const QPointF middle = part.area.center();
    const double ahead = m_space.direction == Qt::RightToLeft ? -1 : 1;
    setPen(colorsOf(part.tone).text, 1.3 / 16);
    if (part.on) {
        m_painter->drawPolyline(QPolygonF{middle + QPointF(-1.5 * reach, -0.7 * reach),
                                          middle + QPointF(0, 0.8 * reach),
                                          middle + QPointF(1.5 * reach, -0.7 * reach)});
    } else {
        m_painter->drawPolyline(QPolygonF{middle + QPointF(-0.6 * ahead * reach, -1.3 * reach),
                                          middle + QPointF(0.7 * ahead * reach, 0),
                                          middle + QPointF(-0.6 * ahead * reach, 1.3 * reach)});
    }
}

void Painter::paintText(const Part &part)
{
    Space space = m_space;
    space.font = m_drawing.fontOf(part);
    if (part.shape == Shape::Number) {
        m_painter->setPen(m_colors.onMark);
        space.width = part.area.width();
        const QSizeF size = ConsoleDrawing::layOut(part.text, space);
        space.direction = Qt::LeftToRight;
        ConsoleDrawing::layOut(part.text, space, m_painter,
                               part.area.center() - QPointF(size.width(), size.height()) / 2);
        return;
    }
    m_painter->setPen(colorsOf(part.tone).text);
    space.width = part.area.width();
    ConsoleDrawing::layOut(part.text, space, m_painter, part.area.topLeft());
}

} // namespace

ConsoleDrawing::ConsoleDrawing(const ConsolePicture &picture, const QStringList &steps, Space space,
                               const std::optional<PictureFinding> &finding)
    : m_space(std::move(space))
{
    Layout layout(picture, steps, m_space, finding);
    m_height = layout.height;
    m_parts = std::move(layout.parts);
}

void ConsoleDrawing::paint(QPainter *painter, const PictureColors &colors) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Painter each(painter, colors, *this, m_space);
    for (const Part &part : m_parts)
        each.paint(part);
    painter->restore();
}

QSizeF ConsoleDrawing::layOut(const QString &text, const Space &space, QPainter *painter, QPointF origin)
{
    QTextLayout layout(text, space.font, space.device);
    QTextOption option((space.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto); // By its words: labels stay as they are when mirrored.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double width = 0;
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(space.width, 1.0));
        line.setPosition({0, height});
        width = std::max(width, line.naturalTextWidth());
        height += std::ceil(line.height());
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, origin);
    // A little more, or what just fits would be broken otherwise when it is laid out in its own width.
    return {std::ceil(width + lineHeight(space) / 16), height};
}

QFont ConsoleDrawing::fontOf(const Part &part) const
{
    QFont font = part.bold ? bolder(m_space.font) : m_space.font;
    if (part.shape == Shape::Number) {
        constexpr double smaller = 0.9;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * smaller);
        else
            font.setPixelSize(qRound(font.pixelSize() * smaller));
    }
    return font;
}

} // namespace guide
