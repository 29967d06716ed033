// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/ConsoleDrawing.h"

#include <QTextDocument>

#include <optional>

namespace report {

/// A picture of the console as it stands in the appendix: two beside each other on the page, with the numbers
/// of the section's steps.
class PlacePicture
{
public:
    /// By the name that the view gives it, "place:SECTION/INDEX/STEP,STEP"; nothing if there is none.
    static std::optional<PlacePicture> named(const QString &name);

    QSizeF size(const QTextDocument &document) const;
    /// In the colors of paper.
    void draw(QPainter *painter, const QPointF &corner, const QTextDocument &document) const;

private:
    guide::ConsoleDrawing drawing(const QTextDocument &document) const;

    guide::ConsolePicture m_picture;
    QStringList m_steps;
};

} // namespace report
