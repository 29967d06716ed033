#include "Reading.h"

namespace checks {

using mimecast::Answer;
using mimecast::Exchange;
using mimecast::Outcome;

namespace {

Reading trouble(Cause cause, const QStringList &arguments = {})
{
    Reading reading;
    reading.cause = cause;
    reading.arguments = arguments;
    return reading;
}

bool isHtml(const Exchange &exchange)
{
    const QByteArray body = exchange.body.trimmed();
    const auto isCalled = [&exchange](const char *type) {
        return exchange.contentType.contains(QLatin1String(type), Qt::CaseInsensitive);
    };
    if (isCalled("html")) // Some servers call their JSON, and their empty answers, so.
        return !body.isEmpty() && !body.startsWith('{');
    return body.startsWith('<') && !isCalled("xml");
}

/// Of 3xx, those that send to another address.
bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// A web page instead of an answer comes from something on the way, except where Mimecast's own servers
/// answer in that way too.
bool isCaptivePortal(const Exchange &exchange)
{
    if (exchange.httpStatus == 511)
        return true;
    return isHtml(exchange) && exchange.httpStatus < 500 && exchange.httpStatus != 429;
}

Reading outcomeTrouble(const Exchange &exchange, const QString &host)
{
    switch (exchange.outcome) {
    case Outcome::DnsFailure:
        return trouble(Cause::DnsFailure, {host});
    case Outcome::ConnectionRefused:
        return trouble(Cause::ConnectionRefused, {host});
    case Outcome::ConnectionTimeout:
        return trouble(Cause::ConnectionTimeout, {host});
    case Outcome::ConnectionLost:
        return trouble(Cause::ConnectionLost, {host});
    case Outcome::ProxyUnreachable:
        return trouble(Cause::ProxyUnreachable, {exchange.proxy});
    case Outcome::ProxyAuthenticationRequired:
        return trouble(Cause::ProxyAuthenticationRequired, {exchange.proxy, exchange.proxyRealm});
    case Outcome::ProxyRefused:
        return trouble(Cause::ProxyRefused, {exchange.proxy, host});
    case Outcome::TlsUntrusted:
        return trouble(Cause::TlsUntrusted, {exchange.tlsIssuer});
    case Outcome::TlsExpired:
        return trouble(Cause::TlsExpired, {host});
    case Outcome::TlsWrongHost:
        return trouble(Cause::TlsWrongHost, {host});
    case Outcome::TlsFailure:
        return trouble(Cause::TlsFailure, {host});
    case Outcome::TooLarge:
        return trouble(Cause::ResponseTooLarge);
    case Outcome::Cancelled:
        return trouble(Cause::Cancelled);
    case Outcome::Answered:
        break;
    }
    return trouble(Cause::UnexpectedResponse);
}

Reading unexpected(const Answer &answer)
{
    return trouble(Cause::UnexpectedResponse, unexpectedArguments(answer));
}

QStringList secondsOf(const std::optional<std::chrono::milliseconds> &delay)
{
    // Rounded up: a second early would be refused again.
    return delay ? QStringList{QString::number((delay->count() + 999) / 1000)} : QStringList{};
}

Reading refusal(const Answer &answer)
{
    Reading reading;
    reading.kind = Reading::Kind::Forbidden;
    reading.cause = Cause::ProductOrPermissionMissing;
    if (answer.message.contains(QLatin1String("does not exist in any product"), Qt::CaseInsensitive)) {
        reading.kind = Reading::Kind::NoProduct;
    } else if (answer.message.contains(QLatin1String("Forbidden to perform the requested operation"),
                                       Qt::CaseInsensitive)) {
        reading.kind = Reading::Kind::NoPermission;
    }
    return reading;
}

/// By the status, or by the code in an answer of another status.
bool isRefusal(const Answer &answer)
{
    return answer.status == 403 || (answer.status < 500 && answer.code.compare(QLatin1String("app_forbidden"),
                                                                               Qt::CaseInsensitive) == 0);
}

Reading readFailure(const Exchange &exchange, const Answer &answer)
{
    if (isRefusal(answer) && !isHtml(exchange))
        return refusal(answer);
    if (answer.status == 418)
        return trouble(Cause::CredentialsLookLikeApi1);
    if (answer.status == 429)
        return trouble(Cause::RateLimited, secondsOf(exchange.retryAfter));
    if (answer.status >= 500)
        return trouble(Cause::ServiceUnavailable, {QString::number(answer.status)});
    Reading reading = unexpected(answer);
    if (answer.status == 404 || answer.status == 405)
        reading.kind = Reading::Kind::NotThere;
    return reading;
}

} // namespace

QStringList unexpectedArguments(const Answer &answer)
{
    QStringList arguments{QString::number(answer.status)};
    if (!answer.code.isEmpty())
        arguments.append(answer.code);
    return arguments;
}

std::optional<Reading> transportTrouble(const Exchange &exchange, const QString &host)
{
    // An answer that is too large is still one.
    if (exchange.outcome != Outcome::Answered && exchange.outcome != Outcome::TooLarge)
        return outcomeTrouble(exchange, host);
    if (isRedirect(exchange.httpStatus)) {
        // Another place at the same host needs no name.
        return trouble(Cause::UnexpectedRedirect,
                       exchange.redirectHost == host ? QStringList() : QStringList{exchange.redirectHost});
    }
    if (isCaptivePortal(exchange))
        return trouble(Cause::CaptivePortal, {host});
    return std::nullopt;
}

Reading read(const Exchange &exchange, const QString &host)
{
    if (exchange.outcome != Outcome::Answered)
        return outcomeTrouble(exchange, host);

    const Answer answer = mimecast::readAnswer(exchange);
    const std::optional<Reading> stopped = transportTrouble(exchange, host);
    // An operation that is not there may be told of by a web page of the gateway's own.
    const bool isStopped = stopped && answer.status != 404 && answer.status != 405;
    Reading reading;
    if (answer.kind == Answer::Kind::Success && !answer.body.isEmpty()) {
        reading.kind = Reading::Kind::Answered;
    } else if (isStopped) {
        reading = *stopped;
    } else if (answer.kind == Answer::Kind::Failure || answer.status >= 400) {
        reading = readFailure(exchange, answer);
    } else {
        reading = unexpected(answer);
    }
    reading.answer = answer;
    return reading;
}

Evidence evidenceOf(const Exchange &exchange)
{
    Evidence evidence;
    evidence.operation = exchange.operation;
    evidence.httpStatus = exchange.httpStatus;
    evidence.requestId = exchange.requestId;
    evidence.duration = exchange.duration;
    evidence.errorCode = mimecast::readAnswer(exchange).code;
    evidence.detail = exchange.transportDetail;
    return evidence;
}

} // namespace checks
