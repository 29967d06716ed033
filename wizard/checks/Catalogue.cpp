#include "Catalogue.h"

#include "Labels.h"
#include "Reading.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace checks {

using mimecast::Exchange;
using mimecast::Request;
using Kind = Reading::Kind;

namespace {

constexpr qint64 largestSkew = 300; // Seconds, five minutes.
// No certificate is valid with a clock that is further off, so it is the answer's time that is wrong.
constexpr qint64 largestPlausibleSkew = 366LL * 24 * 3600;

Finding finding(const char *check, Status status, std::optional<Cause> cause = std::nullopt,
                const QStringList &arguments = {})
{
    Finding result;
    result.check = QString::fromLatin1(check);
    result.status = status;
    result.cause = cause;
    result.arguments = arguments;
    return result;
}

Finding troubled(const char *check, const Reading &reading)
{
    const Status status = reading.kind == Kind::NotThere      ? Status::Inconclusive
                          : reading.cause == Cause::Cancelled ? Status::Cancelled
                                                              : Status::Failed;
    return finding(check, status, reading.cause, reading.arguments);
}

Exchange exchangeOf(const Request &request, const Exchanges &exchanges)
{
    return exchanges.value(request.operation());
}

Reading readingOf(const Request &request, const Exchanges &exchanges, const Context &context)
{
    return read(exchangeOf(request, exchanges), context.gateway.address.host());
}

QList<Request> nothing(const Context & /*context*/)
{
    return {};
}

QList<Request> tokenOnly(const Context & /*context*/)
{
    return {mimecast::tokenRequest()};
}

// With the probes of the same product: one that is answered shows that the product is there.
QList<Request> accountRequests(const Context & /*context*/)
{
    return {mimecast::whoamiRequest(), mimecast::getAccountRequest(), mimecast::emergencyContactRequest(),
            mimecast::configSnapshotListRequest()};
}

QList<Request> getAccountOnly(const Context & /*context*/)
{
    return {mimecast::getAccountRequest()};
}

QList<Request> threatRequests(const Context &context)
{
    return {mimecast::getQuotaRequest(), mimecast::findIncidentsRequest(context.now),
            mimecast::getBatchesRequest()};
}

QList<Request> probes(const Context & /*context*/)
{
    return {mimecast::emergencyContactRequest(), mimecast::configSnapshotListRequest(),
            mimecast::getBatchesRequest()};
}

Finding connection(const Exchanges &exchanges, const Context &context)
{
    const Exchange exchange = exchangeOf(mimecast::tokenRequest(), exchanges);
    const QString host = context.gateway.address.host();
    if (const auto stopped = transportTrouble(exchange, host))
        return troubled("connection", *stopped);
    if (context.gateway.kind == mimecast::Gateway::Kind::Other)
        return finding("connection", Status::Warning, Cause::UnknownGateway, {host});
    QStringList arguments{host};
    if (!exchange.proxy.isEmpty())
        arguments.append(exchange.proxy);
    return finding("connection", Status::Passed, std::nullopt, arguments);
}

Finding clock(const Exchanges &exchanges, const Context & /*context*/)
{
    const Exchange exchange = exchangeOf(mimecast::tokenRequest(), exchanges);
    if (!exchange.serverDate.isValid() || !exchange.receivedAt.isValid())
        return finding("clock", Status::Inconclusive, Cause::UnexpectedResponse);
    const qint64 ahead = exchange.serverDate.secsTo(exchange.receivedAt);
    if (std::abs(ahead) > largestPlausibleSkew)
        return finding("clock", Status::Inconclusive, Cause::UnexpectedResponse);
    const QStringList arguments{QString::number(ahead)};
    return std::abs(ahead) > largestSkew ? finding("clock", Status::Warning, Cause::ClockSkew, arguments)
                                         : finding("clock", Status::Passed, std::nullopt, arguments);
}

bool isRejectionOfCredentials(const mimecast::Answer &answer)
{
    static const QSet<QString> codes{
        QStringLiteral("invalidclientidentifier"),
        QStringLiteral("invalid_client_identifier"),
        QStringLiteral("invalid_client"),
    };
    return answer.kind == mimecast::Answer::Kind::Failure &&
           (answer.status == 401 || codes.contains(answer.code.toLower()));
}

Finding token(const Exchanges &exchanges, const Context &context)
{
    const Reading reading = readingOf(mimecast::tokenRequest(), exchanges, context);
    const QJsonValue accessToken = reading.answer.body.value(QLatin1String("access_token"));
    if (reading.isAnswered() && !accessToken.toString().isEmpty())
        return finding("token", Status::Passed);
    if (isRejectionOfCredentials(reading.answer))
        return finding("token", Status::Failed, Cause::CredentialsRejected);
    if (reading.kind == Kind::Trouble)
        return troubled("token", reading);
    // Products and permissions are no matter of this operation; what remains is an answer of another kind.
    return finding("token", Status::Failed, Cause::UnexpectedResponse, unexpectedArguments(reading.answer));
}

/// What two operations of one product tell: one that needs only the product, and one that needs the role's
/// permission too.
struct Pair
{
    Reading productOnly;
    Reading both;
    bool probeAnswered; ///< An operation that our role must not reach shows the product.
    bool refusalCounts; ///< Whether a refusal of the first one proves anything about the product.
    QString product;
    QString permission;

    bool hasProduct() const { return productOnly.isAnswered() || probeAnswered; }
    /// By the words of the first one.
    bool lacksProduct() const
    {
        return refusalCounts && productOnly.kind == Kind::NoProduct && !probeAnswered;
    }
};

Pair accountPair(const Exchanges &exchanges, const Context &context)
{
    return {readingOf(mimecast::whoamiRequest(), exchanges, context),
            readingOf(mimecast::getAccountRequest(), exchanges, context),
            readingOf(mimecast::emergencyContactRequest(), exchanges, context).isAnswered() ||
                readingOf(mimecast::configSnapshotListRequest(), exchanges, context).isAnswered(),
            true,
            labels::accountManagement(),
            labels::dashboardRead()};
}

// get-quota may depend on a licence of its own.
Pair threatPair(const Exchanges &exchanges, const Context &context)
{
    return {readingOf(mimecast::getQuotaRequest(), exchanges, context),
            readingOf(mimecast::findIncidentsRequest(context.now), exchanges, context),
            readingOf(mimecast::getBatchesRequest(), exchanges, context).isAnswered(),
            false,
            labels::threatManagement(),
            labels::threatRemediationRead()};
}

Finding productFinding(const char *check, const Pair &pair)
{
    const Reading &first = pair.productOnly;
    const Reading &second = pair.both;
    if (pair.hasProduct() || second.isAnswered())
        return finding(check, Status::Passed);
    const bool firstRefused = pair.refusalCounts && first.isRefused();
    const QStringList both{pair.product, pair.permission};
    // Its words point to the permission, which needs the product; nothing has proved the product, though.
    if (second.kind == Kind::NoPermission) {
        const Status status = pair.lacksProduct() ? Status::Failed : Status::Inconclusive;
        return finding(check, status, Cause::ProductOrPermissionMissing, both);
    }
    if (second.kind == Kind::NoProduct || pair.lacksProduct())
        return finding(check, Status::Failed, Cause::ProductMissing, {pair.product});
    if (second.kind == Kind::Forbidden || firstRefused)
        return finding(check, Status::Failed, Cause::ProductOrPermissionMissing, both);
    for (const Reading &reading : {second, first}) {
        if (reading.kind == Kind::Trouble)
            return troubled(check, reading);
    }
    return troubled(check, second);
}

Finding refusedPermission(const char *check, const Pair &pair)
{
    const bool productAssigned = pair.hasProduct();
    const Kind refusal = pair.both.kind;
    if ((refusal == Kind::NoPermission && !pair.lacksProduct()) ||
        (refusal == Kind::Forbidden && productAssigned))
        return finding(check, Status::Failed, Cause::PermissionMissing, {pair.permission});
    if ((refusal == Kind::NoProduct && !productAssigned) ||
        (refusal == Kind::Forbidden && pair.lacksProduct()))
        return finding(check, Status::Inconclusive, Cause::ProductMissing, {pair.product});
    // Also where one answer contradicts the other.
    return finding(check, Status::Failed, Cause::ProductOrPermissionMissing, {pair.product, pair.permission});
}

/// The operation that needs both was not answered.
Finding permissionFinding(const char *check, const Pair &pair)
{
    return pair.both.isRefused() ? refusedPermission(check, pair) : troubled(check, pair.both);
}

Finding accountProduct(const Exchanges &exchanges, const Context &context)
{
    return productFinding("account-product", accountPair(exchanges, context));
}

Finding unexpectedContent(const char *check, const Reading &reading)
{
    return finding(check, Status::Failed, Cause::UnexpectedResponse,
                   {QString::number(reading.answer.status)});
}

Finding accountRead(const Exchanges &exchanges, const Context &context)
{
    const Pair pair = accountPair(exchanges, context);
    if (!pair.both.isAnswered())
        return permissionFinding("account-read", pair);
    const auto account = mimecast::Account::fromJson(pair.both.answer.data.at(0).toObject());
    if (account.code.isEmpty() && account.name.isEmpty())
        return unexpectedContent("account-read", pair.both);
    Finding result =
        finding("account-read", Status::Passed, std::nullopt, {account.name, account.code, account.region});
    result.account = account;
    return result;
}

Finding licence(const Exchanges &exchanges, const Context &context)
{
    const Reading reading = readingOf(mimecast::getAccountRequest(), exchanges, context);
    if (!reading.isAnswered())
        return troubled("licence", reading);
    const auto account = mimecast::Account::fromJson(reading.answer.data.at(0).toObject());
    if (account.packages.isEmpty()) {
        return finding("licence", Status::Inconclusive, Cause::UnexpectedResponse,
                       {QString::number(reading.answer.status)});
    }
    if (account.isCloudIntegrated())
        return finding("licence", Status::Failed, Cause::CloudIntegratedAccount);
    QStringList missing;
    if (!account.hasInternalEmailProtect())
        missing.append(labels::internalEmailProtect());
    if (!account.hasThreatRemediation())
        missing.append(labels::threatRemediation());
    return missing.isEmpty() ? finding("licence", Status::Passed)
                             : finding("licence", Status::Failed, Cause::LicenceMissing, missing);
}

Finding threatProduct(const Exchanges &exchanges, const Context &context)
{
    return productFinding("threat-product", threatPair(exchanges, context));
}

/// A list of objects, each with a list of incidents, or none.
bool holdsIncidents(const QJsonObject &body)
{
    const QJsonValue data = body.value(QLatin1String("data"));
    const QJsonArray list = data.toArray();
    return data.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) {
               const QJsonValue incidents = entry.toObject().value(QLatin1String("incidents"));
               return entry.isObject() &&
                      (incidents.isArray() || incidents.isNull() || incidents.isUndefined());
           });
}

Finding remediationRead(const Exchanges &exchanges, const Context &context)
{
    const Pair pair = threatPair(exchanges, context);
    if (!pair.both.isAnswered())
        return permissionFinding("remediation-read", pair);
    if (!holdsIncidents(pair.both.answer.body))
        return unexpectedContent("remediation-read", pair.both);
    return finding("remediation-read", Status::Passed);
}

Finding remediationEdit(const Exchanges & /*exchanges*/, const Context & /*context*/)
{
    return finding("remediation-edit", Status::Inconclusive, Cause::NeedsValidation);
}

struct Probe
{
    Request (*request)();
    QString (*permission)();
};

Finding leastPrivilege(const Exchanges &exchanges, const Context &context)
{
    constexpr std::array all{
        Probe{mimecast::emergencyContactRequest, labels::settingsRead},
        Probe{mimecast::configSnapshotListRequest, labels::configSnapshot},
        Probe{mimecast::getBatchesRequest, labels::byoRead},
    };
    QStringList excess;
    std::optional<Reading> undecided;
    for (const Probe &probe : all) {
        const Reading reading = readingOf(probe.request(), exchanges, context);
        if (reading.isAnswered()) {
            excess.append(probe.permission());
        } else if (!reading.isRefused() && !undecided) {
            undecided = reading;
        }
    }
    if (!excess.isEmpty())
        return finding("least-privilege", Status::Warning, Cause::ExcessPermission, excess);
    if (!undecided)
        return finding("least-privilege", Status::Passed);
    Finding result = troubled("least-privilege", *undecided);
    // Nothing failed: it only stays unknown whether the role has more than it needs.
    if (result.status == Status::Failed)
        result.status = Status::Inconclusive;
    return result;
}

using Evaluate = Finding (*)(const Exchanges &, const Context &);
using Requests = QList<Request> (*)(const Context &);

struct Row
{
    const char *id;
    const char *dependsOn;
    Requests requests;
    Evaluate evaluate;
};

constexpr std::array rows{
    Row{"connection", nullptr, tokenOnly, connection},
    Row{"clock", "connection", tokenOnly, clock},
    Row{"token", "connection", tokenOnly, token},
    Row{"account-product", "token", accountRequests, accountProduct},
    Row{"account-read", "token", accountRequests, accountRead},
    Row{"licence", "account-read", getAccountOnly, licence},
    Row{"threat-product", "token", threatRequests, threatProduct},
    Row{"remediation-read", "token", threatRequests, remediationRead},
    Row{"remediation-edit", "token", nothing, remediationEdit},
    Row{"least-privilege", "token", probes, leastPrivilege},
};

/// Every finding carries what was asked, whatever came of it.
template <size_t Index>
Finding evaluateWithEvidence(const Exchanges &exchanges, const Context &context)
{
    constexpr const Row &row = rows[Index];
    Finding result = row.evaluate(exchanges, context);
    for (const Request &request : row.requests(context)) {
        if (const auto exchange = exchanges.constFind(request.operation()); exchange != exchanges.cend())
            result.evidence.append(evidenceOf(*exchange));
    }
    return result;
}

template <size_t... Index>
QList<Check> allChecks(std::index_sequence<Index...> /*indices*/)
{
    const auto check = [](const Row &row, Evaluate evaluate) {
        return Check{QString::fromLatin1(row.id),
                     row.dependsOn ? QStringList{QString::fromLatin1(row.dependsOn)} : QStringList{},
                     row.requests, evaluate};
    };
    return {check(rows[Index], evaluateWithEvidence<Index>)...};
}

} // namespace

QList<Check> catalogue()
{
    return allChecks(std::make_index_sequence<rows.size()>());
}

QList<Finding> inOrder(QList<Finding> findings)
{
    const auto place = [](const Finding &finding) {
        return std::find_if(rows.begin(), rows.end(),
                            [&finding](const Row &row) { return finding.check == QLatin1String(row.id); });
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &one, const Finding &other) { return place(one) < place(other); });
    return findings;
}

QList<Check> withDependencies(const QStringList &ids)
{
    const QList<Check> all = catalogue();
    QSet<QString> wanted(ids.cbegin(), ids.cend());
    // Checks come after what they depend on, so that one pass from the end finds everything.
    std::for_each(all.crbegin(), all.crend(), [&wanted](const Check &check) {
        if (wanted.contains(check.id))
            wanted += QSet<QString>(check.dependsOn.cbegin(), check.dependsOn.cend());
    });
    QList<Check> result;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(result),
                 [&](const Check &check) { return ids.isEmpty() || wanted.contains(check.id); });
    return result;
}

QList<Finding> findingsWithoutAsking(Cause cause, const QStringList &arguments)
{
    const bool concernsGateway = cause == Cause::LegacyGateway || cause == Cause::UnknownGateway;
    const QLatin1String failing(concernsGateway ? "connection" : "token");
    QList<Finding> findings;
    for (const Row &row : rows) {
        findings.append(failing == QLatin1String(row.id)
                            ? finding(row.id, Status::Failed, cause, arguments)
                            : finding(row.id, Status::Skipped, {}, {QString(failing)}));
    }
    return findings;
}

} // namespace checks
