// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QDir>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QJsonObject;
class QLockFile;

namespace setup {

class Setup;

/// What a list of set-ups shows of one.
struct SetupEntry
{
    QString name;
    QString id;
    QString organization;
    QString section; ///< ID of the section that was open.
    int stepsDone = 0;
    QDateTime modified;
    QString error;               ///< Why it cannot be opened, in words; empty if it can.
    bool isDamaged = false;      ///< Then it may be set aside; a newer one or an unreadable one may not.
    bool isSecretStored = false; ///< As far as the set-up knows.
};

/// The folder of set-up files (`NAME.json`, mode 0600 in a 0700 folder). Names are made of a-z, 0-9 and
/// hyphens; any other is refused.
class SetupStore
{
public:
    explicit SetupStore(const QDir &folder);
    /// The user's own folder; practice set-ups have one of their own.
    static QDir defaultFolder(bool practice);

    QDir folder() const { return m_folder; }
    QString path(const QString &name) const;
    /// Why nobody can tell which set-ups there are, in words; empty also while there is no folder.
    QString folderError() const;
    /// Newest first; files that cannot be read are listed with their error.
    QList<SetupEntry> list() const;

    /// A new set-up with a name that no other has. Not yet written.
    std::unique_ptr<Setup> create(bool practice) const;
    /// Null with `error` in words if the file is missing, damaged, too large or of a newer version; the file
    /// is left as it is.
    std::unique_ptr<Setup> load(const QString &name, QString *error) const;
    /// Replaces the file as a whole or not at all; a file that load() would refuse is not replaced.
    /// False with `error` in words.
    bool save(const Setup &setup, QString *error) const;
    /// The same of a set-up's document, from any thread.
    bool save(const QString &name, const QJsonObject &document, QString *error) const;

    /// Whether there is a file, and it is no set-up of this or a newer version.
    bool isDamaged(const QString &name) const;
    /// Renames a damaged file to one that no list shows and nobody overwrites, `NAME.json.damaged` or with a
    /// number behind it. The new path, or an empty one with `error` in words.
    QString setAside(const QString &name, QString *error) const;

    /// Keeps other programs from writing the set-up for as long as the lock lives. Null with `openElsewhere`
    /// in words while another one has it; null without words where no lock can be made, for example in a
    /// folder that is read-only. The lock of a program that has crashed does not count.
    /// Waits for `patience`, and blocks meanwhile.
    std::unique_ptr<QLockFile> lock(const QString &name, QString *openElsewhere,
                                    std::chrono::milliseconds patience = {}) const;
    /// For whoever does not keep the set-up open: locks it, loads it, lets `change` set what is the caller's
    /// own, and saves it. Makes no file anew. False with `error` in words, also while it is open elsewhere.
    bool update(const QString &name, const std::function<void(Setup &)> &change, QString *error) const;
    /// The keychain entry is the caller's business. False with `error` in words.
    bool remove(const QString &name, QString *error) const;

private:
    bool makeFolder(QString *error) const;

    QDir m_folder;
};

} // namespace setup
