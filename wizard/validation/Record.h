// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace validation {

/// What a watch came to, see toString() for the IDs of the command line and the report.
enum class Outcome {
    Deleted,       ///< All that was identified.
    PartlyDeleted, ///< Some of it.
    NotDeleted,    ///< Identified, and nothing of it was deleted.
    NotifiedOnly,  ///< The incident's type is notify_only, and nothing was deleted.
    Restored,      ///< Deleted, and brought back since.
    NoIncident,    ///< None for this message within the time.
    CouldNotWatch, ///< Not known: asking itself failed, or the answers do not tell.
    Cancelled,
};

/// The ID, for example "partly-deleted".
QString toString(Outcome outcome);
std::optional<Outcome> outcomeFromString(const QString &id);

/// A count of an incident; nothing unless it is a whole number from 0 to 2^53.
std::optional<qint64> countOf(const QJsonValue &value);

/// An incident's own words and counts, as find-incidents gives them.
struct IncidentCounts
{
    QString code; ///< Like "TR-…".
    QString type; ///< As it was seen; nothing is concluded from "manual" or "automatic".
    // Nothing: not known. So is what is no whole number from 0 to 2^53.
    std::optional<qint64> identified;
    std::optional<qint64> successful;
    std::optional<qint64> failed;
    std::optional<qint64> restored;

    bool operator==(const IncidentCounts &) const = default;
};

/// The message that is to be deleted.
struct Message
{
    QString messageId; ///< With angle brackets.
    QString date;      ///< These four as the headers have them, decoded; each may be empty.
    QString from;
    QString to;
    QString subject;

    bool operator==(const Message &) const = default;
};

struct Signatory
{
    QString name;
    QString role;

    bool operator==(const Signatory &) const = default;
};

/// With which credentials Mimecast is asked, so that others are told apart. No Client ID: what is entered for
/// one may still turn out to be a secret.
struct CredentialsId
{
    QString gateway; ///< As mimecast::Gateway writes it, "practice", or "-" for none.
    QString client;  ///< A digest of the Client ID, or "-" for none.

    /// `gateway` as a user writes it; no matter in practice.
    static CredentialsId of(const QString &gateway, const QString &clientId, bool isPractice);
    bool operator==(const CredentialsId &) const = default;
};

/// Of any text of a record; the rest is cut.
inline constexpr int longestText = 500;

/// A validation session, from its preparation to its end. Kept in the set-up file and in the report.
struct Record
{
    QString environment; ///< The mailbox or environment that was made ready.
    Message message;
    QDateTime started; ///< UTC, when the watch began; invalid before.
    QDateTime ended;   ///< UTC, when the outcome was known; invalid before.
    /// What the watch asked with. What it saw is true of no others; records of program 0.1 lack it.
    std::optional<CredentialsId> credentials = {};
    std::optional<Outcome> outcome;
    std::optional<IncidentCounts> incident;
    int otherIncidents = 0; ///< Seen meanwhile; nothing else is kept of them.
    Signatory administrator;
    Signatory cst;
    QString remark;
    QDateTime signedOff; ///< UTC; once valid the record is final.

    bool operator==(const Record &) const = default;
    /// With nothing known of the message yet.
    void forgetWatch();
    /// Something was begun with other credentials, or nobody knows with which: it counts for nothing with
    /// these.
    bool isOfOthers(const CredentialsId &present) const;
};

/// The member "validation" of report and set-up file, see the report's schema. Times are ISO 8601 in UTC,
/// what is not known is null.
QJsonObject toJson(const Record &record);
/// The record's member "incident".
QJsonObject toJson(const IncidentCounts &incident);
IncidentCounts incidentFromJson(const QJsonObject &json);
/// Members of unexpected type count as missing; texts are cut to longestText characters.
Record recordFromJson(const QJsonObject &json);

} // namespace validation
