// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Scenario.h"
#include "sandbox/Server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

/// The simulated tenant with a certificate for Mimecast's own names. A proxy has to lead there, which is what
/// the tests of proxies need: loopback gateways never have one.
struct NamedGateway : sandbox::Server
{
    NamedGateway() : sandbox::Server(sandbox::readyTenant())
    {
        trustItsAuthority();
        if (!listenTls(QStringLiteral(CERTIFICATES "/gateway.pem"), QStringLiteral(CERTIFICATES "/key.pem")))
            qFatal("no free port on loopback, or no certificates");
    }

    quint16 port() const { return static_cast<quint16>(address().port()); }

    /// As if the system did, and in this program only.
    static void trustItsAuthority()
    {
        QFile file(QStringLiteral(CERTIFICATES "/authority.pem"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no certificates");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(file.readAll()));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
};
