#pragma once

#include "validation/Watch.h"

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
