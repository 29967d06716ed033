// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WelcomePage.h"

#include "widgets/Card.h"
#include "widgets/Confirmation.h"
#include "widgets/FileDialog.h"
#include "widgets/Glyph.h"
#include "widgets/Layouts.h"
#include "widgets/ListRow.h"
#include "widgets/Notice.h"
#include "widgets/PageScroll.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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

WelcomePage::WelcomePage(session::OpenSetup &open, SetupLibrary &library, SetupLibrary &practiceLibrary,
                         QWidget *parent)
    : QWizardPage(parent), m_open(open), m_library(library), m_practiceLibrary(practiceLibrary),
      m_scroll(new widgets::PageScroll), m_title(new TextLabel(TextLabel::Role::Title)),
      m_purpose(new TextLabel(TextLabel::Role::Body)), m_error(new Notice(Tone::Error)),
      m_setAside(widgets::named(new Notice(Tone::Warning), "set-aside")),
      m_new(widgets::named(new QCommandLinkButton, "welcome.new")),
      m_practice(widgets::named(new QCommandLinkButton, "welcome.practice")),
      m_lookRound(widgets::named(new QCommandLinkButton, "welcome.look-round")),
      m_review(widgets::named(new QCommandLinkButton, "welcome.review")),
      m_savedTitle(new TextLabel(TextLabel::Role::Heading)), m_saved(new Card)
{
    using namespace widgets::space;
    setObjectName(QStringLiteral("welcome"));
    m_error->hide();
    m_setAside->hide();

    auto *start = new Card;
    start->content()->setSpacing(xs);
    start->content()->addWidget(m_new);
    start->content()->addWidget(m_practice);
    start->content()->addWidget(m_lookRound);
    start->content()->addWidget(m_review);

    widgets::column(this, 0, {m_scroll});
    QVBoxLayout *content = m_scroll->content();
    auto *head = new QHBoxLayout;
    head->setSpacing(l);
    auto *icon = new QLabel;
    icon->setPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(s);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    head->addLayout(words, 1);
    content->addLayout(head);
    content->addWidget(m_error);
    content->addWidget(m_setAside);
    content->addWidget(m_savedTitle);
    content->addWidget(m_saved);
    content->addWidget(start);
    for (TextLabel *&promise : m_promises) {
        promise = new TextLabel(TextLabel::Role::Quiet);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(l, 0, l, 0);
        line->setSpacing(m);
        line->addWidget(new widgets::GlyphView(widgets::Glyph::Done), 0, Qt::AlignTop);
        line->addWidget(promise, 1);
        line->addStretch();
        content->addLayout(line);
    }
    content->addStretch();

    connect(m_new, &QAbstractButton::clicked, this, [this] { begin(Mode::Real); });
    connect(m_practice, &QAbstractButton::clicked, this, [this] { begin(Mode::Practice); });
    connect(m_lookRound, &QAbstractButton::clicked, this, [this] { begin(Mode::Preview); });
    connect(m_review, &QAbstractButton::clicked, this, &WelcomePage::askForReport);
    retranslate();
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
    const bool isEmpty = content->count() == 0;
    m_savedTitle->setVisible(!isEmpty);
    m_saved->setVisible(!isEmpty);
    if (auto *first = m_saved->findChild<QPushButton *>())
        first->setFocus();
    else
        m_new->setFocus();
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
            ? tr("%1 · %2").arg(section ? section->title.plain() : tr("Not begun"),
                                QLocale().toString(entry.modified.toLocalTime(), QLocale::ShortFormat))
            : entry.error);
    QPushButton *resume = row->addButton(QStringLiteral("resume.") + entry.name, tr("Resume"),
                                         tr("Resume %1").arg(organization));
    resume->setEnabled(entry.error.isEmpty());
    connect(resume, &QPushButton::clicked, this,
            [this, setup = entry.name, &library] { this->resume(setup, isPractice(library)); });
    if (library.mayHaveSecret(entry)) {
        addForget(row, entry.name, organization,
                  [this, setup = entry.name, &library] { library.forgetSecret(setup, this, listAgain()); });
    }
    connect(row->addButton(QStringLiteral("delete.") + entry.name, tr("Delete…"),
                           tr("Delete %1").arg(organization)),
            &QPushButton::clicked, this, [this, entry, &library] { askToDelete(library, entry); });
    return row;
}

QWidget *WelcomePage::makeOrphanedRow(const SetupLibrary::OrphanedSecret &secret)
{
    const QString organization = secret.organization.isEmpty() ? secret.name : secret.organization;
    auto *row = new ListRow({}, tr("The keychain may still hold the client secret of “%1”, a set-up that is "
                                   "not here any more.")
                                    .arg(organization));
    addForget(row, secret.name, organization,
              [this, secret] { m_library.forgetOrphaned(secret, this, listAgain()); });
    return row;
}

void WelcomePage::addForget(ListRow *row, const QString &name, const QString &organization,
                            const std::function<void()> &forget)
{
    connect(row->addButton(QStringLiteral("forget.") + name, tr("Forget secret…"),
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

void WelcomePage::askToDelete(SetupLibrary &library, const setup::SetupEntry &entry)
{
    const QString name = entry.organization.isEmpty() ? entry.name : entry.organization;
    QString lost =
        entry.error.isEmpty()
            ? tr("Its entries and its %n completed step(s) are removed from this computer.", nullptr,
                 entry.stepsDone)
            : tr("The file “%1” is removed from this computer.").arg(library.store().path(entry.name));
    if (!isPractice(library) && (library.mayHaveSecret(entry) || !entry.error.isEmpty())) {
        lost += QLatin1Char(' ') +
                tr("So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it "
                   "yet, you need new keys.");
    }
    widgets::confirm(this,
                     {.name = QStringLiteral("delete-question"),
                      .title = tr("Delete a set-up"),
                      .question = tr("Delete the set-up of %1?").arg(name),
                      .consequence = lost + QLatin1Char(' ') +
                                     tr("This can’t be undone. Nothing changes at Mimecast or Arctic Wolf."),
                      .action = tr("Delete")},
                     [this, setup = entry.name, &library] {
                         library.remove(setup, this, [this](const SetupLibrary::Removal &removal) {
                             listAgain()(SetupLibrary::explain(removal));
                         });
                     });
}

void WelcomePage::askToForget(const QString &organization, const std::function<void()> &forget)
{
    widgets::confirm(
        this,
        {.name = QStringLiteral("forget-question"),
         .title = tr("Forget a client secret"),
         .question = tr("Remove the client secret of %1 from the keychain?").arg(organization),
         .consequence =
             tr("Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic "
                "Wolf does not have it yet, you have to make new keys."),
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
    setAccessibleName(tr("Welcome"));
    m_title->setPlain(tr("Set up Mimecast for Active Response"));
    m_purpose->setPlain(
        tr("You go through Arctic Wolf’s procedure page by page, in about half an hour. Live checks "
           "then tell you whether Active Response can work, and if it cannot, which step to go "
           "back to."));
    m_error->setHeading(tr("That didn’t work"));
    m_setAside->setHeading(tr("A file was damaged"));
    m_savedTitle->setPlain(tr("Continue where you left off"));
    m_new->setText(tr("New set-up"));
    m_new->setDescription(tr("For one Mimecast account. Stop at any time and continue later."));
    m_practice->setText(tr("Practice with a simulated tenant"));
    m_practice->setDescription(tr("Same steps, fake tenant. Nothing leaves this computer."));
    m_lookRound->setText(tr("Preview the steps"));
    m_lookRound->setDescription(tr("See all pages before you begin. Nothing is kept."));
    m_review->setText(tr("Review a report"));
    m_review->setDescription(
        tr("For a Concierge Security Team: open a customer’s report and run its checks again."));
    m_promises[0]->setPlain(
        tr("The program only reads at Mimecast. It never changes or removes anything there."));
    m_promises[1]->setPlain(tr("The client secret goes into this computer’s keychain and nowhere else."));
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
