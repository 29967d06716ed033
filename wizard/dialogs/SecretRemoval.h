// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace session {
class ClientSecret;
class OpenSetup;
} // namespace session

namespace dialogs {

/// Asks whether the client secret of the open set-up is to be removed from this computer, and does it.
void askToForgetSecret(QWidget *parent, session::OpenSetup &open);

/// How far that is.
struct SecretRemoval
{
    enum class State { NotAsked, Waiting, Done, Failed };
    State state = State::NotAsked;
    QString heading = {}; ///< Translated; empty if NotAsked.
    QString text = {};    ///< More about it, or empty.
};
SecretRemoval removalOf(const session::ClientSecret &secret);

} // namespace dialogs
