// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Runner.h"

#include "Catalogue.h"

#include "mimecast/Client.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace checks {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.checks", QtWarningMsg)

bool isSettled(Status status)
{
    return status != Status::Pending && status != Status::Running;
}

bool letsOthersRun(Status status)
{
    return status == Status::Passed || status == Status::Warning;
}

Finding pending(CheckId check)
{
    Finding finding;
    finding.check = check;
    return finding;
}

} // namespace

Runner::Runner(QObject *parent, Clock now) : QObject(parent), m_now(std::move(now))
{
    setFindings({});
}

Runner::~Runner() = default;

Finding Runner::finding(CheckId check) const
{
    return m_findings.at(static_cast<qsizetype>(check));
}

void Runner::setFindings(const QList<Finding> &findings)
{
    m_findings.clear();
    m_proxy.clear();
    for (const Check &check : catalogue())
        m_findings.append(pending(check.id));
    for (const Finding &finding : findings) {
        if (finding.check)
            m_findings[static_cast<qsizetype>(*finding.check)] = finding;
    }
    for (const Check &check : catalogue())
        m_changed.append(check.id);
    announce();
}

void Runner::start(std::unique_ptr<mimecast::Client> client, const QList<CheckId> &checks)
{
    cancel();
    ++m_run;
    m_running = true;
    m_proxy.clear();
    m_retryAfter = {};
    m_client = std::move(client);
    m_context = {m_client->gateway(), m_now()};
    m_checks = withDependencies(checks);
    for (const CheckId check : std::as_const(m_checks))
        settle(pending(check));

    const QPointer<Runner> guard(this);
    const quint64 run = m_run;
    Q_EMIT started();
    if (guard && run == m_run && m_running)
        advance();
}

void Runner::cancel()
{
    if (!m_running)
        return;
    dropClient();
    for (const CheckId check : std::as_const(m_checks)) {
        Finding cancelled = finding(check);
        if (isSettled(cancelled.status))
            continue;
        cancelled.status = Status::Cancelled;
        cancelled.cause = Cause::Cancelled;
        settle(cancelled);
    }
    finish();
}

void Runner::settle(const Finding &finding)
{
    m_changed.append(*finding.check);
    m_findings[static_cast<qsizetype>(*finding.check)] = finding;
}

/// Listeners may start, cancel or destroy in the middle, so all is settled before anyone is told.
/// False if this run is over after it.
bool Runner::announce()
{
    const QPointer<Runner> guard(this);
    const quint64 run = m_run;
    for (const CheckId check : std::exchange(m_changed, {})) {
        Q_EMIT findingChanged(check);
        if (!guard)
            return false;
    }
    return run == m_run && m_running;
}

void Runner::advance()
{
    // Checks come after what they depend on, so one pass is enough.
    for (const CheckId check : std::as_const(m_checks))
        advance(check);

    const bool allSettled = std::all_of(m_checks.cbegin(), m_checks.cend(),
                                        [this](CheckId check) { return isSettled(finding(check).status); });
    if (allSettled)
        dropClient();
    if (announce() && allSettled)
        finish();
}

void Runner::advance(CheckId id)
{
    const Check &check = checkOf(id);
    const Finding current = finding(id);
    if (isSettled(current.status))
        return;
    if (check.dependsOn) {
        const Finding needed = finding(*check.dependsOn);
        if (!isSettled(needed.status))
            return;
        if (!letsOthersRun(needed.status)) {
            Finding skipped = current;
            skipped.status = Status::Skipped;
            // What stands at the beginning of the chain is what the admin has to mend.
            skipped.details =
                needed.status == Status::Skipped ? needed.details : Dependency{*check.dependsOn};
            settle(skipped);
            return;
        }
    }

    const QList<mimecast::Request> requests = check.requests(m_context);
    const bool allAnswered = std::all_of(requests.cbegin(), requests.cend(), [this](const auto &request) {
        return m_responses.contains(request.operation());
    });
    if (allAnswered) {
        settle(check.evaluate(m_responses, m_context));
        return;
    }
    for (const mimecast::Request &request : requests)
        ask(request);
    if (current.status == Status::Pending) {
        Finding running = current;
        running.status = Status::Running;
        settle(running);
    }
}

void Runner::ask(const mimecast::Request &request)
{
    const QString operation = request.operation();
    if (m_responses.contains(operation) || m_calls.contains(operation))
        return;
    mimecast::Call *call = m_client->send(request);
    m_calls.insert(operation, call);
    connect(call, &mimecast::Call::waitingForRateLimit, this, &Runner::waiting);
    connect(call, &mimecast::Call::finished, this,
            [this, operation](const mimecast::Exchange &exchange) { answered(operation, exchange); });
}

void Runner::answered(const QString &operation, const mimecast::Exchange &exchange)
{
    m_calls.remove(operation);
    m_responses.insert(operation, classify(exchange, m_context.gateway.address.host()));
    m_proxy = exchange.proxy;
    m_retryAfter = std::max(m_retryAfter, exchange.retryAfter.value_or(std::chrono::milliseconds(0)));
    advance();
}

/// Ends the requests under way without hearing of them again, and forgets what was answered: bodies may hold
/// personal data.
void Runner::dropClient()
{
    for (const QPointer<mimecast::Call> &call : std::as_const(m_calls)) {
        if (!call)
            continue;
        call->disconnect(this);
        call->cancel();
    }
    m_calls.clear();
    m_responses.clear();
    // One of its signals may be what led here.
    if (m_client)
        m_client.release()->deleteLater();
}

void Runner::finish()
{
    const QPointer<Runner> guard(this);
    const quint64 run = m_run;
    announce();
    if (!guard || run != m_run || !m_running)
        return;
    m_running = false;
    dropClient(); // With the secret and the token.
    qCInfo(log) << "run of" << m_checks.size() << "checks ended";
    Q_EMIT finished();
}

} // namespace checks
