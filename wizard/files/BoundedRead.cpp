// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "BoundedRead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <QElapsedTimer>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace files {
namespace {

std::optional<QByteArray> readAll(QFile &file, qsizetype most, QString *error)
{
    const QByteArray bytes = file.read(most);
    if (file.error() == QFileDevice::NoError)
        return bytes;
    *error = file.errorString();
    return std::nullopt;
}

QString notAFile()
{
    return QCoreApplication::translate("files", "This is no ordinary file.");
}

#ifdef Q_OS_UNIX

constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);

std::optional<QByteArray> readPipe(int descriptor, qsizetype most, QString *error)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QByteArray bytes;
    QByteArray part(qsizetype{64} * 1024, Qt::Uninitialized);
    while (bytes.size() < most) {
        pollfd waiting{descriptor, POLLIN, 0};
        const auto left = std::max<qint64>(0, patience.count() - elapsed.elapsed());
        if (::poll(&waiting, 1, static_cast<int>(left)) == 0) {
            *error = QCoreApplication::translate("files",
                                                 "Nothing more comes out of this pipe, and it does not end.");
            return std::nullopt;
        }
        const auto size = static_cast<size_t>(std::min(part.size(), most - bytes.size()));
        const ssize_t count = ::read(descriptor, part.data(), size);
        if (count == 0)
            break;
        if (count > 0) {
            bytes.append(part.constData(), count);
        } else if (errno != EINTR && errno != EAGAIN) {
            *error = qt_error_string(errno);
            return std::nullopt;
        }
    }
    return bytes;
}

#endif

} // namespace

std::optional<QByteArray> readBounded(const QString &path, qsizetype most, QString *error, Pipes pipes)
{
#ifdef Q_OS_UNIX
    // What it is can be asked safely of an open descriptor only, and opening a pipe must not wait.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0) {
        *error = qt_error_string(errno);
        return std::nullopt;
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        *error = file.errorString();
        return std::nullopt;
    }
    if (S_ISFIFO(status.st_mode) && pipes == Pipes::Accepted)
        return readPipe(descriptor, most, error);
    const bool isFile = S_ISREG(status.st_mode);
#else
    Q_UNUSED(pipes)
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return std::nullopt;
    }
    const bool isFile = QFileInfo(path).isFile();
#endif
    if (!isFile) {
        *error = notAFile();
        return std::nullopt;
    }
    return readAll(file, most, error);
}

} // namespace files
