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
    /// Scrolls to the widget once it is laid out.
    void bringIntoView(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QWidget *focused);
    void updateFocusPolicy();

    QVBoxLayout *m_content = nullptr;
};

} // namespace widgets
