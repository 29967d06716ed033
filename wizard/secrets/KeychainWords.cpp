// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Keychain.h"

#include <QCoreApplication>

namespace secrets {

namespace {

/// Marked for translation, in the context "secrets".
const char *sentences(KeychainStatus status)
{
    switch (status) {
    case KeychainStatus::Ok:
        return "";
    case KeychainStatus::NotFound:
        return QT_TRANSLATE_NOOP("secrets",
                                 "The keychain holds no secret for this set-up. Enter the secret again.");
    case KeychainStatus::NoSessionBus:
        return QT_TRANSLATE_NOOP("secrets", "This program was started outside a desktop session, where no "
                                            "keychain can be reached. Start it from your desktop.");
    case KeychainStatus::NoService:
        return QT_TRANSLATE_NOOP("secrets",
                                 "No keychain is running in this desktop session. Install or start one, for "
                                 "example GNOME Keyring or KWallet, and try again.");
    case KeychainStatus::Locked:
        return QT_TRANSLATE_NOOP(
            "secrets",
            "The keychain is locked, and the system could not ask you for its password. Unlock it in your "
            "desktop’s password manager, and try again.");
    case KeychainStatus::PromptDismissed:
        return QT_TRANSLATE_NOOP("secrets", "The keychain is still locked: the window that asked for its "
                                            "password was closed. Try again, and enter the password.");
    case KeychainStatus::NoCollection:
        return QT_TRANSLATE_NOOP("secrets",
                                 "The keychain has no default keyring to keep secrets in. Create one in your "
                                 "desktop’s password manager, and try again.");
    case KeychainStatus::BackendMissing:
#ifdef Q_OS_LINUX
        return QT_TRANSLATE_NOOP("secrets",
                                 "The library that opens the keychain is missing. Install the package "
                                 "libsecret (on Debian and Ubuntu: libsecret-1-0), and start this "
                                 "program again.");
#else
        return QT_TRANSLATE_NOOP("secrets", "This system has no keychain that this program can use. Keep the "
                                            "secret in a safe, encrypted place of your own.");
#endif
    case KeychainStatus::AccessDenied:
        return QT_TRANSLATE_NOOP(
            "secrets",
            "The system refused access to the keychain. Try again, and allow access when the system asks.");
    case KeychainStatus::TooLarge:
        return QT_TRANSLATE_NOOP("secrets",
                                 "This is more text than the keychain takes, which is 2,560 bytes. "
                                 "Check that you pasted the client secret and nothing else.");
    case KeychainStatus::Different:
        return QT_TRANSLATE_NOOP("secrets",
                                 "The keychain gave back something other than what was stored, so it "
                                 "cannot be relied on. Try again, or keep the secret elsewhere.");
    case KeychainStatus::TimedOut:
        return QT_TRANSLATE_NOOP("secrets",
                                 "The keychain has not answered. Look for a window of the system that "
                                 "asks for a password, perhaps behind this one; answer it and try "
                                 "again.");
    case KeychainStatus::Cancelled:
        return QT_TRANSLATE_NOOP("secrets",
                                 "You stopped waiting for the keychain. Try again when it can be unlocked.");
    case KeychainStatus::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "secrets", "The keychain could not do what was asked. Try again; the technical detail says more.");
}

} // namespace

QString explain(KeychainStatus status)
{
    const char *source = sentences(status);
    return *source == '\0' ? QString() : QCoreApplication::translate("secrets", source);
}

} // namespace secrets
