// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The requests of a whole verification, asked by curl.
class CurlVerification
{
public:
    /// Trusts the authority in the file.
    CurlVerification(QString gateway, QString authority);

    /// As a simple script does: a curl, and so a connection, for each request.
    void oneByOne() const;
    /// The best that a script can do: a curl for the token, and one for everything else at once over HTTP/2.
    void inParallel() const;

private:
    QByteArray token() const;

    QString m_gateway;
    QString m_authority;
};
