// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectionPathPicture.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
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

void ConnectionPathPicture::drawIn(QTextDocument *document)
{
    document->documentLayout()->registerHandler(QTextFormat::ImageObject,
                                                new ConnectionPathPicture(document));
}

QSizeF ConnectionPathPicture::intrinsicSize(QTextDocument *document, int /*position*/,
                                            const QTextFormat & /*format*/)
{
    const qreal width = document->pageSize().width() - 2 * document->documentMargin();
    return {width / stages, lineHeight(*document) * 1.6};
}

void ConnectionPathPicture::drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *document,
                                       int /*position*/, const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    const qreal height = lineHeight(*document);
    const qreal radius = height * 0.65;
    const QPointF middle = rectangle.center();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(format.foreground().color(), height / 14));
    painter->drawEllipse(middle, radius, radius);
    painter->setFont(symbolFont(*document));
    painter->drawText(rectangle, Qt::AlignCenter, QString(name).remove(u'-'));
    painter->setPen(QPen(format.foreground().color(), height / 20));
    const qreal gap = radius * 1.4;
    if (name.startsWith(u'-'))
        painter->drawLine(QPointF(rectangle.left(), middle.y()), middle - QPointF(gap, 0));
    if (name.endsWith(u'-'))
        painter->drawLine(middle + QPointF(gap, 0), QPointF(rectangle.right(), middle.y()));
    painter->restore();
}

} // namespace report
