#pragma once

#include <QDateTime>
#include <QDir>
#include <QList>
#include <QString>

#include <memory>

namespace setup {

class Setup;

/// What a list of set-ups shows of one.
struct SetupEntry
{
    QString name;
    QString organisation;
    QString section; ///< ID of the section that was open.
    QDateTime modified;
    QString trouble; ///< Why it cannot be opened, in words; empty if it can.
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
    /// Newest first; files that cannot be read are listed with their trouble.
    QList<SetupEntry> list() const;

    /// A new set-up with a name that no other has. Not yet written.
    std::unique_ptr<Setup> create(bool practice) const;
    /// Null with `error` in words if the file is missing, damaged, too large or of a newer version; the file
    /// is left as it is.
    std::unique_ptr<Setup> load(const QString &name, QString *error) const;
    /// Replaces the file as a whole or not at all; a file that load() would refuse is not replaced.
    /// False with `error` in words.
    bool save(const Setup &setup, QString *error) const;
    /// The keychain entry is the caller's business. False with `error` in words.
    bool remove(const QString &name, QString *error) const;

private:
    bool makeFolder(QString *error) const;

    QDir m_folder;
};

} // namespace setup
