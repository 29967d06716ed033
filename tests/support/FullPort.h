// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

/// A port on loopback that neither takes a connection nor refuses it, as behind a firewall that drops what
/// comes: its queue is full, and nobody takes anything out.
class FullPort
{
public:
    FullPort()
    {
        constexpr int more = 4; // Than there is room for in the queue.
        auto *address = reinterpret_cast<sockaddr *>(&m_address);
        socklen_t size = sizeof m_address;
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int listener = open();
        if (bind(listener, address, size) != 0 || listen(listener, 0) != 0 ||
            getsockname(listener, address, &size) != 0)
            qFatal("no free port on loopback");
        for (int i = 0; i < more; ++i)
            (void)connect(open(), address, size);
    }
    ~FullPort()
    {
        for (const int descriptor : m_descriptors)
            close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(FullPort)

    quint16 port() const { return ntohs(m_address.sin_port); }

private:
    int open()
    {
        m_descriptors.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        return m_descriptors.back();
    }

    sockaddr_in m_address{};
    std::vector<int> m_descriptors;
};
