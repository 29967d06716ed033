// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "validation/Watch.h"

#include <QEventLoop>
#include <QTimer>

/// A time in which nothing is waited for: the clock is put forward instead.
class FastTime
{
public:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead); }
    /// The computer sleeps, or its clock is set.
    void jump(std::chrono::milliseconds time) { m_ahead += time.count(); }
    std::chrono::milliseconds passed() const { return std::chrono::milliseconds(m_ahead); }

    validation::WatchTime time()
    {
        return {.now = [this] { return now(); },
                .after =
                    [this](std::chrono::milliseconds delay, QObject *context, std::function<void()> then) {
                        QTimer::singleShot(0, context, [this, delay, rings = std::move(then)] {
                            m_ahead += delay.count();
                            rings();
                        });
                    }};
    }

private:
    qint64 m_ahead = 0;
};

/// Until the watch ends, without the pauses of QTest's own waiting. False if it does not.
inline bool waitUntilEnd(validation::Watch &watch, std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QObject::connect(&watch, &validation::Watch::happened, &loop, [&loop](const validation::Event &event) {
        if (event.outcome)
            loop.quit();
    });
    if (watch.isRunning())
        loop.exec();
    return !watch.isRunning();
}
