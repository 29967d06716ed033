#include "ReportViews.h"

#include "Way.h"

#include "report/Comparison.h"
#include "report/Report.h"
#include "report/WayPicture.h"
#include "report/Words.h"
#include "widgets/Notice.h"
#include "widgets/Theme.h"

#include <QCoreApplication>
#include <QTextBrowser>

namespace pages {

using report::Difference;
using report::Verdict;
using widgets::Tone;

void showVerdict(widgets::Notice *notice, const QJsonObject &document)
{
    const Verdict verdict = report::verdictFromString(document.value(QLatin1String("verdict")).toString())
                                .value_or(Verdict::NotVerified);
    notice->setTone(toneOf(report::statusLike(verdict)));
    notice->setHeading(report::verdictSentence(document));
}

void showComparison(widgets::Notice *notice, QTextBrowser *text, const QJsonObject &before,
                    const QJsonObject &after)
{
    const report::Comparison comparison = report::compare(before, after);
    const int count = static_cast<int>(comparison.differences.size());
    const bool worse = count > 0 && comparison.differences.constFirst().weight == Difference::Weight::Worse;
    notice->setTone(worse ? Tone::Warning : count > 0 ? Tone::Info : Tone::Success);
    const QString heading =
        count == 0 ? QCoreApplication::translate("pages", "Nothing differs.")
        : worse
            ? QCoreApplication::translate("pages", "%n difference(s), and some are for the worse.", nullptr,
                                          count)
            : QCoreApplication::translate("pages", "%n difference(s), none for the worse.", nullptr, count);
    const bool practice = report::isPractice(before) || report::isPractice(after);
    notice->setHeading(practice ? QCoreApplication::translate("pages", "Practice: %1").arg(heading)
                                : heading);
    text->setHtml(report::toRichText(comparison, before, after));
}

QTextBrowser *makePaper(const QString &objectName)
{
    auto *paper = new QTextBrowser;
    paper->setObjectName(objectName);
    paper->setOpenLinks(false);
    paper->document()->setDocumentMargin(widgets::space::m);
    report::WayPicture::drawIn(paper->document());
    paper->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    paper->setPalette(widgets::paperPalette(paper->palette()));
    return paper;
}

} // namespace pages
