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

QString explain(CredentialNote note, const QString &what)
{
    //: In these sentences %1 is "The Client ID" or "The Client Secret".
    switch (note) {
    case CredentialNote::UnusualLength:
        return tr("%1 has an unusual length.").arg(what);
    case CredentialNote::Empty:
        return tr("%1 is missing.").arg(what);
    case CredentialNote::InnerWhiteSpace:
        return tr("%1 has a space or a line end inside. Copy it again.").arg(what);
    case CredentialNote::SameAsOther:
        return tr("The Client ID is the same as the Client Secret, or a part of it. Copy it again.");
    case CredentialNote::Swapped:
        return tr("The Client ID and the Client Secret look swapped.");
    case CredentialNote::LooksLikeApi1:
        return tr("%1 looks like a key of the API 1.0. This setup needs keys of the Mimecast API 2.0 "
                  "application.")
            .arg(what);
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
    for (const auto &[finding, what] :
         {std::pair(mimecast::inspectClientId(id, secret), tr("The Client ID")),
          std::pair(mimecast::inspectClientSecret(secret, id), tr("The Client Secret"))}) {
        if (finding.verdict == CredentialVerdict::Good)
            continue;
        const QString words = explain(finding.notes.constFirst(), what);
        if (finding.verdict == CredentialVerdict::Refused)
            return {words, inspection.warnings};
        inspection.warnings.append(words);
    }
    return inspection;
}

} // namespace session
