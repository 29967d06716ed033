// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"

#include <QJsonObject>

#include <array>

namespace setup {
class Setup;
}

namespace session {

/// What the last page says of a set-up as it stands now: whether it is ready, and what shows it.
struct FinishWords
{
    struct Proof
    {
        checks::Status status = checks::Status::Inconclusive;
        bool isConfirmed = false; ///< Only the administrator said so; nothing saw it.
        QString text = {};
        QString quiet = {}; ///< May be empty.
    };

    checks::Status status;
    QString headline;
    QString below;               ///< With whom it was tested, or what is missing, a line each.
    std::array<Proof, 3> proofs; ///< The test deletion, the live checks, what was confirmed.
};

/// `present` is the set-up's report as it stands now.
FinishWords finishWords(const QJsonObject &present, const setup::Setup &setup,
                        const QList<checks::Finding> &findings);

} // namespace session
