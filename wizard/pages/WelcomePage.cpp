#include "WelcomePage.h"

#include "Confirmation.h"
#include "FileDialog.h"
#include "ReportViews.h"
#include "ReviewDialog.h"
#include "Services.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Glyph.h"
#include "widgets/Notice.h"
#include "widgets/PageScroll.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pages {

using session::Mode;
using session::SetupLibrary;
using widgets::Card;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

WelcomePage::WelcomePage(const PageContext &context, QWidget *parent)
    : QWizardPage(parent), m_context(context), m_scroll(new widgets::PageScroll),
      m_title(new TextLabel(TextLabel::Role::Title)), m_purpose(new TextLabel(TextLabel::Role::Body)),
      m_trouble(new Notice(Tone::Error)), m_setAside(new Notice(Tone::Warning)),
      m_new(new QCommandLinkButton), m_practice(new QCommandLinkButton), m_lookRound(new QCommandLinkButton),
      m_review(new QCommandLinkButton), m_savedTitle(new TextLabel(TextLabel::Role::Heading)),
      m_saved(new Card)
{
    using namespace widgets::space;
    setObjectName(QStringLiteral("welcome"));
    m_new->setObjectName(QStringLiteral("welcome.new"));
    m_practice->setObjectName(QStringLiteral("welcome.practice"));
    m_lookRound->setObjectName(QStringLiteral("welcome.look-round"));
    m_review->setObjectName(QStringLiteral("welcome.review"));
    m_trouble->hide();
    m_setAside->setObjectName(QStringLiteral("set-aside"));
    m_setAside->hide();

    auto *start = new Card;
    start->content()->setSpacing(xs);
    start->content()->addWidget(m_new);
    start->content()->addWidget(m_practice);
    start->content()->addWidget(m_lookRound);
    start->content()->addWidget(m_review);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
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
    content->addWidget(m_trouble);
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
    showTrouble({});
    setDamagedAside();
    listSetups();
}

std::array<SetupLibrary *, 2> WelcomePage::libraries() const
{
    return {&m_context.library, &m_context.practiceLibrary};
}

bool WelcomePage::isPractice(const SetupLibrary &library) const
{
    return &library == &m_context.practiceLibrary;
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
    QPushButton *first = nullptr;
    for (SetupLibrary *library : libraries()) {
        const QString unreadable = library->store().trouble();
        if (!unreadable.isEmpty()) {
            auto *words = new TextLabel;
            words->setObjectName(QStringLiteral("unreadable"));
            words->setPlain(unreadable);
            content->addWidget(words);
        }
        const QList<setup::SetupEntry> entries = library->store().list();
        for (const setup::SetupEntry &entry : entries) {
            QWidget *row = makeRow(*library, entry);
            content->addWidget(row);
            if (!first)
                first = row->findChild<QPushButton *>();
        }
    }
    const QList<SetupLibrary::OrphanedSecret> orphaned = m_context.library.orphanedSecrets();
    for (const SetupLibrary::OrphanedSecret &secret : orphaned) {
        QWidget *row = makeOrphanedRow(secret);
        content->addWidget(row);
        if (!first)
            first = row->findChild<QPushButton *>();
    }
    m_savedTitle->setVisible(content->count() > 0);
    m_saved->setVisible(content->count() > 0);
    if (first)
        first->setFocus();
    else
        m_new->setFocus();
}

QWidget *WelcomePage::makeRow(SetupLibrary &library, const setup::SetupEntry &entry)
{
    const QString organization = entry.organization.isEmpty() ? tr("Without a name") : entry.organization;
    const guide::Section *section = m_context.services.guide.section(entry.section);
    auto *row = new QWidget;
    auto *name = new TextLabel;
    //: Organization in bold; appended to that of a practice set-up.
    name->setHtml(QStringLiteral("<b>%1</b>").arg(organization.toHtmlEscaped()) +
                  (isPractice(library) ? QStringLiteral(" · ") + tr("practice").toHtmlEscaped() : QString()));
    auto *state = new TextLabel(TextLabel::Role::Quiet);
    //: A saved set-up: the section where it stands, and when it was last changed.
    state->setPlain(
        entry.trouble.isEmpty()
            ? tr("%1 · %2").arg(section ? section->title.plain() : tr("Not begun"),
                                QLocale().toString(entry.modified.toLocalTime(), QLocale::ShortFormat))
            : entry.trouble);
    auto *words = new QVBoxLayout;
    words->setSpacing(widgets::space::xs);
    words->addWidget(name);
    words->addWidget(state);
    auto *resume = new widgets::Button(tr("Resume"));
    resume->setObjectName(QStringLiteral("resume.") + entry.name);
    resume->setAccessibleName(tr("Resume %1").arg(organization));
    resume->setEnabled(entry.trouble.isEmpty());
    auto *remove = new widgets::Button(tr("Delete…"));
    remove->setObjectName(QStringLiteral("delete.") + entry.name);
    remove->setAccessibleName(tr("Delete %1").arg(organization));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::s);
    layout->addLayout(words, 1);
    layout->addWidget(resume);
    if (library.mayHaveSecret(entry)) {
        auto *forget = new widgets::Button(tr("Forget secret…"));
        forget->setObjectName(QStringLiteral("forget.") + entry.name);
        forget->setAccessibleName(tr("Forget the client secret of %1").arg(organization));
        layout->addWidget(forget);
        connect(forget, &QPushButton::clicked, this, [this, setup = entry.name, organization, &library] {
            askToForget(organization,
                        [this, setup, &library] { library.forgetSecret(setup, this, listAgain()); });
        });
    }
    layout->addWidget(remove);
    connect(resume, &QPushButton::clicked, this,
            [this, setup = entry.name, &library] { this->resume(setup, isPractice(library)); });
    connect(remove, &QPushButton::clicked, this, [this, entry, &library] { askToDelete(library, entry); });
    return row;
}

void WelcomePage::begin(Mode mode)
{
    QString error;
    if (!m_context.open.create(mode, &error))
        showTrouble(error);
}

void WelcomePage::askForReport()
{
    auto *dialog = new QFileDialog(this, tr("Open a report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("open-report"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(QStringLiteral("*.json"));
    openFileDialog(dialog, this, [this](const QString &path) { review(path); });
}

void WelcomePage::review(const QString &path)
{
    m_review->setEnabled(false);
    readReport(path, this, [this, path](const OpenedReport &opened) {
        m_review->setEnabled(true);
        showTrouble(opened.error);
        if (opened.document)
            (new ReviewDialog(m_context, opened, path, this))->open();
    });
}

void WelcomePage::resume(const QString &name, bool practice)
{
    QString error;
    if (!m_context.open.open(name, practice, &error))
        showTrouble(error);
}

QWidget *WelcomePage::makeOrphanedRow(const SetupLibrary::OrphanedSecret &secret)
{
    const QString organization = secret.organization.isEmpty() ? secret.name : secret.organization;
    auto *row = new QWidget;
    auto *words = new TextLabel(TextLabel::Role::Quiet);
    words->setPlain(tr("The keychain may still hold the client secret of “%1”, a set-up that is not here any "
                       "more.")
                        .arg(organization));
    auto *forget = new widgets::Button(tr("Forget secret…"));
    forget->setObjectName(QStringLiteral("forget.") + secret.name);
    forget->setAccessibleName(tr("Forget the client secret of %1").arg(organization));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::s);
    layout->addWidget(words, 1);
    layout->addWidget(forget);
    connect(forget, &QPushButton::clicked, this, [this, secret, organization] {
        askToForget(organization,
                    [this, secret] { m_context.library.forgetOrphaned(secret, this, listAgain()); });
    });
    return row;
}

std::function<void(const QString &)> WelcomePage::listAgain()
{
    return [this](const QString &trouble) {
        listSetups();
        showTrouble(trouble);
    };
}

void WelcomePage::askToDelete(SetupLibrary &library, const setup::SetupEntry &entry)
{
    const QString name = entry.organization.isEmpty() ? entry.name : entry.organization;
    QString lost =
        entry.trouble.isEmpty()
            ? tr("Its entries and its %n completed step(s) are removed from this computer.", nullptr,
                 entry.stepsDone)
            : tr("The file “%1” is removed from this computer.").arg(library.store().path(entry.name));
    if (!isPractice(library) && (library.mayHaveSecret(entry) || !entry.trouble.isEmpty())) {
        lost +=
            QLatin1Char(' ') +
            tr("So is its client secret. Mimecast does not show it again: if Arctic Wolf does not have it "
               "yet, you have to make new keys.");
    }
    confirm(this,
            {.name = QStringLiteral("delete-question"),
             .title = tr("Delete a set-up"),
             .question = tr("Delete the set-up of %1?").arg(name),
             .consequence = lost + QLatin1Char(' ') +
                            tr("This can't be undone. Nothing changes at Mimecast or Arctic Wolf."),
             .action = tr("Delete")},
            [this, setup = entry.name, &library] {
                library.remove(setup, this, [this](const SetupLibrary::Removal &removal) {
                    listAgain()(SetupLibrary::explain(removal));
                });
            });
}

void WelcomePage::askToForget(const QString &organization, const std::function<void()> &forget)
{
    confirm(this,
            {.name = QStringLiteral("forget-question"),
             .title = tr("Forget a client secret"),
             .question = tr("Remove the client secret of %1 from the keychain?").arg(organization),
             .consequence = tr(
                 "Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic "
                 "Wolf does not have it yet, you have to make new keys."),
             .action = tr("Forget")},
            forget);
}

void WelcomePage::showTrouble(const QString &words)
{
    m_trouble->setPlain(words);
    m_trouble->setVisible(!words.isEmpty());
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Welcome"));
    m_title->setPlain(tr("Set up Mimecast for Active Response"));
    m_purpose->setPlain(
        tr("You go through Arctic Wolf’s procedure page by page, in about half an hour. Live checks "
           "then tell you whether Active Response can work, and if it cannot, which step to go "
           "back to."));
    m_trouble->setHeading(tr("That did not work"));
    m_setAside->setHeading(tr("A file was damaged"));
    m_savedTitle->setPlain(tr("Go on where you left off"));
    m_new->setText(tr("New set-up"));
    m_new->setDescription(tr("For one Mimecast account. You can stop at any time and go on later."));
    m_practice->setText(tr("Practice with a simulated tenant"));
    m_practice->setDescription(tr("Everything as in earnest, but nothing leaves this computer."));
    m_lookRound->setText(tr("Just look round"));
    m_lookRound->setDescription(tr("See all pages before you begin. Nothing is kept."));
    m_review->setText(tr("Look at a report"));
    m_review->setDescription(
        tr("For a Concierge Security Team: open a customer’s report and run its checks again."));
    m_promises[0]->setPlain(
        tr("The program only reads at Mimecast. It never changes or removes anything there."));
    m_promises[1]->setPlain(tr("The client secret goes into this computer’s keychain and nowhere else."));
    m_promises[2]->setPlain(
        tr("Nothing is claimed that was not seen: what cannot be checked is said to be so."));
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
