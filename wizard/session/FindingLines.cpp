// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FindingLines.h"

#include "Times.h"

#include "checks/Catalogue.h"
#include "checks/Conclusion.h"
#include "checks/FindingText.h"
#include "guide/Guide.h"
#include "language/Phrases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace session {

using checks::Finding;
using checks::Status;

namespace {

constexpr int statusWidth = 15;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("session", text, nullptr, count);
}

/// Its check was part of the run, and it says what to do.
bool hasAdvice(const Finding &finding)
{
    return finding.status != Status::Pending && finding.status != Status::Cancelled &&
           !checks::remedy(finding).section.isEmpty();
}

QString remedyText(const checks::Remedy &remedy, const guide::Guide &guide)
{
    const QString indent(statusWidth, u' ');
    return indent + remedy.text + QLatin1Char('\n') + indent + stepText(remedy.section, remedy.step, guide) +
           QLatin1Char('\n');
}

QString totalText(const QList<Finding> &findings)
{
    // In the order in which they are told.
    const std::array words{
        //: A number of checks; the same in the following.
        std::pair(Status::Passed, QT_TRANSLATE_N_NOOP("session", "%n passed")),
        //: A number of checks.
        std::pair(Status::Warning, QT_TRANSLATE_N_NOOP("session", "%n with a warning")),
        //: A number of checks.
        std::pair(Status::Failed, QT_TRANSLATE_N_NOOP("session", "%n failed")),
        //: A number of checks.
        std::pair(Status::Inconclusive, QT_TRANSLATE_N_NOOP("session", "%n not known yet")),
        //: A number of checks.
        std::pair(Status::Skipped, QT_TRANSLATE_N_NOOP("session", "%n skipped")),
        //: A number of checks.
        std::pair(Status::Cancelled, QT_TRANSLATE_N_NOOP("session", "%n canceled")),
    };
    QStringList parts;
    for (const auto &[status, text] : words) {
        const auto count =
            std::count_if(findings.cbegin(), findings.cend(),
                          [status = status](const Finding &one) { return one.status == status; });
        if (count > 0)
            parts.append(tr(text, static_cast<int>(count)));
    }
    return parts.join(QStringLiteral(" · "));
}

QList<Line> nextSteps(QList<Finding> findings, const guide::Guide &guide)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &one, const Finding &other) { return one.status > other.status; });
    QList<Line> lines;
    QStringList told;
    for (const Finding &finding : std::as_const(findings)) {
        const checks::Remedy remedy = checks::remedy(finding);
        if (!hasAdvice(finding) || told.contains(remedy.text))
            continue;
        told.append(remedy.text);
        lines.append({.text = remedy.text, .mark = QStringLiteral("%1.").arg(told.size())});
        lines.append(
            {.text = stepText(remedy.section, remedy.step, guide), .kind = Line::Kind::Detail, .indent = 3});
    }
    if (!lines.isEmpty())
        lines = QList<Line>{{}, {.text = tr("What to do next"), .kind = Line::Kind::Heading}} + lines;
    return lines;
}

} // namespace

QString stepText(const QString &section, const QString &step, const guide::Guide &guide)
{
    const guide::Section *place = guide.section(section);
    //: %1 is the title of a section, %2 the ID of a step.
    return tr("Go back to: %1 (%2)").arg(place ? place->title.plain() : section, step);
}

QString toText(const QList<Finding> &findings, const guide::Guide &guide)
{
    QString text;
    QStringList told;
    for (const Finding &finding : findings) {
        if (finding.status == Status::Pending)
            continue;
        const QString title = checks::title(finding);
        const QString summary = checks::summary(finding);
        text += checks::statusText(finding.status).leftJustified(statusWidth) +
                (summary.isEmpty() ? title : language::labeled(title, summary)) + QLatin1Char('\n');
        const checks::Remedy remedy = checks::remedy(finding);
        if (!hasAdvice(finding) || told.contains(remedy.text))
            continue;
        told.append(remedy.text);
        text += remedyText(remedy, guide);
    }
    return text;
}

QList<Line> toLines(const QList<Finding> &findings, const QString &verdict, const guide::Guide &guide)
{
    QList<Line> lines;
    Line detail; // Of several findings in a row, if it is the same.
    for (const Finding &finding : findings) {
        if (finding.status == Status::Pending)
            continue;
        const bool isNews = finding.status != Status::Passed && finding.status != Status::Skipped;
        const Line next{.text = checks::summary(finding),
                        .kind = isNews ? Line::Kind::Text : Line::Kind::Detail,
                        .indent = 2};
        if (!detail.text.isEmpty() && detail.text != next.text)
            lines.append(detail);
        lines.append({.text = checks::title(finding), .status = finding.status});
        detail = next;
    }
    if (!detail.text.isEmpty())
        lines.append(detail);
    lines += QList<Line>{{}, {.text = verdict, .kind = Line::Kind::Heading}};
    lines.append({.text = totalText(findings), .kind = Line::Kind::Detail});
    return lines + nextSteps(findings, guide);
}

QString againText(const QList<Finding> &findings, std::chrono::seconds toNextRun)
{
    //: %1 is "1 thing to fix" or the like, %2 a time.
    return tr("%1. Checking again in %2.").arg(checks::headline(findings).text, shortTime(toNextRun));
}

QList<Line> progressLines(const QList<Finding> &findings, const QList<checks::CheckId> &asked,
                          std::chrono::seconds elapsed, std::optional<std::chrono::seconds> toNextRun)
{
    const QList<checks::CheckId> checks = checks::withDependencies(asked);
    QList<Line> lines;
    qsizetype done = 0;
    for (const Finding &finding : findings) {
        if (!finding.check || !checks.contains(*finding.check))
            continue;
        const bool isPending = finding.status == Status::Pending;
        const bool isRunning = finding.status == Status::Running;
        done += isPending || isRunning ? 0 : 1;
        lines.append({.text = checks::title(finding),
                      .kind = isPending ? Line::Kind::Detail : Line::Kind::Text,
                      .status = finding.status,
                      .mark = isRunning ? QStringLiteral("›") : QString()});
    }
    const auto count = static_cast<int>(checks.size());
    constexpr std::chrono::seconds soon(3);
    const QString text =
        toNextRun        ? againText(findings, *toNextRun)
        : elapsed < soon ? /*: For example “3 of 10 checks done.” */ QCoreApplication::translate(
                               "session", "%1 of %n checks done.", nullptr, count)
                               .arg(done)
                         //: %2 is a time, for example “5 s”.
                         : QCoreApplication::translate("session", "%1 of %n checks done, %2.", nullptr, count)
                               .arg(QString::number(done), shortTime(elapsed));
    //: %1 is a sentence.
    lines.append({.text = tr("%1 Ctrl+C stops it.").arg(text), .kind = Line::Kind::Detail});
    return lines;
}

} // namespace session
