#include "Way.h"

#include "checks/Way.h"

#include <QCoreApplication>

namespace pages {

using checks::Finding;
using checks::Status;
using widgets::Glyph;
using widgets::Tone;
using Station = widgets::WayView::Station;

Glyph glyphOf(Status status)
{
    switch (status) {
    case Status::Pending:
        return Glyph::Todo;
    case Status::Running:
        return Glyph::Running;
    case Status::Passed:
        return Glyph::Done;
    case Status::Warning:
        return Glyph::Attention;
    case Status::Failed:
        return Glyph::Failed;
    case Status::Inconclusive:
        return Glyph::Unknown;
    case Status::Skipped:
    case Status::Cancelled:
        break;
    }
    return Glyph::Skipped;
}

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Passed:
        return Tone::Success;
    case Status::Warning:
        return Tone::Warning;
    case Status::Failed:
        return Tone::Error;
    default:
        return Tone::Neutral;
    }
}

namespace {

Station station(const QString &label, Status status)
{
    return {label, glyphOf(status), checks::statusText(status)};
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pages::Way", text);
}

} // namespace

QList<Station> wayOf(const QList<Finding> &findings, const QString &gatewayName)
{
    QString accountCode;
    for (const Finding &finding : findings) {
        if (const auto *const account = std::get_if<checks::AccountNames>(&finding.details))
            accountCode = account->code;
    }
    const checks::Way way = checks::wayOf(findings);
    return {
        station(tr("This computer"), way.computer),
        station(tr("Network"), way.network),
        station(gatewayName, way.gateway),
        station(tr("Credentials"), way.credentials),
        station(accountCode.isEmpty() ? tr("Account") : tr("Account") + QLatin1Char('\n') + accountCode,
                way.account),
        station(tr("Threat Remediation"), way.threatRemediation),
    };
}

} // namespace pages
