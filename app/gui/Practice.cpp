// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Practice.h"

#include "sandbox/Certificates.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"

#include <QCoreApplication>

namespace gui {

Practice::Practice(QString scenario) : m_scenario(std::move(scenario)) {}

Practice::~Practice() = default;

std::optional<session::PracticeTenant> Practice::start(QString *error)
{
    const sandbox::Scenario *scenario = sandbox::findScenario(m_scenario);
    if (!scenario) {
        //: %1 is what was given as the name of a scenario.
        *error = QCoreApplication::translate("gui", "There is no practice scenario “%1”.").arg(m_scenario);
        return {};
    }
    auto server = std::make_unique<sandbox::Server>(scenario->tenant());
    if (!server->listen()) {
        //: %1 is the system’s reason.
        *error = QCoreApplication::translate("gui", "The simulated tenant cannot start on this computer: %1")
                     .arg(server->errorString());
        return {};
    }
    m_server = std::move(server);
    const auto playDeletion = [server = m_server.get()](const QString &messageId, const QString &play) {
        sandbox::play(server->tenant(), {.kind = sandbox::playKind(play).value_or(sandbox::Play::Kind::None),
                                         .messageId = messageId,
                                         .begun = QDateTime::currentDateTimeUtc()});
    };
    return session::PracticeTenant{*mimecast::parseGateway(m_server->address().toString()).gateway,
                                   sandbox::standingClientId(), sandbox::standingClientSecret(), playDeletion,
                                   QSslCertificate::fromData(sandbox::authorityPem())};
}

} // namespace gui
