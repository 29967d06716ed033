// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ClientFactory.h"

#include <QString>

#include <functional>

namespace setup {
class Setup;
class SetupStore;
} // namespace setup

namespace session {

/// What somebody who waits for the secret of a saved set-up is told.
struct SecretFetch
{
    enum class Failure {
        Unfit,       ///< It is for another gateway or Client ID, or cannot be right.
        Unavailable, ///< There is none, or no keychain that gives it.
    };

    /// The keychain probably waits for the user at a prompt of the system.
    std::function<void()> waiting;
    /// What is unusual about the keys, in words.
    std::function<void(const QString &)> warned;
    /// Instead of the secret, once: why there is none, in words.
    std::function<void(Failure, const QString &)> failed;
};

/// To Mimecast with the keys of a saved set-up, at a gateway that it may not have chosen. The keychain
/// outlives the fetching.
Access savedAccess(const setup::Setup &setup, const setup::SetupStore &store, secrets::Keychain &keychain,
                   const mimecast::Gateway &gateway, const SecretFetch &told);

} // namespace session
