// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace checks {

/// Everything that can be wrong, as far as it can be told apart. Closed: reports and tests rely on the IDs.
enum class Cause {
    DnsFailure,
    ConnectionRefused,
    ConnectionTimeout,
    ConnectionLost,
    ProxyUnreachable,
    ProxyAuthenticationRequired,
    ProxyRefused,
    TlsUntrusted,
    TlsExpired,
    TlsWrongHost,
    TlsFailure,
    CaptivePortal,
    UnexpectedRedirect,
    LegacyGateway,
    UnknownGateway,
    RateLimited,
    ServiceUnavailable,
    UnexpectedResponse,
    ResponseTooLarge,
    CredentialsRejected,
    CredentialsLookLikeApi1,
    SecretMissing,
    KeychainUnavailable,
    ProductMissing,
    PermissionMissing,
    ProductOrPermissionMissing,
    ExcessPermission,
    LicenceMissing,
    CloudIntegratedAccount,
    ClockSkew,
    NeedsValidation,
    Cancelled,
};
inline constexpr int causeCount = static_cast<int>(Cause::Cancelled) + 1;

/// The ID in reports, for example "dns-failure".
QString toString(Cause cause);
std::optional<Cause> causeFromString(const QString &id);

} // namespace checks
