// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace sandbox {

/// One incident of Threat Remediation: a message that was looked for in mailboxes, and what came of it.
struct Incident
{
    QString id;
    QString code; ///< For example "TR-CUSA13A77-00003-M".
    QString type; ///< "notify_only", "automatic", "manual" or "restored".
    QString reason;
    QDateTime created;
    QDateTime modified;
    int identified = 0;
    int successful = 0;
    int failed = 0;
    int restored = 0;
    QString messageId; ///< With angle brackets.
    QString fileHash;
    QString from;
    QString to;

    QJsonObject toJson() const;
};

/// The API's own form of a time, yyyy-MM-ddTHH:mm:ss+0000.
QString toApiTime(const QDateTime &time);
/// Invalid unless the text has exactly that form.
QDateTime fromApiTime(const QString &text);

} // namespace sandbox
