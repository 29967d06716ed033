// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Tenant.h"

#include <QByteArray>
#include <QSslConfiguration>

/// Throw-away certificates, made by certificates/make.sh: their key is public, and the authority's key is no
/// more. Whoever trusts the authority trusts nothing but the simulated tenant.
namespace sandbox {

/// In PEM form, for those who want to verify the simulated tenant over TLS.
QByteArray authorityPem();

/// For a server on a line that speaks TLS.
QSslConfiguration tlsConfiguration(Line line);

} // namespace sandbox
