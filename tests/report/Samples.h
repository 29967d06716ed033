// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"
#include "guide/Guide.h"
#include "setup/Setup.h"
#include "validation/Record.h"

#include <QJsonObject>

#include <memory>

/// Set-ups, findings and documents for the tests of report.
namespace samples {

inline const QString clientId = QStringLiteral("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhWXYZ");
inline const QString secret =
    QStringLiteral("S3cretS3cretS3cretS3cretS3cretS3cretS3cretS3cretS3cretS3cretS3cr");

/// Everything entered and ticked.
std::unique_ptr<setup::Setup> filledSetup(const guide::Guide &guide);
/// All passed, but what only the validation shows.
QList<checks::Finding> goodFindings();
/// The given check as it would be found with this status.
checks::Finding finding(checks::CheckId check, checks::Status status);
QList<checks::Finding> with(const checks::Finding &changed);

/// Of a filled set-up and these findings.
QJsonObject document(const QList<checks::Finding> &findings);
QJsonObject ready();
QJsonObject failing();
QJsonObject notVerified();
/// A validation session that is signed off.
validation::Record record(validation::Outcome outcome = validation::Outcome::Deleted);
/// With such a session.
QJsonObject validated(validation::Outcome outcome = validation::Outcome::Deleted);
/// As verify without a set-up makes it.
QJsonObject withoutSetup();
/// With every text that is not of a fixed form replaced.
QJsonObject filledWith(const QString &text);

} // namespace samples
