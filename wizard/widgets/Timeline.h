// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace widgets {

class TextLabel;

/// What happened, one below the other on a line: each with its glyph, its words and the time. The last is
/// what counts now.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Glyph glyph = Glyph::Todo;
        QString title;
        QString detail; ///< May be empty.
        QString time;   ///< May be empty.

        bool operator==(const Entry &) const = default;
    };

    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const std::vector<Entry> &entries);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        GlyphView *glyph;
        TextLabel *title;
        TextLabel *detail;
        TextLabel *time;
    };

    QGridLayout *m_grid;
    std::vector<Entry> m_entries;
    std::vector<Row> m_rows; ///< As many as ever were shown.
};

} // namespace widgets
