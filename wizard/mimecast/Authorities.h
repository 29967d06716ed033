// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace mimecast {

/// The certificates of a PEM file, which has to be an ordinary one of at most 1 MiB. Empty with `error` in
/// words, otherwise with an empty `error`.
QList<QSslCertificate> readAuthorities(const QString &path, QString *error);

} // namespace mimecast
