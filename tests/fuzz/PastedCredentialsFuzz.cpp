// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "mimecast/Credentials.h"

#include <algorithm>

namespace {

bool hasWhiteSpaceOrControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code <= 0x20 || code == 0x7f;
    });
}

void requireFitForUse(const mimecast::CredentialFinding &finding, QByteArrayView value, QByteArrayView other)
{
    const bool refused = finding.verdict == mimecast::CredentialVerdict::Refused;
    fuzz::require(refused || !value.isEmpty(), "an empty value is refused");
    fuzz::require(refused || !hasWhiteSpaceOrControl(value), "white space inside is refused");
    fuzz::require(refused || value != other, "ID and secret differ");
    fuzz::require(finding.notes.isEmpty() == (finding.verdict == mimecast::CredentialVerdict::Good),
                  "a verdict has its reasons");
}

} // namespace

/// The ID, a zero byte, the secret.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::view(data, size);
    const auto *const zero = std::find(input.begin(), input.end(), '\0');
    const QByteArrayView id = mimecast::trimmed(QByteArrayView(input.begin(), zero));
    const QByteArrayView secret =
        mimecast::trimmed(zero == input.end() ? QByteArrayView() : QByteArrayView(zero + 1, input.end()));
    fuzz::require(mimecast::trimmed(id) == id, "what is trimmed stays as it is");

    requireFitForUse(mimecast::inspectClientId(id, secret), id, secret);
    requireFitForUse(mimecast::inspectClientSecret(secret, id), secret, id);
    return 0;
}
