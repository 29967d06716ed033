// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mimecast/Credentials.h"

#include <QString>
#include <QStringList>

namespace session {

enum class Key { ClientId, ClientSecret };

/// One note on a key, translated.
QString explain(mimecast::CredentialNote note, Key key);

/// Whether a pair of keys can be right, in words.
struct KeysInspection
{
    QString refusal;      ///< Why they cannot; empty if they can.
    QStringList warnings; ///< What is merely unusual.
};
KeysInspection inspect(const mimecast::Credentials &credentials);

} // namespace session
