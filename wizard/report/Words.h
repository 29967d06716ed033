// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Status.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace report {

/// As text that can be nothing else: on one line, without control characters and without what is invisible or
/// shows text in another order, and with no character of more parts than a layout can bear.
QString printable(const QString &text);
/// Says that the report comes from a simulated tenant; for isPractice() only.
QString practiceNote();
/// The verdict's title, marked if the report comes from practice: "Practice: Validated".
QString shownVerdict(const QJsonObject &document);
/// "2026-11-24 03:00 UTC"; empty if it is no time.
QString shownTime(const QJsonValue &time);
/// What a validation session came to, translated: "The message was deleted".
QString outcomeText(const QJsonValue &session);
/// The status of a check that weighs as much as what a validation session came to.
checks::Status statusOfSession(const QJsonValue &session);
/// Why what the session saw does not count for the report; empty if it does.
QString otherCredentialsText(const QJsonValue &session);
/// An incident's counts in words.
QString incidentText(const QJsonValue &incident);
/// A sentence as a name of its step, without its end.
QString asTitle(QString sentence);
/// The verdict in one or two sentences, with what holds it back, and marked if it comes from practice.
QString verdictSentence(const QJsonObject &document);
/// What holds the verdict back: the checks that did not pass, and how much of each section is open.
QStringList openItems(const QJsonObject &document);
/// "Ada Admin, Messaging administrator".
QString signatoryText(const QJsonValue &signatory);

} // namespace report
