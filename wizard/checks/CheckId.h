// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace checks {

/// The checks in the order in which they are shown, see Catalogue.cpp for all that is said of each. Closed:
/// reports, set-up files and the command line rely on the names.
enum class CheckId {
    Connection,
    Clock,
    Token,
    AccountProduct,
    AccountRead,
    Licence,
    ThreatProduct,
    RemediationRead,
    RemediationEdit,
    LeastPrivilege,
};
inline constexpr int checkCount = static_cast<int>(CheckId::LeastPrivilege) + 1;

/// The name in reports, for example "account-read".
QString toString(CheckId check);
std::optional<CheckId> checkFromString(const QString &name);

} // namespace checks
