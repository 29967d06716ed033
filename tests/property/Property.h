// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>

namespace property {

/// Calls `once` with a random generator of ever another seed until the time is up: with the seeds 1, 2, 3…
/// for 3 s in the suite, so that it says the same of the same code, or with random ones for PROPERTY_SECONDS
/// by hand; or once with PROPERTY_SEED. Stops at the first sequence in which something does not hold, and
/// prints its seed.
/// What takes long plays `fewest` in the suite all the same, or a busy machine would see nothing of it.
template <typename Once>
void forRandomSequences(Once once, quint32 fewest = 1)
{
    bool isGiven = false;
    const auto given = static_cast<quint32>(qEnvironmentVariable("PROPERTY_SEED").toUInt(&isGiven));
    bool isByHand = false;
    const int seconds = qEnvironmentVariableIntValue("PROPERTY_SECONDS", &isByHand);
    const std::chrono::seconds duration(isByHand ? seconds : 3);
    QElapsedTimer elapsed;
    elapsed.start();
    quint32 sequences = 0;
    do {
        ++sequences;
        const quint32 seed = isGiven ? given : isByHand ? QRandomGenerator::system()->generate() : sequences;
        QRandomGenerator random(seed);
        once(random);
        if (QTest::currentTestFailed()) {
            qWarning("To see it again: PROPERTY_SEED=%u", seed);
            return;
        }
    } while (!isGiven &&
             ((!isByHand && sequences < fewest) || std::chrono::milliseconds(elapsed.elapsed()) < duration));
    qInfo("%u random sequences", sequences);
}

} // namespace property
