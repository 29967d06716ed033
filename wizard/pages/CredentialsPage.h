#pragma once

#include "SectionPage.h"

#include "checks/Finding.h"
#include "mimecast/Credentials.h"
#include "secrets/SecretTraces.h"
#include "widgets/Glyph.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace session {
class Acceptance;
}
namespace widgets {
class CopyButton;
class Proofs;
class SecretEdit;
} // namespace widgets

namespace pages {

/// The keys: the Client ID goes to the set-up, the Client Secret to the keychain, on paste, Enter or leaving
/// the field. Only when nothing on the page is in doubt, the keychain has given the secret back and Mimecast
/// has accepted the two does the page say that they are safe. What may be the secret stays out of the
/// set-up's file.
class CredentialsPage : public SectionPage
{
    Q_OBJECT

public:
    using SectionPage::SectionPage;

    void focusStep(const QString &stepId) override;
    void focusStart() override;
    void leave() override;
    bool validatePage() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;
    QString footText() const override;

private:
    /// What is known of the two values that the page is about now.
    enum class Place {
        Field, ///< In the field, and not taken yet.
        Missing,
        Storing,
        Stored,
        InWindow,
        NotStored,
        Forgetting,
        Forgotten,
        Unmatched, ///< Stored for another Client ID or gateway.
    };
    enum class Answer { Unknown, Asking, Accepted, Refused, NoAnswer };

    /// What the banner says.
    struct Words
    {
        widgets::Tone tone = widgets::Tone::Info;
        QString heading;
        QString text;
        QString detail;
    };

    QWidget *buildField(const guide::Field &field);
    QWidget *buildBanner();
    QWidget *buildPractice();
    void idEdited(const QString &text);
    void secretEdited();
    void remember(QByteArrayView secret);
    /// What was entered since the last time.
    void take();
    void takeIfShown();
    void keepClientId();
    void storeSecret();
    void askMimecast();
    void askAgain();
    void keepInWindow();
    void useSaved();
    void answered();
    void swapPair();
    void splitPair(QByteArrayView pasted);
    void setClientId(const QString &id);
    void reset();
    void dropShownSecret();

    bool isReadOnly() const;
    mimecast::CredentialFinding inspectId() const;
    mimecast::CredentialFinding inspectSecret() const;
    /// Either cannot be right.
    bool isRefused() const;
    /// A part of what is or was in the secret's field, or as long as one.
    bool mayBeSecret(QByteArrayView id) const;
    Place place() const;
    Answer answer() const;
    QDateTime answeredAt() const;
    std::optional<checks::Finding> checked() const;
    bool isSafe() const;

    void showNotes();
    void showBanner();
    void showProofs();
    Words words() const;
    Words wordsOfStored() const;
    QString refusedWords() const;
    QString gatewayName() const;

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
    widgets::CopyButton *m_practiceId = nullptr;
    widgets::CopyButton *m_practiceSecret = nullptr;
    session::Acceptance *m_acceptance = nullptr;
    secrets::SecretTraces m_traces; ///< Of what is or was in the secret's field.
    qsizetype m_idLength = 0;       ///< Before the last edit.
    QString m_acceptedId;
    QString m_storedWith;        ///< The Client ID that the secret was stored for.
    bool m_edited = false;       ///< Since the last take().
    bool m_isHanded = false;     ///< What is in the secret's field was given to be stored.
    bool m_wasGivenBack = false; ///< In this window the keychain gave back the secret that it holds.
    bool m_idTrimmed = false;    ///< White space around what was pasted was removed.
    bool m_secretTrimmed = false;
};

} // namespace pages
