// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Credentials.h"
#include "Exchange.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace mimecast {

/// The access token for one pair of credentials. The requests for it are sent by whoever hears wanted();
/// they take form(), and go through begin() and end(). Private to this folder.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using Token = std::shared_ptr<const secrets::SecretText>;

    explicit TokenSource(Credentials credentials) : m_credentials(std::move(credentials)) {}

    /// Null while there is none.
    const Token &token() const { return m_token; }
    /// Counts the tokens had; 0 while there is none.
    int generation() const { return m_generation; }
    /// Asks for a new one, unless that is under way. renewed() or failed() follows, not before this returns.
    void renew();

    /// The body of the request for a token, with the secret.
    QByteArray form() const;
    /// A request for a token is on its way.
    void begin() { ++m_underWay; }
    /// It has ended, or is no more (Cancelled); takes the token out of the body.
    void end(Exchange *exchange);

Q_SIGNALS:
    void wanted();
    void renewed();
    /// There is none to be had, and no request for one under way any more.
    void failed(const mimecast::Exchange &exchange);

private:
    bool take(Exchange *exchange);

    Credentials m_credentials;
    Token m_token; ///< Shared with the requests under way.
    int m_generation = 0;
    int m_underWay = 0;
};

} // namespace mimecast
