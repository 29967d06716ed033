// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportPage.h"

#include "dialogs/ComparisonDialog.h"
#include "dialogs/Paper.h"
#include "dialogs/ReportViews.h"

#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "session/OpenSetup.h"
#include "session/Verification.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/FileDialog.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace pages {

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

} // namespace

ReportPage::ReportPage(session::OpenSetup &open, const Desktop &desktop, const guide::Section &section,
                       const session::Verification &verification)
    : SectionPage(open, desktop, section), m_verification(verification)
{
}

void ReportPage::build(QVBoxLayout *content)
{
    m_verdict = widgets::named(new Notice(Tone::Info), "verdict");
    m_verdict->setLoud(true);
    m_saveTitle = new TextLabel;
    m_copySummary =
        widgets::named(new widgets::CopyButton({}, [this] { return report::toSummary(shownDocument()); }),
                       "report.copy-summary");
    m_saved = widgets::named(new Notice(Tone::Success), "saved");
    m_saved->hide();
    m_preview = new dialogs::Paper(QStringLiteral("preview"));
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 20);

    m_signedOff = widgets::named(new QCheckBox, "report.signed-off");
    m_signedOff->setChecked(true);
    m_shareOutside = widgets::named(new QCheckBox, "report.share-outside");
    m_compare = widgets::named(new widgets::Button, "report.compare");
    for (const QCheckBox *box : {m_signedOff, m_shareOutside})
        connect(box, &QCheckBox::toggled, this, &ReportPage::refresh);
    connect(m_compare, &QPushButton::clicked, this, &ReportPage::askWhatToCompare);

    auto *line = new QHBoxLayout;
    line->setSpacing(widgets::space::s);
    m_saveTitle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_saveTitle->setWordWrap(false);
    line->addWidget(m_saveTitle, 0, Qt::AlignVCenter);
    for (const Format &format : formats) {
        auto *button = new widgets::Button(QString::fromLatin1(format.name) + QStringLiteral("…"));
        button->setObjectName(QStringLiteral("report.save-") + QLatin1String(format.ending));
        m_formats.append(button);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, ending = QString::fromLatin1(format.ending)] { askWhereToSave(ending); });
    }
    line->addStretch();
    line->addWidget(m_copySummary);
    content->addWidget(m_verdict);
    content->addWidget(m_signedOff);
    content->addLayout(line);
    QHBoxLayout *further = widgets::line({m_shareOutside});
    further->addWidget(m_compare);
    content->addLayout(further);
    content->addWidget(m_saved);
    content->addWidget(m_preview, 1);
    connect(&m_verification, &session::Verification::findingsChanged, this, &ReportPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::changed, this, &ReportPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::opened, this, [this] {
        m_saved->hide();
        m_preview->clear(); // At once: it is of another one.
        m_signedOff->setChecked(true);
        m_shareOutside->setChecked(false);
    });
}

QJsonObject ReportPage::document() const
{
    const auto signedOff = report::finalReport(setup(), session::credentialsOf(setup()));
    return signedOff && m_signedOff->isChecked() ? *signedOff : m_verification.report();
}

QJsonObject ReportPage::shownDocument() const
{
    const QJsonObject whole = document();
    // Its new digest would make an altered one look whole.
    const bool replaces = m_shareOutside->isChecked() && report::checksumFits(whole);
    return replaces ? report::pseudonymised(whole) : whole;
}

void ReportPage::refresh()
{
    m_signedOff->setVisible(report::finalReport(setup(), session::credentialsOf(setup())).has_value());
    m_shareOutside->setEnabled(report::checksumFits(document()));
    const QJsonObject shown = shownDocument();
    dialogs::showVerdict(m_verdict, shown);
    m_preview->showHtml([shown] { return report::toRichText(shown); });
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
            (new dialogs::ComparisonDialog(*earlier.document, document(), this))->open();
        else
            showSaved(Tone::Error, tr("There is nothing to compare with"), earlier.error);
        m_saved->setVisible(!earlier.document);
    });
}

void ReportPage::showSaved(Tone tone, const QString &heading, const QString &words)
{
    m_saved->setTone(tone);
    m_saved->setHeading(heading);
    m_saved->setPlain(words);
    m_saved->show();
}

void ReportPage::askWhereToSave(const QString &ending)
{
    widgets::askWhereToSave(
        this,
        {.name = QStringLiteral("save-report"),
         .title = tr("Save the report"),
         .filters = {QStringLiteral("*.") + ending},
         .proposal = report::fileStem(shownDocument(), QDate::currentDate()) + QLatin1Char('.') + ending},
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
    dialogs::writeReport(shownDocument(), path, this, [this, shown, enable](const QString &error) {
        enable(true);
        if (error.isEmpty())
            showSaved(Tone::Success, tr("The report is saved"), shown);
        else
            showSaved(Tone::Error, tr("The report is not saved"), error);
    });
}

void ReportPage::retranslate()
{
    SectionPage::retranslate();
    //: Before the buttons that save the report as PDF, HTML, Markdown or JSON.
    m_saveTitle->setPlain(tr("Save as"));
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        m_formats.at(i)->setAccessibleName(
            tr("Save the report as %1").arg(QString::fromLatin1(formats.at(static_cast<size_t>(i)).name)));
    }
    //: What is copied: “Copy a summary for a ticket”
    m_copySummary->setWhat(tr("a summary for a ticket"));
    m_copySummary->setCaption(tr("Copy summary"));
    m_signedOff->setText(tr("The &final report, as it was when the validation session was signed off"));
    m_shareOutside->setText(tr("Share &outside: pseudonyms instead of names, addresses and identifiers"));
    m_compare->setText(tr("Compare with an earlier report…"));
    m_preview->setAccessibleName(tr("Preview of the report"));
}

void ReportPage::focusStart()
{
    m_formats.first()->setFocus();
}

} // namespace pages
