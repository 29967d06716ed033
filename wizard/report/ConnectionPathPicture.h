// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTextObjectInterface>

class QTextDocument;

namespace report {

/// Draws the stages of the path to Mimecast in a document that was made by toRichText(): an image that is
/// named
/// "-✓-" is the symbol in a circle, with a line to its neighbour on each side that has a hyphen. As lines, so
/// that it is sharp in print, and in the colour of the text around it.
class ConnectionPathPicture : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// From now on the images of the document are drawn so. The document owns what draws them.
    static void drawIn(QTextDocument *document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    using QObject::QObject;
};

} // namespace report
