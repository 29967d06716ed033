// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Evaluations.h"

#include "CauseTable.h"
#include "Labels.h"

#include "mimecast/Account.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>

namespace checks {

using mimecast::Request;
using Kind = ClassifiedResponse::Kind;
using std::chrono::seconds;

namespace {

constexpr seconds largestSkew = std::chrono::minutes(5);
// No certificate is valid with a clock that is further off, so it is the answer's time that is wrong.
constexpr seconds largestPlausibleSkew = std::chrono::hours(366 * 24);

Finding passed(const Check &check, const Details &details = {})
{
    Finding finding;
    finding.check = check.id;
    finding.status = Status::Passed;
    finding.details = details;
    return finding;
}

Finding found(const Check &check, Cause cause, const Details &details = {})
{
    Finding finding = passed(check, details);
    finding.status = rowOf(cause).severity;
    finding.cause = cause;
    return finding;
}

Finding undetermined(const Check &check, Cause cause, const Details &details = {})
{
    Finding finding = found(check, cause, details);
    finding.status = Status::Inconclusive;
    return finding;
}

Finding errorFinding(const Check &check, const ClassifiedResponse &response)
{
    const auto &[cause, details] = response.error;
    return response.kind == Kind::NotThere ? undetermined(check, cause, details)
                                           : found(check, cause, details);
}

ClassifiedResponse responseTo(const Request &request, const Responses &responses)
{
    return responses.value(request.operation());
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

Finding unexpectedContent(const Check &check, const ClassifiedResponse &response)
{
    return found(check, Cause::UnexpectedResponse, HttpStatus{response.answer.status, {}});
}

/// What two operations of one product tell: one that needs only the product, and one that needs the role's
/// permission too.
struct Pair
{
    ClassifiedResponse productOnly;
    ClassifiedResponse both;
    bool probeAnswered; ///< An operation that our role must not reach shows the product.
    bool refusalCounts; ///< Whether a refusal of the first one proves anything about the product.

    bool hasProduct() const { return productOnly.isAnswered() || probeAnswered; }
    /// By the words of the first one.
    bool lacksProduct() const
    {
        return refusalCounts && productOnly.kind == Kind::NoProduct && !probeAnswered;
    }
};

Pair accountPair(const Responses &responses)
{
    return {responseTo(mimecast::whoamiRequest(), responses),
            responseTo(mimecast::getAccountRequest(), responses),
            responseTo(mimecast::emergencyContactRequest(), responses).isAnswered() ||
                responseTo(mimecast::configSnapshotListRequest(), responses).isAnswered(),
            true};
}

// get-quota may depend on a license of its own.
Pair threatPair(const Responses &responses, const Context &context)
{
    return {responseTo(mimecast::getQuotaRequest(), responses),
            responseTo(mimecast::findIncidentsRequest(context.now), responses),
            responseTo(mimecast::getBatchesRequest(), responses).isAnswered(), false};
}

Finding productFinding(const Check &check, const Pair &pair)
{
    const ClassifiedResponse &first = pair.productOnly;
    const ClassifiedResponse &second = pair.both;
    if (pair.hasProduct() || second.isAnswered())
        return passed(check);
    const bool firstRefused = pair.refusalCounts && first.isRefused();
    const ProductOrPermission both{check.product(), check.permission()};
    // Its words point to the permission, which needs the product; nothing has proved the product, though.
    if (second.kind == Kind::NoPermission) {
        return pair.lacksProduct() ? found(check, Cause::ProductOrPermissionMissing, both)
                                   : undetermined(check, Cause::ProductOrPermissionMissing, both);
    }
    if (second.kind == Kind::NoProduct || pair.lacksProduct())
        return found(check, Cause::ProductMissing, Product{check.product()});
    if (second.kind == Kind::Forbidden || firstRefused)
        return found(check, Cause::ProductOrPermissionMissing, both);
    return errorFinding(check, second.kind != Kind::Error && first.kind == Kind::Error ? first : second);
}

Finding refusedPermission(const Check &check, const Pair &pair)
{
    const bool productAssigned = pair.hasProduct();
    const Kind refusal = pair.both.kind;
    if ((refusal == Kind::NoPermission && !pair.lacksProduct()) ||
        (refusal == Kind::Forbidden && productAssigned))
        return found(check, Cause::PermissionMissing, Permission{check.permission()});
    if ((refusal == Kind::NoProduct && !productAssigned) ||
        (refusal == Kind::Forbidden && pair.lacksProduct()))
        return undetermined(check, Cause::ProductMissing, Product{check.product()});
    // Also where one answer contradicts the other.
    return found(check, Cause::ProductOrPermissionMissing,
                 ProductOrPermission{check.product(), check.permission()});
}

/// The operation that needs both was not answered.
Finding permissionFinding(const Check &check, const Pair &pair)
{
    return pair.both.isRefused() ? refusedPermission(check, pair) : errorFinding(check, pair.both);
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

struct Probe
{
    Request (*request)();
    QString (*permission)();
};

} // namespace

QList<Request> noRequests(const Context & /*context*/)
{
    return {};
}

QList<Request> tokenRequests(const Context & /*context*/)
{
    return {mimecast::tokenRequest()};
}

QList<Request> accountProductRequests(const Context & /*context*/)
{
    return {mimecast::whoamiRequest(), mimecast::getAccountRequest(), mimecast::emergencyContactRequest(),
            mimecast::configSnapshotListRequest()};
}

QList<Request> accountReadRequests(const Context & /*context*/)
{
    return {mimecast::getAccountRequest()};
}

QList<Request> threatRequests(const Context &context)
{
    return {mimecast::getQuotaRequest(), mimecast::findIncidentsRequest(context.now),
            mimecast::getBatchesRequest()};
}

QList<Request> privilegeRequests(const Context & /*context*/)
{
    return {mimecast::emergencyContactRequest(), mimecast::configSnapshotListRequest(),
            mimecast::getBatchesRequest()};
}

Finding evaluateConnection(const Check &check, const Responses &responses, const Context &context)
{
    const ClassifiedResponse response = responseTo(mimecast::tokenRequest(), responses);
    const QString host = context.gateway.address.host();
    if (response.transportError)
        return found(check, response.transportError->cause, response.transportError->details);
    if (context.gateway.kind == mimecast::Gateway::Kind::Other)
        return found(check, Cause::UnknownGateway, Host{host});
    return passed(check, Reached{host, response.proxy});
}

Finding evaluateClock(const Check &check, const Responses &responses, const Context & /*context*/)
{
    const ClassifiedResponse response = responseTo(mimecast::tokenRequest(), responses);
    if (!response.serverDate.isValid() || !response.receivedAt.isValid())
        return undetermined(check, Cause::UnexpectedResponse);
    const seconds ahead(response.serverDate.secsTo(response.receivedAt));
    if (std::chrono::abs(ahead) > largestPlausibleSkew)
        return undetermined(check, Cause::UnexpectedResponse);
    return std::chrono::abs(ahead) > largestSkew ? found(check, Cause::ClockSkew, ClockOffset{ahead})
                                                 : passed(check, ClockOffset{ahead});
}

Finding evaluateToken(const Check &check, const Responses &responses, const Context & /*context*/)
{
    const ClassifiedResponse response = responseTo(mimecast::tokenRequest(), responses);
    const mimecast::Answer &answer = response.answer;
    if (response.isAnswered() && !answer.body.value(QLatin1String("access_token")).toString().isEmpty())
        return passed(check);
    if (isRejectionOfCredentials(answer))
        return found(check, Cause::CredentialsRejected);
    if (response.kind == Kind::Error)
        return errorFinding(check, response);
    // Products and permissions are no matter of this operation; what remains is an answer of another kind.
    return found(check, Cause::UnexpectedResponse, HttpStatus{answer.status, answer.code});
}

Finding evaluateAccountProduct(const Check &check, const Responses &responses, const Context & /*context*/)
{
    return productFinding(check, accountPair(responses));
}

Finding evaluateAccountRead(const Check &check, const Responses &responses, const Context & /*context*/)
{
    const Pair pair = accountPair(responses);
    if (!pair.both.isAnswered())
        return permissionFinding(check, pair);
    const auto account = mimecast::Account::fromJson(pair.both.answer.data.at(0).toObject());
    if (account.code.isEmpty() && account.name.isEmpty())
        return unexpectedContent(check, pair.both);
    return passed(check, AccountNames{account.name, account.code, account.region});
}

Finding evaluateLicence(const Check &check, const Responses &responses, const Context & /*context*/)
{
    const ClassifiedResponse response = responseTo(mimecast::getAccountRequest(), responses);
    if (!response.isAnswered())
        return errorFinding(check, response);
    const auto account = mimecast::Account::fromJson(response.answer.data.at(0).toObject());
    if (account.packages.isEmpty())
        return undetermined(check, Cause::UnexpectedResponse, HttpStatus{response.answer.status, {}});
    if (account.isCloudIntegrated())
        return found(check, Cause::CloudIntegratedAccount);
    QStringList missing;
    if (!account.hasInternalEmailProtect())
        missing.append(labels::internalEmailProtect());
    if (!account.hasThreatRemediation())
        missing.append(labels::threatRemediation());
    return missing.isEmpty() ? passed(check) : found(check, Cause::LicenceMissing, Packages{missing});
}

Finding evaluateThreatProduct(const Check &check, const Responses &responses, const Context &context)
{
    return productFinding(check, threatPair(responses, context));
}

Finding evaluateRemediationRead(const Check &check, const Responses &responses, const Context &context)
{
    const Pair pair = threatPair(responses, context);
    if (!pair.both.isAnswered())
        return permissionFinding(check, pair);
    if (!holdsIncidents(pair.both.answer.body))
        return unexpectedContent(check, pair.both);
    return passed(check);
}

Finding evaluateRemediationEdit(const Check &check, const Responses & /*responses*/,
                                const Context & /*context*/)
{
    return found(check, Cause::NeedsValidation);
}

Finding evaluateLeastPrivilege(const Check &check, const Responses &responses, const Context & /*context*/)
{
    constexpr std::array all{
        Probe{mimecast::emergencyContactRequest, labels::settingsRead},
        Probe{mimecast::configSnapshotListRequest, labels::configSnapshot},
        Probe{mimecast::getBatchesRequest, labels::byoRead},
    };
    QStringList excess;
    std::optional<ClassifiedResponse> unclear;
    for (const Probe &probe : all) {
        const ClassifiedResponse response = responseTo(probe.request(), responses);
        if (response.isAnswered()) {
            excess.append(probe.permission());
        } else if (!response.isRefused() && !unclear) {
            unclear = response;
        }
    }
    if (!excess.isEmpty())
        return found(check, Cause::ExcessPermission, Permissions{excess});
    if (!unclear)
        return passed(check);
    Finding finding = errorFinding(check, *unclear);
    // Nothing failed: it only stays unknown whether the role has more than it needs.
    if (finding.status == Status::Failed)
        finding.status = Status::Inconclusive;
    return finding;
}

} // namespace checks
