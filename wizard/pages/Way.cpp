#include "Way.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace pages {

using checks::Cause;
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

/// The statuses from the least to the most telling, for a station of several checks.
int weight(Status status)
{
    constexpr std::array order{Status::Passed,    Status::Inconclusive, Status::Pending, Status::Skipped,
                               Status::Cancelled, Status::Running,      Status::Warning, Status::Failed};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

Status worst(const QHash<QString, Finding> &findings, std::initializer_list<const char *> checks)
{
    Status status = Status::Passed;
    for (const char *check : checks) {
        const Status other = findings.value(QString::fromLatin1(check)).status;
        if (weight(other) > weight(status))
            status = other;
    }
    return status;
}

/// Failures that happen before the gateway is reached.
bool isNetworkCause(const std::optional<Cause> &cause)
{
    return cause && *cause <= Cause::ProxyRefused;
}

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
    QHash<QString, Finding> byId;
    for (const Finding &finding : findings)
        byId.insert(finding.check, finding);

    const Finding connection = byId.value(QStringLiteral("connection"));
    const bool brokenNetwork = connection.status == Status::Failed && isNetworkCause(connection.cause);
    const bool reached = connection.status == Status::Failed || connection.status == Status::Warning;
    const Status network = reached && !brokenNetwork ? Status::Passed : connection.status;
    const Status gateway = brokenNetwork ? Status::Skipped : connection.status;
    const bool begun = connection.status != Status::Pending;
    const Finding account = byId.value(QStringLiteral("account-read"));
    const QString accountCode = account.account ? account.account->code : QString();

    return {
        station(tr("This computer"),
                begun ? worst(byId, {"clock"}) == Status::Warning ? Status::Warning : Status::Passed
                      : Status::Pending),
        station(tr("Network"), network),
        station(gatewayName, gateway),
        station(tr("Credentials"), worst(byId, {"token"})),
        station(accountCode.isEmpty() ? tr("Account") : tr("Account") + QLatin1Char('\n') + accountCode,
                worst(byId, {"account-product", "account-read", "licence"})),
        station(tr("Threat Remediation"), worst(byId, {"threat-product", "remediation-read"})),
    };
}

} // namespace pages
