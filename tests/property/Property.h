#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>

namespace property {

/// How long each property test tries: 3 s in the suite, or PROPERTY_SECONDS for as long as one likes by hand.
inline std::chrono::seconds duration()
{
    bool isNumber = false;
    const int seconds = qEnvironmentVariableIntValue("PROPERTY_SECONDS", &isNumber);
    return std::chrono::seconds(isNumber ? seconds : 3);
}

/// Calls `once` with a random generator of ever another seed until the time is up, or once with
/// PROPERTY_SEED. Stops at the first sequence in which something does not hold, and prints its seed.
template <typename Once>
void forRandomSequences(Once once)
{
    bool isGiven = false;
    const auto given = static_cast<quint32>(qEnvironmentVariable("PROPERTY_SEED").toUInt(&isGiven));
    QElapsedTimer elapsed;
    elapsed.start();
    int sequences = 0;
    do {
        const quint32 seed = isGiven ? given : QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        once(random);
        ++sequences;
        if (QTest::currentTestFailed()) {
            qWarning("To see it again: PROPERTY_SEED=%u", seed);
            return;
        }
    } while (!isGiven && std::chrono::milliseconds(elapsed.elapsed()) < duration());
    qInfo("%d random sequences", sequences);
}

} // namespace property
