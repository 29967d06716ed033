// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WelcomePage.h"

#include "dialogs/SetupRemoval.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Confirmation.h"
#include "widgets/FileDialog.h"
#include "widgets/Glyph.h"
#include "widgets/Introduction.h"
#include "widgets/LanguageButton.h"
#include "widgets/Layouts.h"
#include "widgets/ListRow.h"
#include "widgets/Notice.h"
#include "widgets/PageScroll.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

using session::Mode;
using session::SetupLibrary;
using widgets::Card;
using widgets::ListRow;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int mainButtonHeight = 44;

} // namespace

WelcomePage::WelcomePage(session::OpenSetup &open, SetupLibrary &library, SetupLibrary &practiceLibrary,
                         language::Translators *translators, QWidget *parent)
    : QWizardPage(parent), m_open(open), m_library(library), m_practiceLibrary(practiceLibrary),
      m_scroll(new widgets::PageScroll),
      m_introduction(widgets::named(new widgets::Introduction, "welcome.introduction")),
      m_error(new Notice(Tone::Error)), m_setAside(widgets::named(new Notice(Tone::Warning), "set-aside")),
      m_primary(makePrimary()), m_new(widgets::named(new QCommandLinkButton, "welcome.new")),
      m_practice(widgets::named(new QCommandLinkButton, "welcome.practice")),
      m_lookRound(widgets::named(new QCommandLinkButton, "welcome.look-round")),
      m_review(widgets::named(new QCommandLinkButton, "welcome.review")),
      m_saved(widgets::named(new Card, "welcome.saved"))
{
    using namespace widgets::space;
    setObjectName(QStringLiteral("welcome"));
    m_error->hide();
    m_setAside->hide();
    m_saved->hide();

    auto *others = new Card;
    others->content()->setSpacing(xs);
    for (QCommandLinkButton *other : {m_new, m_practice, m_lookRound, m_review})
        others->content()->addWidget(other);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_introduction, 2);
    columns->addWidget(m_scroll, 3);
    QVBoxLayout *content = m_scroll->content();
    if (translators)
        content->addWidget(new widgets::LanguageButton(*translators), 0, Qt::AlignTrailing);
    content->addWidget(m_error);
    content->addWidget(m_setAside);
    content->addWidget(m_primary);
    content->addWidget(m_saved);
    content->addWidget(others);
    content->addStretch();
    for (TextLabel *&promise : m_promises) {
        promise = new TextLabel(TextLabel::Role::Quiet);
        QHBoxLayout *line = widgets::line({new widgets::GlyphView(widgets::Glyph::Done), promise}, m);
        line->setContentsMargins(l, 0, l, 0);
        line->setStretch(1, 1);
        content->addLayout(line);
    }

    connect(m_start, &QAbstractButton::clicked, this, [this] { begin(Mode::Real); });
    connect(m_new, &QAbstractButton::clicked, m_start, &QAbstractButton::click);
    connect(m_practice, &QAbstractButton::clicked, this, [this] { begin(Mode::Practice); });
    connect(m_lookRound, &QAbstractButton::clicked, this, [this] { begin(Mode::Preview); });
    connect(m_review, &QAbstractButton::clicked, this, &WelcomePage::askForReport);
    connect(m_continue, &QAbstractButton::clicked, this, [this] { resume(m_last->name, m_isLastPractice); });
    connect(m_all, &QAbstractButton::toggled, m_saved, &QWidget::setVisible);
    retranslate();
}

Card *WelcomePage::makePrimary()
{
    auto *card = widgets::named(new Card, "welcome.primary");
    m_primaryTitle = widgets::named(new TextLabel(TextLabel::Role::Heading), "welcome.primary-title");
    m_primaryText = widgets::named(new TextLabel, "welcome.primary-text");
    m_ready = new TextLabel(TextLabel::Role::Quiet);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(widgets::space::xs);
    m_start = widgets::named(new widgets::Button, "welcome.start");
    m_continue = widgets::named(new widgets::Button, "welcome.continue");
    m_all = widgets::named(new widgets::Button, "welcome.all");
    m_all->setCheckable(true);
    for (QPushButton *button : {m_start, m_continue})
        button->setPalette(widgets::primaryPalette(palette()));
    for (QPushButton *button : {m_start, m_continue, m_all})
        button->setMinimumHeight(mainButtonHeight);
    card->content()->addWidget(m_primaryTitle);
    card->content()->addWidget(m_primaryText);
    card->content()->addWidget(m_ready);
    card->content()->addWidget(m_progress);
    card->content()->addLayout(widgets::wrapped({m_start, m_continue, m_all}));
    return card;
}

void WelcomePage::open()
{
    showError({});
    setDamagedAside();
    listSetups();
}

std::array<SetupLibrary *, 2> WelcomePage::libraries() const
{
    return {&m_library, &m_practiceLibrary};
}

bool WelcomePage::isPractice(const SetupLibrary &library) const
{
    return &library == &m_practiceLibrary;
}

/// Under another name a damaged file is there for whoever can repair it.
void WelcomePage::setDamagedAside()
{
    QStringList lines;
    for (const SetupLibrary *library : libraries()) {
        for (const auto &[path, aside] : library->setDamagedAside())
            //: %1 and %2 are names of a file that was damaged and is renamed.
            lines.append(tr("“%1” is now “%2”.").arg(path, aside));
    }
    if (lines.isEmpty())
        return;
    m_setAside->setPlain(tr("It cannot be read as a set-up. It was given another name, and nothing in it was "
                            "changed.") +
                         QLatin1Char('\n') + lines.join(u'\n'));
    m_setAside->show();
}

void WelcomePage::listSetups()
{
    QVBoxLayout *content = m_saved->content();
    while (QLayoutItem *item = content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (SetupLibrary *library : libraries()) {
        const QString unreadable = library->store().folderError();
        if (!unreadable.isEmpty()) {
            auto *words = widgets::named(new TextLabel, "unreadable");
            words->setPlain(unreadable);
            content->addWidget(words);
        }
        const QList<setup::SetupEntry> entries = library->store().list();
        for (const setup::SetupEntry &entry : entries)
            content->addWidget(makeRow(*library, entry));
    }
    const QList<SetupLibrary::OrphanedSecret> orphaned = m_library.orphanedSecrets();
    for (const SetupLibrary::OrphanedSecret &secret : orphaned)
        content->addWidget(makeOrphanedRow(secret));
    showPrimary();
}

/// The last set-up, or the first one to be.
void WelcomePage::showPrimary()
{
    m_last.reset();
    for (const SetupLibrary *library : libraries()) {
        const QList<setup::SetupEntry> entries = library->store().list();
        for (const setup::SetupEntry &entry : entries) {
            if (entry.error.isEmpty() && (!m_last || entry.modified > m_last->modified)) {
                m_last = entry;
                m_isLastPractice = isPractice(*library);
            }
        }
    }
    const bool isEmpty = m_saved->content()->count() == 0;
    m_start->setVisible(!m_last);
    m_ready->setVisible(!m_last);
    m_new->setVisible(m_last.has_value());
    m_continue->setVisible(m_last.has_value());
    m_progress->setVisible(m_last.has_value());
    m_all->setVisible(!isEmpty);
    // What nothing can be done with but there is shown at once.
    m_all->setChecked(!isEmpty && (!m_last || m_all->isChecked()));
    m_saved->setVisible(m_all->isChecked());
    if (m_last) {
        int number = 0; // Of the section, without those that not everybody has.
        int count = 0;
        const guide::Section *section = m_open.guide().section(m_last->section);
        for (const guide::Section &candidate : m_open.guide().sections) {
            count += candidate.condition ? 0 : 1;
            if (&candidate == section)
                number = count;
        }
        const QString name = m_last->organization.isEmpty() ? tr("Without a name") : m_last->organization;
        m_primaryTitle->setPlain(
            //: %1 is an organization.
            m_isLastPractice ? tr("%1 (practice)").arg(name) : name);
        const QString saved = QLocale().toString(m_last->modified.toLocalTime(), QLocale::ShortFormat);
        m_primaryText->setPlain(
            !section
                //: State of a set-up. %1 is a date and time.
                ? tr("Not begun. Saved %1.").arg(saved)
                : /*: %1 and %2 are numbers, %3 the name of a page, %4 a date and time. */ tr(
                      "Step %1 of %2: %3. Saved %4.")
                      .arg(QString::number(number), QString::number(count), section->title.plain(), saved));
        m_progress->setRange(0, count);
        m_progress->setValue(number);
        //: Read by screen readers: names a button. %1 is an organization.
        m_continue->setAccessibleName(tr("Continue %1").arg(name));
        m_continue->setFocus();
    } else {
        //: Heading: begin here.
        m_primaryTitle->setPlain(tr("New set-up"));
        m_primaryText->setPlain(
            tr("One Mimecast account, about 30 minutes. Stop anytime; every step is saved."));
        m_start->setFocus();
    }
}

QWidget *WelcomePage::makeRow(SetupLibrary &library, const setup::SetupEntry &entry)
{
    const QString organization = entry.organization.isEmpty() ? tr("Without a name") : entry.organization;
    const guide::Section *section = m_open.guide().section(entry.section);
    auto *row = new ListRow(
        //: Organization in bold; appended to that of a practice set-up.
        QStringLiteral("<b>%1</b>").arg(organization.toHtmlEscaped()) +
            (isPractice(library) ? QStringLiteral(" · ") + tr("practice").toHtmlEscaped() : QString()),
        entry.error.isEmpty()
            //: A saved set-up: the section where it stands, and when it was last changed.
            ? /*: A saved set-up: %1 is the page where it stands, %2 the date and time of the last change. */
            tr("%1 · %2").arg(section ? section->title.plain()
                                      : /*: In place of the page where a set-up stands. */ tr("Not begun"),
                              QLocale().toString(entry.modified.toLocalTime(), QLocale::ShortFormat))
            : entry.error);
    //: Button: opens a saved set-up.
    QPushButton *resume = row->addButton(QStringLiteral("resume.") + entry.name, tr("Resume"),
                                         //: Read by screen readers: names a button. %1 is an organization.
                                         tr("Resume %1").arg(organization));
    resume->setEnabled(entry.error.isEmpty());
    connect(resume, &QPushButton::clicked, this,
            [this, setup = entry.name, &library] { this->resume(setup, isPractice(library)); });
    if (library.mayHaveSecret(entry)) {
        addForget(row, entry.name, organization,
                  [this, setup = entry.name, &library] { library.forgetSecret(setup, this, listAgain()); });
    }
    //: Button: asks whether to delete a set-up.
    connect(row->addButton(QStringLiteral("delete.") + entry.name, tr("Delete…"),
                           //: Read by screen readers: names a button. %1 is an organization.
                           tr("Delete %1").arg(organization)),
            &QPushButton::clicked, this, [this, entry, &library] {
                dialogs::askToDelete(this, library, entry, isPractice(library), listAgain());
            });
    return row;
}

QWidget *WelcomePage::makeOrphanedRow(const SetupLibrary::OrphanedSecret &secret)
{
    const QString organization = secret.organization.isEmpty() ? secret.name : secret.organization;
    auto *row = new ListRow({}, /*: %1 is an organization. */ tr(
                                    "The keychain may still hold the client secret of “%1”, a set-up that is "
                                    "not here any more.")
                                    .arg(organization));
    addForget(row, secret.name, organization,
              [this, secret] { m_library.forgetOrphaned(secret, this, listAgain()); });
    return row;
}

void WelcomePage::addForget(ListRow *row, const QString &name, const QString &organization,
                            const std::function<void()> &forget)
{
    //: Button: asks whether to remove the client secret from this computer.
    connect(row->addButton(QStringLiteral("forget.") + name, tr("Forget secret…"),
                           //: Read by screen readers: names a button. %1 is an organization.
                           tr("Forget the client secret of %1").arg(organization)),
            &QPushButton::clicked, this, [this, organization, forget] { askToForget(organization, forget); });
}

void WelcomePage::begin(Mode mode)
{
    QString error;
    if (!m_open.create(mode, &error))
        showError(error);
}

void WelcomePage::askForReport()
{
    widgets::askForFile(this,
                        {.name = QStringLiteral("open-report"),
                         .title = tr("Open a report"),
                         .filters = {QStringLiteral("*.json")}},
                        [this](const QString &path) { review(path); });
}

void WelcomePage::review(const QString &path)
{
    m_review->setEnabled(false);
    dialogs::readReport(path, this, [this, path](const dialogs::OpenedReport &opened) {
        m_review->setEnabled(true);
        showError(opened.error);
        if (opened.document)
            Q_EMIT reviewRequested(opened, path);
    });
}

void WelcomePage::resume(const QString &name, bool practice)
{
    QString error;
    if (!m_open.open(name, practice, &error))
        showError(error);
}

std::function<void(const QString &)> WelcomePage::listAgain()
{
    return [this](const QString &error) {
        listSetups();
        showError(error);
    };
}

void WelcomePage::askToForget(const QString &organization, const std::function<void()> &forget)
{
    widgets::confirm(
        this,
        {.name = QStringLiteral("forget-question"),
         .title = tr("Forget a client secret"),
         //: %1 is an organization.
         .question = tr("Remove the client secret of %1 from the keychain?").arg(organization),
         .consequence =
             tr("Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic "
                "Wolf does not have it yet, you have to make new keys."),
         //: Button: removes the client secret from this computer.
         .action = tr("Forget")},
        forget);
}

void WelcomePage::showError(const QString &words)
{
    m_error->setPlain(words);
    m_error->setVisible(!words.isEmpty());
}

void WelcomePage::retranslate()
{
    //: Read by screen readers: names the first page.
    setAccessibleName(tr("Welcome"));
    m_introduction->setTexts(
        tr("Set up Active Response for Mimecast"),
        tr("Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; "
           "this guide shows you where to click and checks the result."),
        {{tr("Set up Mimecast"), tr("Service, account, role, application: 15 min")},
         //: Second of three parts of the work.
         {tr("Connect"), tr("Keys into the keychain, live checks: 5 min")},
         //: Third of three parts of the work.
         {tr("Go live"), tr("Hand over, then watch a test deletion: 10 min")}});
    m_ready->setPlain(tr("Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified "
                         "Portal sign-in, a mailbox for the test."));
    m_error->setHeading(tr("That didn’t work"));
    m_setAside->setHeading(tr("A file was damaged"));
    //: Button: begins a new set-up.
    m_start->setText(tr("Start set-up"));
    //: Button: goes on with the set-up that was open last.
    m_continue->setText(tr("Continue"));
    //: Button: shows or hides the list of saved set-ups.
    m_all->setText(tr("All set-ups"));
    m_new->setText(tr("New set-up"));
    m_new->setDescription(tr("For another Mimecast account, in about 30 minutes."));
    //: Button: tries everything with a simulated tenant.
    m_practice->setText(tr("Practice"));
    m_practice->setDescription(tr("Same steps, fake tenant. Nothing leaves this computer."));
    m_lookRound->setText(tr("Preview the steps"));
    m_lookRound->setDescription(tr("Read every page before you start. Nothing is saved."));
    m_review->setText(tr("Open a report"));
    m_review->setDescription(tr("For a Concierge Security Team: run a customer’s checks again."));
    m_promises[0]->setPlain(tr("It only reads. Nothing in Mimecast is changed or deleted."));
    m_promises[1]->setPlain(tr("The client secret stays in this computer’s keychain."));
    m_promises[2]->setPlain(tr("If something can’t be checked, we say so."));
    if (isVisible())
        listSetups();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pages
