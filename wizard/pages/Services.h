#pragma once

#include "guide/Guide.h"
#include "secrets/Clipboard.h"
#include "session/PracticeTenant.h"
#include "session/SetupLibrary.h"
#include "validation/Watch.h"

#include <QUrl>

#include <functional>

namespace session {
class ClientFactory;
class OpenSetup;
class ValidationSession;
class Verification;
} // namespace session

namespace pages {

class ProxySignIn;

/// What the wizard needs from outside. All of it outlives the wizard.
struct Services
{
    const guide::Guide &guide;
    setup::SetupStore setups;
    setup::SetupStore practiceSetups;
    secrets::Keychain &keychain;
    secrets::Keychain &practiceKeychain;
    secrets::Clipboard &clipboard;
    session::StartPractice practiceTenant;
    std::function<void(const QUrl &)> openAddress;
    std::function<void()> openProxySettings = {}; ///< The system's; empty if it is not known how.
    QString defaultGateway = {}; ///< What new set-ups begin with; empty: the guide's proposal.
    mimecast::TransportPolicy transport = {};
    QList<QSslCertificate> extraAuthorities = {}; ///< For loopback gateways, outside practice.
    validation::WatchTime watchTime = validation::WatchTime::real();
};

/// What the pages show and act on. All of it outlives them.
struct PageContext
{
    const Services &services;
    session::ClientFactory &clients;
    session::SetupLibrary &library;
    session::SetupLibrary &practiceLibrary;
    session::OpenSetup &open;
    session::Verification &verification;
    session::ValidationSession &validation;
    ProxySignIn &proxySignIn;
};

} // namespace pages
