// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ClientFactory.h"

#include "checks/Finding.h"
#include "checks/Runner.h"
#include "mimecast/Gateway.h"
#include "secrets/SecretText.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace session {

class OpenSetup;

/// Whether Mimecast accepts one pair of Client ID and Client Secret: the token request alone, at the gateway
/// of the open set-up. What is known is of the pair that was asked about last, and gone with drop().
class Acceptance : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown,  ///< Not asked.
        Pending,  ///< Under way.
        Accepted, ///< Answered with a token.
        Refused,  ///< Answered that the two do not go together, or are not in force.
        NoAnswer, ///< Neither, see finding().
    };

    /// Both have to outlive this object.
    Acceptance(const ClientFactory &clients, OpenSetup &open, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// When it was answered.
    QDateTime at() const { return m_at; }
    /// Why not, unless it is accepted.
    checks::Finding finding() const { return m_finding; }
    /// Which gateway was asked.
    const mimecast::Gateway &gateway() const { return m_gateway; }

    /// Asks about this pair; if the secret is empty, about the one that the set-up has, out of the keychain.
    void ask(const QString &clientId, secrets::SecretText secret);
    /// The pair is another one: what was found counts for nothing, and an answer that is still to come too.
    void drop();

Q_SIGNALS:
    void changed();
    /// Exactly once after each ask() that was not dropped.
    void answered();

private:
    void take();
    void end(State state, const checks::Finding &finding);

    const ClientFactory &m_clients;
    OpenSetup &m_open;
    State m_state = State::Unknown;
    QDateTime m_at;
    checks::Finding m_finding;
    mimecast::Gateway m_gateway;
    checks::Runner m_runner;
    std::unique_ptr<QObject> m_fetching; ///< While the secret is fetched.
};

} // namespace session
