// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace widgets {

class BesideLayout;

/// A surface for what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *content() const { return m_content; }
    /// Puts a widget beside the content, or below it where there is no room.
    void setBeside(QWidget *widget);

protected:
    /// Around the content, above and below it.
    void setMargin(int margin);
    /// What is beside the content comes and goes.
    void showBeside(bool shown);
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    BesideLayout *m_layout;
    QWidget *m_beside = nullptr;
};

} // namespace widgets
