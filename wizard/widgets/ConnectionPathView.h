// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QList>
#include <QWidget>

namespace widgets {

/// Stations on a line, each with a glyph and a label: shows where a way breaks. Its accessible description
/// says the same in words.
class ConnectionPathView : public QWidget
{
    Q_OBJECT

public:
    struct Station
    {
        QString label; ///< May have several lines.
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
    QFont labelFont() const;

    QList<Station> m_stations;
};

} // namespace widgets
