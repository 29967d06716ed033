#include "Cause.h"

#include <array>

namespace checks {

namespace {

// In the order of the enum.
constexpr std::array<const char *, causeCount> ids{
    "dns-failure",
    "connection-refused",
    "connection-timeout",
    "connection-lost",
    "proxy-unreachable",
    "proxy-authentication-required",
    "proxy-refused",
    "tls-untrusted",
    "tls-expired",
    "tls-wrong-host",
    "tls-failure",
    "captive-portal",
    "unexpected-redirect",
    "legacy-gateway",
    "unknown-gateway",
    "rate-limited",
    "service-unavailable",
    "unexpected-response",
    "response-too-large",
    "credentials-rejected",
    "credentials-look-like-api-1",
    "secret-missing",
    "keychain-unavailable",
    "product-missing",
    "permission-missing",
    "product-or-permission-missing",
    "excess-permission",
    "licence-missing",
    "cloud-integrated-account",
    "clock-skew",
    "needs-validation",
    "cancelled",
};

} // namespace

QString toString(Cause cause)
{
    return QString::fromLatin1(ids.at(static_cast<size_t>(cause)));
}

std::optional<Cause> causeFromString(const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids.at(i)))
            return static_cast<Cause>(i);
    }
    return std::nullopt;
}

} // namespace checks
