// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SecretText.h"

#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace secrets {

/// How a keychain operation ended. Each has its own words, see explain().
enum class KeychainStatus {
    Ok,
    NotFound,        ///< Nothing is stored under the key.
    NoSessionBus,    ///< Linux: no D-Bus session.
    NoService,       ///< Linux: nothing offers the Secret Service.
    Locked,          ///< The keychain is locked, and there was nobody to ask for its password.
    PromptDismissed, ///< The system asked for the keychain's password, and the user closed that window.
    NoCollection,    ///< Linux: the service has no default collection.
    BackendMissing,  ///< libsecret is not installed, or this system has no keychain.
    AccessDenied,    ///< The system or the user refused.
    TooLarge,        ///< More than 2,560 bytes, which is what Windows takes.
    Different,       ///< What was read back is not what was stored.
    TimedOut,        ///< No answer in time; perhaps an unlock prompt is still open.
    Cancelled,
    Failed, ///< Anything else, see the detail.
};

/// One sentence on what happened and one on what to do, translated. Empty for Ok.
QString explain(KeychainStatus status);

/// One operation under way. Deletes itself after finished(), which comes exactly once on every path, also
/// when cancelled; it does not come when the job is destroyed by its parent.
class KeychainJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    KeychainStatus status() const { return m_status; }
    /// The system's own words, for the technical detail; may be empty.
    QString detail() const { return m_detail; }
    /// What was read; empty for other operations. To be taken within finished().
    SecretText takeSecret() { return std::move(m_secret); }
    /// Ends with Cancelled. A prompt of the system that is open stays open, and what waits for it may still
    /// be done once it is answered.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(secrets::KeychainJob *job);
    /// The operation takes so long that a prompt of the system is probably waiting for the user.
    void waiting();

protected:
    KeychainStatus m_status = KeychainStatus::Failed;
    QString m_detail;
    SecretText m_secret;
};

/// What the index knows of an entry.
struct KeychainEntry
{
    QString key;
    QJsonObject note;      ///< As it was given to store().
    bool isProved = false; ///< It was read back after it was stored.
    QDateTime at;          ///< When that was.
};

/// The operating system's keychain, through QtKeychain, without its insecure fallback.
/// Entries are addressed by the service name and a key. Nothing blocks.
///
/// An index of its own tells what it may hold, as no keychain can be asked for that everywhere: a file for
/// each entry, `active-response-setup/keychain/SERVICE/KEY` in the user's data folder, which holds no secret.
class Keychain : public QObject
{
    Q_OBJECT

public:
    /// `service` is the program's name in the keychain, for example "active-response-setup".
    /// `patience` is how long a job may take before it ends with TimedOut.
    explicit Keychain(QString service, std::chrono::milliseconds patience = std::chrono::minutes(2),
                      QObject *parent = nullptr);

    QString service() const { return m_service; }
    /// What the system calls its keychain, for example "GNOME Keyring"; empty where that is not known.
    QString name() const;

    /// Writes, reads back and compares; Ok only if all of that succeeded. `note` goes into the index, and is
    /// nothing secret.
    virtual KeychainJob *store(const QString &key, SecretText secret, const QJsonObject &note = {});
    virtual KeychainJob *read(const QString &key);
    /// Deletes, and reads again to prove it. Ok also if nothing was stored.
    virtual KeychainJob *forget(const QString &key);
    /// All of them; Ok if each is.
    virtual KeychainJob *forget(const QStringList &keys);
    /// Stores, reads and forgets a canary: whether the keychain is usable at all.
    virtual KeychainJob *probe();

    /// What was stored and is not yet proved to be forgotten, by this program at any time; the newest last.
    virtual QList<KeychainEntry> entries() const;
    virtual QStringList stored() const;
    /// An entry whose secret was replaced elsewhere is no longer taken for proved.
    virtual void doubt(const QString &key) const;

private:
    QString indexFile(const QString &key) const;
    void mark(const KeychainEntry &entry) const;

    QString m_service;
    std::chrono::milliseconds m_patience;
    QDir m_index;
};

} // namespace secrets
