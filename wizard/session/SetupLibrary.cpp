// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupLibrary.h"

#include "setup/Setup.h"

#include <QEventLoopLocker>
#include <QFileInfo>
#include <QLockFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace session {

using secrets::KeychainEntry;
using secrets::KeychainJob;
using secrets::KeychainStatus;
using setup::SetupEntry;

namespace {
const QLatin1String secretStep("credentials.secret");
const QLatin1String handOverStep("hand-over.save");
// How long the program stays for a keychain that does not answer, once its window is closed.
constexpr std::chrono::seconds patienceAtTheEnd{5};
} // namespace

SetupLibrary::SetupLibrary(setup::SetupStore store, secrets::Keychain &keychain, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_keychain(keychain)
{
}

bool SetupLibrary::isIn(const QDir &folder) const
{
    const QString own = m_store.folder().absolutePath();
    const QString canonical = QFileInfo(folder.absolutePath()).canonicalFilePath();
    return own == folder.absolutePath() ||
           (!canonical.isEmpty() && QFileInfo(own).canonicalFilePath() == canonical);
}

KeychainJob *SetupLibrary::forget(const QStringList &keys)
{
    KeychainJob *job = m_keychain.forget(keys);
    connect(job, &KeychainJob::waiting, this, &SetupLibrary::waiting);
    return job;
}

void SetupLibrary::remove(const QString &name, QObject *context,
                          const std::function<void(const Removal &)> &done)
{
    QString openElsewhere;
    // Until the end, so that no other program opens it meanwhile.
    const std::shared_ptr<QLockFile> lock = m_store.lock(name, &openElsewhere);
    if (!openElsewhere.isEmpty()) {
        done({Removal::End::OpenElsewhere, openElsewhere});
        return;
    }
    QString unreadable;
    const auto saved = m_store.load(name, &unreadable);
    const QString id = saved ? saved->id() : QString();
    const auto removeFile = [this, name, id, done, lock] {
        QString error;
        const bool isRemoved = m_store.remove(name, &error);
        std::erase_if(m_held, [&id](const HeldSecret &held) { return held.binding.setup == id; });
        done({isRemoved ? Removal::End::Done : Removal::End::FileStays, error});
    };
    const StoredSecrets secret = storedSecrets(m_store, name, m_keychain.entries());
    // The secret goes first: once the set-up is gone, nobody knows of it any more.
    connect(forget(secret.keys), &KeychainJob::finished, context,
            [removeFile, done, secret](KeychainJob *job) {
                if (job->status() == KeychainStatus::Ok || !secret.mayExist)
                    removeFile();
                else
                    done({Removal::End::SecretStays, secrets::explain(job->status())});
            });
}

QString SetupLibrary::explain(const Removal &removal)
{
    switch (removal.end) {
    case Removal::End::OpenElsewhere:
        return removal.reason + QLatin1Char(' ') + tr("Close it there first.");
    case Removal::End::SecretStays:
        //: %1 is a sentence that says why.
        return tr("The set-up is still there: its client secret could not be removed from the keychain. %1")
            .arg(removal.reason);
    case Removal::End::Done:
    case Removal::End::FileStays:
        break;
    }
    return removal.reason;
}

void SetupLibrary::forgetSecret(const QString &name, QObject *context, std::function<void(QString)> done)
{
    QString openElsewhere;
    const std::shared_ptr<QLockFile> lock = m_store.lock(name, &openElsewhere);
    if (!openElsewhere.isEmpty()) {
        done(explain({Removal::End::OpenElsewhere, openElsewhere}));
        return;
    }
    QString error;
    const auto saved = m_store.load(name, &error);
    if (!saved) {
        done(error);
        return;
    }
    const SetupPlace place{QFileInfo(m_store.path(name)).absoluteFilePath(), true};
    const StoredSecrets secret = storedSecrets(*saved, place, m_keychain.entries());
    connect(forget(secret.keys), &KeychainJob::finished, context,
            [this, name, done = std::move(done), lock](KeychainJob *job) {
                if (job->status() != KeychainStatus::Ok) {
                    //: %1 is a sentence that says why.
                    done(tr("The client secret is still in the keychain. %1")
                             .arg(secrets::explain(job->status())));
                    return;
                }
                QString savingError;
                if (const auto setup = m_store.load(name, &savingError)) {
                    setup->setSecretStored(false);
                    if (!setup->isDone(handOverStep))
                        setup->setDone(secretStep, false);
                    m_store.save(*setup, &savingError);
                }
                done(savingError);
            });
}

bool SetupLibrary::mayHaveSecret(const SetupEntry &entry) const
{
    if (entry.isSecretStored || !entry.error.isEmpty())
        return entry.isSecretStored;
    const QStringList stored = m_keychain.stored();
    return std::any_of(stored.begin(), stored.end(), [&entry](const QString &key) {
        const auto binding = SecretBinding::ofKey(key);
        return binding && binding->setup == entry.id;
    });
}

QList<SetupLibrary::OrphanedSecret> SetupLibrary::orphanedSecrets(const setup::Setup *open) const
{
    QStringList ids;
    const QList<SetupEntry> saved = m_store.list();
    for (const SetupEntry &entry : saved)
        ids.append(entry.id);
    if (open)
        ids.append(open->id());

    QList<OrphanedSecret> orphaned;
    QHash<QString, qsizetype> places; ///< By the set-up's ID.
    const QList<KeychainEntry> entries = m_keychain.entries();
    for (const KeychainEntry &entry : entries) {
        const auto binding = SecretBinding::ofKey(entry.key);
        const QFileInfo file(binding ? pathIn(entry.note) : m_store.path(entry.key));
        QString unreadable;
        const setup::SetupStore folder(file.absoluteDir());
        const auto there = folder.load(file.completeBaseName(), &unreadable);
        // What cannot be read now may need it when it can.
        if (file.exists() ? !there || !binding || there->id() == binding->setup
                          : !folder.folderError().isEmpty())
            continue;
        if (binding ? ids.contains(binding->setup) : open && open->name() == entry.key)
            continue;
        const QString name = file.completeBaseName();
        const QString group = binding ? binding->setup : entry.key;
        if (const auto known = places.constFind(group); known != places.cend()) {
            orphaned[*known].keys.append(entry.key);
            continue;
        }
        places.insert(group, orphaned.size());
        orphaned.append({name.isEmpty() ? group : name, organizationIn(entry.note), {entry.key}});
    }
    return orphaned;
}

void SetupLibrary::forgetOrphaned(const OrphanedSecret &secret, QObject *context,
                                  std::function<void(QString)> done)
{
    connect(forget(secret.keys), &KeychainJob::finished, context, [done = std::move(done)](KeychainJob *job) {
        done(job->status() == KeychainStatus::Ok
                 ? QString()
                 : tr("The client secret is still in the keychain. %1").arg(secrets::explain(job->status())));
    });
}

void SetupLibrary::forgetAllSecrets()
{
    const QList<KeychainEntry> entries = m_keychain.entries();
    for (const KeychainEntry &entry : entries) {
        const QString path = pathIn(entry.note);
        QString openElsewhere;
        const auto lock =
            m_store.lock(path.isEmpty() ? entry.key : QFileInfo(path).completeBaseName(), &openElsewhere);
        if (!openElsewhere.isEmpty())
            continue;
        // Whoever opens the set-up again meanwhile is not to rely on it.
        m_keychain.doubt(entry.key);
        KeychainJob *job = m_keychain.forget(entry.key);
        // The program does not end before, and does not wait for ever.
        connect(job, &KeychainJob::finished, job, [stay = std::make_shared<QEventLoopLocker>()] {});
        QTimer::singleShot(patienceAtTheEnd, job, &KeychainJob::cancel);
    }
}

QList<std::pair<QString, QString>> SetupLibrary::setDamagedAside() const
{
    QList<std::pair<QString, QString>> renamed;
    const QList<SetupEntry> entries = m_store.list();
    for (const SetupEntry &entry : entries) {
        if (!entry.isDamaged)
            continue;
        QString error;
        // Whoever has it open sets it aside himself.
        const auto lock = m_store.lock(entry.name, &error);
        const QString aside = error.isEmpty() && m_store.isDamaged(entry.name)
                                  ? m_store.setAside(entry.name, &error)
                                  : QString();
        if (!aside.isEmpty())
            renamed.append({m_store.path(entry.name), aside});
    }
    return renamed;
}

std::optional<SetupLibrary::HeldSecret> SetupLibrary::takeHeld(const QString &setupId)
{
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&setupId](const HeldSecret &one) {
        return one.binding.setup == setupId;
    });
    if (held == m_held.end())
        return std::nullopt;
    HeldSecret taken = std::move(*held);
    m_held.erase(held);
    return taken;
}

QStringList SetupLibrary::organizationsHeld() const
{
    QStringList organizations;
    for (const HeldSecret &held : m_held)
        organizations.append(held.organization);
    return organizations;
}

} // namespace session
