#include "ReportPage.h"

#include "Session.h"

#include "checks/Finding.h"
#include "report/PdfWriter.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CopyButton.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace pages {

using report::Verdict;
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

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Validated:
    case Verdict::Ready:
        return Tone::Success;
    case Verdict::Attention:
        return Tone::Warning;
    case Verdict::NotReady:
        return Tone::Error;
    case Verdict::NotVerified:
        break;
    }
    return Tone::Info;
}

/// "arctic-wolf-mimecast-contoso-ltd-2026-11-24", for the proposed file name.
QString fileStem(const QString &organisation, const QDateTime &at)
{
    QString stem;
    const QString lower = organisation.toLower();
    for (const QChar c : lower)
        stem += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return QStringLiteral("mimecast-active-response-%1%2")
        .arg(stem.isEmpty() ? QString() : stem + QLatin1Char('-'), at.date().toString(Qt::ISODate));
}

} // namespace

void ReportPage::build(QVBoxLayout *content)
{
    m_verdict = new Notice(Tone::Info);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setLoud(true);
    m_saveTitle = new TextLabel;
    m_copySummary = new widgets::CopyButton({}, [this] { return report::toSummary(document()); });
    m_copySummary->setObjectName(QStringLiteral("report.copy-summary"));
    m_saved = new Notice(Tone::Success);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->hide();
    m_preview = new QTextBrowser;
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setOpenLinks(false);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setPalette(widgets::paperPalette(palette()));
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 20);

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
    content->addLayout(line);
    content->addWidget(m_saved);
    content->addWidget(m_preview, 1);
    connect(&session(), &Session::opened, m_saved, &QWidget::hide);
}

QJsonObject ReportPage::document() const
{
    const setup::Setup &setup = session().setup();
    const mimecast::GatewayChoice gateway = session().gateway();
    return report::build({.guide = session().guide(),
                          .setup = &setup,
                          .gateway = gateway.gateway ? gateway.gateway->toString() : QString(),
                          .clientId = setup.value(QStringLiteral("credentials.client-id")),
                          .findings = session().runner().findings(),
                          .generated = QDateTime::currentDateTimeUtc()});
}

void ReportPage::refresh()
{
    const QJsonObject shown = document();
    const Verdict verdict = report::verdictFromString(shown.value(QLatin1String("verdict")).toString())
                                .value_or(Verdict::NotVerified);
    m_verdict->setTone(toneOf(verdict));
    m_verdict->setHeading(report::verdictText(verdict));
    m_preview->setHtml(report::toRichText(shown));
}

void ReportPage::askWhereToSave(const QString &ending)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder);
    dialog->setObjectName(QStringLiteral("save-report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.") + ending);
    dialog->selectFile(fileStem(session().setup().organisation(), QDateTime::currentDateTime()) +
                       QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::save);
    dialog->open();
}

void ReportPage::save(const QString &path)
{
    QString error;
    const bool saved = report::writeReport(document(), path, &error);
    m_saved->setTone(saved ? Tone::Success : Tone::Error);
    m_saved->setHeading(saved ? tr("The report is saved") : tr("The report is not saved"));
    m_saved->setPlain(saved ? QDir::toNativeSeparators(path) : error);
    m_saved->show();
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
    m_preview->setAccessibleName(tr("Preview of the report"));
}

void ReportPage::focusStart()
{
    m_formats.first()->setFocus();
}

} // namespace pages
