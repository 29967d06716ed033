// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PlacePicture.h"

#include "guide/Guide.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace report {
namespace {

constexpr qreal share = 0.47; // Of the page's width.
constexpr qreal fontSize = 0.8;

guide::PictureColors paperColors()
{
    return {.surface = QColor(0xf5, 0xf6, 0xf8),
            .card = Qt::white,
            .text = QColor(0x1b, 0x23, 0x33),
            .quiet = QColor(0x55, 0x5d, 0x6b),
            .edge = QColor(0x7f, 0x87, 0x95),
            .shade = QColor(0xd9, 0xdd, 0xe4),
            .onMark = Qt::white,
            .target = {QColor(0x1f, 0x5f, 0xc4), QColor(0xe7, 0xef, 0xfc), QColor(0x1f, 0x5f, 0xc4)},
            .trap = {QColor(0x7a, 0x4b, 0x00), QColor(0xff, 0xf3, 0xd9), QColor(0xb0, 0x6a, 0x00)},
            .finding = {QColor(0xa8, 0x24, 0x1c), QColor(0xfd, 0xed, 0xeb), QColor(0xa8, 0x24, 0x1c)}};
}

} // namespace

std::optional<PlacePicture> PlacePicture::named(const QString &name)
{
    const QLatin1String prefix("place:");
    if (!name.startsWith(prefix))
        return std::nullopt;
    static const guide::Guide guide = guide::Guide::documented();
    const QStringList parts = name.mid(prefix.size()).split(u'/');
    const guide::Section *section = guide.section(parts.value(0));
    const size_t index = parts.value(1).toUInt();
    if (!section || index >= section->pictures.size())
        return std::nullopt;
    PlacePicture place;
    place.m_picture = section->pictures.at(index);
    place.m_steps = parts.value(2).split(u',');
    return place;
}

guide::ConsoleDrawing PlacePicture::drawing(const QTextDocument &document) const
{
    QFont font = document.defaultFont();
    font.setPointSizeF(font.pointSizeF() * fontSize);
    return {m_picture,
            m_steps,
            {.width = document.textWidth() * share,
             .font = font,
             .direction = document.defaultTextOption().textDirection(),
             .device = document.documentLayout()->paintDevice()}};
}

QSizeF PlacePicture::size(const QTextDocument &document) const
{
    return {document.textWidth() * share, drawing(document).height()};
}

void PlacePicture::draw(QPainter *painter, const QPointF &corner, const QTextDocument &document) const
{
    painter->save();
    painter->translate(corner);
    drawing(document).paint(painter, paperColors());
    painter->restore();
}

} // namespace report
