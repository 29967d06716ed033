// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectionPath.h"

#include "widgets/StatusGlyph.h"

#include "checks/ConnectionPath.h"

#include <QCoreApplication>

namespace pages {

using checks::Finding;
using Station = widgets::ConnectionPathView::Station;

namespace {

Station station(const QString &label, checks::Status status)
{
    return {label, widgets::glyphOf(status), checks::statusText(status)};
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pages::ConnectionPath", text);
}

} // namespace

QList<Station> stationsOf(const QList<Finding> &findings, const QString &gatewayName)
{
    QString accountCode;
    for (const Finding &finding : findings) {
        if (const auto *const account = std::get_if<checks::AccountNames>(&finding.details))
            accountCode = account->code;
    }
    const checks::ConnectionPath path = checks::connectionPathOf(findings);
    return {
        station(tr("This computer"), path.computer),
        station(tr("Network"), path.network),
        station(gatewayName, path.gateway),
        station(tr("Credentials"), path.credentials),
        station(accountCode.isEmpty() ? tr("Account") : tr("Account") + QLatin1Char('\n') + accountCode,
                path.account),
        station(tr("Threat Remediation"), path.threatRemediation),
    };
}

} // namespace pages
