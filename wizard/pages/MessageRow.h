// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "validation/Record.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace widgets {
class Notice;
class TextLabel;
} // namespace widgets

namespace pages {

/// Takes the message that is to be deleted: an .eml file that is dropped or opened, or pasted headers or a
/// Message-ID.
class MessageRow : public QWidget
{
    Q_OBJECT

public:
    explicit MessageRow(QWidget *parent = nullptr);

    /// Nothing is taken while the message cannot be another one.
    void setFixed(bool isFixed);
    /// In practice, where there is no message to take.
    void setSampleOffered(bool offered);
    void retranslate();

Q_SIGNALS:
    /// By the user; `doubt` is what is odd about it, and mostly empty.
    void chosen(const validation::Message &message, const QString &doubt);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildInput();
    void askForFile();
    void readFile(const QString &path);
    void read(const QByteArray &text);
    void takeSample();
    void fail(const QString &words);

    QWidget *m_input;
    widgets::TextLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
    QPushButton *m_use;
    QPushButton *m_sample;
    widgets::Notice *m_note;
};

} // namespace pages
