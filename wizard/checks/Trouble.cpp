#include "Trouble.h"

#include "Labels.h"
#include "Reading.h"

namespace checks {

Finding diagnose(const mimecast::Exchange &exchange, const QString &host, bool hasAnswered)
{
    const Reading reading = read(exchange, host);
    Finding finding;
    finding.check = QStringLiteral("remediation-read");
    finding.status = Status::Failed;
    finding.evidence.append(evidenceOf(exchange));
    switch (reading.kind) {
    case Reading::Kind::NoProduct:
        if (hasAnswered) {
            finding.cause = Cause::UnexpectedResponse;
            finding.arguments = unexpectedArguments(reading.answer);
        } else {
            finding.cause = Cause::ProductMissing;
            finding.arguments = QStringList{labels::threatManagement()};
        }
        return finding;
    case Reading::Kind::NoPermission:
        finding.cause = Cause::PermissionMissing;
        finding.arguments = QStringList{labels::threatRemediationRead()};
        return finding;
    case Reading::Kind::Forbidden:
        finding.cause = Cause::ProductOrPermissionMissing;
        finding.arguments = QStringList{labels::threatManagement(), labels::threatRemediationRead()};
        return finding;
    case Reading::Kind::Answered:
        finding.cause = Cause::UnexpectedResponse;
        finding.arguments = unexpectedArguments(reading.answer);
        return finding;
    case Reading::Kind::NotThere:
    case Reading::Kind::Trouble:
        break;
    }
    // The client has renewed the token once by then.
    const bool rejected =
        reading.answer.kind == mimecast::Answer::Kind::Failure && reading.answer.status == 401;
    finding.cause = rejected ? Cause::CredentialsRejected : reading.cause;
    finding.arguments = rejected ? QStringList() : reading.arguments;
    return finding;
}

} // namespace checks
