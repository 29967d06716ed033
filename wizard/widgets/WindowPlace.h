// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QWidget;

namespace widgets {

/// Where a window stands on the screen: in full, or as a narrow strip that stays on top, beside the browser.
/// Both places are kept for the user, and the window is never larger than its screen.
class WindowPlace : public QObject
{
    Q_OBJECT

public:
    enum class Shape { Full, Strip };

    /// `file` keeps the places; empty: they are not kept, nor in what is no regular file or is larger
    /// than 64 KB. A file that cannot be read counts as none. The window has to outlive this, and must not be
    /// shown yet.
    WindowPlace(QWidget *window, QString file);

    Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    /// Whether the user wants the strip where it is of use, now and the next time.
    bool isStripWanted() const { return m_isStripWanted; }
    void setStripWanted(bool wanted);
    /// Keeps the place of now; to be called before the window goes.
    void keep();

    /// Whether the desktop lets a program keep its window on top; Wayland does not.
    static bool canStayOnTop();

private:
    void restore();
    void write(const QString &key, const QVariant &value) const;

    QWidget *m_window;
    const QString m_file;
    QHash<Shape, QByteArray> m_places; ///< As QWidget::saveGeometry() describes them.
    Shape m_shape = Shape::Full;
    bool m_isStripWanted = false;
};

} // namespace widgets
