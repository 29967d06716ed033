// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Screen.h"

#include "Terminal.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <csignal>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#else
#include <langinfo.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace terminal {

namespace {

/// What is written; negative with errno.
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

int writeAll(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = writeSome(stream, bytes);
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno == EAGAIN)
            waitUntilWritable(stream);
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

/// The rows that are shown. The screen is one, whoever writes on it.
struct Shown
{
    QByteArray text;
    QList<int> columns; ///< Of each row.
};

Shown &shown()
{
    static Shown rows;
    return rows;
}

QBasicMutex writing;
bool hasUtf8 = true;

#if defined(Q_OS_UNIX)
volatile std::sig_atomic_t isResumed = 0;

extern "C" void noteResumption(int)
{
    isResumed = 1;
}

/// Somebody else has the terminal while the program works in the background.
bool hasScreen()
{
    const pid_t group = ::tcgetpgrp(StandardError);
    return group < 0 || group == ::getpgrp();
}
#else
bool hasScreen()
{
    return true;
}
#endif

/// Up to where the rows begin. A narrower terminal has broken them.
QByteArray erased(const QList<int> &columns)
{
#if defined(Q_OS_UNIX)
    // The shell has written below them meanwhile.
    if (std::exchange(isResumed, 0) != 0)
        return {};
#endif
    const int width = std::max(1, sizeOf(StandardError).columns);
    int height = 0;
    for (const int row : columns)
        height += std::max(1, (row + width - 1) / width);
    return height == 0 ? QByteArray() : "\033[" + QByteArray::number(height) + "A\r\033[J";
}

} // namespace

bool isTerminal(Stream stream)
{
#if defined(Q_OS_WIN)
    return _isatty(stream) != 0;
#else
    return ::isatty(stream) != 0;
#endif
}

bool isDumb()
{
#if defined(Q_OS_WIN)
    // Older ones print what others obey.
    HANDLE console = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return !GetConsoleMode(console, &mode) ||
           !SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#else
    const QByteArray kind = qgetenv("TERM");
    return kind.isEmpty() || kind == "dumb";
#endif
}

Size sizeOf(Stream stream)
{
    Size size;
#if defined(Q_OS_WIN)
    Q_UNUSED(stream)
    CONSOLE_SCREEN_BUFFER_INFO console;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &console))
        size = {console.srWindow.Right - console.srWindow.Left + 1,
                console.srWindow.Bottom - console.srWindow.Top + 1};
#else
    winsize said{};
    if (::ioctl(stream, TIOCGWINSZ, &said) == 0 && said.ws_col > 0)
        size.columns = said.ws_col;
    if (said.ws_row > 0)
        size.rows = said.ws_row;
#endif
    return size;
}

void readLocale()
{
#if defined(Q_OS_UNIX)
    std::setlocale(LC_CTYPE, "");
    hasUtf8 = QByteArrayView(::nl_langinfo(CODESET)) == "UTF-8";
#endif
}

bool isUtf8()
{
    return hasUtf8;
}

int write(Stream stream, QByteArrayView bytes)
{
    const QMutexLocker lock(&writing);
    if (shown().text.isEmpty() || !isTerminal(stream))
        return writeAll(stream, bytes);
    writeAll(StandardError, erased(shown().columns));
    const int error = writeAll(stream, bytes);
    writeAll(StandardError, shown().text);
    return error;
}

void showRows(const QList<Line> &rows)
{
    const QMutexLocker lock(&writing);
    const Size size = sizeOf(StandardError);
    Shown next;
    for (const Line &line : rows.last(std::clamp<qsizetype>(size.rows - 1, 0, rows.size()))) {
        next.columns.append(columnsOf(row(line, {size.columns, false, hasUtf8})));
        next.text += row(line, {size.columns, isColored(), hasUtf8}).toUtf8() + '\n';
    }
#if defined(Q_OS_UNIX)
    if (shown().text.isEmpty())
        std::signal(SIGCONT, noteResumption);
#endif
    if (!hasScreen()) {
        shown() = {};
        return;
    }
    if (!next.text.isEmpty()) // No row becomes two, however the terminal counts columns.
        next.text = "\033[?7l" + next.text + "\033[?7h";
    writeAll(StandardError, QByteArray(erased(shown().columns) + next.text));
    shown() = next;
}

} // namespace terminal
