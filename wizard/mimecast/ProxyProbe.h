// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Exchange.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace mimecast {

/// Finds out whether it is the proxy that stops a connection, which a network reply does not tell reliably:
/// reaches for the proxy itself, then for the target through it. Nothing is sent to the target. Private to
/// this folder.
class ProxyProbe : public QObject
{
    Q_OBJECT

public:
    ProxyProbe(const QNetworkProxy &proxy, QUrl target, std::chrono::milliseconds patience);

    /// What is wrong with the proxy; nothing if it lets through, or has not said anything in time.
    std::optional<Outcome> outcome() const { return m_outcome; }
    /// The words that go with it, for the technical detail.
    QString detail() const { return m_detail; }

Q_SIGNALS:
    /// Once.
    void ended();

private:
    void reachProxy();
    void reachThrough();
    void end(std::optional<Outcome> outcome, const QString &detail = {});

    const QNetworkProxy m_proxy;
    const QUrl m_target;
    QTcpSocket m_toProxy;
    QTcpSocket m_through;
    QTimer m_patience; ///< For both.
    std::optional<Outcome> m_outcome;
    QString m_detail;
};

} // namespace mimecast
