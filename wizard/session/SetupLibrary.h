// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SecretBinding.h"

#include "secrets/SecretText.h"
#include "setup/SetupStore.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace session {

/// The saved set-ups of one kind, customers' or those of practice, with their secrets in the keychain.
class SetupLibrary : public QObject
{
    Q_OBJECT

public:
    /// The keychain has to outlive this object.
    SetupLibrary(setup::SetupStore store, secrets::Keychain &keychain, QObject *parent = nullptr);

    const setup::SetupStore &store() const { return m_store; }
    secrets::Keychain &keychain() const { return m_keychain; }
    /// Whether a folder is the one of this library, in whatever way it is written.
    bool isIn(const QDir &folder) const;

    /// What became of a set-up that was to be deleted.
    struct Removal
    {
        enum class End { Done, OpenElsewhere, SecretStays, FileStays };
        End end = End::Done;
        QString reason = {}; ///< In words; empty if Done.
    };
    /// Deletes a saved set-up that is not open, its keychain entries first.
    void remove(const QString &name, QObject *context, const std::function<void(const Removal &)> &done);
    /// In words; empty if it is done.
    static QString explain(const Removal &removal);
    /// Removes the keychain entries of a set-up that is not open. `done` gets why that failed, in words, or
    /// an empty text.
    void forgetSecret(const QString &name, QObject *context, std::function<void(QString)> done);
    /// Whether the keychain may hold a secret of a saved set-up.
    bool mayHaveSecret(const setup::SetupEntry &entry) const;

    /// What the keychain may hold for a set-up that is gone.
    struct OrphanedSecret
    {
        QString name; ///< Of the set-up's file.
        QString organization;
        QStringList keys;
    };
    /// `open` may not have a file yet.
    QList<OrphanedSecret> orphanedSecrets(const setup::Setup *open = nullptr) const;
    /// `done` as above.
    void forgetOrphaned(const OrphanedSecret &secret, QObject *context, std::function<void(QString)> done);
    /// Removes whatever the keychain holds for the set-ups that are open nowhere. The program does not end
    /// before, but for a keychain that does not answer.
    void forgetAllSecrets();

    /// Gives each damaged file that nobody has open another name, since nobody can go on with it. Returns
    /// what each was called and is called now.
    QList<std::pair<QString, QString>> setDamagedAside() const;

    /// The secret of a set-up that was left while no keychain had it; lost with the program.
    struct HeldSecret
    {
        SecretBinding binding;
        QString organization;
        secrets::SecretText secret;
    };
    void hold(HeldSecret secret) { m_held.push_back(std::move(secret)); }
    std::optional<HeldSecret> takeHeld(const QString &setupId);
    /// Whose secrets are held.
    QStringList organizationsHeld() const;

Q_SIGNALS:
    /// The keychain probably waits for the user at a prompt of the system.
    void waiting();

private:
    secrets::KeychainJob *forget(const QStringList &keys);

    setup::SetupStore m_store;
    secrets::Keychain &m_keychain;
    std::vector<HeldSecret> m_held;
};

} // namespace session
