// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/PracticeTenant.h"

#include <memory>
#include <optional>

namespace sandbox {
class Server;
}

namespace gui {

/// The simulated tenant of practice mode; started when it is first asked for.
class Practice
{
public:
    explicit Practice(QString scenario);
    ~Practice();

    /// Empty with the reason in words if it cannot start.
    std::optional<session::PracticeTenant> start(QString *error);

private:
    QString m_scenario;
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace gui
