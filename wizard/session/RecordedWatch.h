// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ClientFactory.h"

#include "checks/Finding.h"
#include "validation/Record.h"
#include "validation/Watch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {

/// A watch with its record, which is kept as it changes; where, the class that derives from it knows.
class RecordedWatch : public QObject
{
    Q_OBJECT

public:
    /// `clients` has to outlive this object.
    RecordedWatch(const ClientFactory &clients, validation::WatchTime time, QObject *parent = nullptr);
    ~RecordedWatch() override;

    virtual validation::Record record() const = 0;
    bool isWatching() const { return m_fetching || m_watch; }
    virtual void stop();

    /// What stands in the way of asking now; nothing while Mimecast answers.
    const std::optional<checks::Finding> &error() const { return m_error; }
    /// Until Mimecast is asked again, in seconds.
    int secondsToNextPoll() const;
    /// When the present watch ends by itself if nothing is seen.
    QDateTime latestEnd() const { return m_latestEnd; }

Q_SIGNALS:
    /// The record or the watch.
    void changed();
    void happened(const validation::Event &event);
    /// error() tells which; once until Mimecast is reached again.
    void proxyWantsPassword();

protected:
    /// Keeps a changed record; `isNews` if it tells more than that Mimecast was asked.
    virtual void keep(const validation::Record &record, bool isNews) = 0;

    /// Begins, or goes on with what the record says has begun with the same credentials. An `order` that
    /// names no time begins a little before the record.
    void watch(const Access &access, const validation::CredentialsId &credentials,
               const validation::WatchOptions &order);
    /// Without an outcome; it can go on.
    void drop();
    QDateTime now() const { return m_time.now(); }
    /// The secret is there, and Mimecast is asked.
    bool isAsking() const { return m_watch != nullptr; }

private:
    void begin(validation::Watch::MakeClient makeClient, const validation::CredentialsId &credentials,
               validation::WatchOptions order);
    void take(const validation::Event &event);

    const ClientFactory &m_clients;
    validation::WatchTime m_time;
    std::unique_ptr<validation::Watch> m_watch;
    std::unique_ptr<QObject> m_fetching; ///< While the secret is fetched.
    QString m_host;                      ///< Of the gateway.
    std::optional<checks::Finding> m_error;
    QDateTime m_nextPoll;
    QDateTime m_latestEnd;
};

} // namespace session
