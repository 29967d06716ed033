// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace terminal {

/// Somebody asks the program to end: Ctrl+C, SIGTERM, a terminal that is closed. There is one at a time. A
/// second request, when the first has not been heeded for a second or two, ends the program at once.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;
    Q_DISABLE_COPY_MOVE(Interruption)

    /// Unix: becomes readable, for whoever waits without an event loop.
    static int descriptor();

Q_SIGNALS:
    void happened();
};

} // namespace terminal
