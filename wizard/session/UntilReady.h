// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Verification.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace session {

/// How long to go on asking.
struct WaitPolicy
{
    std::chrono::milliseconds longest{0}; ///< A run that has begun is not stopped by it.
    std::chrono::milliseconds pause = std::chrono::seconds(15); ///< After each run, the shortest.
};

/// The checks, run again until what decides is in order, the time is over, or what was found cannot change by
/// waiting. Between two runs it leaves Mimecast alone for as long as that wants, and longer the longer it
/// takes. The secret is fetched once. Ends with exactly one finished().
class UntilReady : public QObject
{
    Q_OBJECT

public:
    /// `clients` has to outlive this object.
    explicit UntilReady(const ClientFactory &clients, const WaitPolicy &policy = {},
                        QObject *parent = nullptr);

    /// Once.
    void start(Access access, const QList<checks::CheckId> &checks);
    /// Ends it with what the last whole run found; without one, what has not ended is Cancelled.
    void stop();

    Verification &verification() { return m_verification; }
    /// Until the checks run again; nothing while they run.
    std::optional<std::chrono::seconds> secondsToNextRun() const;

    /// Mimecast is asked, or has been.
    bool hasBegun() const { return m_hasBegun; }

Q_SIGNALS:
    /// What whoever waits should know, in words.
    void told(const QString &words);
    /// Between two runs: why it goes on, in words; empty if they are the same as before.
    void pausing(const QString &words);
    void finished();

private:
    void run();
    void ended();
    void end();

    Verification m_verification;
    WaitPolicy m_policy;
    Access m_access;
    QList<checks::CheckId> m_checks;
    QElapsedTimer m_begun;
    QTimer m_pause;
    QList<checks::Finding> m_last; ///< What the last whole run found.
    QString m_words;               ///< The same in a sentence.
    bool m_hasBegun = false;
    bool m_isOver = false;
};

} // namespace session
