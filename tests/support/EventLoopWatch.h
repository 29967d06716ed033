// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>

/// How long the event loop of this thread stood still at most: neither waiting for events nor handling them.
/// The time that the thread was ready to run and a busy machine did not let it is not counted.
class EventLoopWatch : public QObject
{
public:
    EventLoopWatch()
    {
        m_heart.setTimerType(Qt::PreciseTimer);
        m_heart.setInterval(beat);
        connect(&m_heart, &QTimer::timeout, this,
                [this] { longestGap = std::max(longestGap, stoodStill()); });
        stoodStill();
        m_heart.start();
    }

    qint64 longestGap = 0; ///< In milliseconds.

private:
    static constexpr int beat = 5;

    /// The scheduler's account of this thread: time on a processor, time waiting for one, in ns.
    static qint64 waitedForProcessor()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    /// Since the last time, in milliseconds.
    qint64 stoodStill()
    {
        const qint64 waited = waitedForProcessor();
        const qint64 gap = m_elapsed.isValid() ? m_elapsed.nsecsElapsed() - (waited - m_waited) : 0;
        m_waited = waited;
        m_elapsed.start();
        return gap / 1'000'000 - beat;
    }

    QElapsedTimer m_elapsed;
    qint64 m_waited = 0;
    QTimer m_heart;
};

/// In milliseconds.
inline constexpr qint64 unnoticeable = 50;

// NOLINTBEGIN(cppcoreguidelines-macro-usage): QVERIFY has to return from the test.
#define VERIFY_LOOP_WAS_FREE(watch)                                                                          \
    QVERIFY2((watch).longestGap <= unnoticeable,                                                             \
             qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg((watch).longestGap)))
// NOLINTEND(cppcoreguidelines-macro-usage)
