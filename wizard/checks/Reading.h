#pragma once

#include "Finding.h"

#include "mimecast/Answer.h"
#include "mimecast/Exchange.h"

#include <QStringList>

namespace checks {

/// What one exchange over an API operation tells, whichever check asks. Private to this folder.
struct Reading
{
    enum class Kind {
        Answered,     ///< With content that can be an answer.
        NoProduct,    ///< Refused in the words of a missing product.
        NoPermission, ///< Refused in the words of a missing permission.
        Forbidden,    ///< Refused in other words: product or permission.
        NotThere,     ///< The operation is not there, which says nothing of either.
        Trouble,      ///< Anything else, see cause.
    };
    Kind kind = Kind::Trouble;
    Cause cause = Cause::UnexpectedResponse;
    QStringList arguments; ///< Of the cause's sentence.
    mimecast::Answer answer;

    bool isAnswered() const { return kind == Kind::Answered; }
    bool isRefused() const
    {
        return kind == Kind::NoProduct || kind == Kind::NoPermission || kind == Kind::Forbidden;
    }
};

Reading read(const mimecast::Exchange &exchange, const QString &host);

/// What stopped an answer of the gateway from coming at all; nothing if one came. `host` is the gateway's.
std::optional<Reading> transportTrouble(const mimecast::Exchange &exchange, const QString &host);

/// The status and the code, for the sentence of unexpected-response.
QStringList unexpectedArguments(const mimecast::Answer &answer);

Evidence evidenceOf(const mimecast::Exchange &exchange);

} // namespace checks
