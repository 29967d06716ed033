// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QList>
#include <QWidget>

namespace widgets {

/// Stations on a line, each with an icon and a label: shows where a way breaks. A station that is not in
/// order has its glyph in place of the icon. The accessible description says the same in words.
class ConnectionPathView : public QWidget
{
    Q_OBJECT

public:
    enum class Icon { Computer, Plug, Key, Person, Envelope };

    struct Station
    {
        Icon icon = Icon::Computer;
        QString label;
        QString detail; ///< Below the label; may be empty.
        Glyph glyph = Glyph::Todo;
        QString status; ///< The glyph in a word, for screen readers.
    };

    explicit ConnectionPathView(QWidget *parent = nullptr);
    void setStations(const QList<Station> &stations);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int circleSide() const;
    QFont labelFont(const Station &station) const;
    /// The height of both texts, which are painted at `origin` if there is a painter.
    double layOutTexts(const Station &station, double width, QPainter *painter = nullptr,
                       QPointF origin = {}) const;
    void paintStation(QPainter *painter, const QRectF &circle, const Station &station) const;

    QList<Station> m_stations;
};

} // namespace widgets
