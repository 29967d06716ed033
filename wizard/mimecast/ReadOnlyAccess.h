// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

namespace mimecast {

/// The only way to the network, and the last line: whoever asks, and by whatever function, only the listed
/// read-only operations leave, to the one gateway, and with the listed headers. Everything else fails with
/// QNetworkReply::ContentOperationNotPermittedError and is logged without values. Private to this folder.
class ReadOnlyAccess : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `gateway` as Gateway::address.
    explicit ReadOnlyAccess(const QUrl &gateway, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    const QByteArray m_gateway;
};

} // namespace mimecast
