// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Interruption.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#endif

namespace terminal {

#if defined(Q_OS_WIN)

namespace {

Interruption *current = nullptr;
bool isHeard = false;

/// In a thread of the system's.
BOOL WINAPI note(DWORD event)
{
    if (!current || isHeard)
        return FALSE;
    isHeard = true;
    QMetaObject::invokeMethod(current, &Interruption::happened, Qt::QueuedConnection);
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE); // The program is ended when this returns.
    return TRUE;
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    current = this;
    isHeard = false;
    SetConsoleCtrlHandler(note, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(note, FALSE);
    current = nullptr;
}

int Interruption::descriptor()
{
    return -1;
}

#else

namespace {

constexpr std::array requests{SIGHUP, SIGINT, SIGTERM};
constexpr int couldNotWork = 3;

// All that a signal handler can reach.
std::array<int, 2> ends{-1, -1};
volatile std::sig_atomic_t firstAt = 0;

extern "C" void noteInterruption(int)
{
    const int error = errno;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const auto seconds = static_cast<std::sig_atomic_t>(now.tv_sec);
    if (firstAt == 0) {
        firstAt = seconds;
        (void)!::write(ends[1], "!", 1);
    } else if (seconds - firstAt > 1) {
        // One that comes right behind the first is the same: a shell passes on what the terminal has sent
        // already.
        _exit(couldNotWork);
    }
    errno = error;
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    firstAt = 0;
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    if (QAbstractEventDispatcher::instance()) {
        auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
            notifier->setEnabled(false);
            Q_EMIT happened();
        });
    }
    for (const int request : requests) {
        struct sigaction action = {};
        // What is ignored stays ignored, as nohup wants it.
        if (sigaction(request, nullptr, &action) == 0 && action.sa_handler != SIG_IGN) {
            action = {};
            action.sa_handler = noteInterruption;
            sigaction(request, &action, nullptr);
        }
    }
}

Interruption::~Interruption()
{
    for (const int request : requests) {
        struct sigaction action = {};
        if (sigaction(request, nullptr, &action) == 0 && action.sa_handler == noteInterruption)
            std::signal(request, SIG_DFL);
    }
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

int Interruption::descriptor()
{
    return ends[0];
}

#endif

} // namespace terminal
