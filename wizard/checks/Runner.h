// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Check.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace mimecast {
class Call;
class Client;
} // namespace mimecast

namespace checks {

/// Runs checks over a client: starts each as soon as what it depends on has passed, asks every question once,
/// skips what depends on a failure. A run ends with exactly one finished(), also when cancelled.
class Runner : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit Runner(QObject *parent = nullptr, Clock now = &QDateTime::currentDateTimeUtc);
    ~Runner() override;

    bool isRunning() const { return m_running; }
    /// The findings of all checks in the catalogue's order; those that have not run are Pending.
    QList<Finding> findings() const { return m_findings; }
    Finding finding(CheckId check) const;
    /// "host:port" of the proxy that the last run went through; empty if through none, or if none has run.
    QString proxy() const { return m_proxy; }
    /// How long Mimecast wanted to be left alone in the last run, as far as that was not waited for.
    std::chrono::milliseconds retryAfter() const { return m_retryAfter; }
    /// Takes over the findings of an earlier run.
    void setFindings(const QList<Finding> &findings);

    /// Runs the given checks and what they depend on, all if `checks` is empty; the others keep their
    /// findings. A run under way is cancelled first.
    void start(std::unique_ptr<mimecast::Client> client, const QList<CheckId> &checks = {});
    /// What has not ended becomes Cancelled.
    void cancel();

Q_SIGNALS:
    void started();
    void findingChanged(checks::CheckId check);
    /// Mimecast limits the rate of requests: the run goes on after this time.
    void waiting(std::chrono::milliseconds delay);
    void finished();

private:
    void advance();
    void advance(CheckId check);
    void ask(const mimecast::Request &request);
    void answered(const QString &operation, const mimecast::Exchange &exchange);
    void settle(const Finding &finding);
    bool announce();
    void dropClient();
    void finish();

    Clock m_now;
    bool m_running = false;
    quint64 m_run = 0;         ///< Which run this is, for what a listener starts or cancels in the middle.
    QList<Finding> m_findings; ///< By check.
    QString m_proxy;
    std::chrono::milliseconds m_retryAfter{0};
    QList<CheckId> m_changed; ///< Checks whose change has not been announced.
    QList<CheckId> m_checks;  ///< Of this run.
    Context m_context;
    Responses m_responses;
    QHash<QString, QPointer<mimecast::Call>> m_calls; ///< By operation.
    std::unique_ptr<mimecast::Client> m_client;
};

} // namespace checks
