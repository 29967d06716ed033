// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Finding.h"

#include "mimecast/Answer.h"
#include "mimecast/Exchange.h"

#include <QDateTime>

namespace checks {

/// Why something did not go as it should.
struct Error
{
    Cause cause = Cause::Cancelled;
    Details details;
};

/// What one exchange over an API operation tells, whichever check asks. As it is made it stands for an
/// exchange that has not been.
struct ClassifiedResponse
{
    enum class Kind {
        Answered,     ///< With content that can be an answer.
        NoProduct,    ///< Refused in the words of a missing product.
        NoPermission, ///< Refused in the words of a missing permission.
        Forbidden,    ///< Refused in other words: product or permission.
        NotThere,     ///< The operation is not there, which says nothing of either.
        Error,        ///< Anything else, see `error`.
    };
    Kind kind = Kind::Error;
    Error error; ///< Unless Answered.
    /// What stopped an answer of the gateway from coming at all; nothing if one came.
    std::optional<Error> transportError = Error{};
    mimecast::Answer answer;
    Evidence evidence;
    QString proxy;        ///< As in the exchange, like the following.
    QDateTime serverDate; ///< UTC; invalid if there was none.
    QDateTime receivedAt; ///< UTC.

    bool isAnswered() const { return kind == Kind::Answered; }
    bool isRefused() const
    {
        return kind == Kind::NoProduct || kind == Kind::NoPermission || kind == Kind::Forbidden;
    }
};

/// `host` is the gateway's.
ClassifiedResponse classify(const mimecast::Exchange &exchange, const QString &host);

} // namespace checks
