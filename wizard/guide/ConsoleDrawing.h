// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ConsolePicture.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPaintDevice;
class QPainter;

namespace guide {

/// What a picture is painted with: text has to stand out from what is behind it by 4.5 : 1, lines by 3 : 1.
struct PictureColors
{
    /// Of what is emphasized. `text` is on `fill` as well as on the surface.
    struct Emphasis
    {
        QColor text;
        QColor fill;
        QColor line;
    };

    QColor surface; ///< Behind everything.
    QColor card;    ///< Within fields and empty boxes, and behind dialogs.
    QColor text;
    QColor quiet;  ///< Of headings.
    QColor edge;   ///< Around fields and boxes.
    QColor shade;  ///< Lines that only divide, and what stands for an unknown label.
    QColor onMark; ///< On what is filled with the text color of an emphasis.
    Emphasis target;
    Emphasis trap;
    Emphasis finding;
};

/// An item that was found to be wrong, and what to do about it.
struct PictureFinding
{
    size_t item = 0;
    QString text;
};

/// A ConsolePicture laid out for a width, to be painted on a screen or on paper. As high as it needs: no
/// label is cut off. Numbers beside the items are those of the steps in a list.
class ConsoleDrawing
{
public:
    struct Space
    {
        double width = 0;
        QFont font = {};
        Qt::LayoutDirection direction = Qt::LeftToRight;
        const QPaintDevice *device =
            nullptr; ///< Whose resolution the font is measured in; null: the screen's.
    };

    enum class Shape {
        Frame,
        Sheet,
        Rule,
        Line,
        Cap,
        Field,
        Button,
        Box,
        Radio,
        Toggle,
        Chevron,
        Number,
        Text
    };
    enum class Tone { Plain, Quiet, Target, Trap, Finding };

    /// One thing to paint.
    struct Part
    {
        Shape shape = Shape::Text;
        QRectF area = {};
        Tone tone = Tone::Plain;
        QString text = {}; ///< Of Shape::Text and Shape::Number.
        bool bold = false;
        bool on = false; ///< Of Shape::Box, Radio and Toggle: selected. Of Shape::Chevron: unfolded.
    };

    ConsoleDrawing(const ConsolePicture &picture, const QStringList &steps, Space space,
                   const std::optional<PictureFinding> &finding = {});

    double height() const { return m_height; }
    /// From back to front.
    const std::vector<Part> &parts() const { return m_parts; }
    /// With its upper left corner at the painter's origin.
    void paint(QPainter *painter, const PictureColors &colors) const;

    /// Breaks the text into lines, painted at `origin` if there is a painter, and returns their size.
    static QSizeF layOut(const QString &text, const Space &space, QPainter *painter = nullptr,
                         QPointF origin = {});
    /// The font of a part.
    QFont fontOf(const Part &part) const;

private:
    Space m_space;
    double m_height = 0;
    std::vector<Part> m_parts;
};

} // namespace guide
