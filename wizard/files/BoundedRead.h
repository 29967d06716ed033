// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace files {

/// Whether a pipe may stand for a file: on a command line it is useful, a window would wait for it.
enum class Pipes { Refused, Accepted };

/// The first `most` bytes of a regular file, or of a pipe that ends within half a minute. A device, a folder
/// or a socket is not read: it could block, or never end. Empty with `error` in words.
std::optional<QByteArray> readBounded(const QString &path, qsizetype most, QString *error,
                                      Pipes pipes = Pipes::Refused);

} // namespace files
