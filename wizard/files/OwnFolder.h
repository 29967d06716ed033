// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileDevice>
#include <QString>

namespace files {

/// The folder of everything that this program keeps, in the user's data folder. XDG_DATA_HOME counts only if
/// it is absolute, as its specification says.
QString ownFolder();

/// Whether a path is ownFolder() or in it.
bool isOwn(const QString &path);

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes the folder, and what is missing above it, for the owner alone. What is there already is changed only
/// if it is ours, which is ownFolder() and what is in it; a link leads to what is not, and stays as it is.
/// False with the reason in words, also if what should be ours belongs to another user.
bool makeFolder(const QString &path, QString *error);

} // namespace files
