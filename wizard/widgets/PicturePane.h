// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/ConsolePicture.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace widgets {

class ConsoleView;
class TextLabel;

/// Pictures of a console, one below the other, and a button that enlarges them where they stand.
class PicturePane : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget *parent = nullptr);

    /// The numbers in them are those of the steps in the list, which holds their IDs.
    void setPictures(const std::vector<const guide::ConsolePicture *> &pictures, const QStringList &steps);
    /// In the order of the pictures.
    const std::vector<ConsoleView *> &views() const { return m_views; }
    /// The pictures can be clicked through, and it says so.
    void setPractice(bool isPractice);
    void retranslate();

Q_SIGNALS:
    /// In practice: everything that is marked was clicked.
    void clickedThrough();

private:
    void enlarge(bool enlarged);

    std::vector<ConsoleView *> m_views;
    QVBoxLayout *m_column;
    QPushButton *m_enlarge;
    TextLabel *m_hint;
    bool m_isPractice = false;
};

} // namespace widgets
