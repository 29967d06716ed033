#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace widgets {

/// A page's scrolling middle: never scrolls sideways, follows the keyboard focus.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
    QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

} // namespace widgets
