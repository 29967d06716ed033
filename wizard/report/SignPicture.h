// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTextObjectInterface>

class QTextDocument;

namespace report {

/// Draws the signs in a document that was made by toRichText(), as lines in the color of the text around
/// them, so that they are sharp in print. An image that is named
/// - "✓" is the sign in a circle, as high as a line;
/// - "=✓" is the same, large and white on a filled circle;
/// - "-✓-" is a stage of the path to Mimecast, with a line to its neighbor on each side that has a hyphen;
/// - "place:…" is a picture of the console, see PlacePicture.
class SignPicture : public QObject, public QTextObjectInterface
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
