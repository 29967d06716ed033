// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "IncidentsError.h"

#include "ClassifiedResponse.h"
#include "Labels.h"

namespace checks {

namespace {

Error errorOf(const ClassifiedResponse &response, bool hasAnswered)
{
    using Kind = ClassifiedResponse::Kind;
    const HttpStatus status{response.answer.status, response.answer.code};
    switch (response.kind) {
    case Kind::NoProduct:
        if (hasAnswered)
            break;
        return {Cause::ProductMissing, Product{labels::threatManagement()}};
    case Kind::NoPermission:
        return {Cause::PermissionMissing, Permission{labels::threatRemediationRead()}};
    case Kind::Forbidden:
        return {Cause::ProductOrPermissionMissing,
                ProductOrPermission{labels::threatManagement(), labels::threatRemediationRead()}};
    case Kind::Answered:
        break;
    case Kind::NotThere:
    case Kind::Error:
        // The client has renewed the token once by then.
        if (response.answer.kind == mimecast::Answer::Kind::Failure && response.answer.status == 401)
            return {Cause::CredentialsRejected, {}};
        return response.error;
    }
    return {Cause::UnexpectedResponse, status};
}

} // namespace

Finding incidentsError(const mimecast::Exchange &exchange, const QString &host, bool hasAnswered)
{
    const ClassifiedResponse response = classify(exchange, host);
    const auto [cause, details] = errorOf(response, hasAnswered);
    Finding finding;
    finding.check = CheckId::RemediationRead;
    finding.status = Status::Failed;
    finding.cause = cause;
    finding.details = details;
    finding.evidence.append(response.evidence);
    return finding;
}

} // namespace checks
