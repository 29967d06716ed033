// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FindingText.h"

#include "Catalogue.h"
#include "CauseTable.h"
#include "Labels.h"

#include "language/Phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace checks {

using std::chrono::seconds;

namespace {

/// Fills the placeholders in one pass, so that what is inserted is never taken for a placeholder.
QString filled(const QString &pattern, const QStringList &arguments)
{
    const QStringList labels{
        QStringLiteral("api.services.mimecast.com"),
        labels::accountManagement(),
        labels::threatManagement(),
        labels::threatRemediation(),
        language::listed(
            {labels::dashboardRead(), labels::threatRemediationRead(), labels::threatRemediationEdit()}),
        labels::threatRemediationEdit(),
    };
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' ? QStringView(pattern).mid(i + 1, 1).toInt() : 0;
        if (number == 0) {
            result += pattern.at(i);
            continue;
        }
        result += number <= 3 ? arguments.value(number - 1) : labels.value(number - 4);
        ++i;
    }
    return result;
}

QString translated(const char *source, const QStringList &arguments = {})
{
    return filled(QCoreApplication::translate("checks", source), arguments);
}

QString duration(seconds time)
{
    using namespace std::chrono_literals;
    constexpr seconds day = 24h;
    const auto count = [time](seconds unit) { return (time + unit / 2) / unit; };
    if (time < 2min) //: A time in seconds.
        return QCoreApplication::translate("checks", "%1 s").arg(time.count());
    if (time < 2h) //: A time in minutes.
        return QCoreApplication::translate("checks", "%1 min").arg(count(1min));
    if (time < 2 * day) //: A time in hours.
        return QCoreApplication::translate("checks", "%1 h").arg(count(1h));
    const int days = static_cast<int>(count(day));
    //: A time in days, at least 2.
    return QCoreApplication::translate("checks", "%n days", nullptr, days);
}

QString skew(seconds ahead)
{
    return ahead > seconds(0)
               //: Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.
               ? QCoreApplication::translate("checks", "%1 ahead of Mimecast’s").arg(duration(ahead))
               //: Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.
               : QCoreApplication::translate("checks", "%1 behind Mimecast’s").arg(duration(-ahead));
}

/// What the sentence inserts, in the language of now.
QStringList inserted(const Details &details)
{
    if (const auto *const pause = std::get_if<Pause>(&details))
        return {duration(pause->length)};
    if (const auto *const offset = std::get_if<ClockOffset>(&details))
        return {skew(offset->ahead)};
    const QStringList all = toArguments(details);
    if (all.join(QString()).isEmpty())
        return {};
    const bool isList = std::holds_alternative<HttpStatus>(details) ||
                        std::holds_alternative<Permissions>(details) ||
                        std::holds_alternative<Packages>(details);
    return isList ? QStringList{language::listed(all)} : all;
}

QStringList inserted(const CauseRow &row, const Finding &finding)
{
    return row.label ? QStringList{row.label()} : inserted(finding.details);
}

QString passedSummary(const Finding &finding)
{
    if (!finding.check)
        return {};
    if (const auto *const reached = std::get_if<Reached>(&finding.details);
        reached && !reached->proxy.isEmpty()) {
        //: %1 is a host name, %2 a proxy's host and port.
        return translated(QT_TRANSLATE_NOOP("checks", "%1 answers, through the proxy %2."),
                          {reached->host, reached->proxy});
    }
    if (const auto *const incident = std::get_if<IncidentCode>(&finding.details)) {
        //: %1 is the code of an incident.
        return translated(
            QT_TRANSLATE_NOOP("checks", "A validation session saw a deletion succeed: incident %1."),
            {incident->code});
    }
    if (finding.check == CheckId::Licence) {
        return translated(checkOf(*finding.check).passed,
                          {labels::internalEmailProtect(), labels::threatRemediation()});
    }
    QStringList all = inserted(finding.details);
    if (const char *const passed = checkOf(*finding.check).passed)
        return translated(passed, all);
    all.removeAll(QString());
    return all.join(QStringLiteral(" · "));
}

QString skippedSummary(const Finding &finding)
{
    const auto *const dependency = std::get_if<Dependency>(&finding.details);
    if (!dependency)
        return QCoreApplication::translate("checks", "Not checked, because another check did not pass.");
    //: %1 is the title of a check.
    return translated(QT_TRANSLATE_NOOP("checks", "Not checked: it waits for “%1”."),
                      {title(dependency->check)});
}

QString line(const Evidence &evidence)
{
    QStringList parts{evidence.operation};
    parts.append(
        evidence.httpStatus > 0
            ? QStringLiteral("HTTP %1").arg(evidence.httpStatus)
            : /*: Technical detail of a request, in place of its HTTP status: Mimecast did not answer. */
            QCoreApplication::translate("checks", "no answer"));
    //: Technical detail of a request: how many milliseconds it took.
    parts.append(QCoreApplication::translate("checks", "%1 ms").arg(evidence.duration.count()));
    if (!evidence.requestId.isEmpty())
        //: Technical detail of a request: %1 identifies it at Mimecast.
        parts.append(QCoreApplication::translate("checks", "request ID %1").arg(evidence.requestId));
    parts.append(evidence.errorCode);
    parts.append(evidence.detail);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString title(CheckId check)
{
    return translated(checkOf(check).title);
}

QString subject(CheckId check)
{
    return translated(checkOf(check).subject);
}

QString title(const Finding &finding)
{
    return finding.check ? title(*finding.check) : finding.unknownCheck;
}

QString summary(const Finding &finding)
{
    if (finding.cause) {
        const CauseRow &row = rowOf(*finding.cause);
        const QStringList arguments = inserted(row, finding);
        return translated(arguments.isEmpty() ? row.bareSummary : row.summary, arguments);
    }
    switch (finding.status) {
    case Status::Passed:
        return passedSummary(finding);
    case Status::Skipped:
        return skippedSummary(finding);
    default:
        return {};
    }
}

Remedy remedy(const Finding &finding)
{
    if (!finding.cause)
        return {};
    const CauseRow &row = rowOf(*finding.cause);
    const QString step = QString::fromLatin1(row.step);
    return {step.section(u'.', 0, 0), step, translated(row.remedy, inserted(row, finding))};
}

Status severity(Cause cause)
{
    return rowOf(cause).severity;
}

QString explain(Cause cause, const Details &details)
{
    Finding finding;
    finding.status = Status::Failed;
    finding.cause = cause;
    finding.details = details;
    return summary(finding) + QLatin1Char(' ') + remedy(finding).text;
}

QString technicalDetail(const Finding &finding)
{
    QStringList lines;
    for (const Evidence &evidence : finding.evidence)
        lines.append(line(evidence));
    return lines.join(u'\n');
}

std::optional<std::chrono::milliseconds> duration(const Finding &finding)
{
    std::optional<std::chrono::milliseconds> longest;
    for (const Evidence &evidence : finding.evidence)
        longest = std::max(longest.value_or(evidence.duration), evidence.duration);
    return longest;
}

} // namespace checks
