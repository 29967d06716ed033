// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportViews.h"

#include "Paper.h"
#include "widgets/Background.h"
#include "widgets/StatusGlyph.h"

#include "report/Comparison.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/Words.h"
#include "widgets/Notice.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace dialogs {

using report::Difference;
using report::Verdict;
using widgets::Tone;

void showVerdict(widgets::Notice *notice, const QJsonObject &document)
{
    const Verdict verdict = report::verdictFromString(document.value(QLatin1String("verdict")).toString())
                                .value_or(Verdict::NotVerified);
    notice->setTone(toneOf(widgets::glyphOf(report::statusLike(verdict))));
    notice->setHeading(report::verdictSentence(document));
}

namespace {

void showHeadline(widgets::Notice *notice, const report::Comparison &comparison, bool isPractice)
{
    const int count = static_cast<int>(comparison.differences.size());
    const bool worse = count > 0 && comparison.differences.constFirst().weight == Difference::Weight::Worse;
    notice->setTone(worse ? Tone::Warning : count > 0 ? Tone::Info : Tone::Success);
    const QString heading =
        //: Result of comparing two reports.
        count == 0 ? QCoreApplication::translate("dialogs", "Nothing differs.")
        : worse
            //: Result of comparing two reports.
            ? QCoreApplication::translate("dialogs", "%n difference(s), and some are for the worse.", nullptr,
                                          count)
            : /*: Result of comparing two reports. */ QCoreApplication::translate(
                  "dialogs", "%n difference(s), none for the worse.", nullptr, count);
    //: Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.
    notice->setHeading(isPractice ? QCoreApplication::translate("dialogs", "Practice: %1").arg(heading)
                                  : heading);
}

} // namespace

void showComparison(widgets::Notice *notice, Paper *text, const QJsonObject &before, const QJsonObject &after)
{
    const bool isPractice = report::isPractice(before) || report::isPractice(after);
    widgets::inBackground(
        text, [before, after] { return report::compare(before, after); },
        [notice = QPointer(notice), text, isPractice, before, after](const report::Comparison &comparison) {
            if (notice)
                showHeadline(notice, comparison, isPractice);
            text->showHtml(
                [comparison, before, after] { return report::toRichText(comparison, before, after); });
        });
}

QJsonObject ReportChoice::document() const
{
    const auto signedOff =
        takesFinal ? report::finalReport(validation, finalReport, credentials) : std::nullopt;
    return signedOff.value_or(present);
}

QJsonObject ReportChoice::shown() const
{
    const QJsonObject whole = document();
    // Its new digest would make an altered one look whole.
    return replacesNames && report::checksumFits(whole) ? report::pseudonymised(whole) : whole;
}

void readReport(const QString &path, QObject *context, std::function<void(const OpenedReport &)> done)
{
    widgets::inBackground(
        context,
        [path] {
            OpenedReport opened;
            opened.document = report::readFile(path, &opened.error);
            opened.checksumFits = opened.document && report::checksumFits(*opened.document);
            return opened;
        },
        std::move(done));
}

void writeReport(std::function<QJsonObject()> makeDocument, const QString &path, QObject *context,
                 std::function<void(const QString &)> done)
{
    widgets::inBackground(
        context,
        [makeDocument = std::move(makeDocument), path] {
            QString error;
            report::writeReport(makeDocument(), path, &error);
            return error;
        },
        std::move(done));
}

} // namespace dialogs
