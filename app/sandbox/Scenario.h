// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Tenant.h"

#include <QString>

#include <span>

namespace sandbox {

/// One way in which a tenant can be set up, or fail to be.
struct Scenario
{
    enum class Group { SetUp, Service, Answers, Network };

    Group group;
    const char *id;
    const char *text; ///< Marked for translation in the context "sandbox".
    void (*configure)(Tenant &tenant);

    QString name() const; ///< For example "no-threat-management".
    QString sentence() const;
    /// The ready tenant, configured.
    Tenant tenant() const;
};

/// What the scenarios of a group have in common: "How the service behaves".
QString title(Scenario::Group group);

/// By groups; "ready" is the first.
std::span<const Scenario> scenarios();
/// Null if there is none of that name.
const Scenario *findScenario(const QString &name);

} // namespace sandbox
