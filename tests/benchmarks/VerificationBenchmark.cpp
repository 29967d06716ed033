// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// How long a whole verification takes over TLS 1.3 and HTTP/2 at several distances, beside its floor of four
// round trips and beside curl: VerificationBenchmark [RUNS]. Exits with 1 if a bound is missed, with 2 if it
// could not measure.
//
// Each run begins without a connection. TLS sessions are not resumed: the next run has another client or
// process, which knows of none; it would save no round trip either, as nghttpx takes no early data.
//
// The distance is a proxy on loopback, which acknowledges at once. What a program loses by waiting for
// acknowledgements does not show here; SendAtOnceTest sees to it that ours does not wait.

#include "CurlVerification.h"
#include "DelayingProxy.h"
#include "Expectation.h"
#include "Figures.h"
#include "Http2Gateway.h"
#include "Verify.h"
#include "WizardVerification.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>
#include <stdexcept>

namespace {

constexpr int defaultRuns = 11;
constexpr std::array roundTrips{0, 50, 100}; // In milliseconds.
constexpr int fewestRoundTrips = 4;          // TCP, TLS, the token, and everything else at once.
constexpr double mostRoundTrips = 4.3;
constexpr double mostOfFloor = 1.25; // At the longest distance.
constexpr qint64 longestGap = 50;    // In milliseconds.

/// One way to verify, and what came of it.
struct Way
{
    QString name;
    bool hasBounds; ///< Not if the start of a program is part of it.
    std::function<double()> run;
    std::array<QList<double>, roundTrips.size()> runs = {}; ///< In milliseconds, for each round trip.
    int connections = 0;                                    ///< Opened in a run, at most.

    QList<double> medians() const
    {
        QList<double> result;
        for (const QList<double> &each : runs)
            result.append(Times(each).median);
        return result;
    }
};

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

std::function<double()> timed(std::function<void()> job)
{
    return [job = std::move(job)] {
        QElapsedTimer stopwatch;
        stopwatch.start();
        job();
        return static_cast<double>(stopwatch.nsecsElapsed()) / 1e6;
    };
}

void runChecks(const mimecast::Gateway &gateway, const QList<QSslCertificate> &authorities)
{
    checks::Runner runner;
    QSignalSpy finished(&runner, &checks::Runner::finished);
    auto client = std::make_unique<mimecast::Client>(
        gateway, mimecast::Credentials{sandbox::standingClientId(), secrets::SecretText(secret())});
    client->setExtraAuthorities(authorities);
    runner.start(std::move(client));
    if (!finished.wait(60'000))
        throw std::runtime_error("the checks did not end");
    expectReady(runner.findings());
}

void runOnce(Way &way, size_t distance, DelayingProxy &proxy)
{
    proxy.setRoundTrip(std::chrono::milliseconds(roundTrips.at(distance)));
    const int before = proxy.connections();
    way.runs.at(distance).append(way.run());
    way.connections = std::max(way.connections, proxy.connections() - before);
}

void measure(QList<Way> &ways, DelayingProxy &proxy, int runs)
{
    // In turn, so that whatever else the machine does meets all of them.
    for (int run = 0; run < runs; ++run) {
        for (size_t distance = 0; distance < roundTrips.size(); ++distance) {
            for (Way &way : ways)
                runOnce(way, distance, proxy);
        }
    }
}

QList<double> distances()
{
    return {roundTrips.cbegin(), roundTrips.cend()};
}

void printTable(const QList<Way> &ways, int runs)
{
    print(QStringLiteral("A whole verification in ms, median (least to most) of %1 runs:").arg(runs));
    QString head = QStringLiteral("round trip in ms").leftJustified(28);
    QString floor = QStringLiteral("floor").leftJustified(28);
    for (const int roundTrip : roundTrips) {
        head += QString::number(roundTrip).leftJustified(22);
        floor += QString::number(fewestRoundTrips * roundTrip).leftJustified(22);
    }
    print(head + QStringLiteral("round trips  connections"));
    print(floor + QString::number(fewestRoundTrips, 'f', 2).leftJustified(13) + QLatin1Char('1'));
    for (const Way &way : ways) {
        QString line = way.name.leftJustified(28);
        for (const QList<double> &each : way.runs) {
            const Times times(each);
            line += QStringLiteral("%1 (%2 to %3)")
                        .arg(times.median, 0, 'f', 0)
                        .arg(times.least, 0, 'f', 0)
                        .arg(times.most, 0, 'f', 0)
                        .leftJustified(22);
        }
        print(line + QString::number(slope(distances(), way.medians()), 'f', 2).leftJustified(13) +
              QString::number(way.connections));
    }
}

bool isKept(const QString &what, double figure, double bound)
{
    const bool kept = figure <= bound;
    print(QStringLiteral("%1: %2, at most %3%4")
              .arg(what)
              .arg(figure, 0, 'f', 2)
              .arg(bound, 0, 'f', 2)
              .arg(kept ? QString() : QStringLiteral(" MISSED")));
    return kept;
}

bool areBoundsKept(const QList<Way> &ways, qint64 gap)
{
    bool kept = true;
    for (const Way &way : ways) {
        if (!way.hasBounds)
            continue;
        const QList<double> medians = way.medians();
        const double floor = fewestRoundTrips * roundTrips.back();
        kept &= isKept(way.name + QStringLiteral(", connections"), way.connections, 1);
        kept &=
            isKept(way.name + QStringLiteral(", round trips"), slope(distances(), medians), mostRoundTrips);
        kept &= isKept(way.name + QStringLiteral(", times the floor at %1 ms").arg(roundTrips.back()),
                       medians.last() / floor, mostOfFloor);
    }
    kept &= isKept(QStringLiteral("the window stood still, ms"), static_cast<double>(gap),
                   static_cast<double>(longestGap));
    return kept;
}

bool measureAll(int runs)
{
    const Http2Gateway server;
    DelayingProxy proxy(server.socket());
    const QString address = QStringLiteral("https://127.0.0.1:%1").arg(proxy.port());
    const QString authority = QStringLiteral(CERTIFICATES "authority.pem");
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(authority);
    const mimecast::Gateway gateway = *mimecast::parseGateway(address).gateway;

    const CurlVerification curl(address, authority);
    const CommandLine commandLine;
    WizardVerification wizard(address, authorities);
    // The wizard comes first, so that its first run is the one in which the process has not used TLS yet.
    QList<Way> ways{
        {QStringLiteral("the wizard"), true, [&wizard] { return wizard.run(); }},
        {QStringLiteral("the checks alone"), true, timed([&] { runChecks(gateway, authorities); })},
        {QStringLiteral("the command line"), false, timed([&] {
             const auto process =
                 commandLine.start(verify(address, {QStringLiteral("--ca-file"), authority}), secret());
             if (const Ended ended = CommandLine::ended(process.get()); ended.status != NothingFailed)
                 throw std::runtime_error(ended.errors.toStdString());
         })},
        {QStringLiteral("curl, in parallel"), false, timed([&curl] { curl.inParallel(); })},
        {QStringLiteral("curl, one by one"), false, timed([&curl] { curl.oneByOne(); })},
    };
    measure(ways, proxy, runs);
    printTable(ways, runs);
    return areBoundsKept(ways, wizard.longestGap());
}

} // namespace

int main(int argc, char *argv[])
{
    // A proxy of this machine's is not what is measured.
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(variable);
    qputenv("QT_LOGGING_RULES", "active-response-setup.sandbox.debug=false");
    const QApplication application(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : defaultRuns;
    try {
        if (runs < 1)
            throw std::runtime_error("The number of runs is 1 or more.");
        return measureAll(runs) ? 0 : 1;
    } catch (const std::runtime_error &error) {
        QTextStream(stderr) << error.what() << Qt::endl;
        return 2;
    }
}
