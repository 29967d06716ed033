// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Details.h"

#include "Finding.h"

#include <limits>

namespace checks {

namespace {

// No clock that a certificate is valid with is further off.
constexpr qint64 largestOffset = 366LL * 24 * 3600;

struct ToArguments
{
    QStringList operator()(std::monostate /*nothing*/) const { return {}; }
    QStringList operator()(const Host &host) const { return {host.name}; }
    QStringList operator()(const Reached &reached) const
    {
        return reached.proxy.isEmpty() ? QStringList{reached.host} : QStringList{reached.host, reached.proxy};
    }
    QStringList operator()(const Proxy &proxy) const { return {proxy.address}; }
    QStringList operator()(const ProxySignIn &signIn) const { return {signIn.proxy, signIn.realm}; }
    QStringList operator()(const ProxyRefusal &refusal) const { return {refusal.proxy, refusal.host}; }
    QStringList operator()(const Issuer &issuer) const { return {issuer.name}; }
    QStringList operator()(const Pause &pause) const { return {QString::number(pause.length.count())}; }
    QStringList operator()(const HttpStatus &http) const
    {
        const QString status = QString::number(http.status);
        return http.code.isEmpty() ? QStringList{status} : QStringList{status, http.code};
    }
    QStringList operator()(const Product &product) const { return {product.name}; }
    QStringList operator()(const Permission &permission) const { return {permission.name}; }
    QStringList operator()(const ProductOrPermission &both) const { return {both.product, both.permission}; }
    QStringList operator()(const Permissions &permissions) const { return permissions.names; }
    QStringList operator()(const Packages &packages) const { return packages.names; }
    QStringList operator()(const ClockOffset &offset) const
    {
        return {QString::number(offset.ahead.count())};
    }
    QStringList operator()(const AccountNames &account) const
    {
        return {account.name, account.code, account.region};
    }
    QStringList operator()(const IncidentCode &incident) const { return {incident.code}; }
    QStringList operator()(const Dependency &dependency) const { return {toString(dependency.check)}; }
};

std::optional<qint64> number(const QString &text, qint64 least, qint64 largest)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= least && value <= largest ? std::optional(value) : std::nullopt;
}

Details clockOffset(const QString &text)
{
    const auto ahead = number(text, -largestOffset, largestOffset);
    return ahead ? Details(ClockOffset{std::chrono::seconds(*ahead)}) : Details();
}

Details httpStatus(const QString &status, const QString &code)
{
    const auto value = number(status, 0, std::numeric_limits<int>::max());
    return value ? Details(HttpStatus{static_cast<int>(*value), code}) : Details();
}

Details ofCause(Cause cause, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    if (first.isEmpty())
        return {};
    switch (cause) {
    case Cause::DnsFailure:
    case Cause::ConnectionRefused:
    case Cause::ConnectionTimeout:
    case Cause::ConnectionLost:
    case Cause::TlsExpired:
    case Cause::TlsWrongHost:
    case Cause::TlsFailure:
    case Cause::CaptivePortal:
    case Cause::UnexpectedRedirect:
    case Cause::LegacyGateway:
    case Cause::UnknownGateway:
        return Host{first};
    case Cause::ProxyUnreachable:
        return Proxy{first};
    case Cause::ProxyAuthenticationRequired:
        return ProxySignIn{first, second};
    case Cause::ProxyRefused:
        return second.isEmpty() ? Details() : ProxyRefusal{first, second};
    case Cause::TlsUntrusted:
        return Issuer{first};
    case Cause::RateLimited: {
        const auto seconds = number(first, 0, largestOffset);
        return seconds ? Details(Pause{std::chrono::seconds(*seconds)}) : Details();
    }
    case Cause::ServiceUnavailable:
    case Cause::UnexpectedResponse:
        return httpStatus(first, second);
    case Cause::ProductMissing:
        return Product{first};
    case Cause::PermissionMissing:
        return Permission{first};
    case Cause::ProductOrPermissionMissing:
        return second.isEmpty() ? Details() : ProductOrPermission{first, second};
    case Cause::ExcessPermission:
        return Permissions{arguments};
    case Cause::LicenceMissing:
        return Packages{arguments};
    case Cause::ClockSkew:
        return clockOffset(first);
    case Cause::ResponseTooLarge:
    case Cause::CredentialsRejected:
    case Cause::CredentialsLookLikeApi1:
    case Cause::SecretMissing:
    case Cause::KeychainUnavailable:
    case Cause::CloudIntegratedAccount:
    case Cause::NeedsValidation:
    case Cause::Cancelled:
        break;
    }
    return {};
}

Details ofPassed(CheckId check, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    switch (check) {
    case CheckId::Connection:
        return first.isEmpty() ? Details() : Reached{first, arguments.value(1)};
    case CheckId::Clock:
        return clockOffset(first);
    case CheckId::AccountRead:
        return arguments.join(QString()).isEmpty()
                   ? Details()
                   : AccountNames{first, arguments.value(1), arguments.value(2)};
    case CheckId::RemediationEdit:
        return first.isEmpty() ? Details() : IncidentCode{first};
    case CheckId::Token:
    case CheckId::AccountProduct:
    case CheckId::Licence:
    case CheckId::ThreatProduct:
    case CheckId::RemediationRead:
    case CheckId::LeastPrivilege:
        break;
    }
    return {};
}

} // namespace

QStringList toArguments(const Details &details)
{
    return std::visit(ToArguments(), details);
}

Details detailsFromArguments(std::optional<CheckId> check, Status status, std::optional<Cause> cause,
                             const QStringList &arguments)
{
    if (cause)
        return ofCause(*cause, arguments);
    if (status == Status::Passed && check)
        return ofPassed(*check, arguments);
    if (status == Status::Skipped) {
        const auto dependency = checkFromString(arguments.value(0));
        return dependency ? Details(Dependency{*dependency}) : Details();
    }
    return {};
}

} // namespace checks
