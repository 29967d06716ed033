// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Linked into the programs, this has TCP send at once what there is. Qt writes HTTP/2 in several small
// pieces, and the kernel would hold each back until the one before has been acknowledged (Nagle's algorithm),
// which costs a verification two more round trips. Qt gives no way to the sockets that it makes for HTTP.
#include <cstdlib>

#ifdef __GLIBC__

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

extern "C" {

// NOLINTNEXTLINE(bugprone-reserved-identifier): glibc's name for its own function.
int __connect(int socket, const sockaddr *address, socklen_t size);

int connect(int socket, const sockaddr *address, socklen_t size)
{
    const int on = 1;
    // What is not TCP refuses it, and goes on without.
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return __connect(socket, address, size);
}

} // extern "C"

#endif
