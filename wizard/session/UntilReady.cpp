// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "UntilReady.h"

#include "FindingLines.h"
#include "Times.h"

#include "checks/Conclusion.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace session {

using checks::Cause;
using secrets::KeychainStatus;
using secrets::SecretText;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// The same, which fetches the secret for its first use and holds it for the others.
Access heldAccess(Access access)
{
    const auto held = std::make_shared<SecretText>();
    access.fetchSecret = [fetch = std::move(access.fetchSecret), held](QObject *context,
                                                                       const SecretReceiver &receiver) {
        if (!held->isEmpty()) {
            receiver(KeychainStatus::Ok, held->clone());
            return;
        }
        fetch(context, [held, receiver](KeychainStatus status, SecretText secret) {
            *held = secret.clone();
            receiver(status, std::move(secret));
        });
    };
    return access;
}

/// Nothing but other keys or another address helps.
bool isFinal(const checks::Finding &finding)
{
    return finding.cause == Cause::CredentialsLookLikeApi1 || finding.cause == Cause::SecretMissing ||
           finding.cause == Cause::KeychainUnavailable || finding.cause == Cause::LegacyGateway ||
           (finding.cause == Cause::UnknownGateway && finding.status == checks::Status::Failed);
}

} // namespace

UntilReady::UntilReady(const ClientFactory &clients, const WaitPolicy &policy, QObject *parent)
    : QObject(parent), m_verification(clients), m_policy(policy)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // Others may ring a twentieth too early.
    connect(&m_pause, &QTimer::timeout, this, &UntilReady::run);
    connect(&m_verification, &Verification::started, this, [this] { m_hasBegun = true; });
    connect(&m_verification, &Verification::waiting, this, [this](milliseconds delay) {
        //: %1 is a time.
        Q_EMIT told(tr("Mimecast limits how often it may be asked. Going on in %1.")
                        .arg(shortTime(std::chrono::ceil<seconds>(delay))));
    });
    connect(&m_verification, &Verification::finished, this, &UntilReady::ended);
}

void UntilReady::start(Access access, const QList<checks::CheckId> &checks)
{
    m_access = m_policy.longest > milliseconds(0) ? heldAccess(std::move(access)) : std::move(access);
    m_checks = checks;
    m_begun.start();
    run();
}

void UntilReady::run()
{
    m_verification.run(m_access, m_checks);
}

void UntilReady::ended()
{
    if (m_isOver)
        return;
    m_last = m_verification.findings();
    const milliseconds worked(m_begun.elapsed());
    const milliseconds left = m_policy.longest - worked;
    const milliseconds wanted = m_verification.runner()->retryAfter();
    if (checks::conclude(m_last, m_checks) == checks::Conclusion::Determined || left < m_policy.pause / 3 ||
        std::any_of(m_last.cbegin(), m_last.cend(), isFinal)) {
        end();
    } else if (wanted > left) {
        //: %1 is a time.
        Q_EMIT told(tr("Mimecast wants a pause of %1, which is longer than there is time.")
                        .arg(shortTime(std::chrono::ceil<seconds>(wanted))));
        end();
    } else {
        constexpr int slowest = 20;
        const milliseconds growing = std::clamp(worked / slowest, m_policy.pause, m_policy.pause * slowest);
        m_pause.start(std::max(wanted, std::min(growing, left)));
        const QString words = checks::headline(m_last).text;
        const bool isNews = std::exchange(m_words, words) != words;
        Q_EMIT pausing(isNews ? againText(m_last, std::chrono::ceil<seconds>(m_pause.intervalAsDuration()))
                              : QString());
    }
}

void UntilReady::stop()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_verification.cancel();
    if (!m_last.isEmpty())
        m_verification.runner()->setFindings(m_last);
    Q_EMIT finished();
}

void UntilReady::end()
{
    m_isOver = true;
    m_pause.stop();
    Q_EMIT finished();
}

std::optional<seconds> UntilReady::secondsToNextRun() const
{
    if (!m_pause.isActive())
        return std::nullopt;
    return std::chrono::ceil<seconds>(m_pause.remainingTimeAsDuration());
}

} // namespace session
