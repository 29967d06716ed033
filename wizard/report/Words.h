#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace report {

/// "2026-11-24 03:00 UTC"; empty if it is no time.
QString shownTime(const QJsonValue &time);
/// What a validation session came to, translated: "The message was deleted".
QString outcomeText(const QJsonValue &outcome);
/// An incident's counts in words.
QString incidentText(const QJsonValue &incident);
/// A sentence as a name of its step, without its end.
QString asTitle(QString sentence);
/// The verdict in one or two sentences, with what holds it back.
QString verdictSentence(const QJsonObject &document);
/// What holds the verdict back: the checks that did not pass, and how much of each section is open.
QStringList openItems(const QJsonObject &document);
/// "Ada Admin, Messaging administrator".
QString signatoryText(const QJsonValue &signatory);

} // namespace report
