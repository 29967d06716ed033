// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Cause.h"
#include "CheckId.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <variant>

/// What a finding's sentence inserts, and what a report keeps of it.
namespace checks {

enum class Status;

/// Who was asked, or where a redirect points.
struct Host
{
    QString name;
    bool operator==(const Host &) const = default;
};

/// Who answered, and the proxy on the way as "host:port", or empty.
struct Reached
{
    QString host;
    QString proxy;
    bool operator==(const Reached &) const = default;
};

struct Proxy
{
    QString address; ///< "host:port"
    bool operator==(const Proxy &) const = default;
};

/// A proxy that wants a password.
struct ProxySignIn
{
    QString proxy; ///< "host:port"
    QString realm; ///< What it guards, in its own words; may be empty.
    bool operator==(const ProxySignIn &) const = default;
};

struct ProxyRefusal
{
    QString proxy; ///< "host:port"
    QString host;
    bool operator==(const ProxyRefusal &) const = default;
};

/// Of a certificate that is not trusted.
struct Issuer
{
    QString name;
    bool operator==(const Issuer &) const = default;
};

/// What Mimecast wants before it is asked again.
struct Pause
{
    std::chrono::seconds length{0};
    bool operator==(const Pause &) const = default;
};

struct HttpStatus
{
    int status = 0;
    QString code; ///< Of the error in the answer, or empty.
    bool operator==(const HttpStatus &) const = default;
};

struct Product
{
    QString name;
    bool operator==(const Product &) const = default;
};

struct Permission
{
    QString name;
    bool operator==(const Permission &) const = default;
};

/// Where an answer does not tell which.
struct ProductOrPermission
{
    QString product;
    QString permission;
    bool operator==(const ProductOrPermission &) const = default;
};

struct Permissions
{
    QStringList names;
    bool operator==(const Permissions &) const = default;
};

struct Packages
{
    QStringList names;
    bool operator==(const Packages &) const = default;
};

/// By how much this computer's clock is ahead of Mimecast's.
struct ClockOffset
{
    std::chrono::seconds ahead{0};
    bool operator==(const ClockOffset &) const = default;
};

struct AccountNames
{
    QString name;
    QString code;
    QString region;
    bool operator==(const AccountNames &) const = default;
};

struct IncidentCode
{
    QString code;
    bool operator==(const IncidentCode &) const = default;
};

/// The check that a skipped one waits for.
struct Dependency
{
    CheckId check = CheckId::Connection;
    bool operator==(const Dependency &) const = default;
};

using Details = std::variant<std::monostate, Host, Reached, Proxy, ProxySignIn, ProxyRefusal, Issuer, Pause,
                             HttpStatus, Product, Permission, ProductOrPermission, Permissions, Packages,
                             ClockOffset, AccountNames, IncidentCode, Dependency>;

/// The member "arguments" of a check in a report: the texts of the details in the order of their members.
QStringList toArguments(const Details &details);
/// Back, for a finding with this check, status and cause. Nothing where the arguments are not those of such a
/// finding: reports and set-up files come from anywhere. What is there besides is left out.
Details detailsFromArguments(std::optional<CheckId> check, Status status, std::optional<Cause> cause,
                             const QStringList &arguments);

} // namespace checks
