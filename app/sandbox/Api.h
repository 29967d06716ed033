// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Reply.h"
#include "Tenant.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace sandbox {

/// What a client sent, as far as the API looks at it.
struct Request
{
    QByteArray method; ///< In capitals.
    QString path;
    QByteArray contentType;
    QByteArray authorization;
    QByteArray body;
};

/// What the tenant answers at the time `now`. Changes the tenant only as the service would: it issues
/// tokens and counts requests; or as the control call of Play.h says.
Reply answer(Tenant &tenant, const Request &request, const QDateTime &now);

} // namespace sandbox
