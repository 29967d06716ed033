// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace widgets {

/// A page's scrolling middle: never scrolls sideways, follows the keyboard focus. The content has the page's
/// margins. Takes the focus itself only when there is something to scroll and nothing in it to focus.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
    ~PageScroll() override;
    QVBoxLayout *content() const { return m_content; }
    /// Scrolls to the widget once it is laid out, and no further than needed. Nothing is cut at the upper
    /// edge.
    void bringIntoView(QWidget *widget);
    /// At the top once the page is laid out, or at the card that has the focus if that is further down.
    void begin();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QWidget *focused);
    void scrollTo(const QWidget *target);
    int wholeFrom(int y, int last) const;
    void updateFocusPolicy();

    QVBoxLayout *m_content = nullptr;
};

} // namespace widgets
