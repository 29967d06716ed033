// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FastTime.h"

#include "sandbox/Server.h"
#include "validation/Watch.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using validation::Event;
using validation::Outcome;
using validation::Watch;
using validation::WatchOptions;

namespace {

QString messageId()
{
    return QStringLiteral("<validation-1@contoso.example>");
}

std::unique_ptr<mimecast::Client> clientFor(const QString &address)
{
    mimecast::Credentials credentials{sandbox::standingClientId(),
                                      secrets::SecretText(sandbox::standingClientSecret().toLatin1())};
    return std::make_unique<mimecast::Client>(*mimecast::parseGateway(address).gateway,
                                              std::move(credentials),
                                              Watch::quickPolicy({.inactivity = 2s, .deadline = 5s}));
}

/// A watch of the simulated tenant, in fast time.
struct Fixture
{
    sandbox::Server server;
    FastTime clock;
    QList<Event> events;
    std::unique_ptr<Watch> watch;

    Fixture() { server.listen(); }

    void begin(std::chrono::seconds timeout = 5min)
    {
        const QString address = server.address().toString();
        watch = std::make_unique<Watch>(
            [address] { return clientFor(address); },
            WatchOptions{.messageId = messageId(), .since = clock.now().addSecs(-300), .timeout = timeout},
            nullptr, clock.time());
        QObject::connect(watch.get(), &Watch::happened, watch.get(),
                         [this](const Event &event) { events.append(event); });
        watch->start();
    }

    bool ends() const { return waitUntilEnd(*watch, 20s); }

    void play(sandbox::Play::Kind kind, std::chrono::milliseconds step = 0ms)
    {
        sandbox::play(server.tenant(),
                      {kind, messageId(), step, QDateTime::currentDateTimeUtc().addSecs(-2)});
    }

    int count(Event::Kind kind) const
    {
        return static_cast<int>(std::count_if(events.cbegin(), events.cend(),
                                              [kind](const Event &event) { return event.kind == kind; }));
    }
};

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlayComesToItsOutcome_data();
    void everyPlayComesToItsOutcome();
    void itsStatesAreToldAsTheyPass();
    void incidentsOfBeforeAreNoneOfThisSession();
    void whatAFilterLeavesOutIsFoundBeforeNoneIsSaid();
    void otherIncidentsAreOnlyCounted();
    void everyPageIsRead();
    void aSleepOfTheComputerIsSurvived();
    void aClockThatIsSetBackDoesNotProlongTheWatch();
    void aRateLimitIsRespected();
    void aRateLimitBeyondTheEndEndsWithoutAsking();
    void anInterruptionIsSurvived_data();
    void anInterruptionIsSurvived();
    void afterAnAnswerFailuresCountAnew();
    void pagesThatAreNotWholeSettleNothing();
    void withoutAnyAnswerItCouldNotWatch();
    void whatWasSeenLastIsJudgedWhenTheEndIsBlind();
    void stoppingEndsItOnceAsCancelled();
    void itMayBeDestroyedFromWithinItsOwnSignal();
    void onlyReadingOperationsAreUsed();
};

void WatchTest::everyPlayComesToItsOutcome_data()
{
    QTest::addColumn<sandbox::Play::Kind>("kind");
    QTest::addColumn<Outcome>("outcome");
    using enum sandbox::Play::Kind;
    QTest::newRow("success") << Success << Outcome::Deleted;
    QTest::newRow("partial failure") << PartialFailure << Outcome::PartlyDeleted;
    QTest::newRow("failure") << Failure << Outcome::NotDeleted;
    QTest::newRow("notify only") << NotifyOnly << Outcome::NotifiedOnly;
    QTest::newRow("wrong message") << WrongMessage << Outcome::NoIncident;
    QTest::newRow("none") << None << Outcome::NoIncident;
    QTest::newRow("restored") << Restored << Outcome::Restored;
}

void WatchTest::everyPlayComesToItsOutcome()
{
    QFETCH(const sandbox::Play::Kind, kind);
    QFETCH(const Outcome, outcome);
    Fixture fixture;
    fixture.play(kind);
    fixture.begin();
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.count(Event::Kind::Outcome), 1);
    QVERIFY(fixture.events.constLast().outcome == outcome);
    const bool seen = outcome != Outcome::NoIncident;
    QCOMPARE(fixture.events.constLast().incident.has_value(), seen);
    QCOMPARE(fixture.count(Event::Kind::Incident), seen ? 1 : 0);
    QCOMPARE(fixture.count(Event::Kind::Error), 0);
    // Settled counts end it at once, otherwise it lasts all its time.
    QCOMPARE(fixture.clock.passed() >= 4min, !seen);
}

void WatchTest::itsStatesAreToldAsTheyPass()
{
    Fixture fixture;
    fixture.begin(24h);
    QTRY_VERIFY(fixture.count(Event::Kind::Waiting) > 0);
    sandbox::play(fixture.server.tenant(),
                  {sandbox::Play::Kind::Success, messageId(), 60ms, QDateTime::currentDateTimeUtc()});
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::Deleted);
    QCOMPARE(fixture.count(Event::Kind::Incident), 1);
    QVERIFY(fixture.count(Event::Kind::Progress) >= 1);
    for (qsizetype i = 1; i < fixture.events.size(); ++i) {
        const Event &event = fixture.events.at(i);
        const bool isNew = event.incident != fixture.events.at(i - 1).incident;
        QCOMPARE(isNew, event.kind == Event::Kind::Incident || event.kind == Event::Kind::Progress);
    }
}

void WatchTest::incidentsOfBeforeAreNoneOfThisSession()
{
    Fixture fixture;
    fixture.server.tenant().incidents.front().messageId = messageId();
    fixture.begin();
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::NoIncident);
}

void WatchTest::whatAFilterLeavesOutIsFoundBeforeNoneIsSaid()
{
    Fixture fixture;
    fixture.play(sandbox::Play::Kind::Success);
    // Outside of the time that is asked for.
    for (sandbox::Incident &incident : fixture.server.tenant().incidents) {
        if (incident.messageId == messageId())
            incident.created = QDateTime::currentDateTimeUtc().addSecs(3600);
    }
    fixture.begin(60s);
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::Deleted);
    QCOMPARE(fixture.count(Event::Kind::Incident), 1);
}

void WatchTest::otherIncidentsAreOnlyCounted()
{
    Fixture fixture;
    for (sandbox::Incident &incident : fixture.server.tenant().incidents)
        incident.created = QDateTime::currentDateTimeUtc();
    fixture.begin();
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.events.constLast().otherIncidents, 4);
    QVERIFY(!fixture.events.constLast().incident);
}

void WatchTest::everyPageIsRead()
{
    Fixture fixture;
    sandbox::Incident other = fixture.server.tenant().incidents.constFirst();
    other.created = QDateTime::currentDateTimeUtc();
    fixture.server.tenant().incidents.insert(0, 1200, other);
    fixture.play(sandbox::Play::Kind::Success);
    fixture.begin();
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::Deleted);
    QCOMPARE(fixture.events.constLast().otherIncidents, 1200);
    // One for the token, and three polls of three pages.
    QCOMPARE(fixture.server.servedRequests().size(), 1 + 9);
}

void WatchTest::aSleepOfTheComputerIsSurvived()
{
    Fixture fixture;
    fixture.begin();
    QTRY_VERIFY(fixture.count(Event::Kind::Waiting) > 0);
    fixture.clock.jump(8h);
    fixture.play(sandbox::Play::Kind::Success);
    QVERIFY(fixture.ends());
    // The time is up, and yet Mimecast was asked once more before it was judged.
    QVERIFY(fixture.events.constLast().outcome == Outcome::Deleted);
}

void WatchTest::aClockThatIsSetBackDoesNotProlongTheWatch()
{
    Fixture fixture;
    fixture.begin();
    QTRY_VERIFY(fixture.count(Event::Kind::Waiting) > 0);
    fixture.clock.jump(-24h);
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::NoIncident);
    QVERIFY(fixture.count(Event::Kind::Waiting) <= 300 / 15 + 2);
}

void WatchTest::aRateLimitIsRespected()
{
    Fixture fixture;
    // The token and the first poll are answered, then a refusal for two minutes.
    fixture.server.tenant().rateLimit = {.allowed = 2 + 1, .refusals = 1, .reset = 2min};
    fixture.begin();
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.count(Event::Kind::Error), 1);
    const auto error = std::find_if(fixture.events.cbegin(), fixture.events.cend(),
                                    [](const Event &event) { return event.error.has_value(); });
    QCOMPARE(error->error->httpStatus, 429);
    QCOMPARE(error->nextPoll, 2min);
    QVERIFY(error->at.secsTo((error + 1)->at) >= std::chrono::seconds(2min).count());
}

void WatchTest::aRateLimitBeyondTheEndEndsWithoutAsking()
{
    Fixture fixture;
    fixture.server.tenant().rateLimit = {.allowed = 0, .refusals = -1, .reset = 14min};
    fixture.begin(60s);
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::CouldNotWatch);
    QCOMPARE(fixture.server.servedRequests().size(), 1);
}

void WatchTest::anInterruptionIsSurvived_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"unavailable", "rejected", "tokens void", "captive portal", "forbidden"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void WatchTest::anInterruptionIsSurvived()
{
    QFETCH(const QString, what);
    Fixture fixture;
    fixture.begin(24h); // Time passes quickly, and the error is not to outlast it.
    QTRY_VERIFY(fixture.count(Event::Kind::Waiting) > 0);
    sandbox::Tenant &tenant = fixture.server.tenant();
    const sandbox::Tenant before = tenant;
    tenant.tokens.clear();
    if (what == QLatin1String("unavailable"))
        tenant.available = false;
    if (what == QLatin1String("rejected"))
        tenant.applicationEnabled = false;
    if (what == QLatin1String("captive portal"))
        tenant.instead = {{QString(), {200, "text/html", "<html>Sign in</html>", {}}}};
    if (what == QLatin1String("forbidden"))
        tenant.permissions.clear();
    if (what != QLatin1String("tokens void")) {
        QTRY_VERIFY(fixture.count(Event::Kind::Error) > 2);
        // Ever more slowly, up to a minute.
        QVERIFY(fixture.events.constLast().nextPoll <= 60s);
    }
    tenant = before;
    tenant.tokens.clear();
    fixture.play(sandbox::Play::Kind::Success);
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::Deleted);
}

void WatchTest::afterAnAnswerFailuresCountAnew()
{
    Fixture fixture;
    sandbox::Tenant &tenant = fixture.server.tenant();
    tenant.available = false;
    fixture.begin(10min);
    QObject::connect(fixture.watch.get(), &Watch::happened, fixture.watch.get(), [&] {
        tenant.available = fixture.count(Event::Kind::Error) >= 3 && fixture.count(Event::Kind::Waiting) == 0;
    });
    QVERIFY(fixture.ends());
    QList<std::chrono::milliseconds> waits;
    for (const Event &event : std::as_const(fixture.events)) {
        if (event.kind == Event::Kind::Error)
            waits.append(event.nextPoll);
    }
    QVERIFY(waits.size() > 3);
    QCOMPARE(waits.at(2), 60s);
    QCOMPARE(waits.at(3), 15s);
}

void WatchTest::pagesThatAreNotWholeSettleNothing()
{
    Fixture fixture;
    // Each page names itself as the next one.
    const QByteArray page =
        R"({"meta":{"status":200,"pagination":{"next":"again"}},"data":[{"incidents":[{"code":"TR-1",)"
        R"("type":"manual","identified":1,"successful":1,"failed":0,"restored":0,)"
        R"("searchCriteria":{"messageId":")" +
        messageId().toUtf8() + R"("}}]}],"fail":[]})";
    fixture.server.tenant().instead = {
        {QStringLiteral("/api/ttp/remediation/find-incidents"), {200, "application/json", page, {}}}};
    fixture.begin();
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.count(Event::Kind::Incident), 1);
    QVERIFY(fixture.events.constLast().outcome == Outcome::CouldNotWatch);
    QVERIFY(fixture.clock.passed() >= 5min - 1s); // There might have been a newer one until the end.
}

void WatchTest::withoutAnyAnswerItCouldNotWatch()
{
    Fixture fixture;
    fixture.server.tenant().available = false;
    fixture.begin(5min);
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::CouldNotWatch);
    QVERIFY(fixture.count(Event::Kind::Error) <= 8);
}

void WatchTest::whatWasSeenLastIsJudgedWhenTheEndIsBlind()
{
    Fixture fixture;
    sandbox::play(fixture.server.tenant(), {sandbox::Play::Kind::Success, messageId(), 60'000ms,
                                            QDateTime::currentDateTimeUtc().addSecs(-3 * 60 - 5)});
    fixture.begin();
    QTRY_VERIFY(fixture.count(Event::Kind::Incident) > 0);
    fixture.server.tenant().available = false;
    QVERIFY(fixture.ends());
    QVERIFY(fixture.events.constLast().outcome == Outcome::PartlyDeleted);
    QCOMPARE(fixture.events.constLast().incident->successful, 1);
}

void WatchTest::stoppingEndsItOnceAsCancelled()
{
    Fixture fixture;
    fixture.begin();
    fixture.watch->stop();
    fixture.watch->stop();
    QCOMPARE(fixture.events.size(), 1);
    QVERIFY(fixture.events.constLast().outcome == Outcome::Cancelled);
    QTest::qWait(50);
    QCOMPARE(fixture.events.size(), 1);
}

void WatchTest::itMayBeDestroyedFromWithinItsOwnSignal()
{
    Fixture fixture;
    fixture.begin();
    QObject::connect(fixture.watch.get(), &Watch::happened, &fixture.server, [&] { fixture.watch.reset(); });
    QTRY_VERIFY(!fixture.watch);
    QCOMPARE(fixture.events.size(), 1);
}

void WatchTest::onlyReadingOperationsAreUsed()
{
    Fixture fixture;
    fixture.play(sandbox::Play::Kind::Success);
    fixture.begin();
    QVERIFY(fixture.ends());
    const QStringList allowed{QStringLiteral("/oauth/token"),
                              QStringLiteral("/api/ttp/remediation/find-incidents")};
    for (const sandbox::ServedRequest &request : fixture.server.servedRequests())
        QVERIFY2(allowed.contains(request.path), qPrintable(request.path));
}

QTEST_GUILESS_MAIN(WatchTest)
#include "WatchTest.moc"
