// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/SecretText.h"

#include <QString>

namespace mimecast {

/// Who a proxy is told that asks. Meant for that proxy, and given to no other.
struct ProxyLogin
{
    QString proxy; ///< "host:port", as Exchange::proxy.
    QString user;
    secrets::SecretText password;

    ProxyLogin clone() const { return {proxy, user, password.clone()}; }
};

} // namespace mimecast
