// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QString>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <unistd.h>
#endif

/// Takes the right to write in a folder away for as long as this lives; from the administrator too, who may
/// otherwise write anywhere.
class UnwritableFolder
{
public:
    explicit UnwritableFolder(QString folder) : m_folder(std::move(folder))
    {
#ifdef Q_OS_LINUX
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0) {
            if (chown(QFile::encodeName(m_folder).constData(), nobody, static_cast<gid_t>(-1)) == 0)
                setfsuid(nobody);
        }
#endif
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~UnwritableFolder()
    {
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#ifdef Q_OS_LINUX
        if (geteuid() == 0) {
            setfsuid(0);
            // Not worth a failure: the administrator may write there whoever owns it.
            (void)!chown(QFile::encodeName(m_folder).constData(), 0, static_cast<gid_t>(-1));
        }
#endif
    }
    Q_DISABLE_COPY_MOVE(UnwritableFolder)

private:
    QString m_folder;
};
