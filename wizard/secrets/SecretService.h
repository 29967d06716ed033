// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Keychain.h"

#include <functional>

namespace secrets {

/// What the Secret Service of a Linux desktop says itself. QtKeychain says "not found" and "deleted" also of
/// a keyring that is locked, and has one error for everything else, so neither is believed without asking
/// here.
using SecretServiceAnswer = std::function<void(KeychainStatus)>;

/// Ok, Locked, PromptDismissed or NotFound of an entry that was asked for in vain; NoService or NoSessionBus;
/// Failed if it cannot be told; BackendMissing where there is no Secret Service to ask. Answers once, unless
/// `context` goes first.
void askAboutEntry(const QString &service, const QString &key, QObject *context, SecretServiceAnswer answer);

/// Ok, Locked, PromptDismissed or NoCollection of the keyring that secrets go to by default; otherwise as
/// above.
void askAboutKeyring(QObject *context, SecretServiceAnswer answer);

/// NoCollection where writing would make KWallet ask for a first wallet: libsecret does not understand its
/// answer, and waits for ever, and every later job behind it. Otherwise Ok, also if it cannot be told.
void askBeforeWriting(QObject *context, SecretServiceAnswer answer);

} // namespace secrets
