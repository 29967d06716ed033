// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "KeysInspection.h"

#include "checks/FindingText.h"

#include <QCoreApplication>

#include <utility>

namespace session {

using mimecast::CredentialNote;
using mimecast::CredentialVerdict;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("session", text);
}

} // namespace

QString explain(CredentialNote note, Key key)
{
    const bool isId = key == Key::ClientId;
    switch (note) {
    case CredentialNote::UnusualLength:
        return isId ? tr("The Client ID has an unusual length.")
                    : tr("The Client Secret has an unusual length.");
    case CredentialNote::Empty:
        return isId ? tr("The Client ID is missing.") : tr("The Client Secret is missing.");
    case CredentialNote::InnerWhiteSpace:
        return isId ? tr("The Client ID has a space or a line end inside. Copy it again.")
                    : tr("The Client Secret has a space or a line end inside. Copy it again.");
    case CredentialNote::SameAsOther:
        return tr("The Client ID is the same as the Client Secret, or a part of it. Copy it again.");
    case CredentialNote::Swapped:
        return tr("The Client ID and the Client Secret look swapped.");
    case CredentialNote::LooksLikeApi1:
        return isId ? tr("The Client ID looks like a key of the API 1.0. This set-up needs keys of the "
                         "Mimecast API 2.0 application.")
                    : tr("The Client Secret looks like a key of the API 1.0. This set-up needs keys of the "
                         "Mimecast API 2.0 application.");
    }
    return {};
}

KeysInspection inspect(const mimecast::Credentials &credentials)
{
    if (credentials.clientSecret.isEmpty())
        return {checks::explain(checks::Cause::SecretMissing), {}};
    const QByteArray id = credentials.clientId.toUtf8();
    const QByteArrayView secret = credentials.clientSecret.view();
    KeysInspection inspection;
    for (const auto &[finding, key] :
         {std::pair(mimecast::inspectClientId(id, secret), Key::ClientId),
          std::pair(mimecast::inspectClientSecret(secret, id), Key::ClientSecret)}) {
        if (finding.verdict == CredentialVerdict::Good)
            continue;
        const QString words = explain(finding.notes.constFirst(), key);
        if (finding.verdict == CredentialVerdict::Refused)
            return {words, inspection.warnings};
        inspection.warnings.append(words);
    }
    return inspection;
}

} // namespace session
