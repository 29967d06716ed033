#include "SetupWizard.h"

#include "Confirmation.h"
#include "CredentialsPage.h"
#include "HandOverPage.h"
#include "ReportPage.h"
#include "SidePanel.h"
#include "ValidationPage.h"
#include "VerificationPage.h"
#include "WelcomePage.h"

#include "setup/Progress.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace pages {

using session::OpenSetup;

SetupWizard::SetupWizard(Services services, QWidget *parent)
    : QWizard(parent), m_services(std::move(services)),
      m_clients(m_services.transport, m_services.extraAuthorities),
      m_library(m_services.setups, m_services.keychain),
      m_practiceLibrary(m_services.practiceSetups, m_services.practiceKeychain),
      m_open(m_services.guide, m_library, m_practiceLibrary, m_services.practiceTenant,
             m_services.defaultGateway),
      m_verification(m_clients, m_open),
      m_validation(m_clients, m_open, m_verification, m_services.watchTime),
      m_proxySignIn(m_clients, m_services.clipboard), m_context{m_services,   m_clients,
                                                                m_library,    m_practiceLibrary,
                                                                m_open,       m_verification,
                                                                m_validation, m_proxySignIn},
      m_side(new SidePanel(m_open, m_verification)), m_welcome(new WelcomePage(m_context))
{
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::IndependentPages | QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButton |
               QWizard::NoDefaultButton);
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton});
    setSideWidget(m_side);
    addPages();
    resize(1040, 720);
    setMinimumSize(0, 0);

    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::pageShown);
    connect(&m_open, &OpenSetup::opened, &m_proxySignIn, &ProxySignIn::withdraw);
    connect(&m_open, &OpenSetup::opened, this, &SetupWizard::setupOpened);
    connect(m_side, &SidePanel::sectionRequested, this,
            [this](const QString &section) { openPage(pageOf(section)); });
    connect(m_side, &SidePanel::welcomeRequested, this, [this] { openPage(WelcomeId); });
    button(QWizard::NextButton)->setPalette(widgets::primaryPalette(palette()));
    retranslate();
}

void SetupWizard::addPages()
{
    setPage(WelcomeId, m_welcome);
    for (const guide::Section &section : m_open.guide().sections) {
        const PageId id = pageOf(section.id);
        SectionPage *page = nullptr;
        switch (id) {
        case CredentialsId:
            page = new CredentialsPage(m_context, section);
            break;
        case VerificationId: {
            auto *verification = new VerificationPage(m_context, section);
            connect(verification, &VerificationPage::stepRequested, this, &SetupWizard::openStep);
            page = verification;
            break;
        }
        case HandOverId:
            page = new HandOverPage(m_context, section);
            break;
        case ValidationId: {
            auto *validation = new ValidationPage(m_context, section);
            connect(validation, &ValidationPage::stepRequested, this, &SetupWizard::openStep);
            page = validation;
            break;
        }
        case ReportId:
            page = new ReportPage(m_context, section);
            break;
        default:
            page = new SectionPage(m_context, section);
        }
        connect(&m_open, &OpenSetup::savingTrouble, page, &SectionPage::setSavingTrouble);
        connect(&m_open, &OpenSetup::savingNews, page, &SectionPage::setSavingNews);
        setPage(id, page);
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

void SetupWizard::openPage(PageId id)
{
    if (id == currentId())
        return;
    {
        const QScopedValueRollback travelling(m_travelling, true);
        setUpdatesEnabled(false);
        if (visitedIds().contains(id)) {
            while (currentId() != id)
                back();
        } else {
            while (currentId() != id && nextId() != -1 && nextId() <= id)
                next();
            while (currentId() > id)
                back();
        }
        setUpdatesEnabled(true);
    }
    pageShown(currentId());
}

void SetupWizard::openStep(const QString &sectionId, const QString &stepId)
{
    openPage(pageOf(sectionId));
    if (SectionPage *page = sectionPage(currentId()))
        page->focusStep(stepId);
}

void SetupWizard::showTrouble(const QString &words)
{
    m_welcome->showTrouble(words);
}

void SetupWizard::setupOpened()
{
    if (!m_open.isOpen())
        return;
    const PageId resumed = pageOf(m_open.setup().currentSection());
    openPage(resumed == WelcomeId ? RequirementsId : resumed);
}

void SetupWizard::useWholeWindow()
{
    // QWizard's layout has margins around the side and the page; ours begin inside them.
    QLayout *holder = m_side->parentWidget()->layout();
    holder->setContentsMargins({});
    auto *grid = qobject_cast<QGridLayout *>(currentPage()->parentWidget()->parentWidget()->layout());
    if (!grid)
        return;
    grid->setContentsMargins({});
    grid->setSpacing(0);
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowMinimumHeight(row, 0);
    // The first page has no buttons, and needs no foot.
    const bool hasFoot = currentId() != WelcomeId;
    QLayoutItem *rule = grid->itemAtPosition(grid->rowCount() - 3, 0);
    if (rule && rule->widget())
        rule->widget()->setVisible(hasFoot);
    using namespace widgets::space;
    if (QLayout *buttons = grid->itemAtPosition(grid->rowCount() - 1, 0)->layout()) {
        buttons->setContentsMargins(hasFoot ? QMargins(l, m, l, m) : QMargins());
        buttons->setSpacing(s);
    }
}

void SetupWizard::pageShown(int id)
{
    if (m_travelling || id < 0)
        return;
    useWholeWindow();
    SectionPage *page = sectionPage(id);
    m_side->setOpenSection(sectionOf(id));
    button(QWizard::NextButton)->setVisible(id != WelcomeId && id != ReportId);
    button(QWizard::BackButton)->setVisible(id != WelcomeId);
    button(QWizard::FinishButton)->setVisible(id == ReportId);
    if (!page) {
        m_open.close();
        m_welcome->open();
        setWindowTitle(tr("Active Response Setup for Mimecast"));
        return;
    }
    // Elsewhere the keys or the gateway may be changed, and the findings would be of the old ones.
    if (id != VerificationId && m_verification.isRunning())
        m_verification.cancel();
    m_open.setup().setCurrentSection(sectionOf(id));
    page->open();
    page->focusStart();
    //: Window title: the section, then the program.
    setWindowTitle(tr("%1 – Active Response Setup for Mimecast").arg(page->accessibleName()));
}

SetupWizard::~SetupWizard()
{
    hide();
    // QWizard would do it when what they refer to is gone already.
    const QList<int> ids = pageIds();
    for (const int id : ids)
        delete page(id);
    delete m_side;
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    // Enter and Escape would leave the page or the program by surprise.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            focused->click();
    } else if (event->key() != Qt::Key_Escape) {
        QWizard::keyPressEvent(event);
    }
}

void SetupWizard::done(int result)
{
    if (SectionPage *page = sectionPage(currentId()); page && m_open.isOpen())
        page->leave();
    if (m_open.wouldLoseSecret()) {
        askBeforeLosingSecret();
        return;
    }
    m_open.close();
    QWizard::done(result);
}

void SetupWizard::askBeforeLosingSecret()
{
    QStringList organizations = m_open.organizationsLosingSecret();
    organizations.replaceInStrings(QRegularExpression(QStringLiteral("^$")), tr("a set-up without a name"));
    confirm(
        this,
        {.name = QStringLiteral("lose-secret"),
         .title = tr("The client secret is not stored"),
         .question = tr("If you close the window now, the client secret is lost: %1.")
                         .arg(organizations.join(QStringLiteral(", "))),
         .consequence = tr("It is held in this window only, and Mimecast does not show it again. Stay, and "
                           "hand it over to Arctic Wolf first, or store it in the keychain."),
         .action = tr("Close and lose it"),
         .cancel = tr("Stay")},
        [this] {
            m_open.close();
            QWizard::done(Rejected);
        });
}

void SetupWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        button(QWizard::NextButton)->setPalette(widgets::primaryPalette(palette()));
}

void SetupWizard::retranslate()
{
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setWindowTitle(tr("Active Response Setup for Mimecast"));
}

} // namespace pages
