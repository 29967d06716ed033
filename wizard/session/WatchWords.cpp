// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WatchWords.h"

#include "Times.h"
#include "ValidationSession.h"

#include "validation/Advice.h"

#include <algorithm>
#include <limits>

namespace session {

using validation::Outcome;
using validation::Record;

namespace {

QString durationText(int seconds)
{
    if (seconds < 60)
        //: How long the watch has gone on.
        return WatchWords::tr("%n second(s)", nullptr, seconds);
    if (seconds < 3600)
        //: How long the watch has gone on.
        return WatchWords::tr("%n minute(s)", nullptr, seconds / 60);
    //: How long the watch has gone on.
    return WatchWords::tr("%n hour(s)", nullptr, seconds / 3600);
}

/// For plural forms, which take an int; what is shown is the number itself.
int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

WatchWords::State WatchWords::state() const
{
    const Record record = m_validation.record();
    if (m_validation.isWatching()) {
        if (record.incident) {
            return {checks::Status::Running, tr("Waiting until the counts are final"),
                    tr("The incident is there. When its counts stay the same three times in a row, the "
                       "outcome is known.")};
        }
        const QString cst = record.cst.name.trimmed();
        const QString who =
            cst.isEmpty()
                ? tr("Ask your CST to delete the message now.")
                : /*: %1 is the name of a person of the CST. */ tr("Ask %1 to delete the message now.")
                      .arg(cst);
        return {checks::Status::Running, tr("Watching for the deletion"),
                who + QLatin1Char(' ') + tr("You can look at other pages meanwhile. The watch goes on.")};
    }
    if (m_validation.isOfOthers()) {
        return {checks::Status::Inconclusive,
                record.outcome ? validation::title(*record.outcome) : tr("The watch was interrupted"),
                validation::otherCredentialsText(record.credentials.has_value())};
    }
    if (record.outcome) {
        return {validation::statusLike(*record.outcome), validation::title(*record.outcome),
                validation::meaning(*record.outcome)};
    }
    if (m_validation.isInterrupted()) {
        return {checks::Status::Pending, tr("The watch was interrupted"),
                tr("Go on watching: what happened meanwhile is still found.")};
    }
    if (record.message.messageId.isEmpty())
        return {};
    return {checks::Status::Pending, tr("Ready to watch"),
            tr("Start watching, then tell your CST to delete the message. The watch only reads at "
               "Mimecast.")};
}

std::vector<WatchWords::Entry> WatchWords::course() const
{
    using checks::Status;
    const Record record = m_validation.record();
    if (!record.started.isValid() || m_validation.isOfOthers())
        return {};
    //: Step in a list: the watch has begun.
    std::vector<Entry> course{{Status::Passed, tr("Watching started"), {}, whenText(record.started)}};
    if (record.incident) {
        const QDateTime seen = m_validation.incidentSeen();
        //: Step in a list: Mimecast shows an incident of the message.
        course.push_back({Status::Passed, tr("Incident appeared"),
                          //: %1 is an incident's code, %2 its type as Mimecast names it.
                          tr("%1, %2").arg(record.incident->code, record.incident->type),
                          seen.isValid() ? whenText(seen) : QString()});
        if (const auto found = record.incident->identified)
            course.push_back(
                //: Copies of an email that Mimecast found in mailboxes; %1 is their number.
                {Status::Passed, tr("%1 copy(s) found", nullptr, pluralOf(*found)).arg(*found), {}, {}});
    }
    if (m_validation.isWatching()) {
        const qint64 deleted = record.incident ? record.incident->successful.value_or(0) : 0;
        course.push_back({Status::Running,
                          record.incident ? tr("Counting what is deleted") : tr("Waiting for an incident"),
                          //: A number of copies of an email.
                          deleted > 0 ? tr("%1 deleted so far").arg(deleted) : QString(),
                          {}});
    } else if (record.outcome) {
        course.push_back(end(record));
    }
    return course;
}

WatchWords::Entry WatchWords::end(const Record &record)
{
    Entry entry{validation::statusLike(*record.outcome),
                validation::title(*record.outcome),
                {},
                whenText(record.ended)};
    if (!record.incident || *record.outcome == Outcome::NotifiedOnly)
        return entry;
    const validation::IncidentCounts &counts = *record.incident;
    if (!counts.successful || !counts.failed || !counts.restored) {
        entry.detail = validation::countsText(counts);
        return entry;
    }
    //: Copies of an email; %1 is their number.
    entry.title = tr("%1 copy(s) deleted", nullptr, pluralOf(*counts.successful)).arg(*counts.successful);
    //: How many copies of a message could not be deleted, and how many came back.
    entry.detail = tr("%1 failed, %2 restored").arg(*counts.failed).arg(*counts.restored);
    return entry;
}

QString WatchWords::time() const
{
    const Record record = m_validation.record();
    if (!record.started.isValid())
        return {};
    const QString since = whenText(record.started);
    const QString duration = durationText(m_validation.elapsedSeconds());
    if (m_validation.isWatching()) {
        const int next = m_validation.secondsToNextPoll();
        //: %1 and %3 are times of day, %2 a duration.
        return tr("Watching since %1, for %2. It ends at %3 at the latest.")
                   .arg(since, duration, whenText(m_validation.latestEnd())) +
               QLatin1Char(' ') +
               (next > 0
                    ? /*: When Mimecast is asked again. */ tr("Next check in %n second(s).", nullptr, next)
                    : /*: Shown while an answer is awaited. */ tr("Asking Mimecast…"));
    }
    if (!record.outcome)
        //: Of a watch. %1 is a date and time.
        return tr("Begun %1.").arg(since);
    //: %1 and %2 are times of day, %3 a duration.
    return tr("Watched from %1 to %2, for %3.").arg(since, whenText(record.ended), duration);
}

QString WatchWords::others() const
{
    const int count = m_validation.record().otherIncidents;
    //: Incidents at Mimecast that have nothing to do with the test.
    return count > 0 ? tr("%n incident(s) of other messages meanwhile.", nullptr, count) : QString();
}

QString WatchWords::advice() const
{
    const Record record = m_validation.record();
    if (!record.outcome || m_validation.isWatching() || m_validation.isOfOthers() ||
        record.outcome == Outcome::Cancelled)
        return {};
    QString list;
    const QList<validation::Advice> advice = validation::advice(*record.outcome);
    for (const validation::Advice &entry : advice) {
        list += QStringLiteral("<li>%1 %2</li>")
                    .arg(entry.text.toHtmlEscaped(), linkTo(entry.section, entry.step));
    }
    return list.isEmpty() ? QString() : QStringLiteral("<ol>") + list + QStringLiteral("</ol>");
}

QString WatchWords::linkTo(const QString &section, const QString &step)
{
    return QStringLiteral("<a href=\"%1/%2\">%3</a>")
        .arg(section, step, tr("Go to that step").toHtmlEscaped().replace(u' ', QChar::Nbsp));
}

} // namespace session
