// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mimecast/Gateway.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <functional>
#include <optional>

namespace session {

/// The simulated tenant that practice mode talks to. Its credentials are no secret.
struct PracticeTenant
{
    mimecast::Gateway gateway;
    QString clientId;
    QString clientSecret;
    /// Plays the test deletion of a CST for the message, with what is to come of it, for example
    /// "partial-failure"; may be empty.
    std::function<void(const QString &messageId, const QString &play)> playDeletion = {};
    /// Who vouches for it over TLS. Their key is public, so nobody else is believed on their word.
    QList<QSslCertificate> authorities = {};
};

/// Starts the simulated tenant, once; empty with the reason if that fails.
using StartPractice = std::function<std::optional<PracticeTenant>(QString *error)>;

} // namespace session
