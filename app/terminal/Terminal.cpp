// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Terminal.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace terminal {

namespace {

enum Stream { StandardOutput = 1, StandardError = 2 };

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c == U'\n' || c == U'\t';
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// What was written; negative with errno.
qint64 writeSome(Stream stream, QByteArrayView bytes)
{
#if defined(Q_OS_WIN)
    constexpr qsizetype most = 32 * 1024; // What every console takes.
    return _write(stream, bytes.data(), static_cast<unsigned>(std::min(bytes.size(), most)));
#else
    return ::write(stream, bytes.data(), static_cast<size_t>(bytes.size()));
#endif
}

/// Whoever shares the stream may have made it one that does not wait.
void waitUntilWritable(Stream stream)
{
#if defined(Q_OS_UNIX)
    pollfd descriptor{.fd = stream, .events = POLLOUT, .revents = 0};
    poll(&descriptor, 1, -1);
#else
    Q_UNUSED(stream)
#endif
}

/// Without a buffer, so that what fails is known at once. 0, or the system's error.
int write(Stream stream, const QString &text)
{
    QByteArray bytes = harmless(text).toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const qint64 written = writeSome(stream, rest);
        if (written >= 0)
            rest = rest.sliced(written);
        else if (errno == EAGAIN)
            waitUntilWritable(stream);
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

} // namespace

QString harmless(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> characters = text.toUcs4(); // Of half a character it makes U+FFFD.
    for (const char32_t c : characters) {
        const auto units = QChar::fromUcs4(c);
        for (const QChar unit : QStringView(units)) {
            if (isHarmless(c))
                result += unit;
            else
                result += QStringLiteral("\\u%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        }
    }
    return result;
}

bool print(const QString &text)
{
    const int error = write(StandardOutput, text);
    if (error == 0)
        return true;
    //: %1 is the system's reason.
    complain(QCoreApplication::translate("terminal", "Standard output can’t be written: %1.")
                 .arg(QString::fromLocal8Bit(std::strerror(error))));
    return false;
}

void complain(const QString &text)
{
    write(StandardError, text);
}

void prepare()
{
#if defined(Q_OS_UNIX)
    // Beyond a limit on the size of files, too, writing fails instead.
    for (const int signal : {SIGPIPE, SIGXFSZ})
        std::signal(signal, SIG_IGN);
#endif
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        complain(qFormatLogMessage(type, context, message));
    });
}

} // namespace terminal
