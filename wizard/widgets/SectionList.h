// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QList>
#include <QListView>

namespace widgets {

/// The list at the side: one entry a section, with glyph and title. Entries that are not enabled can not be
/// opened. Headings above some of them part the list. Up, Down, Home, End, letters and Enter or Space work;
/// screen readers hear title and status.
class SectionList : public QListView
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString title;
        Glyph glyph = Glyph::Todo;
        QString status; ///< The glyph in a word: "done", "to do", "needs attention", "not opened yet".
        bool enabled = false;
        int number = 0;     ///< In the ring of what is to do or open; 0 for none.
        QString group = {}; ///< Above the first entry of a group; empty for the others.

        bool operator==(const Entry &) const = default;
    };

    explicit SectionList(QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);
    /// Shows which section is open; emits nothing.
    void setOpen(const QString &id);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user wants to open it.
    void openRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    class Model;
    class Delegate;
    void request(const QModelIndex &index);
    void showOpen();

    Model *m_model;
    QString m_open;
};

} // namespace widgets
