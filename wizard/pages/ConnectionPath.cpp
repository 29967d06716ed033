// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectionPath.h"

#include "widgets/StatusGlyph.h"

#include "checks/ConnectionPath.h"

#include <QCoreApplication>

namespace pages {

using checks::Finding;
using Icon = widgets::ConnectionPathView::Icon;
using Station = widgets::ConnectionPathView::Station;

namespace {

Station station(Icon icon, checks::Status status, const QString &label, const QString &detail = {})
{
    return {icon, label, detail, widgets::glyphOf(status), checks::statusText(status)};
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pages", text);
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
        //: Station on the path to Mimecast.
        station(Icon::Computer, path.computer, tr("This computer")),
        //: Station on the path to Mimecast: the address of its API.
        station(Icon::Plug, path.gateway, tr("Gateway"), gatewayName),
        //: Station on the path to Mimecast: Client ID and Client Secret.
        station(Icon::Key, path.credentials, tr("Keys")),
        //: Station on the path to Mimecast: the customer’s account there.
        station(Icon::Person, path.account, tr("Account"), accountCode),
        //: Station on the path to Mimecast: the service. A label of the console: not translated.
        station(Icon::Envelope, path.threatRemediation, tr("Threat Remediation")),
    };
}

} // namespace pages
