// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace secrets {
class Clipboard;
}
namespace session {
class OpenSetup;
}
namespace widgets {
class CopyButton;
class TextLabel;
} // namespace widgets

namespace pages {

/// The Client ID and the Client Secret, to be copied to the portal. The secret is fetched when Copy is
/// pressed, marked as confidential on the clipboard and taken off it again.
class ClientSecretRow : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive the row.
    ClientSecretRow(session::OpenSetup &open, secrets::Clipboard &clipboard, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void copySecret();
    void showRemaining(int seconds);

    session::OpenSetup &m_open;
    secrets::Clipboard &m_clipboard;
    widgets::TextLabel *m_id;
    widgets::CopyButton *m_copyId;
    widgets::TextLabel *m_secret;
    QPushButton *m_copySecret;
    widgets::TextLabel *m_note;
    bool m_copied = false;
    bool m_asking = false; ///< The keychain, for the secret to copy.
};

} // namespace pages
