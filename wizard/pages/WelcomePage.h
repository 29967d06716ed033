#pragma once

#include "session/OpenSetup.h"

#include <QWizardPage>

#include <array>

class QCommandLinkButton;
class QVBoxLayout;

namespace widgets {
class Card;
class Notice;
class PageScroll;
class TextLabel;
} // namespace widgets

namespace pages {

struct PageContext;

/// Where one begins: a new set-up, one of the saved ones, practice, or just looking round.
class WelcomePage : public QWizardPage
{
    Q_OBJECT

public:
    /// `context` has to outlive the page.
    explicit WelcomePage(const PageContext &context, QWidget *parent = nullptr);

    /// Lists the saved set-ups anew.
    void open();
    /// Until the next thing is tried; empty hides it.
    void showTrouble(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// Customers' set-ups, then those of practice.
    std::array<session::SetupLibrary *, 2> libraries() const;
    bool isPractice(const session::SetupLibrary &library) const;
    void listSetups();
    QWidget *makeRow(session::SetupLibrary &library, const setup::SetupEntry &entry);
    void begin(session::Mode mode);
    void askForReport();
    void review(const QString &path);
    void resume(const QString &name, bool practice);
    void askToDelete(session::SetupLibrary &library, const setup::SetupEntry &entry);
    void askToForget(const QString &organization, const std::function<void()> &forget);
    std::function<void(const QString &)> listAgain();
    QWidget *makeOrphanedRow(const session::SetupLibrary::OrphanedSecret &secret);
    void setDamagedAside();

    const PageContext &m_context;
    widgets::PageScroll *m_scroll;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_purpose;
    widgets::Notice *m_trouble;
    widgets::Notice *m_setAside;
    QCommandLinkButton *m_new;
    QCommandLinkButton *m_practice;
    QCommandLinkButton *m_lookRound;
    QCommandLinkButton *m_review;
    widgets::TextLabel *m_savedTitle;
    widgets::Card *m_saved;
    std::array<widgets::TextLabel *, 3> m_promises = {};
};

} // namespace pages
