#pragma once

#include "SectionPage.h"

#include "mimecast/Credentials.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace widgets {
class CopyButton;
class SecretEdit;
} // namespace widgets

namespace pages {

/// The keys: the Client ID goes to the set-up, the Client Secret to the keychain at once. Only when the
/// keychain has proved that it holds the secret does the page say that Mimecast's dialog may be closed.
class CredentialsPage : public SectionPage
{
    Q_OBJECT

public:
    using SectionPage::SectionPage;

    void focusStep(const QString &stepId) override;
    void focusStart() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;

private:
    QWidget *buildField(const guide::Field &field);
    QWidget *buildPractice();
    void takeClientId(const QString &text);
    void takeSecret();
    void swapPair();
    /// Says what is odd about the two, or nothing.
    void showNotes();
    void showSafety();
    mimecast::CredentialFinding inspectId() const;
    mimecast::CredentialFinding inspectSecret() const;

    QLineEdit *m_clientId = nullptr;
    widgets::SecretEdit *m_secret = nullptr;
    QPushButton *m_reveal = nullptr;
    widgets::Notice *m_notes = nullptr;
    QPushButton *m_swap = nullptr;
    widgets::Notice *m_safety = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_keepInWindow = nullptr;
    QWidget *m_practice = nullptr;
    widgets::TextLabel *m_practiceText = nullptr;
    widgets::CopyButton *m_practiceId = nullptr;
    widgets::CopyButton *m_practiceSecret = nullptr;
    bool m_trimmed = false; ///< White space around what was pasted was removed.
    QTimer m_typing;        ///< Runs while the secret is being typed by hand.
};

} // namespace pages
