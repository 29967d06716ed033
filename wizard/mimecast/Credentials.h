// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/SecretText.h"

#include <QList>
#include <QString>

namespace mimecast {

struct Credentials
{
    QString clientId;
    secrets::SecretText clientSecret;

    Credentials clone() const { return {clientId, clientSecret.clone()}; }
};

/// What is noticed about a pasted Client ID or Client Secret. Lengths and alphabets: one published pair of
/// API 2.0 credentials (48 and 64 characters), so another length is only worth a warning.
enum class CredentialNote {
    UnusualLength,
    // Each of the following cannot be right and is refused.
    Empty,
    InnerWhiteSpace, ///< White space or control characters inside.
    SameAsOther,     ///< The ID equals the secret, or contains a part of it.
    Swapped,         ///< The lengths tell that ID and secret are swapped, or that this is the other one.
    LooksLikeApi1,   ///< An Application ID or Key, Secret Key or Access Key of the API 1.0.
};

enum class CredentialVerdict { Good, Warning, Refused };

struct CredentialFinding
{
    CredentialVerdict verdict = CredentialVerdict::Good;
    QList<CredentialNote> notes; ///< The worst first; empty if good.
};

/// Without the white space and line ends around it.
QByteArrayView trimmed(QByteArrayView pasted);

constexpr qsizetype clientIdLength = 48;
constexpr qsizetype clientSecretLength = 64;

/// The two in a text that holds both, copied as one piece with whatever stands around them; both empty if it
/// does not hold exactly one of each.
struct CopiedPair
{
    QByteArrayView clientId;
    QByteArrayView clientSecret;
};
CopiedPair findPair(QByteArrayView text);

/// Looks at one of the pair alone, or at both if `other` is not empty.
CredentialFinding inspectClientId(QByteArrayView id, QByteArrayView otherSecret = {});
CredentialFinding inspectClientSecret(QByteArrayView secret, QByteArrayView otherId = {});

} // namespace mimecast
