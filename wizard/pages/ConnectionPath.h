// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"
#include "widgets/ConnectionPathView.h"

#include <QList>
#include <QString>

namespace pages {

/// The picture of the path from this computer to Threat Remediation, from what the checks found.
QList<widgets::ConnectionPathView::Station> stationsOf(const QList<checks::Finding> &findings,
                                                       const QString &gatewayName);

} // namespace pages
