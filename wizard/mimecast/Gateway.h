// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace mimecast {

/// An API 2.0 gateway that the program is willing to talk to.
/// Names and addresses: Mimecast knowledge base, article 41019270938643.
struct Gateway
{
    enum class Kind {
        Global,   ///< https://api.services.mimecast.com, fails over between regions.
        Uk,       ///< https://uk-api.services.mimecast.com, no failover.
        Us,       ///< https://us-api.services.mimecast.com, no failover.
        Other,    ///< Another *.services.mimecast.com host: accepted with a warning.
        Loopback, ///< The simulated tenant, http or https.
    };
    Kind kind = Kind::Global;
    QUrl address; ///< Scheme, host and, for loopback only, port; no path.

    static Gateway global();
    static Gateway uk();
    static Gateway us();

    /// "global", "uk", "us", or the address.
    QString toString() const;
    bool operator==(const Gateway &) const = default;
};

/// Why an address is refused before anything is sent.
enum class GatewayRefusal {
    None,
    Legacy,      ///< An API 1.0 host, for example eu-api.mimecast.com.
    UnknownHost, ///< Neither a *.services.mimecast.com host nor loopback; look-alikes too.
    Malformed,   ///< No address, user info, a path, a query, or a scheme or port that is not allowed.
};

struct GatewayChoice
{
    std::optional<Gateway> gateway;
    GatewayRefusal refusal = GatewayRefusal::None;
};

/// Understands "global", "uk", "us" (in any case) or an address, with or without https://.
GatewayChoice parseGateway(const QString &text);

} // namespace mimecast
