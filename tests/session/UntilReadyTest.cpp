// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "session/UntilReady.h"
#include "checks/Conclusion.h"
#include "sandbox/Server.h"
#include "session/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using checks::CheckId;
using checks::Status;
using session::UntilReady;

namespace {

constexpr int patience = 60'000;

sandbox::Reply refusal(int status, const QByteArray &retryAfter = {})
{
    sandbox::Reply reply = sandbox::failReply(status, QStringLiteral("token_verification_failed"), {});
    if (!retryAfter.isEmpty())
        reply.headers.append({"Retry-After", retryAfter});
    return reply;
}

} // namespace

/// The checks until they are in order, at a tenant that is mended, or not, while somebody waits.
class UntilReadyTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Server> m_server;
    session::ClientFactory m_clients;
    std::unique_ptr<UntilReady> m_waiting;
    int m_fetches = 0;

    void begin(const session::WaitPolicy &policy, const QByteArray &secret = {})
    {
        m_waiting = std::make_unique<UntilReady>(m_clients, policy);
        session::Access access;
        access.gateway = {mimecast::parseGateway(m_server->address().toString()).gateway, {}};
        access.clientId = sandbox::standingClientId();
        access.fetchSecret = [this, secret](QObject *, const session::SecretReceiver &receiver) {
            ++m_fetches;
            receiver(
                secrets::KeychainStatus::Ok,
                secrets::SecretText(secret.isEmpty() ? sandbox::standingClientSecret().toUtf8() : secret));
        };
        m_waiting->start(access, {});
    }
    checks::Conclusion conclusion() const { return checks::conclude(m_waiting->verification().findings()); }
    qsizetype runs() const
    {
        const auto served = m_server->servedRequests();
        return std::count_if(served.cbegin(), served.cend(), [](const sandbox::ServedRequest &request) {
            return request.path == QLatin1String("/oauth/token");
        });
    }

private Q_SLOTS:
    void init()
    {
        m_waiting.reset();
        m_fetches = 0;
        m_server = std::make_unique<sandbox::Server>();
        QVERIFY(m_server->listen());
    }

    void whatIsMendedMeanwhileIsFound()
    {
        const auto permissions = m_server->tenant().permissions;
        m_server->tenant().permissions.clear();
        begin({.longest = 1h, .pause = 50ms});
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QSignalSpy pausing(m_waiting.get(), &UntilReady::pausing);
        QTRY_VERIFY_WITH_TIMEOUT(pausing.count() >= 2, patience);
        QVERIFY(pausing.at(0).at(0).toString().contains(QStringLiteral("Checking again in")));
        QCOMPARE(pausing.at(1).at(0).toString(), QString()); // Nothing has changed.
        m_server->tenant().permissions = permissions;
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QVERIFY(conclusion() == checks::Conclusion::Determined);
        QCOMPARE(m_fetches, 1);
    }

    void withoutTimeItIsOneRun()
    {
        m_server->tenant().permissions.clear();
        begin({});
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QVERIFY(finished.wait(patience));
        QVERIFY(conclusion() == checks::Conclusion::Failed);
        QCOMPARE(runs(), 1);
    }

    void whatWasSeenLastStandsWhenTheTimeIsOver()
    {
        begin({.longest = 700ms, .pause = 200ms}, QByteArray(64, 'x')); // Revoked, or not active yet.
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QVERIFY(finished.wait(patience));
        QVERIFY(conclusion() == checks::Conclusion::Failed);
        QVERIFY(m_waiting->verification().finding(CheckId::Token).cause ==
                checks::Cause::CredentialsRejected);
        QVERIFY(runs() >= 2);
    }

    void whatWaitingCannotChangeIsNotWaitedFor()
    {
        m_server->tenant().instead = {{{}, refusal(418)}};
        begin({.longest = 1h, .pause = 50ms});
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QVERIFY(finished.wait(patience));
        QVERIFY(m_waiting->verification().finding(CheckId::Token).cause ==
                checks::Cause::CredentialsLookLikeApi1);
    }

    void aPauseThatMimecastWantsIsKept_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("rate limit") << 429;
        QTest::newRow("not available") << 503;
    }

    void aPauseThatMimecastWantsIsKept()
    {
        QFETCH(const int, status);
        m_server->tenant().instead = {{{}, refusal(status, "1800")}};
        begin({.longest = 1h, .pause = 50ms});
        QSignalSpy pausing(m_waiting.get(), &UntilReady::pausing);
        QVERIFY(pausing.wait(patience));
        QVERIFY(m_waiting->secondsToNextRun() > 1700s);
        QVERIFY(m_waiting->secondsToNextRun() <= 1800s);
    }

    void aPauseThatIsLongerThanTheTimeEndsIt()
    {
        m_server->tenant().instead = {{{}, refusal(429, "86400")}};
        begin({.longest = 5min, .pause = 50ms});
        QSignalSpy told(m_waiting.get(), &UntilReady::told);
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QVERIFY(finished.wait(patience));
        QCOMPARE(runs(), 1);
        QCOMPARE(told.count(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(QStringLiteral("24 h")));
    }

    void stoppedItHasWhatTheLastWholeRunFound_data()
    {
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("between two runs") << false;
        QTest::newRow("in the second run") << true;
    }

    void stoppedItHasWhatTheLastWholeRunFound()
    {
        QFETCH(const bool, isRunning);
        m_server->tenant().permissions.clear();
        begin({.longest = 1h, .pause = isRunning ? 10ms : 1h});
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QSignalSpy pausing(m_waiting.get(), &UntilReady::pausing);
        QVERIFY(pausing.wait(patience));
        const QJsonArray seen = checks::toJson(m_waiting->verification().findings());
        m_server->tenant().latency = 1min;
        if (isRunning)
            QTRY_VERIFY_WITH_TIMEOUT(m_waiting->verification().isRunning(), patience);
        m_waiting->stop();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(checks::toJson(m_waiting->verification().findings()), seen);
        QVERIFY(conclusion() == checks::Conclusion::Failed);
        m_waiting->stop();
        QCOMPARE(finished.count(), 1);
    }

    void stoppedInTheFirstRunItIsCancelled()
    {
        m_server->tenant().latency = 1min;
        begin({.longest = 1h});
        QSignalSpy finished(m_waiting.get(), &UntilReady::finished);
        QTRY_VERIFY_WITH_TIMEOUT(m_waiting->hasBegun(), patience);
        m_waiting->stop();
        QCOMPARE(finished.count(), 1);
        QVERIFY(conclusion() == checks::Conclusion::Cancelled);
    }

    void aTimeHasItsUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("time"); // 0: none.
        QTest::newRow("seconds") << QStringLiteral("90s") << 90;
        QTest::newRow("minutes") << QStringLiteral("5m") << 300;
        QTest::newRow("a day") << QStringLiteral("24h") << 86'400;
        QTest::newRow("more than a day") << QStringLiteral("25h") << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("zero") << QStringLiteral("0s") << 0;
        QTest::newRow("negative") << QStringLiteral("-5m") << 0;
        QTest::newRow("without unit") << QStringLiteral("5") << 0;
        QTest::newRow("unit alone") << QStringLiteral("m") << 0;
        QTest::newRow("another unit") << QStringLiteral("5d") << 0;
        QTest::newRow("two units") << QStringLiteral("1h30m") << 0;
        QTest::newRow("space") << QStringLiteral("5 m") << 0;
        QTest::newRow("line end") << QStringLiteral("5m\n") << 0;
        QTest::newRow("fraction") << QStringLiteral("1.5h") << 0;
        QTest::newRow("absurd") << QStringLiteral("99999999999999999999h") << 0;
        QTest::newRow("other digits") << QStringLiteral("٥m") << 0;
    }

    void aTimeHasItsUnit()
    {
        QFETCH(const QString, text);
        QFETCH(const int, time);
        QCOMPARE(session::timeFromText(text).value_or(0s), std::chrono::seconds(time));
    }
};

QTEST_GUILESS_MAIN(UntilReadyTest)
#include "UntilReadyTest.moc"
