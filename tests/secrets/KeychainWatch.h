#pragma once

#include "secrets/Keychain.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

/// Follows one job to its end: how it ended, how often, what it read, and how long the event loop stood still
/// at most meanwhile.
class KeychainWatch : public QObject
{
public:
    explicit KeychainWatch(secrets::KeychainJob *job)
    {
        connect(job, &secrets::KeychainJob::waiting, this, [this] { ++waitings; });
        connect(job, &secrets::KeychainJob::finished, this, [this](secrets::KeychainJob *ended) {
            ++endings;
            status = ended->status();
            detail = ended->detail();
            secret = ended->takeSecret();
        });
        m_heart.setInterval(5);
        connect(&m_heart, &QTimer::timeout, this,
                [this] { longestGap = std::max(longestGap, m_beat.restart()); });
        m_beat.start();
        m_heart.start();
    }

    int endings = 0;
    int waitings = 0;
    secrets::KeychainStatus status = secrets::KeychainStatus::Failed;
    QString detail;
    secrets::SecretText secret;
    qint64 longestGap = 0;

private:
    QElapsedTimer m_beat;
    QTimer m_heart;
};

/// In milliseconds; a blocking call to a keychain that does not answer takes many seconds.
inline constexpr qint64 unnoticeable = 300;

// NOLINTBEGIN(cppcoreguidelines-macro-usage): QVERIFY has to return from the test.
#define VERIFY_ENDS(watch, expected)                                                                         \
    QTRY_COMPARE_WITH_TIMEOUT((watch).endings, 1, 20000);                                                    \
    QVERIFY2((watch).status == (expected), qPrintable(QString::number(static_cast<int>((watch).status)) +    \
                                                      QStringLiteral(" ") + (watch).detail));                \
    QVERIFY2((watch).longestGap < unnoticeable, qPrintable(QString::number((watch).longestGap)))
// NOLINTEND(cppcoreguidelines-macro-usage)
