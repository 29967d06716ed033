// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretRemoval.h"

#include "session/OpenSetup.h"
#include "widgets/Confirmation.h"

#include <QCoreApplication>

namespace dialogs {

using session::ClientSecret;

void askToForgetSecret(QWidget *parent, session::OpenSetup &open)
{
    const QString organization = open.setup().organization();
    widgets::confirm(
        parent,
        {.name = QStringLiteral("forget-secret-question"),
         .title = QCoreApplication::translate("dialogs", "Forget a client secret"),
         .question = organization.isEmpty()
                         ? QCoreApplication::translate(
                               "dialogs", "Remove the client secret of this set-up from this computer?")
                         : /*: %1 is the name of an organization. */ QCoreApplication::translate(
                               "dialogs", "Remove the client secret of %1 from this computer?")
                               .arg(organization),
         .consequence = QCoreApplication::translate(
             "dialogs", "Mimecast does not show it again. Without it you cannot run the live checks or "
                        "the validation session, and if Arctic Wolf does not have it yet, you have to "
                        "make new keys."),
         //: Button: removes the client secret from this computer.
         .action = QCoreApplication::translate("dialogs", "Forget")},
        [&open] {
            if (open.isOpen())
                open.secret().forget();
        });
}

SecretRemoval removalOf(const ClientSecret &secret)
{
    using State = SecretRemoval::State;
    if (secret.state() == ClientSecret::State::Forgetting) {
        return {State::Waiting,
                QCoreApplication::translate("dialogs", "Removing the secret from the keychain…"),
                secret.isWaiting()
                    ? QCoreApplication::translate(
                          "dialogs",
                          "The keychain hasn’t answered yet. Look for a system window that asks for your "
                          "password. You can continue meanwhile.")
                    : QString()};
    }
    if (secret.state() == ClientSecret::State::Forgotten) {
        return {State::Done,
                QCoreApplication::translate("dialogs", "The secret is no longer on this computer.")};
    }
    if (secret.isAvailable() && secret.status() != secrets::KeychainStatus::Ok) {
        return {State::Failed, QCoreApplication::translate("dialogs", "The secret is still in the keychain."),
                secrets::explain(secret.status())};
    }
    return {};
}

} // namespace dialogs
