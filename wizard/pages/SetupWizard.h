// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "PageId.h"
#include "Services.h"
#include "dialogs/ProxySignIn.h"

#include "session/OpenSetup.h"
#include "session/Repair.h"
#include "session/ValidationSession.h"
#include "session/Verification.h"
#include "widgets/PagedWizard.h"
#include "widgets/WindowPlace.h"

namespace dialogs {
struct OpenedReport;
}
namespace widgets {
class Band;
}
namespace pages {

class FindingNotice;
class SectionPage;
class SidePanel;
class WelcomePage;

/// The window: a welcome page and one page for each section of the procedure, with the list of the sections
/// at its side. Leaving a page asks nothing and waits for nothing; everything is saved as it happens.
class SetupWizard : public widgets::PagedWizard
{
    Q_OBJECT

public:
    explicit SetupWizard(Services services, QWidget *parent = nullptr);
    ~SetupWizard() override;

    session::OpenSetup &openSetup() { return m_open; }
    session::SetupLibrary &library() { return m_library; }
    session::SetupLibrary &practiceLibrary() { return m_practiceLibrary; }
    session::Verification &verification() { return m_verification; }
    session::Repair &repair() { return m_repair; }
    session::ValidationSession &validation() { return m_validation; }

    /// Opens a step's page, and the step on it.
    void openStep(const QString &sectionId, const QString &stepId);

    /// On the welcome page.
    void showError(const QString &words);

    int nextId() const override;

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    SectionPage *makePage(const guide::Section &section);
    void addPages();
    void askBeforeLosingSecret();
    void end(int result);
    void setupOpened();
    void openWelcome();
    void showPage(int id);
    void showPlace();
    void showTitle();
    /// Practice looks other than a customer's tenant, on every page.
    void showPractice();
    /// As the user wants it: a strip beside the browser, or the full window.
    void setStrip(bool isStrip);
    void showStrip(bool isWanted);
    void leavePage(int id);
    void mend(checks::CheckId check);
    void review(const dialogs::OpenedReport &opened, const QString &path);
    void retranslate();
    SectionPage *sectionPage(int id) const;

    const Services m_services;
    session::ClientFactory m_clients;
    session::SetupLibrary m_library;
    session::SetupLibrary m_practiceLibrary;
    session::OpenSetup m_open;
    session::Verification m_verification;
    session::Repair m_repair;
    session::ValidationSession m_validation;
    dialogs::ProxySignIn m_proxySignIn;
    FindingNotice *m_finding;
    SidePanel *m_side;
    widgets::Band *m_band;
    WelcomePage *m_welcome;
    widgets::WindowPlace m_place;
};

} // namespace pages
