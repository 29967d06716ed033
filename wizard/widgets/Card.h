#pragma once

#include "Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace widgets {

/// A surface for what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace widgets
