// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Credentials.h"

#include "secrets/SecretTraces.h"

#include <algorithm>

namespace mimecast {

namespace {

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code <= 0x20 || code == 0x7f;
}

bool isPart(char byte, char low, char high)
{
    return static_cast<unsigned char>(byte) >= static_cast<unsigned char>(low) &&
           static_cast<unsigned char>(byte) <= static_cast<unsigned char>(high);
}

/// How many bytes of white space or control characters `text` begins with, of one character; 0 if none.
/// Beyond ASCII these are what web pages and e-mails bring along: no-break and zero-width spaces and the
/// like.
qsizetype spaceAt(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    if (isControl(text[0]))
        return 1;
    if (text.size() >= 2 && text[0] == '\xc2' && isPart(text[1], '\x80', '\xa0'))
        return 2;
    if (text.size() < 3)
        return 0;
    if (text.startsWith("\xe2\x80"))
        return isPart(text[2], '\x80', '\x8f') || isPart(text[2], '\xa8', '\xaf') ? 3 : 0;
    return text.startsWith("\xe2\x81\xa0") || text.startsWith("\xe3\x80\x80") ||
                   text.startsWith("\xef\xbb\xbf")
               ? 3
               : 0;
}

bool hasInnerSpace(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (spaceAt(text.sliced(i)) > 0)
            return true;
    }
    return false;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// An Application ID or Application Key of the API 1.0.
bool isUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

/// A Secret Key of the API 1.0: 64 bytes in base64.
bool isSecretKey(QByteArrayView text)
{
    if (text.size() != 88 || !text.endsWith("=="))
        return false;
    const QByteArrayView body = text.chopped(2);
    return std::all_of(body.begin(), body.end(),
                       [](char c) { return isAlphanumeric(c) || c == '+' || c == '/'; });
}

bool looksLikeApi1(QByteArrayView text)
{
    return isUuid(text) || isSecretKey(text) || text.startsWith("mYtOL3XZCOwG96BOiFTZR");
}

bool isAllAlphanumeric(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isAlphanumeric);
}

bool sharesRun(QByteArrayView id, QByteArrayView secret)
{
    constexpr qsizetype run = secrets::SecretTraces::run;
    for (qsizetype i = 0; i + run <= id.size(); ++i) {
        if (secret.contains(id.sliced(i, run)))
            return true;
    }
    return false;
}

CredentialFinding inspect(QByteArrayView text, QByteArrayView other, qsizetype length, qsizetype otherLength)
{
    if (trimmed(text).isEmpty())
        return {CredentialVerdict::Refused, {CredentialNote::Empty}};

    CredentialFinding finding;
    if (looksLikeApi1(text))
        finding.notes.append(CredentialNote::LooksLikeApi1);
    if (hasInnerSpace(text))
        finding.notes.append(CredentialNote::InnerWhiteSpace);
    const bool isId = length == clientIdLength;
    // The secret is none the worse for an ID that was copied from it.
    if (text == other || (isId && sharesRun(text, other)))
        finding.notes.append(CredentialNote::SameAsOther);
    // Also before the other one is there: a secret in the ID's field must not be taken for an ID, whatever
    // stands in the other.
    if (text.size() == otherLength &&
        (other.isEmpty() || other.size() == length || (isId && isAllAlphanumeric(text)))) {
        finding.notes.append(CredentialNote::Swapped);
    }
    if (!finding.notes.isEmpty()) {
        finding.verdict = CredentialVerdict::Refused;
    } else if (text.size() != length) {
        finding.verdict = CredentialVerdict::Warning;
        finding.notes.append(CredentialNote::UnusualLength);
    }
    return finding;
}

} // namespace

QByteArrayView trimmed(QByteArrayView pasted)
{
    while (const qsizetype size = spaceAt(pasted))
        pasted = pasted.sliced(size);
    // The longest white space character has three bytes.
    for (bool again = true; again;) {
        again = false;
        for (const qsizetype size : {1, 2, 3}) {
            if (pasted.size() >= size && spaceAt(pasted.last(size)) == size) {
                pasted = pasted.chopped(size);
                again = true;
                break;
            }
        }
    }
    return pasted;
}

CopiedPair findPair(QByteArrayView text)
{
    CopiedPair pair;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isAlphanumeric(text[end]))
            ++end;
        const QByteArrayView word = text.sliced(at, end - at);
        for (auto [found, length] :
             {std::pair(&pair.clientId, clientIdLength), std::pair(&pair.clientSecret, clientSecretLength)}) {
            if (word.size() != length)
                continue;
            if (!found->isEmpty())
                return {};
            *found = word;
        }
        at = std::max(end, at + 1);
    }
    return pair.clientId.isEmpty() || pair.clientSecret.isEmpty() ? CopiedPair{} : pair;
}

CredentialFinding inspectClientId(QByteArrayView id, QByteArrayView otherSecret)
{
    return inspect(id, otherSecret, clientIdLength, clientSecretLength);
}

CredentialFinding inspectClientSecret(QByteArrayView secret, QByteArrayView otherId)
{
    return inspect(secret, otherId, clientSecretLength, clientIdLength);
}

} // namespace mimecast
