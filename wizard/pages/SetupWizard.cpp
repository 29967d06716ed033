// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupWizard.h"

#include "CredentialsPage.h"
#include "FindingNotice.h"
#include "HandOverPage.h"
#include "ReportPage.h"
#include "SidePanel.h"
#include "ValidationPage.h"
#include "VerificationPage.h"
#include "WelcomePage.h"
#include "dialogs/ReviewDialog.h"

#include "checks/FindingText.h"
#include "language/Phrases.h"
#include "session/SectionState.h"
#include "setup/Progress.h"
#include "widgets/Band.h"
#include "widgets/Confirmation.h"
#include "widgets/Layouts.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QRegularExpression>

namespace pages {

using session::OpenSetup;

namespace {

/// Whether there is something to do elsewhere. What the checks found and the report need the full window.
bool isBesideBrowser(int page)
{
    return page != WelcomeId && page != VerificationId && page != ReportId;
}

} // namespace

SetupWizard::SetupWizard(Services services, QWidget *parent)
    : PagedWizard(parent), m_services(std::move(services)),
      m_clients(m_services.transport, m_services.extraAuthorities),
      m_library(m_services.setups, m_services.keychain),
      m_practiceLibrary(m_services.practiceSetups, m_services.practiceKeychain),
      m_open(m_services.guide, m_library, m_practiceLibrary, m_services.practiceTenant,
             m_services.defaultGateway),
      m_verification(m_clients, m_open), m_repair(m_verification, m_open, m_services.watchTime),
      m_validation(m_clients, m_open, m_verification, m_services.watchTime),
      m_proxySignIn(m_clients, m_services.desktop.clipboard), m_finding(new FindingNotice(m_repair, this)),
      m_side(new SidePanel(m_open, m_verification)), m_band(new widgets::Band),
      m_welcome(new WelcomePage(m_open, m_library, m_practiceLibrary, m_services.translators)),
      m_place(this, m_services.windowPlace)
{
    setSideWidget(m_side);
    setBand(widgets::named(m_band, "practice"));
    addPages();

    connect(this, &PagedWizard::pageLeft, this, &SetupWizard::leavePage);
    connect(this, &PagedWizard::pageShown, this, &SetupWizard::showPage);
    connect(&m_open, &OpenSetup::opened, &m_proxySignIn, &dialogs::ProxySignIn::withdraw);
    connect(&m_open, &OpenSetup::opened, this, &SetupWizard::setupOpened);
    for (const auto change : {&OpenSetup::changed, &OpenSetup::secretChanged})
        connect(&m_open, change, this, &SetupWizard::showPlace);
    connect(&m_verification, &session::Verification::findingsChanged, this, &SetupWizard::showPlace);
    connect(m_side, &SidePanel::sectionRequested, this,
            [this](const QString &section) { openPage(pageOf(section)); });
    connect(m_band->button(), &QPushButton::clicked, this, [this] { openPage(WelcomeId); });
    connect(m_side, &SidePanel::welcomeRequested, this, [this] { openPage(WelcomeId); });
    connect(this, &PagedWizard::footLinkActivated, this, [this](const QString &step) {
        if (SectionPage *page = sectionPage(currentId()))
            page->focusStep(step);
    });
    connect(m_welcome, &WelcomePage::reviewRequested, this, &SetupWizard::review);
    connect(this, &PagedWizard::pageLeft, &m_repair, &session::Repair::end);
    connect(m_finding, &FindingNotice::backRequested, this, [this] { openPage(VerificationId); });
    connect(m_finding, &FindingNotice::elsewhereRequested, this, [this] { mend(*m_repair.finding().check); });
    retranslate();
}

SectionPage *SetupWizard::makePage(const guide::Section &section)
{
    const steps::Desktop &desktop = m_services.desktop;
    switch (pageOf(section.id)) {
    case CredentialsId:
        return new CredentialsPage(m_open, desktop, section, m_clients, m_verification, m_proxySignIn);
    case VerificationId: {
        auto *page = new VerificationPage(m_open, desktop, section, m_verification, m_proxySignIn);
        connect(page, &VerificationPage::findingRequested, this, &SetupWizard::mend);
        return page;
    }
    case HandOverId:
        return new HandOverPage(m_open, desktop, section);
    case ValidationId:
        return new ValidationPage(m_open, desktop, section, m_validation, m_proxySignIn);
    case ReportId:
        return new ReportPage(m_open, desktop, section, m_verification);
    default:
        return new SectionPage(m_open, desktop, section);
    }
}

void SetupWizard::addPages()
{
    setPage(WelcomeId, m_welcome);
    for (const guide::Section &section : m_open.guide().sections) {
        SectionPage *page = makePage(section);
        connect(page, &SectionPage::stepRequested, this, &SetupWizard::openStep);
        connect(page, &SectionPage::footChanged, this, [this, page](const QString &html, bool isRefusal) {
            if (page != currentPage())
                return;
            setFootText(html, isRefusal ? widgets::Tone::Warning : widgets::Tone::Neutral);
            setNextPrimary(page->isDone());
        });
        if (isBesideBrowser(pageOf(section.id)))
            connect(page, &SectionPage::stripRequested, this, &SetupWizard::setStrip);
        else
            page->hideStrip();
        connect(&m_open, &OpenSetup::savingErrorChanged, page, &SectionPage::setSavingError);
        connect(&m_open, &OpenSetup::savingNews, page, &SectionPage::setSavingNews);
        setPage(pageOf(section.id), page);
    }
    setStartId(WelcomeId);
}

SectionPage *SetupWizard::sectionPage(int id) const
{
    return qobject_cast<SectionPage *>(page(id));
}

int SetupWizard::nextId() const
{
    if (!m_open.isOpen())
        return -1;
    const auto sections = setup::sections(m_open.guide(), m_open.setup());
    for (const guide::Section *section : sections) {
        const PageId id = pageOf(section->id);
        if (id > currentId())
            return id;
    }
    return -1;
}

void SetupWizard::openStep(const QString &sectionId, const QString &stepId)
{
    openPage(pageOf(sectionId));
    if (SectionPage *page = sectionPage(currentId()))
        page->focusStep(stepId);
}

/// Takes what a check found along to the step where it is mended.
void SetupWizard::mend(checks::CheckId check)
{
    const checks::Remedy remedy = checks::remedy(m_verification.finding(check));
    openPage(pageOf(remedy.section));
    SectionPage *const page = sectionPage(currentId());
    if (!page)
        return;
    if (currentId() != VerificationId) {
        m_repair.begin(check);
        page->takeFinding(m_finding, m_repair);
        m_finding->show();
    }
    page->focusStep(remedy.step);
}

void SetupWizard::showError(const QString &words)
{
    m_welcome->showError(words);
}

void SetupWizard::review(const dialogs::OpenedReport &opened, const QString &path)
{
    (new dialogs::ReviewDialog(m_clients, m_services.guide, m_services.desktop.clipboard, m_proxySignIn,
                               opened, path, m_welcome))
        ->open();
}

void SetupWizard::setupOpened()
{
    if (!m_open.isOpen())
        return;
    const PageId resumed = pageOf(m_open.setup().currentSection());
    openPage(resumed == WelcomeId ? RequirementsId : resumed);
}

void SetupWizard::leavePage(int id)
{
    if (SectionPage *page = sectionPage(id); page && m_open.isOpen())
        page->leave();
}

void SetupWizard::openWelcome()
{
    setShownButtons({});
    showStrip(m_place.isStripWanted());
    m_open.close();
    m_welcome->open();
    showPractice();
    showTitle();
}

void SetupWizard::showPage(int id)
{
    m_side->setOpenSection(sectionOf(id));
    SectionPage *page = sectionPage(id);
    if (!page) {
        openWelcome();
        return;
    }
    setShownButtons({QWizard::BackButton, id == ReportId ? QWizard::FinishButton : QWizard::NextButton});
    // Elsewhere the keys or the gateway may be changed, and the findings would be of the old ones.
    if (id != VerificationId && m_verification.isRunning())
        m_verification.cancel();
    m_open.setup().setCurrentSection(sectionOf(id));
    showPractice();
    showStrip(m_place.isStripWanted());
    page->open();
    page->focusStart();
    showPlace();
    showTitle();
}

void SetupWizard::showTitle()
{
    QString program = QStringLiteral("Active Response Setup for Mimecast");
    if (m_open.isPractice()) {
        //: In the window title; %1 is the program’s name.
        program = tr("Practice – %1").arg(program);
    }
    const SectionPage *page = sectionPage(currentId());
    //: Window title: %1 is the section, %2 the program.
    setWindowTitle(page ? tr("%1 – %2").arg(page->section().title.plain(), program) : program);
}

void SetupWizard::setStrip(bool isStrip)
{
    m_place.setStripWanted(isStrip);
    showStrip(isStrip);
    if (isStrip && !widgets::WindowPlace::canStayOnTop())
        setFootText(
            tr("Your desktop decides what stays on top: right-click the title bar and choose it there."),
            widgets::Tone::Info);
}

void SetupWizard::showStrip(bool isWanted)
{
    SectionPage *page = sectionPage(currentId());
    const bool isStrip = isWanted && page && isBesideBrowser(currentId());
    if (page)
        page->setStrip(isStrip);
    m_place.setShape(isStrip ? widgets::WindowPlace::Shape::Strip : widgets::WindowPlace::Shape::Full);
    setSideShown(page && !isStrip);
}

void SetupWizard::showPlace()
{
    SectionPage *page = sectionPage(currentId());
    if (page && m_open.isOpen())
        page->setPlace(session::placeWords(page->section(), m_open, m_verification.findings()));
}

void SetupWizard::showPractice()
{
    const QPalette accent =
        m_open.isPractice() ? widgets::practiceAccent(QApplication::palette(this)) : QPalette();
    const bool isSet = palette().isBrushSet(QPalette::Active, QPalette::Highlight);
    if (isSet != accent.isBrushSet(QPalette::Active, QPalette::Highlight) ||
        palette().color(QPalette::Highlight) != accent.color(QPalette::Highlight))
        setPalette(accent);
    setBandShown(m_open.isPractice());
}

SetupWizard::~SetupWizard()
{
    deletePages();
}

void SetupWizard::done(int result)
{
    leavePage(currentId());
    if (m_open.wouldLoseSecret()) {
        askBeforeLosingSecret();
        return;
    }
    m_open.close();
    end(result);
}

void SetupWizard::end(int result)
{
    m_place.keep();
    QWizard::done(result);
}

void SetupWizard::askBeforeLosingSecret()
{
    QStringList organizations = m_open.organizationsLosingSecret();
    organizations.replaceInStrings(QRegularExpression(QStringLiteral("^$")), tr("a set-up without a name"));
    widgets::confirm(
        this,
        {.name = QStringLiteral("lose-secret"),
         .title = tr("The client secret is not stored"),
         //: %1 is a list of organizations.
         .question = tr("If you close the window now, the client secret is lost: %1.")
                         .arg(language::listed(organizations)),
         .consequence = tr("It is held in this window only, and Mimecast does not show it again. Stay, and "
                           "hand it over to Arctic Wolf first, or store it in the keychain."),
         .action = tr("Close and lose it"),
         //: Button: the window is not closed.
         .cancel = tr("Stay")},
        [this] {
            m_open.close();
            end(Rejected);
        });
}

void SetupWizard::changeEvent(QEvent *event)
{
    PagedWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        showPractice();
}

void SetupWizard::retranslate()
{
    //: Button: to the page before.
    setButtonText(QWizard::BackButton, tr("&Back"));
    //: Button: to the next page.
    setButtonText(QWizard::NextButton, tr("&Next"));
    //: Button: closes the window.
    setButtonText(QWizard::FinishButton, tr("&Close"));
    showTitle();
    showPlace();
    //: Not with a customer's tenant but with a simulated one: the word for that.
    m_band->setWords(tr("Practice"), tr("Fake tenant. Nothing leaves this computer."),
                     /*: Button: leads to the first page. */ tr("Leave practice"));
}

} // namespace pages
