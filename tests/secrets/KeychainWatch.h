// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "EventLoopWatch.h"

#include "secrets/Keychain.h"

#include <QTest>

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
    }

    int endings = 0;
    int waitings = 0;
    secrets::KeychainStatus status = secrets::KeychainStatus::Failed;
    QString detail;
    secrets::SecretText secret;
    EventLoopWatch loop;
};

// NOLINTBEGIN(cppcoreguidelines-macro-usage): QVERIFY has to return from the test.
#define VERIFY_ENDS(watch, expected)                                                                         \
    QTRY_COMPARE_WITH_TIMEOUT((watch).endings, 1, 20000);                                                    \
    QVERIFY2((watch).status == (expected), qPrintable(QString::number(static_cast<int>((watch).status)) +    \
                                                      QStringLiteral(" ") + (watch).detail));                \
    VERIFY_LOOP_WAS_FREE((watch).loop)
// NOLINTEND(cppcoreguidelines-macro-usage)
