// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SignPicture.h"

#include "PlacePicture.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextImageFormat>

namespace report {
namespace {

constexpr int stages = 5;

QFont symbolFont(const QTextDocument &document)
{
    QFont font = document.defaultFont();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    return font;
}

qreal lineHeight(const QTextDocument &document)
{
    return QFontMetricsF(symbolFont(document), document.documentLayout()->paintDevice()).height();
}

} // namespace

void SignPicture::drawIn(QTextDocument *document)
{
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, new SignPicture(document));
}

QSizeF SignPicture::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    if (const auto place = PlacePicture::named(name))
        return place->size(*document);
    const qreal height = lineHeight(*document);
    if (name.contains(u'-')) {
        const qreal width = document->pageSize().width() - 2 * document->documentMargin();
        return {width / stages, height * 1.6};
    }
    const qreal side = height * (name.startsWith(u'=') ? 1.9 : 0.75);
    return {side, side};
}

void SignPicture::drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *document,
                             int /*position*/, const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    if (const auto place = PlacePicture::named(name)) {
        place->draw(painter, rectangle.topLeft(), *document);
        return;
    }
    const QColor color = format.foreground().color();
    const qreal height = lineHeight(*document);
    const bool isStage = name.contains(u'-');
    const bool isFilled = name.startsWith(u'=');
    const qreal radius = isStage ? height * 0.65 : rectangle.height() * 0.46;
    const QPointF middle = rectangle.center();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, height / (isStage ? 14 : 22)));
    if (isFilled)
        painter->setBrush(color);
    painter->drawEllipse(middle, radius, radius);
    QFont font = symbolFont(*document);
    if (!isStage)
        font.setPointSizeF(font.pointSizeF() * radius / (height * 0.5));
    const QString sign = QString(name).remove(u'-').remove(u'=');
    painter->setFont(font);
    if (isFilled) {
        // As an outline: what it says stands beside it in words, which a reader of the text is to get first.
        QPainterPath outline;
        outline.addText(0, 0, painter->font(), sign);
        painter->translate(middle - outline.boundingRect().center());
        painter->fillPath(outline, Qt::white);
    } else {
        painter->drawText(rectangle, Qt::AlignCenter, sign);
    }
    painter->setPen(QPen(color, height / 20));
    const qreal gap = radius * 1.4;
    if (name.startsWith(u'-'))
        painter->drawLine(QPointF(rectangle.left(), middle.y()), middle - QPointF(gap, 0));
    if (name.endsWith(u'-'))
        painter->drawLine(middle + QPointF(gap, 0), QPointF(rectangle.right(), middle.y()));
    painter->restore();
}

} // namespace report
