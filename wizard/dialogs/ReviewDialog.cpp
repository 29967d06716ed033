// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReviewDialog.h"

#include "GatewayRow.h"
#include "Paper.h"
#include "ProxySignIn.h"
#include "ReportViews.h"

#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FileDialog.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace dialogs {

using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr qsizetype mostLines = 4;

/// What is open in the report, in a few lines; all of it stands in the report itself.
QString missingIn(const QJsonObject &document)
{
    QStringList lines = report::openItems(document);
    const qsizetype more = lines.size() - mostLines;
    if (more > 1) {
        lines.resize(mostLines);
        //: The rest of a list of what is still open.
        lines += ReviewDialog::tr("… and %n more, see the report", nullptr, static_cast<int>(more));
    }
    const QString checked = report::shownTime(document.value(QLatin1String("checked")));
    if (!checked.isEmpty())
        //: %1 is a date and time.
        lines += ReviewDialog::tr("Checked on %1").arg(checked);
    return lines.join(u'\n');
}

} // namespace

ReviewDialog::ReviewDialog(const session::ClientFactory &clients, const guide::Guide &guide,
                           secrets::Clipboard &clipboard, ProxySignIn &proxySignIn,
                           const OpenedReport &opened, const QString &path, QWidget *parent)
    : QDialog(parent), m_guide(guide), m_proxySignIn(proxySignIn), m_opened(*opened.document), m_path(path),
      m_gatewayText(m_opened.value(QLatin1String("configuration"))[QLatin1String("gateway")].toString()),
      m_verification(clients)
{
    setObjectName(QStringLiteral("review"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QFileInfo(path).fileName();
    //: Window title; %1 is a file's name.
    setWindowTitle(report::isPractice(m_opened)
                       ? tr("Practice report %1").arg(name)
                       : /*: Window title; %1 is the name of a file. */ tr("Report %1").arg(name));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::space::m);
    m_run = widgets::named(new widgets::Button, "review.run");
    m_save = widgets::named(new widgets::Button(tr("Save the new report…")), "review.save");
    buildTop(layout, opened.checksumFits);
    buildEntries(layout, clipboard);
    buildFoot(layout);
    // What a box of buttons takes in, it shows.
    m_run->hide();
    m_save->hide();
    connect(&m_verification, &session::Verification::finished, this, &ReviewDialog::ended);
    connect(&m_verification, &session::Verification::started, this, &ReviewDialog::enable);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 42);
    enable();
    m_papers->setFocus();
}

void ReviewDialog::buildTop(QVBoxLayout *layout, bool isWhole)
{
    if (!isWhole) {
        auto *altered = new Notice(Tone::Error);
        altered->setObjectName(QStringLiteral("review.altered"));
        altered->setHeading(tr("This report was changed or damaged after it was written"));
        altered->setPlain(tr("Its checksum does not fit. What it says may not be what was seen."));
        layout->addWidget(altered);
    }
    auto *verdict = widgets::named(new Notice(Tone::Info), "review.verdict");
    showVerdict(verdict, m_opened);
    verdict->setPlain(missingIn(m_opened));
    m_outcome = widgets::named(new Notice(Tone::Info), "review.outcome");
    m_outcome->hide();

    auto *opened = new Paper(QStringLiteral("review.opened"));
    opened->setAccessibleName(tr("The opened report"));
    opened->showHtml([document = m_opened] { return report::toRichText(document); });
    m_papers = widgets::named(new QTabWidget, "review.papers");
    //: Read by screen readers: names the choice between the opened and the new report.
    m_papers->setAccessibleName(tr("Reports"));
    //: Name of a tab: the report that was opened from a file.
    m_papers->addTab(opened, tr("Opened report"));
    layout->addWidget(verdict);
    layout->addWidget(m_outcome);
    layout->addWidget(m_papers, 1);
}

void ReviewDialog::buildEntries(QVBoxLayout *layout, secrets::Clipboard &clipboard)
{
    m_gateway = new GatewayRow;
    m_gateway->setGateway(m_gatewayText);
    m_clientId = widgets::named(new QLineEdit, "review.client-id");
    m_secret = widgets::named(new widgets::SecretEdit(&clipboard), "review.client-secret");
    //: Label of a field. The same words as Mimecast’s console: not translated.
    m_secret->setAccessibleName(tr("Client Secret"));
    m_note = widgets::named(new TextLabel(TextLabel::Role::Quiet), "review.note");

    auto *unfold = widgets::named(new QToolButton, "review.recheck");
    unfold->setText(tr("Run the checks again, with the customer’s credentials"));
    unfold->setCheckable(true);
    unfold->setAutoRaise(true);
    unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_gateway->hideTitle();
    auto *entries = new QWidget;
    auto *form = new QFormLayout(entries);
    form->setContentsMargins({});
    //: Label of a choice: the address of Mimecast’s API.
    form->addRow(tr("Gateway"), m_gateway);
    //: Label of a field. The same words as Mimecast’s console: not translated.
    form->addRow(tr("Client ID"), m_clientId);
    form->addRow(tr("Client Secret"), m_secret);
    auto *card = new widgets::Card;
    card->content()->addWidget(unfold);
    card->content()->addWidget(entries);
    form->addRow(m_note);
    layout->addWidget(card);
    const auto fold = [this, unfold, entries](bool isOpen) {
        entries->setVisible(isOpen);
        unfold->setArrowType(isOpen ? Qt::UpArrow : Qt::DownArrow);
        m_run->setVisible(isOpen);
        m_save->setVisible(isOpen);
    };
    fold(false);
    connect(unfold, &QToolButton::toggled, this, fold);

    connect(m_gateway, &GatewayRow::edited, this, [this](const QString &gateway) {
        m_gatewayText = gateway;
        enable();
    });
    connect(m_clientId, &QLineEdit::textChanged, this, &ReviewDialog::enable);
    connect(m_secret, &widgets::SecretEdit::edited, this, &ReviewDialog::enable);
}

void ReviewDialog::buildFoot(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_run, &QPushButton::clicked, this, &ReviewDialog::run);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::askWhereToSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReviewDialog::enable()
{
    const bool running = m_verification.isRunning();
    const QString clientId = m_clientId->text().trimmed();
    const QString known =
        m_opened.value(QLatin1String("configuration"))[QLatin1String("clientId")].toString();
    const bool isOther = !clientId.isEmpty() && known.size() > 1 && report::abbreviated(clientId) != known;
    //: Shown while the checks run.
    m_note->setPlain(running ? tr("Asking Mimecast…")
                     : isOther
                         //: %1 is an abbreviated Client ID.
                         ? tr("This isn’t the Client ID of the report, which is %1. You can still run the "
                              "checks.")
                               .arg(known)
                         : tr("They are used for these checks only, held in this window’s memory, and wiped "
                              "when you close it. The checks only read."));
    //: Button: stops the checks that run.
    m_run->setText(running ? tr("Cancel") : tr("Run the checks"));
    m_run->setEnabled(running || (!clientId.isEmpty() && m_secret->length() > 0 &&
                                  mimecast::parseGateway(m_gatewayText).gateway));
    m_gateway->setEnabled(!running);
    m_clientId->setEnabled(!running);
    m_secret->setEnabled(!running);
    m_save->setEnabled(!m_new.isEmpty() && !running && !m_isSaving);
}

void ReviewDialog::run()
{
    if (m_verification.isRunning()) {
        m_verification.cancel();
        return;
    }
    const QByteArrayView secret = mimecast::trimmed(m_secret->secret().view());
    m_verification.run(session::Access::entered(mimecast::parseGateway(m_gatewayText),
                                                m_clientId->text().trimmed(), secrets::SecretText(secret)));
}

void ReviewDialog::addNewPapers()
{
    m_differences = new Paper(QStringLiteral("review.differences"));
    //: Name of a tab: how the new report differs from the opened one.
    m_differences->setAccessibleName(tr("What changed"));
    m_newPaper = new Paper(QStringLiteral("review.new"));
    m_newPaper->setAccessibleName(tr("The new report"));
    m_papers->addTab(m_differences, tr("What changed"));
    //: Name of a tab: the report of the checks that were run just now.
    m_papers->addTab(m_newPaper, tr("New report"));
}

void ReviewDialog::ended()
{
    m_new = m_verification.report(m_guide);
    if (!m_newPaper)
        addNewPapers();
    showComparison(m_outcome, m_differences, m_opened, m_new);
    m_outcome->setPlain(report::shownVerdict(m_new) + QStringLiteral(". ") + report::verdictSentence(m_new));
    m_outcome->show();
    m_newPaper->showHtml([document = m_new] { return report::toRichText(document); });
    m_papers->setCurrentWidget(m_differences);
    enable();
    m_proxySignIn.askIfWanted(m_verification.finding(checks::CheckId::Connection), this, [this] { run(); });
}

void ReviewDialog::askWhereToSave()
{
    const QFileInfo opened(m_path);
    const QLatin1String practice(report::isPractice(m_new) ? "practice-" : "");
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    widgets::askWhereToSave(this,
                            {.name = QStringLiteral("save-review"),
                             .title = tr("Save the new report"),
                             .filters = {QStringLiteral("*.json"), QStringLiteral("*.pdf"),
                                         QStringLiteral("*.html"), QStringLiteral("*.md")},
                             .proposal = practice + opened.completeBaseName() + QStringLiteral("-checked-") +
                                         now + QStringLiteral(".json"),
                             .folder = opened.absolutePath()},
                            [this](const QString &path) { save(path); });
}

void ReviewDialog::save(const QString &path)
{
    const auto show = [this](Tone tone, const QString &heading, const QString &words) {
        m_outcome->setTone(tone);
        m_outcome->setHeading(heading);
        m_outcome->setPlain(words);
    };
    const QString shown = QDir::toNativeSeparators(path);
    m_isSaving = true;
    enable();
    show(Tone::Info, tr("Saving the new report…"), shown);
    writeReport([document = m_new] { return document; }, path, this,
                [this, shown, show](const QString &error) {
                    m_isSaving = false;
                    enable();
                    if (error.isEmpty())
                        show(Tone::Success, tr("The new report is saved"), shown);
                    else
                        show(Tone::Error, tr("The new report is not saved"), error);
                });
}

} // namespace dialogs
