// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/ReportViews.h"

#include "session/OpenSetup.h"

#include <QWizardPage>

#include <array>
#include <optional>

class QCommandLinkButton;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace language {
class Translators;
}

namespace widgets {
class Card;
class Introduction;
class ListRow;
class Notice;
class PageScroll;
class TextLabel;
} // namespace widgets

namespace pages {

/// Where one begins: with one thing to press, which goes on with the last set-up or starts the first; the
/// others are quieter. Beside it, what the whole is.
class WelcomePage : public QWizardPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page. Without translators there is no menu of languages.
    WelcomePage(session::OpenSetup &open, session::SetupLibrary &library,
                session::SetupLibrary &practiceLibrary, language::Translators *translators,
                QWidget *parent = nullptr);

    /// Lists the saved set-ups anew.
    void open();
    /// Until the next thing is tried; empty hides it.
    void showError(const QString &words);

Q_SIGNALS:
    /// The user has opened a report, which is one.
    void reviewRequested(const dialogs::OpenedReport &opened, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// Customers' set-ups, then those of practice.
    std::array<session::SetupLibrary *, 2> libraries() const;
    bool isPractice(const session::SetupLibrary &library) const;
    widgets::Card *makePrimary();
    void listSetups();
    void showPrimary();
    QWidget *makeRow(session::SetupLibrary &library, const setup::SetupEntry &entry);
    void begin(session::Mode mode);
    void askForReport();
    void review(const QString &path);
    void resume(const QString &name, bool practice);
    void askToForget(const QString &organization, const std::function<void()> &forget);
    std::function<void(const QString &)> listAgain();
    void addForget(widgets::ListRow *row, const QString &name, const QString &organization,
                   const std::function<void()> &forget);
    QWidget *makeOrphanedRow(const session::SetupLibrary::OrphanedSecret &secret);
    void setDamagedAside();

    session::OpenSetup &m_open;
    session::SetupLibrary &m_library;
    session::SetupLibrary &m_practiceLibrary;
    widgets::PageScroll *m_scroll;
    widgets::Introduction *m_introduction;
    widgets::Notice *m_error;
    widgets::Notice *m_setAside;
    widgets::Card *m_primary;
    widgets::TextLabel *m_primaryTitle;
    widgets::TextLabel *m_primaryText;
    widgets::TextLabel *m_ready;
    QProgressBar *m_progress;
    QPushButton *m_start;    ///< While there is nothing to go on with.
    QPushButton *m_continue; ///< With the last set-up.
    QPushButton *m_all;      ///< Unfolds the list of set-ups.
    QCommandLinkButton *m_new;
    QCommandLinkButton *m_practice;
    QCommandLinkButton *m_lookRound;
    QCommandLinkButton *m_review;
    widgets::Card *m_saved;
    std::array<widgets::TextLabel *, 3> m_promises = {};
    /// The last set-up that can be opened.
    std::optional<setup::SetupEntry> m_last;
    bool m_isLastPractice = false;
};

} // namespace pages
