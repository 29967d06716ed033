// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "OwnFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace files {

namespace {

constexpr QFileDevice::Permissions folderMode = ownerOnly | QFileDevice::ExeOwner;

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir::isAbsolutePath(folder) ? folder : QDir::homePath() + QLatin1String("/.local/share");
}

bool belongsToAnother([[maybe_unused]] const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    return folder.ownerId() != geteuid();
#else
    return false; // The profile's own access list sees to that.
#endif
}

/// Of a folder of ours that is there already.
bool secure(const QFileInfo &folder, QString *error)
{
    if (belongsToAnother(folder)) {
        //: %1 is the path of a folder.
        *error = QCoreApplication::translate("files", "The folder “%1” belongs to another user.")
                     .arg(QDir::toNativeSeparators(folder.filePath()));
        return false;
    }
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    // A file system without permissions refuses this; the files themselves are then as safe as they can be.
    if (!folder.isSymLink() && (folder.permissions() & (others | folderMode)) != folderMode)
        QFile::setPermissions(folder.filePath(), folderMode);
    return true;
}

} // namespace

QString ownFolder()
{
    return dataFolder() + QLatin1String("/active-response-setup");
}

bool isOwn(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    const QString own = QDir::cleanPath(ownFolder());
    return clean == own || clean.startsWith(own + QLatin1Char('/'));
}

bool makeFolder(const QString &path, QString *error)
{
    const QFileInfo folder(QDir::cleanPath(QDir(path).absolutePath()));
    const bool isThere = folder.isDir();
    // Nothing above what is there is any business of ours, unless it is our own.
    if (isThere && !isOwn(folder.filePath()))
        return true;
    if ((!isThere || folder.filePath() != QDir::cleanPath(ownFolder())) && !folder.isRoot() &&
        !makeFolder(folder.path(), error))
        return false;
    if (isThere)
        return secure(folder, error);
    // Another program may be faster.
    if (!QDir().mkdir(folder.filePath(), folderMode) && !QFileInfo(folder.filePath()).isDir()) {
        *error = QCoreApplication::translate("files", "The folder cannot be made there.");
        return false;
    }
    return true;
}

} // namespace files
