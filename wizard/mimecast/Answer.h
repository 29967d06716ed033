// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace mimecast {

struct Exchange;

/// What an answer's body says, in any of the shapes that the API uses for success and for failure.
/// Nothing in it is trusted: a member of unexpected type counts as missing.
struct Answer
{
    enum class Kind {
        Success, ///< HTTP 2xx, `meta.status` (if any) 2xx, and no failure member with content.
        Failure, ///< A failure in one of the known shapes, or a status that is one.
        NotJson, ///< Empty, truncated, HTML or anything else that is no JSON object.
    };
    Kind kind = Kind::NotJson;
    int status = 0;   ///< `meta.status` where it is a failure, else the HTTP status.
    QString code;     ///< The first error's code, at most 200 characters, or empty.
    QString message;  ///< The first error's message, at most 500 characters, or empty.
    QJsonObject body; ///< The whole object of a success.
    QJsonArray data;  ///< Its `data`, or empty.
};

Answer readAnswer(const Exchange &exchange);

/// A text or a whole number of an answer as text fit to be shown: bounded, without control characters and
/// line ends. Empty for anything else.
QString boundedText(const QJsonValue &value, int longest);
QString boundedText(const QString &text, int longest);

} // namespace mimecast
