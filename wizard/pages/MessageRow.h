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

/// The message that is to be deleted: taken from an .eml file that is dropped or opened, or from pasted
/// headers or a Message-ID; then shown by what its headers say.
class MessageRow : public QWidget
{
    Q_OBJECT

public:
    explicit MessageRow(QWidget *parent = nullptr);

    /// `isFixed` while the message cannot be another one.
    void showMessage(const validation::Message &message, bool isFixed);
    /// In practice, where there is no message to take.
    void setSampleOffered(bool offered);
    void retranslate();

Q_SIGNALS:
    /// By the user.
    void chosen(const validation::Message &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildInput();
    void buildFound();
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
    QWidget *m_found;
    QList<widgets::TextLabel *> m_names;
    QList<widgets::TextLabel *> m_values;
    QPushButton *m_other;
    bool m_isChoosing = false; ///< The user wants another message than the one that is shown.
    validation::Message m_message;
};

} // namespace pages
