// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"

#include <stdexcept>

/// Only a verification that went well is worth a time.
inline void expectReady(const QList<checks::Finding> &findings)
{
    for (const checks::Finding &finding : findings) {
        const bool unknowable = finding.check == checks::CheckId::RemediationEdit;
        if (finding.status != (unknowable ? checks::Status::Inconclusive : checks::Status::Passed))
            throw std::runtime_error(toString(*finding.check).toStdString() + " did not pass");
    }
}
