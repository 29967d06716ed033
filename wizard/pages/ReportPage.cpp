// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportPage.h"

#include "Services.h"
#include "dialogs/ComparisonDialog.h"
#include "dialogs/PreviewDialog.h"
#include "dialogs/ReportViews.h"
#include "dialogs/SecretRemoval.h"

#include "report/PdfWriter.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "session/FinishWords.h"
#include "session/OpenSetup.h"
#include "session/Verification.h"
#include "widgets/Background.h"
#include "widgets/Badge.h"
#include "widgets/BesideLayout.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/FactRow.h"
#include "widgets/FileDialog.h"
#include "widgets/Focus.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/StatusGlyph.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace pages {

using widgets::Glyph;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

struct Format
{
    const char *ending;
    const char *name; ///< A format's name, the same in every language.
};

constexpr std::array formats{Format{"pdf", "PDF"}, Format{"html", "HTML"}, Format{"md", "Markdown"},
                             Format{"json", "JSON"}};
constexpr int pictureWidth = 208;
constexpr int largeGlyph = 60;

enum Next { Send, Secret, Again };

} // namespace

ReportPage::ReportPage(session::OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
                       const session::Verification &verification)
    : SectionPage(open, desktop, section), m_verification(verification)
{
}

void ReportPage::build(QVBoxLayout *content)
{
    m_glyph = widgets::named(new widgets::GlyphView(Glyph::Todo), "finish.sign");
    m_glyph->setFixedSize(largeGlyph, largeGlyph);
    m_headline = widgets::named(new TextLabel(TextLabel::Role::Title), "finish.headline");
    m_tested = widgets::named(new TextLabel(TextLabel::Role::Quiet), "finish.tested");
    auto *words = new QVBoxLayout;
    words->setSpacing(widgets::space::xs);
    words->addStretch();
    words->addWidget(m_headline);
    words->addWidget(m_tested);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(widgets::space::l);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    content->addLayout(head);

    m_saved = widgets::named(new Notice(Tone::Success), "saved");
    m_showInFolder = widgets::named(new widgets::Button, "report.show-in-folder");
    m_saved->addButton(m_showInFolder);
    m_saved->hide();
    content->addWidget(m_saved);

    auto *body = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(widgets::space::m);
    left->addWidget(makeProofs());
    m_nextTitle = new TextLabel(TextLabel::Role::Heading);
    left->addWidget(m_nextTitle);
    left->addWidget(makeNext());
    left->addStretch();
    auto *beside = new widgets::BesideLayout(left, body);
    beside->setContentsMargins({});
    beside->addWidget(makeReport());
    content->addWidget(body);

    connect(m_showInFolder, &QPushButton::clicked, this, [this] {
        this->desktop().openAddress(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
    });
    connect(&m_verification, &session::Verification::findingsChanged, this, &ReportPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::changed, this, &ReportPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::secretChanged, this, &ReportPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::opened, this, [this] {
        m_saved->hide();
        m_picture->setIcon({}); // At once: it is of another one.
        m_signedOff->setChecked(true);
        m_shareOutside->setChecked(false);
    });
}

QWidget *ReportPage::makeProofs()
{
    auto *card = new widgets::Card;
    for (size_t i = 0; i < m_proofs.size(); ++i) {
        m_signs.at(i) = new widgets::GlyphView(Glyph::Todo);
        m_proofs.at(i) =
            widgets::named(new widgets::FactRow(m_signs.at(i)), QStringLiteral("finish.proof-%1").arg(i + 1));
        card->content()->addWidget(m_proofs.at(i));
    }
    return card;
}

QWidget *ReportPage::makeNext()
{
    auto *card = new widgets::Card;
    for (size_t i = 0; i < m_next.size(); ++i) {
        auto *number = new widgets::Badge;
        number->setTone(Tone::Accent);
        number->setText(QString::number(i + 1));
        m_next.at(i) =
            widgets::named(new widgets::FactRow(number), QStringLiteral("finish.next-%1").arg(i + 1));
        card->content()->addWidget(m_next.at(i));
    }
    m_copySummary =
        widgets::named(new widgets::CopyButton({}, [this] { return report::toSummary(choice().shown()); }),
                       "report.copy-summary");
    m_remove = widgets::named(new widgets::Button, "report.remove-secret");
    m_compare = widgets::named(new widgets::Button, "report.compare");
    m_next.at(Send)->addButton(m_copySummary);
    m_next.at(Secret)->addButton(m_remove);
    m_next.at(Again)->addButton(m_compare);
    connect(m_remove, &QPushButton::clicked, this, [this] { dialogs::askToForgetSecret(this, openSetup()); });
    connect(m_compare, &QPushButton::clicked, this, &ReportPage::askWhatToCompare);
    return card;
}

QWidget *ReportPage::makeReport()
{
    m_picture = widgets::named(new QToolButton, "report.preview");
    m_picture->setAutoRaise(true);
    m_picture->setIconSize(QSize(pictureWidth, pictureWidth * 297 / 210));
    m_others = widgets::named(new QToolButton, "report.others");
    m_others->setCheckable(true);
    m_others->setAutoRaise(true);
    m_others->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folded = new QWidget;
    auto *folded = widgets::column(m_folded, widgets::space::s);
    m_signedOff = widgets::named(new QCheckBox, "report.signed-off");
    m_signedOff->setChecked(true);
    m_signedOff->hide();
    m_shareOutside = widgets::named(new QCheckBox, "report.share-outside");
    auto *card = new widgets::Card;
    card->content()->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (const Format &format : formats) {
        auto *button = widgets::named(new widgets::Button,
                                      QStringLiteral("report.save-") + QLatin1String(format.ending));
        if (m_formats.isEmpty()) {
            button->setPrimary(true);
            card->content()->addWidget(button);
            card->content()->addWidget(m_others, 0, Qt::AlignHCenter);
            card->content()->addWidget(m_folded);
        } else {
            folded->addWidget(button);
        }
        m_formats.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, ending = QString::fromLatin1(format.ending)] { askWhereToSave(ending); });
    }
    folded->addWidget(m_shareOutside);
    folded->addWidget(m_signedOff);
    const auto fold = [this](bool isOpen) {
        m_folded->setVisible(isOpen);
        m_others->setArrowType(isOpen ? Qt::UpArrow : Qt::DownArrow);
    };
    fold(false);
    connect(m_others, &QToolButton::toggled, this, fold);
    connect(m_picture, &QToolButton::clicked, this, &ReportPage::openPreview);
    for (const QCheckBox *box : {m_signedOff, m_shareOutside})
        connect(box, &QCheckBox::toggled, this, &ReportPage::refresh);
    return card;
}

dialogs::ReportChoice ReportPage::choice() const
{
    return {.present = m_verification.report(),
            .validation = setup().validation(),
            .finalReport = setup().finalReport(),
            .credentials = session::credentialsOf(setup()),
            .takesFinal = m_signedOff->isChecked(),
            .replacesNames = m_shareOutside->isChecked()};
}

void ReportPage::refresh()
{
    const dialogs::ReportChoice chosen = choice();
    showState(chosen.present);
    showSecret();
    m_isStale = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    const int pixels = qRound(pictureWidth * devicePixelRatioF());
    widgets::inBackground(
        this,
        [chosen, pixels] {
            const QJsonObject shown = chosen.shown();
            return Known{
                report::finalReport(chosen.validation, chosen.finalReport, chosen.credentials).has_value(),
                report::checksumFits(chosen.document()), report::firstPage(shown, pixels)};
        },
        [this](const Known &known) {
            m_isLooking = false;
            if (std::exchange(m_isStale, false) || !isShown())
                refreshIfShown();
            else
                showKnown(known);
        });
}

void ReportPage::showKnown(const Known &known)
{
    m_signedOff->setVisible(known.hasFinal);
    m_shareOutside->setEnabled(known.isWhole);
    QPixmap picture = QPixmap::fromImage(known.picture);
    picture.setDevicePixelRatio(devicePixelRatioF());
    {
        // The paper is as white as the card may be.
        QPainter painter(&picture);
        painter.setPen(widgets::cardBorder(palette()));
        painter.drawRect(QRectF(QPointF(), picture.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    m_picture->setIcon(picture);
    m_picture->setIconSize(picture.deviceIndependentSize().toSize());
}

void ReportPage::showState(const QJsonObject &present)
{
    const session::FinishWords words = session::finishWords(present, setup(), m_verification.findings());
    m_glyph->setGlyph(widgets::glyphOf(words.status));
    m_headline->setPlain(words.headline);
    m_tested->setPlain(words.below);
    m_tested->setVisible(!words.below.isEmpty());
    for (size_t i = 0; i < m_proofs.size(); ++i) {
        const session::FinishWords::Proof &proof = words.proofs.at(i);
        // What only the administrator said keeps another color than what was seen.
        if (proof.isConfirmed)
            m_signs.at(i)->setGlyph(Glyph::Done, Tone::Accent);
        else
            m_signs.at(i)->setGlyph(widgets::glyphOf(proof.status));
        m_proofs.at(i)->setTexts(proof.text, proof.quiet);
    }
}

void ReportPage::showSecret()
{
    const session::ClientSecret &secret = openSetup().secret();
    const dialogs::SecretRemoval removal = dialogs::removalOf(secret);
    const bool isHandedOver = setup().isDone(QStringLiteral("hand-over.save"));
    const QString words = removal.state != dialogs::SecretRemoval::State::NotAsked
                              ? QStringLiteral("%1 %2").arg(removal.heading, removal.text).trimmed()
                          : !secret.isAvailable() ? tr("There is none on this computer.")
                          : isHandedOver
                              ? tr("You handed it to Arctic Wolf. Keep it here to check again.")
                              : tr("Not before Arctic Wolf has it: Mimecast does not show it again.");
    m_next.at(Secret)->setTexts(tr("Remove the stored secret"), words);
    if (!secret.isAvailable() && widgets::holdsFocus(m_remove))
        m_compare->setFocus();
    m_remove->setVisible(secret.isAvailable());
    m_remove->setEnabled(!openSetup().isReadOnly());
}

void ReportPage::openPreview()
{
    (new dialogs::PreviewDialog([chosen = choice()] { return report::toRichText(chosen.shown()); }, this))
        ->open();
}

void ReportPage::askWhatToCompare()
{
    widgets::askForFile(this,
                        {.name = QStringLiteral("open-earlier"),
                         .title = tr("Compare with an earlier report"),
                         .filters = {QStringLiteral("*.json")}},
                        [this](const QString &path) { compareWith(path); });
}

void ReportPage::compareWith(const QString &path)
{
    m_compare->setEnabled(false);
    dialogs::readReport(path, this, [this](const dialogs::OpenedReport &earlier) {
        m_compare->setEnabled(true);
        if (earlier.document && openSetup().isOpen())
            (new dialogs::ComparisonDialog(*earlier.document, choice().document(), this))->open();
        else
            showSaved(Tone::Error, tr("There is nothing to compare with"), earlier.error);
        m_saved->setVisible(!earlier.document);
    });
}

void ReportPage::showSaved(Tone tone, const QString &heading, const QString &words)
{
    m_showInFolder->setVisible(tone == Tone::Success);
    m_saved->setTone(tone);
    m_saved->setHeading(heading);
    m_saved->setPlain(words);
    m_saved->show();
}

void ReportPage::askWhereToSave(const QString &ending)
{
    QJsonObject named = choice().present;
    if (m_shareOutside->isChecked())
        named.insert(QStringLiteral("pseudonymised"), true); // Its name would name the customer.
    widgets::askWhereToSave(
        this,
        {.name = QStringLiteral("save-report"),
         .title = tr("Save the report"),
         .filters = {QStringLiteral("*.") + ending},
         .proposal = report::fileStem(named, QDate::currentDate()) + QLatin1Char('.') + ending},
        [this](const QString &path) { save(path); });
}

void ReportPage::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto enable = [this](bool isEnabled) {
        for (QPushButton *format : std::as_const(m_formats))
            format->setEnabled(isEnabled);
    };
    enable(false);
    showSaved(Tone::Info, tr("Saving the report…"), shown);
    dialogs::writeReport([chosen = choice()] { return chosen.shown(); }, path, this,
                         [this, path, shown, enable](const QString &error) {
                             enable(true);
                             m_savedPath = path;
                             if (error.isEmpty())
                                 showSaved(Tone::Success, tr("The report is saved"), shown);
                             else
                                 showSaved(Tone::Error, tr("The report is not saved"), error);
                         });
}

void ReportPage::retranslate()
{
    SectionPage::retranslate();
    hideHeading();
    //: Heading: what to do after the set-up.
    m_nextTitle->setPlain(tr("What’s next"));
    m_next.at(Send)->setTexts(tr("Send the report to your CST"),
                              tr("One page, and every step in the appendix."));
    m_next.at(Again)->setTexts(tr("Check again after changes"), tr("This set-up stays in All set-ups."));
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        const QString name = QString::fromLatin1(formats.at(static_cast<size_t>(i)).name);
        //: %1 is a format: PDF, HTML, …
        m_formats.at(i)->setText(tr("Save %1").arg(name));
        //: Read by screen readers: names a button. %1 is a format: PDF, HTML, …
        m_formats.at(i)->setAccessibleName(tr("Save the report as %1").arg(name));
    }
    //: Button with a menu: saves the report as HTML, Markdown or JSON.
    m_others->setText(tr("Other formats"));
    //: What is copied: “Copy a summary for a ticket”
    m_copySummary->setWhat(tr("a summary for a ticket"));
    //: Button: copies some lines for a ticket.
    m_copySummary->setCaption(tr("Copy summary"));
    //: Button: removes the client secret from this computer.
    m_remove->setText(tr("Remove…"));
    m_remove->setAccessibleName(tr("Remove the stored secret"));
    m_showInFolder->setText(tr("Show in folder"));
    m_signedOff->setText(tr("As it was when it was signed off"));
    m_shareOutside->setText(tr("Pseudonyms for names"));
    m_shareOutside->setAccessibleName(
        tr("Share outside: pseudonyms instead of names, addresses and identifiers"));
    //: Button: asks for an earlier report and compares.
    m_compare->setText(tr("Compare…"));
    m_compare->setAccessibleName(tr("Compare with an earlier report…"));
    m_picture->setAccessibleName(tr("Preview of the report"));
}

void ReportPage::focusStart()
{
    m_formats.first()->setFocus();
}

} // namespace pages
