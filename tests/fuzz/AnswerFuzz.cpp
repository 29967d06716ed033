// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "checks/Catalogue.h"
#include "checks/FindingText.h"
#include "mimecast/Answer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{200, 204, 302, 400, 401, 403, 404, 405, 409, 418, 429, 500, 503};
constexpr qsizetype longestSentence = 4000;

/// What `body` cannot be an answer to.
constexpr std::array needTheirAnswer{checks::CheckId::Token, checks::CheckId::AccountRead,
                                     checks::CheckId::RemediationRead};

mimecast::Exchange exchangeWith(QByteArrayView input)
{
    mimecast::Exchange exchange;
    exchange.outcome = mimecast::Outcome::Answered;
    exchange.httpStatus = statuses.at(static_cast<unsigned char>(input.front()) % statuses.size());
    exchange.body = input.sliced(1).toByteArray();
    exchange.contentType = u"application/json"_s;
    exchange.serverDate = exchange.receivedAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    return exchange;
}

void requireHonestFinding(const checks::Check &check, const checks::Responses &responses,
                          const checks::Context &context, bool success)
{
    const checks::Finding finding = check.evaluate(responses, context);
    fuzz::require(finding.check == check.id, "a finding is its check's");
    fuzz::require(finding.status != checks::Status::Pending && finding.status != checks::Status::Running,
                  "an evaluated check has ended");
    fuzz::require(finding.cause.has_value() == (finding.status != checks::Status::Passed),
                  "what did not pass has a cause");
    fuzz::require(success || finding.status != checks::Status::Passed ||
                      std::find(needTheirAnswer.begin(), needTheirAnswer.end(), check.id) ==
                          needTheirAnswer.end(),
                  "what is no success passes no check");
    fuzz::require(checks::summary(finding).size() < longestSentence, "sentences are bounded");
    fuzz::require(checks::remedy(finding).text.size() < longestSentence, "remedies are bounded");
}

} // namespace

/// The first byte chooses the status, the rest is the body that answers every question.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const mimecast::Exchange exchange = exchangeWith(fuzz::view(data, size));
    const mimecast::Answer answer = mimecast::readAnswer(exchange);
    fuzz::require(answer.code.size() <= 200 && answer.message.size() <= 500, "what is shown is bounded");

    const checks::Context context{*mimecast::parseGateway(u"global"_s).gateway, exchange.receivedAt};
    checks::Responses responses;
    for (const checks::Check &check : checks::catalogue()) {
        const QList<mimecast::Request> requests = check.requests(context);
        for (const mimecast::Request &request : requests) {
            mimecast::Exchange answered = exchange;
            answered.operation = request.operation();
            responses[request.operation()] = checks::classify(answered, context.gateway.address.host());
        }
    }
    const bool success = answer.kind == mimecast::Answer::Kind::Success;
    for (const checks::Check &check : checks::catalogue())
        requireHonestFinding(check, responses, context, success);
    return 0;
}
