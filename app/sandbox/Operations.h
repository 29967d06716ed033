// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Reply.h"
#include "Tenant.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace sandbox {

/// One operation of the API: what it needs, and what it answers once it has that. All of them read; none
/// that changes anything exists here, just as no client of this project may ask for one.
struct Operation
{
    const char *method;
    const char *path;
    Product product;
    std::optional<Permission> permission;
    Reply (*handler)(const Tenant &tenant, const QJsonObject &body); ///< A POST's body has a `data` array.
};

std::span<const Operation> operations();

} // namespace sandbox
