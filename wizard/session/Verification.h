// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ClientFactory.h"

#include "checks/Runner.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>

namespace guide {
struct Guide;
}
namespace setup {
class Setup;
}

namespace session {

class OpenSetup;

/// The checks from the secret to the findings, which all that shows them reads here. Those of an open set-up
/// are kept in it, until its credentials or its gateway change.
class Verification : public QObject
{
    Q_OBJECT

public:
    /// Of what is not kept: for a command, or for somebody else's report.
    explicit Verification(const ClientFactory &clients, QObject *parent = nullptr);
    /// Of the set-up that is open. Both have to outlive this object.
    Verification(const ClientFactory &clients, OpenSetup &open, QObject *parent = nullptr);
    ~Verification() override;

    QList<checks::Finding> findings() const { return m_runner.findings(); }
    checks::Finding finding(checks::CheckId check) const { return m_runner.finding(check); }
    /// "host:port" of the proxy that the last run went through; empty if through none.
    QString proxy() const { return m_runner.proxy(); }
    /// When the run ended whose findings these are, UTC; invalid if none has.
    QDateTime ended() const;
    /// How long it took; nothing if it was not in this program.
    std::optional<std::chrono::milliseconds> took() const { return m_took; }
    /// Also while the secret is fetched.
    bool isRunning() const { return m_fetching || m_runner.isRunning(); }

    /// Fetches the secret of the open set-up and runs the checks; all of them if `checks` is empty.
    void run(const QList<checks::CheckId> &checks = {});
    /// The same for what is not kept.
    void run(const Access &access, const QList<checks::CheckId> &checks = {});
    void cancel();
    /// For whoever listens to each finding.
    checks::Runner *runner() { return &m_runner; }

    /// The report of what the last run(access) found, with a set-up or without one.
    QJsonObject report(const guide::Guide &guide, const setup::Setup *setup = nullptr) const;
    /// The report of the open set-up as it stands now.
    QJsonObject report() const;

Q_SIGNALS:
    void started();
    /// Some of them, or whether the checks run.
    void findingsChanged();
    /// Mimecast limits the rate of requests: the run goes on after this time.
    void waiting(std::chrono::milliseconds delay);
    void finished();

private:
    void load();
    void unload();
    void prepared(const ClientFactory::MakeClient &makeClient, std::optional<checks::Cause> cause,
                  const QList<checks::CheckId> &checks);
    void reportUnasked(checks::Cause cause);
    bool isVoid() const;
    void keep();
    void dropVoid();
    void showValidation();

    const ClientFactory &m_clients;
    OpenSetup *m_open = nullptr;
    bool m_isLoaded = false; ///< The findings are those of the open set-up.
    int m_runOf = 0;         ///< Its credentialsChanges() when the run began.
    checks::Runner m_runner;
    std::unique_ptr<QObject> m_fetching; ///< While the secret is fetched.
    QString m_gateway;                   ///< Of the last run(access), as the next one.
    QString m_clientId;
    QElapsedTimer m_stopwatch;
    std::optional<std::chrono::milliseconds> m_took;
    QTimer m_gathering; ///< Findings come many at once, and each listener looks at all of them.
};

/// The report of a saved set-up: the final one if its validation session is signed off.
QJsonObject savedReport(const guide::Guide &guide, const setup::Setup &setup);

} // namespace session
