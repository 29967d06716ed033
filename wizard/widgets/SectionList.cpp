// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SectionList.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace widgets {

namespace {

constexpr int leadingMargin = space::l + 2;
constexpr int markMargin = space::s; ///< Of what marks the open entry.
// Wide enough for a panel with a heading of its own, whatever the titles are.
constexpr int leastCharacters = 34;

bool needsAttention(Glyph glyph)
{
    return glyph == Glyph::Attention || glyph == Glyph::Failed;
}

Tone toneInList(Glyph glyph)
{
    return needsAttention(glyph) ? Tone::Error : toneOf(glyph);
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

class SectionList::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    /// Whether they are other entries than before, and not the same with other states.
    bool setEntries(const QList<Entry> &entries)
    {
        const bool sameIds = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                        [](const Entry &a, const Entry &b) { return a.id == b.id; });
        if (!sameIds)
            beginResetModel();
        m_entries = entries;
        if (!sameIds) {
            endResetModel();
        } else if (!entries.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(entries.size()) - 1));
        }
        return !sameIds;
    }

    const Entry &entry(const QModelIndex &index) const { return m_entries.at(index.row()); }
    const QList<Entry> &entries() const { return m_entries; }

    QModelIndex indexOf(const QString &id) const
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (m_entries.at(row).id == id)
                return index(row);
        }
        return {};
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Entry &entry = m_entries.at(index.row());
        if (role == Qt::DisplayRole)
            return entry.title;
        if (role == Qt::AccessibleTextRole && entry.group.isEmpty())
            return QString(entry.title % QStringLiteral(", ") % entry.status);
        if (role == Qt::AccessibleTextRole)
            return QString(entry.group % QStringLiteral(": ") % entry.title % QStringLiteral(", ") %
                           entry.status);
        return {};
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool isEnabled = m_entries.at(index.row()).enabled;
        return isEnabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::ItemNeverHasChildren;
    }

private:
    QList<Entry> m_entries;
};

class SectionList::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(SectionList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Entry &entry = m_list->m_model->entry(index);
        const QFontMetrics metrics(boldFont(m_list->font()));
        const int width = leadingMargin + glyphSide(option) + space::s + 2 +
                          metrics.horizontalAdvance(entry.title) + space::l;
        return {width, std::max(smallestTarget, metrics.height() + 2 * space::s) + headHeight(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Entry &entry = m_list->m_model->entry(index);
        const QPalette palette = m_list->palette();
        const bool isOpen = entry.id == m_list->m_open;
        const QColor accent = toneColors(palette, Tone::Accent).border;
        const auto visual = [&option](const QRect &logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(0, headHeight(index), 0, 0);
        if (!entry.group.isEmpty())
            paintGroup(painter, option, index);
        if (isOpen) {
            painter->setPen(isHighContrast(palette) ? QPen(accent) : Qt::NoPen);
            painter->setBrush(cardBackground(palette));
            painter->drawRoundedRect(row.adjusted(markMargin, 0, -markMargin, 0), space::s, space::s);
        }
        const int side = glyphSide(option);
        const QRect glyph(row.left() + leadingMargin, row.top() + (row.height() - side) / 2, side, side);
        if (entry.number > 0 && (entry.glyph == Glyph::Todo || entry.glyph == Glyph::Here))
            paintNumber(painter, visual(glyph), entry.number, isOpen, palette);
        else
            paintGlyph(painter, visual(glyph), entry.glyph, palette, toneInList(entry.glyph));

        const QFont font = isOpen ? boldFont(m_list->font()) : m_list->font();
        const QRect text(glyph.right() + 1 + space::s + 2, row.top(),
                         row.right() - glyph.right() - space::s - 2 - space::s, row.height());
        painter->setFont(font);
        painter->setPen(textColor(entry, palette));
        painter->drawText(
            visual(text),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                Qt::TextSingleLine,
            QFontMetrics(font).elidedText(entry.title, Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(markMargin + 1, 1, -markMargin - 1, -1), space::s,
                                     space::s);
        }
        painter->restore();
    }

private:
    /// Of the heading above the entry; 0 without one.
    int headHeight(const QModelIndex &index) const
    {
        if (m_list->m_model->entry(index).group.isEmpty())
            return 0;
        return QFontMetrics(boldFont(m_list->font())).height() + (index.row() > 0 ? space::l : 0) + space::xs;
    }

    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QFont font = boldFont(scaledFont(m_list->font(), 0.9));
        const int height = headHeight(index);
        const QRect head(option.rect.left() + leadingMargin, option.rect.top(), option.rect.width(), height);
        painter->setFont(font);
        painter->setPen(quietText(m_list->palette()));
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, head).adjusted(0, 0, 0, -space::xs),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignBottom)) |
                Qt::TextSingleLine,
            m_list->m_model->entry(index).group);
    }

    static int glyphSide(const QStyleOptionViewItem &option) { return option.fontMetrics.height(); }

    static QColor textColor(const Entry &entry, const QPalette &palette)
    {
        if (needsAttention(entry.glyph))
            return toneColors(palette, Tone::Error).text;
        if (!entry.enabled)
            return quietText(palette);
        return palette.color(QPalette::WindowText);
    }

    SectionList *m_list;
};

SectionList::SectionList(QWidget *parent) : QListView(parent), m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    // What is selected is what is open, which is not for the list to decide.
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &SectionList::request);
}

void SectionList::setEntries(const QList<Entry> &entries)
{
    if (m_model->entries() == entries)
        return;
    // What the keyboard is on stays, unless it is gone.
    if (m_model->setEntries(entries))
        showOpen();
    updateGeometry();
}

void SectionList::setOpen(const QString &id)
{
    m_open = id;
    showOpen();
}

QSize SectionList::sizeHint() const
{
    int width = fontMetrics().averageCharWidth() * leastCharacters;
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QSize size = sizeHintForIndex(m_model->index(row));
        width = std::max(width, size.width());
        height += size.height();
    }
    return {width, height};
}

void SectionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        // Not handed on: Enter would press the default button of the window.
        request(currentIndex());
        event->accept();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void SectionList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), sideBackground(palette()));
    QListView::paintEvent(event);
}

QModelIndex SectionList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go to the outermost entry that can be opened.
    const auto &entries = m_model->entries();
    const auto isEnabled = [](const Entry &entry) { return entry.enabled; };
    if (action == MoveHome) {
        const auto first = std::find_if(entries.begin(), entries.end(), isEnabled);
        return first == entries.end() ? QModelIndex() : m_model->index(int(first - entries.begin()));
    }
    if (action == MoveEnd) {
        const auto last = std::find_if(entries.rbegin(), entries.rend(), isEnabled);
        return last == entries.rend() ? QModelIndex() : m_model->index(int(entries.rend() - last) - 1);
    }
    return QListView::moveCursor(action, modifiers);
}

void SectionList::request(const QModelIndex &index)
{
    if (index.isValid() && m_model->entry(index).enabled)
        Q_EMIT openRequested(m_model->entry(index).id);
}

void SectionList::showOpen()
{
    const QModelIndex open = m_model->indexOf(m_open);
    if (open.isValid()) {
        selectionModel()->setCurrentIndex(open, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->clear();
    }
    viewport()->update();
}

} // namespace widgets
