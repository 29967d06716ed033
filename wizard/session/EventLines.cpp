// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLines.h"

#include "Times.h"

#include "checks/FindingText.h"
#include "checks/IncidentsError.h"
#include "language/Languages.h"
#include "validation/Advice.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace session {

using validation::Event;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("session", text);
}

/// In the order of the enum.
constexpr std::array names{"waiting", "incident", "progress", "trouble", "outcome"};

checks::Finding findingOf(const Event &event, const QString &host)
{
    return checks::incidentsError(*event.error, host, event.hasAnswered);
}

qint64 seconds(std::chrono::milliseconds time)
{
    return (time.count() + 999) / 1000;
}

QString outcomeText(validation::Outcome outcome)
{
    QString text = validation::title(outcome) + QLatin1String(". ") + validation::meaning(outcome);
    const QList<validation::Advice> advice = validation::advice(outcome);
    for (const validation::Advice &entry : advice)
        text += QLatin1String("\n  - ") + entry.text + QStringLiteral(" (%1)").arg(entry.step);
    return text;
}

QString marked(const QString &text, bool isPractice)
{
    //: Before what a watch of a simulated tenant tells.
    return isPractice ? tr("Practice: %1").arg(text) : text;
}

QString timeOf(const Event &event)
{
    return event.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

checks::Status statusOf(const Event &event)
{
    if (event.outcome)
        return validation::statusLike(*event.outcome);
    return event.error ? checks::Status::Warning : checks::Status::Running;
}

QString textOf(const Event &event, const QString &host)
{
    switch (event.kind) {
    case Event::Kind::Waiting:
        //: %1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.
        return event.incident ? tr("Nothing new: %1.").arg(validation::countsText(*event.incident))
                              //: %1 is a number.
                              : tr("No incident of the message yet; incidents of other messages: %1.")
                                    .arg(event.otherIncidents);
    case Event::Kind::Incident:
        //: %1 is an incident's code, %2 its type, %3 its counts.
        return tr("Incident %1 (%2): %3.")
            .arg(event.incident->code, event.incident->type, validation::countsText(*event.incident));
    case Event::Kind::Progress:
        //: %1 is an incident’s code, %2 are counts.
        return tr("Incident %1: %2.").arg(event.incident->code, validation::countsText(*event.incident));
    case Event::Kind::Error: {
        QString summary = checks::summary(findingOf(event, host));
        if (event.nextPoll.count() == 0)
            return summary;
        //: %1 is a sentence.
        return tr("%1 Trying again in %2 s.").arg(summary).arg(seconds(event.nextPoll));
    }
    case Event::Kind::Outcome:
        break;
    }
    return outcomeText(*event.outcome);
}

} // namespace

QString jsonLine(const Event &event, const QString &host, bool isPractice)
{
    const language::InEnglish english;
    QJsonObject line{
        {QStringLiteral("event"), QString::fromLatin1(names.at(static_cast<size_t>(event.kind)))},
        {QStringLiteral("at"), event.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("otherIncidents"), event.otherIncidents},
    };
    if (isPractice)
        line.insert(QStringLiteral("practice"), true);
    if (event.incident)
        line.insert(QStringLiteral("incident"), validation::toJson(*event.incident));
    if (event.outcome)
        line.insert(QStringLiteral("outcome"), validation::toString(*event.outcome));
    else
        line.insert(QStringLiteral("nextAskingS"), seconds(event.nextPoll));
    if (event.error) {
        const checks::Finding finding = findingOf(event, host);
        line.insert(QStringLiteral("cause"), checks::toString(*finding.cause));
        line.insert(QStringLiteral("summary"), checks::summary(finding));
    }
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

QString textLine(const Event &event, const QString &host, bool isPractice)
{
    return timeOf(event) + QLatin1String("  ") + marked(textOf(event, host), isPractice);
}

QList<Line> toLines(const Event &event, const QString &host, bool isPractice)
{
    if (event.kind == Event::Kind::Waiting)
        return {};
    const checks::Status status = statusOf(event);
    const QString time = timeOf(event) + QLatin1String("  ");
    if (!event.outcome)
        return {{.text = time + marked(textOf(event, host), isPractice), .status = status}};
    QList<Line> lines{
        {.text = time + marked(validation::title(*event.outcome), isPractice), .status = status},
        {.text = validation::meaning(*event.outcome), .indent = 2}};
    const QList<validation::Advice> advice = validation::advice(*event.outcome);
    if (!advice.isEmpty())
        lines += {{}, {.text = tr("What to do next"), .kind = Line::Kind::Heading}};
    for (qsizetype i = 0; i < advice.size(); ++i) {
        lines.append({.text = QStringLiteral("%1 (%2)").arg(advice.at(i).text, advice.at(i).step),
                      .mark = QStringLiteral("%1.").arg(i + 1)});
    }
    return lines;
}

QList<Line> watchLines(const std::optional<Event> &last, const QString &host, bool isPractice,
                       std::chrono::seconds toNext)
{
    QList<Line> lines;
    if (last && !last->error)
        lines.append({.text = marked(textOf(*last, host), isPractice), .kind = Line::Kind::Detail});
    const QString now =
        toNext.count() > 0
            ? /*: %1 is a time, for example “15 s”. */ tr("Asking again in %1.").arg(shortTime(toNext))
            : /*: Shown while an answer is awaited. */ tr("Asking Mimecast.");
    //: %1 is a sentence.
    lines.append({.text = tr("%1 Ctrl+C stops it.").arg(now), .kind = Line::Kind::Detail});
    return lines;
}

} // namespace session
