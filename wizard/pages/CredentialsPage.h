// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

#include "session/KeysEntry.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace dialogs {
class ProxySignIn;
}
namespace widgets {
class CopyButton;
class GlyphView;
class Proofs;
class SecretEdit;
} // namespace widgets

namespace session {
class Verification;
}

namespace pages {

/// The keys: two fields, whether what is in them is safe, and the three proofs of that. What they become is
/// session::KeysEntry's business.
class CredentialsPage : public SectionPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    CredentialsPage(session::OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
                    const session::ClientFactory &clients, const session::Verification &verification,
                    dialogs::ProxySignIn &proxySignIn);

    void focusStep(const QString &stepId) override;
    void focusStart() override;
    void leave() override;
    bool validatePage() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;
    void goToMissing() override { focusStart(); }
    QString footText() const override;

private:
    QWidget *buildField(const guide::Field &field);
    QWidget *buildBanner();
    QWidget *buildPractice();
    void connectEntry();
    void takeIfShown();
    void dropShownSecret();
    void showWords();
    void showButtons();

    const session::ClientFactory &m_clients;
    const session::Verification &m_verification;
    dialogs::ProxySignIn &m_proxySignIn;
    QLineEdit *m_clientId = nullptr;
    widgets::SecretEdit *m_secret = nullptr;
    QPushButton *m_reveal = nullptr;
    widgets::GlyphView *m_idGlyph = nullptr;
    widgets::TextLabel *m_idNote = nullptr;
    widgets::GlyphView *m_secretGlyph = nullptr;
    widgets::TextLabel *m_secretNote = nullptr;
    widgets::Notice *m_safety = nullptr;
    widgets::Proofs *m_proofs = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_keepInWindow = nullptr;
    QPushButton *m_useSaved = nullptr;
    QWidget *m_practice = nullptr;
    widgets::TextLabel *m_practiceText = nullptr;
    QPushButton *m_practiceFill = nullptr;
    widgets::CopyButton *m_practiceId = nullptr;
    widgets::CopyButton *m_practiceSecret = nullptr;
    std::unique_ptr<session::KeyFields> m_fields;
    std::unique_ptr<session::KeysEntry> m_entry;
};

} // namespace pages
