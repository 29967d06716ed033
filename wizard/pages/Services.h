// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/Guide.h"
#include "language/Languages.h"
#include "session/PracticeTenant.h"
#include "session/SetupLibrary.h"
#include "steps/Desktop.h"
#include "validation/Watch.h"

namespace pages {

/// What the wizard needs from outside. All of it outlives the wizard.
struct Services
{
    const guide::Guide &guide;
    setup::SetupStore setups;
    setup::SetupStore practiceSetups;
    secrets::Keychain &keychain;
    secrets::Keychain &practiceKeychain;
    session::StartPractice practiceTenant;
    steps::Desktop desktop;
    language::Translators *translators = nullptr; ///< For the menu of languages; none without.
    QString windowPlace = {};    ///< File that keeps where the window stands; empty: it is not kept.
    QString defaultGateway = {}; ///< What new set-ups begin with; empty: the guide's proposal.
    mimecast::TransportPolicy transport = {};
    QList<QSslCertificate> extraAuthorities = {}; ///< For loopback gateways, outside practice.
    validation::WatchTime watchTime = validation::WatchTime::real();
};

} // namespace pages
