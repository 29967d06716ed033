// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/ConsoleDrawing.h"

#include <QSet>
#include <QWidget>

namespace widgets {

/// What a picture of a console is painted with.
guide::PictureColors pictureColors(const QPalette &palette);

/// The picture of a place in a console. Its accessible description says in words what to select in it.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget *parent = nullptr);

    /// The numbers in it are those of the steps in the list, which holds their IDs.
    void setPicture(const guide::ConsolePicture &picture, const QStringList &steps);
    const guide::ConsolePicture &picture() const { return m_picture; }
    const QStringList &steps() const { return m_steps; }
    /// Marks an item that was found to be wrong, until the next picture; nothing takes the mark away.
    void setFinding(const std::optional<guide::PictureFinding> &finding);
    /// Drawn larger, which needs more room.
    void setEnlarged(bool enlarged);
    /// To practice in: what is to be clicked there can be clicked, and gets a tick.
    void setPractice(bool isPractice);
    /// All of it was clicked.
    bool isClickedThrough() const;
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// In practice, and for the first time.
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The areas of what is to be clicked, in their order.
    std::vector<QRectF> targets() const;
    int targetAt(QPointF position) const;
    guide::ConsoleDrawing drawing(int width) const;
    QFont pictureFont() const;
    int unit() const;

    guide::ConsolePicture m_picture;
    QStringList m_steps;
    std::optional<guide::PictureFinding> m_finding;
    bool m_isEnlarged = false;
    bool m_isPractice = false;
    QSet<int> m_clicked; ///< Of the targets.
};

} // namespace widgets
