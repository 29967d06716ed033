#pragma once

#include "PageId.h"
#include "ProxySignIn.h"
#include "Services.h"

#include "session/OpenSetup.h"
#include "session/ValidationSession.h"
#include "session/Verification.h"

#include <QWizard>

namespace pages {

class SectionPage;
class SidePanel;
class WelcomePage;

/// The window: a welcome page and one page for each section of the procedure, with the list of the sections
/// at its side. Leaving a page asks nothing and waits for nothing; everything is saved as it happens.
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    explicit SetupWizard(Services services, QWidget *parent = nullptr);
    ~SetupWizard() override;

    const PageContext &context() const { return m_context; }
    /// Opens a page, with those before it as the way back. QWizard::setCurrentId() would leave a history from
    /// which Next or Back lead elsewhere.
    void openPage(PageId id);
    /// Opens a step's page, and the step on it.
    void openStep(const QString &sectionId, const QString &stepId);

    /// On the welcome page.
    void showTrouble(const QString &words);

    int nextId() const override;
    /// A jump leads past pages that are not done.
    bool validateCurrentPage() override { return m_travelling || QWizard::validateCurrentPage(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void addPages();
    void askBeforeLosingSecret();
    void setupOpened();
    void pageShown(int id);
    void useWholeWindow();
    void retranslate();
    SectionPage *sectionPage(int id) const;

    const Services m_services;
    session::ClientFactory m_clients;
    session::SetupLibrary m_library;
    session::SetupLibrary m_practiceLibrary;
    session::OpenSetup m_open;
    session::Verification m_verification;
    session::ValidationSession m_validation;
    ProxySignIn m_proxySignIn;
    const PageContext m_context;
    SidePanel *m_side;
    WelcomePage *m_welcome;
    bool m_travelling = false; ///< On the way to a page, past others.
};

} // namespace pages
