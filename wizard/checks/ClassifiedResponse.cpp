// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ClassifiedResponse.h"

namespace checks {

using mimecast::Answer;
using mimecast::Exchange;
using mimecast::Outcome;

namespace {

using Kind = ClassifiedResponse::Kind;

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

Error outcomeError(const Exchange &exchange, const QString &host)
{
    switch (exchange.outcome) {
    case Outcome::DnsFailure:
        return {Cause::DnsFailure, Host{host}};
    case Outcome::ConnectionRefused:
        return {Cause::ConnectionRefused, Host{host}};
    case Outcome::ConnectionTimeout:
        return {Cause::ConnectionTimeout, Host{host}};
    case Outcome::ConnectionLost:
        return {Cause::ConnectionLost, Host{host}};
    case Outcome::ProxyUnreachable:
        return {Cause::ProxyUnreachable, Proxy{exchange.proxy}};
    case Outcome::ProxyAuthenticationRequired:
        return {Cause::ProxyAuthenticationRequired, ProxySignIn{exchange.proxy, exchange.proxyRealm}};
    case Outcome::ProxyRefused:
        return {Cause::ProxyRefused, ProxyRefusal{exchange.proxy, host}};
    case Outcome::TlsUntrusted:
        return {Cause::TlsUntrusted, Issuer{exchange.tlsIssuer}};
    case Outcome::TlsExpired:
        return {Cause::TlsExpired, Host{host}};
    case Outcome::TlsWrongHost:
        return {Cause::TlsWrongHost, Host{host}};
    case Outcome::TlsFailure:
        return {Cause::TlsFailure, Host{host}};
    case Outcome::TooLarge:
        return {Cause::ResponseTooLarge, {}};
    case Outcome::Cancelled:
        return {Cause::Cancelled, {}};
    case Outcome::Answered:
        break;
    }
    return {Cause::UnexpectedResponse, {}};
}

std::optional<Error> transportError(const Exchange &exchange, const QString &host)
{
    // An answer that is too large is still one.
    if (exchange.outcome != Outcome::Answered && exchange.outcome != Outcome::TooLarge)
        return outcomeError(exchange, host);
    if (isRedirect(exchange.httpStatus)) {
        // Another place at the same host needs no name.
        const bool isElsewhere = !exchange.redirectHost.isEmpty() && exchange.redirectHost != host;
        return Error{Cause::UnexpectedRedirect,
                     isElsewhere ? Details(Host{exchange.redirectHost}) : Details()};
    }
    if (isCaptivePortal(exchange))
        return Error{Cause::CaptivePortal, Host{host}};
    return std::nullopt;
}

Details pauseOf(const Exchange &exchange)
{
    // Rounded up: a second early would be refused again.
    return exchange.retryAfter ? Details(Pause{std::chrono::ceil<std::chrono::seconds>(*exchange.retryAfter)})
                               : Details();
}

Kind refusal(const Answer &answer)
{
    if (answer.message.contains(QLatin1String("does not exist in any product"), Qt::CaseInsensitive))
        return Kind::NoProduct;
    return answer.message.contains(QLatin1String("Forbidden to perform the requested operation"),
                                   Qt::CaseInsensitive)
               ? Kind::NoPermission
               : Kind::Forbidden;
}

/// By the status, or by the code in an answer of another status.
bool isRefusal(const Answer &answer)
{
    return answer.status == 403 || (answer.status < 500 && answer.code.compare(QLatin1String("app_forbidden"),
                                                                               Qt::CaseInsensitive) == 0);
}

Error errorOf(const Exchange &exchange, const Answer &answer)
{
    if (answer.status == 418)
        return {Cause::CredentialsLookLikeApi1, {}};
    if (answer.status == 429)
        return {Cause::RateLimited, pauseOf(exchange)};
    if (answer.status >= 500)
        return {Cause::ServiceUnavailable, HttpStatus{answer.status, {}}};
    return {Cause::UnexpectedResponse, HttpStatus{answer.status, answer.code}};
}

/// Of an exchange that was answered.
void classifyAnswer(const Exchange &exchange, ClassifiedResponse *response)
{
    const Answer &answer = response->answer;
    const bool isMissing = answer.status == 404 || answer.status == 405;
    const bool isFailure = answer.kind == Answer::Kind::Failure || answer.status >= 400;
    if (answer.kind == Answer::Kind::Success && !answer.body.isEmpty()) {
        response->kind = Kind::Answered;
    } else if (response->transportError && !isMissing) {
        // An operation that is not there may be told of by a web page of the gateway's own.
        response->error = *response->transportError;
    } else if (isFailure && isRefusal(answer) && !isHtml(exchange)) {
        response->kind = refusal(answer);
        response->error = {Cause::ProductOrPermissionMissing, {}};
    } else if (isFailure) {
        response->kind = isMissing ? Kind::NotThere : Kind::Error;
        response->error = errorOf(exchange, answer);
    } else {
        response->error = {Cause::UnexpectedResponse, HttpStatus{answer.status, answer.code}};
    }
}

} // namespace

ClassifiedResponse classify(const Exchange &exchange, const QString &host)
{
    ClassifiedResponse response;
    response.error = outcomeError(exchange, host);
    response.transportError = transportError(exchange, host);
    if (exchange.outcome == Outcome::Answered) {
        response.answer = mimecast::readAnswer(exchange);
        classifyAnswer(exchange, &response);
    }
    response.evidence = {.operation = exchange.operation,
                         .httpStatus = exchange.httpStatus,
                         .requestId = exchange.requestId,
                         .duration = exchange.duration,
                         .errorCode = response.answer.code,
                         .detail = exchange.transportDetail};
    response.proxy = exchange.proxy;
    response.serverDate = exchange.serverDate;
    response.receivedAt = exchange.receivedAt;
    return response;
}

} // namespace checks
