#pragma once

#include "guide/Guide.h"
#include "secrets/SecretText.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace secrets {
class Clipboard;
}
namespace widgets {
class TextLabel;
}

namespace pages {

/// A generated password of adjustable length, copied on request, never shown as a value and never stored.
class PasswordRow : public QWidget
{
    Q_OBJECT

public:
    /// `field` has to outlive the row; its help says what becomes of the password.
    PasswordRow(const guide::Field &field, secrets::Clipboard &clipboard, QWidget *parent = nullptr);
    /// Forgets the password; the next is another one.
    void discard();
    void retranslate();

private:
    void copy();
    void showRemaining(int seconds);

    const guide::Field &m_field;
    secrets::Clipboard &m_clipboard;
    secrets::SecretText m_password;
    QSpinBox *m_length;
    widgets::TextLabel *m_lengthLabel;
    QPushButton *m_copy;
    QPushButton *m_renew;
    widgets::TextLabel *m_note;
    bool m_copied = false;
};

} // namespace pages
