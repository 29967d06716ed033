// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Linked into the programs, this ends a TCP connection that floods. Qt 6.4 collects without any limit what
// comes before a body that it shows to anyone: status lines, headers, chunk sizes, the whole body of a 401,
// HTTP/2's control frames. Qt gives no way to the sockets that it makes for HTTP, and what is encrypted can
// be counted only as it comes in. What the checks and a watch are answered stays far below the limit.
#include <cstddef>
#include <cstdlib>

#ifdef __GLIBC__

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <ctime>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/types.h>

namespace {

constexpr uint32_t piece = 256U * 1024;     // How often to look, in bytes.
constexpr uint32_t limit = 5 * 1024 * 1024; // Of all TCP connections together, in bytes in one window.
constexpr time_t window = 20;               // In seconds.

constexpr size_t descriptors = 1024; // More than these programs ever have open.
std::array<std::atomic<uint32_t>, descriptors> received;
std::atomic<time_t> windowBegan;
std::atomic<uint32_t> receivedInWindow;

bool isTcp(int descriptor)
{
    int protocol = 0;
    socklen_t size = sizeof protocol;
    return getsockopt(descriptor, SOL_SOCKET, SO_PROTOCOL, &protocol, &size) == 0 && protocol == IPPROTO_TCP;
}

/// Called when a descriptor has received a piece or more.
bool isFlood(int descriptor, uint32_t bytes)
{
    const int before = errno;
    const bool counts = isTcp(descriptor);
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    errno = before;
    if (!counts)
        return false;
    if (now.tv_sec - windowBegan > window) {
        windowBegan = now.tv_sec;
        receivedInWindow = 0;
    }
    return (receivedInWindow += bytes) > limit;
}

} // namespace

extern "C" {

// NOLINTNEXTLINE(bugprone-reserved-identifier): glibc's name for its own function.
ssize_t __read(int descriptor, void *data, size_t size);

ssize_t read(int descriptor, void *data, size_t size)
{
    const ssize_t result = __read(descriptor, data, size);
    if (result <= 0 || descriptor < 0 || static_cast<size_t>(descriptor) >= descriptors)
        return result;
    std::atomic<uint32_t> &count = received[static_cast<size_t>(descriptor)];
    const uint32_t bytes = count += static_cast<uint32_t>(result);
    if (bytes < piece)
        return result;
    count = 0;
    if (!isFlood(descriptor, bytes))
        return result;
    shutdown(descriptor, SHUT_RDWR);
    errno = ECONNRESET;
    return -1;
}

} // extern "C"

#endif
