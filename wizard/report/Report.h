// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Digest.h"

#include "checks/Finding.h"
#include "files/BoundedRead.h"
#include "guide/Guide.h"
#include "validation/Record.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace setup {
class Setup;
}

namespace report {

/// The overall judgement, see verdictText().
enum class Verdict {
    NotVerified, ///< No check has run since the credentials or the gateway last changed.
    NotReady,    ///< A check failed.
    Attention,   ///< A warning, something inconclusive or cancelled, or a required step not ticked.
    Ready,       ///< All in order: ready for the validation session.
    Validated,   ///< … and a validation session saw the deletion succeed.
};

/// The ID in the document, for example "not-ready".
QString toString(Verdict verdict);
std::optional<Verdict> verdictFromString(const QString &id);
/// Translated, one or two words.
QString verdictTitle(Verdict verdict);
/// Translated, one sentence.
QString verdictText(Verdict verdict);
/// The status of a check that weighs as much, and looks the same wherever it is shown.
checks::Status statusLike(Verdict verdict);

/// What a report is made from.
struct Source
{
    const guide::Guide &guide;
    const setup::Setup *setup = nullptr; ///< Null for a verification without a set-up.
    QString gateway;                     ///< As mimecast::Gateway::toString().
    QString clientId;                    ///< Whole; the report shows its first and last four characters.
    QList<checks::Finding> findings;     ///< Empty, or all Pending, if no check has run.
    QDateTime generated;                 ///< UTC.
    /// When the checks ran, UTC. Invalid: as the set-up's last run says.
    QDateTime checked = {};
    /// Without one: the set-up's, if it has one.
    std::optional<validation::Record> validation = {};
};

/// Whether a validation session proves that the role may delete: its outcome is Deleted, and the incident
/// that it names says the same.
bool sawDeletion(const validation::Record &record);
/// The same of a report's member "validation", which has to have been seen with the report's credentials.
bool sawDeletion(const QJsonValue &session);
/// With remediation-edit passed, and the incident's code as its argument, if the session saw a deletion with
/// these credentials and nothing that it depends on failed; passed by no other means.
QList<checks::Finding> withValidation(QList<checks::Finding> findings, const validation::Record &record,
                                      const validation::CredentialsId &present);

Verdict verdictOf(const Source &source);

/// A run of the checks as a set-up keeps it, see setup::Setup::lastRun().
QJsonObject runOf(const QList<checks::Finding> &findings, const QDateTime &at);
/// The findings of the set-up's last run, with the account that it named.
QList<checks::Finding> lastFindings(const setup::Setup &setup);

/// The report document, version 1, with its digest.
QJsonObject build(const Source &source);

/// Whether the report comes from a simulated tenant: it says so, or it names a loopback gateway, behind which
/// there is no Mimecast.
bool isPractice(const QJsonObject &document);
/// The same of what is about to be reported; `setup` may be null.
bool isPractice(const setup::Setup *setup, const QString &gateway);

/// "abcd…wxyz"; shorter than 12 characters: only "…".
QString abbreviated(const QString &clientId);

/// Reads a report back. Empty with `error` in words if it is no report, damaged, or of a newer version.
std::optional<QJsonObject> read(const QByteArray &json, QString *error);
/// The same from a regular file, or from a pipe if those are accepted.
std::optional<QJsonObject> readFile(const QString &path, QString *error,
                                    files::Pipes pipes = files::Pipes::Refused);

/// The report of the set-up's validation session, as it was signed off; empty while none is, and where it is
/// of other credentials than the present ones.
std::optional<QJsonObject> finalReport(const setup::Setup &setup, const validation::CredentialsId &present);

/// The same from the set-up's members of these names, in any thread.
std::optional<QJsonObject> finalReport(const QJsonObject &validation, const QJsonObject &finalReport,
                                       const validation::CredentialsId &present);

/// Why nothing can be written to `path`, in words; empty if nothing is known to stand in the way. What is
/// there has to be a regular file of the user's own: no link, not even to such a file, no device, nobody
/// else's.
QString obstacleTo(const QString &path);
/// Written to `path` in the format of its ending: .json, .html, .md; .pdf is written by report-pdf.
/// Mode 0600, replaced as a whole or not at all. False with `error` in words.
bool writeFile(const QString &path, const QByteArray &content, QString *error);

} // namespace report
