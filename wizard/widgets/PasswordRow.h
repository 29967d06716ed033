// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/SecretText.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace secrets {
class Clipboard;
}
namespace widgets {

class TextLabel;

/// A generated password of adjustable length, copied on request, never shown as a value and never stored.
class PasswordRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the button's objectName; the clipboard has to outlive the row.
    PasswordRow(const QString &name, secrets::Clipboard &clipboard, QWidget *parent = nullptr);
    /// What becomes of the password, as HTML; shown until it is copied.
    void setHelp(const QString &html);
    /// Forgets the password; the next is another one.
    void discard();
    void retranslate();

private:
    void copy();
    void showRemaining(int seconds);

    QString m_help;
    secrets::Clipboard &m_clipboard;
    secrets::SecretText m_password;
    QSpinBox *m_length;
    TextLabel *m_lengthLabel;
    QPushButton *m_copy;
    QPushButton *m_renew;
    TextLabel *m_note;
    bool m_copied = false;
};

} // namespace widgets
