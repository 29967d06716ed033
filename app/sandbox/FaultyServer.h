// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Tenant.h"

#include <QTcpServer>

class QTcpSocket;

namespace sandbox {

/// Takes connections and does with them what the line says; no request gets to a tenant.
class FaultyServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit FaultyServer(Line line, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void asked(QTcpSocket *socket) const;

    Line m_line;
};

} // namespace sandbox
