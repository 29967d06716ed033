#pragma once

#include "checks/Finding.h"
#include "widgets/WayView.h"

#include <QList>
#include <QString>

namespace pages {

/// The picture of the way from this computer to Threat Remediation, from what the checks found: each station
/// has the worst status of its checks, and what lies behind a break is not reached.
QList<widgets::WayView::Station> wayOf(const QList<checks::Finding> &findings, const QString &gatewayName);

/// The shape and tone that goes with a status.
widgets::Glyph glyphOf(checks::Status status);
widgets::Tone toneOf(checks::Status status);

} // namespace pages
