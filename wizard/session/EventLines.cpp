// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLines.h"

#include "checks/FindingText.h"
#include "checks/IncidentsError.h"
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

QString textOf(const Event &event, const QString &host)
{
    switch (event.kind) {
    case Event::Kind::Waiting:
        return event.incident ? tr("Nothing new: %1.").arg(validation::countsText(*event.incident))
                              //: %1 is a number.
                              : tr("No incident of the message yet; incidents of other messages: %1.")
                                    .arg(event.otherIncidents);
    case Event::Kind::Incident:
        //: %1 is an incident's code, %2 its type, %3 its counts.
        return tr("Incident %1 (%2): %3.")
            .arg(event.incident->code, event.incident->type, validation::countsText(*event.incident));
    case Event::Kind::Progress:
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
    const QString text = textOf(event, host);
    return event.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")) + QLatin1String("  ") +
           //: Before what a watch of a simulated tenant tells.
           (isPractice ? tr("Practice: %1").arg(text) : text);
}

} // namespace session
