// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// What the Mimecast console calls things. Never translated.
namespace checks::labels {

inline QString accountManagement()
{
    return QStringLiteral("Account Management");
}
inline QString threatManagement()
{
    return QStringLiteral("Threat Management");
}
inline QString threatRemediation()
{
    return QStringLiteral("Threat Remediation");
}
inline QString internalEmailProtect()
{
    return QStringLiteral("Internal Email Protect");
}

inline QString emailSecurityMx()
{
    return QStringLiteral("Email Security – MX");
}

inline QString dashboardRead()
{
    return QStringLiteral("Account Menu › Dashboard › Read");
}
inline QString threatRemediationRead()
{
    return QStringLiteral("Services Menu › Threat Remediation › Read");
}
inline QString threatRemediationEdit()
{
    return QStringLiteral("Services Menu › Threat Remediation › Edit");
}

// Not in our role.
inline QString settingsRead()
{
    return QStringLiteral("Account › Settings › Read");
}
inline QString configSnapshot()
{
    return QStringLiteral("Account › Config Snapshot");
}
inline QString byoRead()
{
    return QStringLiteral("BYO Threat Intelligence › Read");
}

} // namespace checks::labels
