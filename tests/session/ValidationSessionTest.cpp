// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FastTime.h"
#include "SessionFixture.h"

#include "report/Report.h"
#include "sandbox/Server.h"
#include "session/SavedWatch.h"
#include "session/ValidationSession.h"
#include "session/Verification.h"

#include <QSignalSpy>
#include <QTest>

using session::SavedWatch;
using session::ValidationSession;
using validation::Outcome;
using validation::Record;

namespace {

QString messageId()
{
    return QStringLiteral("<test@riverbank.example>");
}
const QLatin1String testStep("validation.test");

sandbox::Incident incident(int successful)
{
    sandbox::Incident incident;
    incident.id = QStringLiteral("1");
    incident.code = QStringLiteral("TR-1");
    incident.type = QStringLiteral("manual");
    incident.created = incident.modified = QDateTime::currentDateTimeUtc();
    incident.identified = 3;
    incident.successful = successful;
    incident.failed = 3 - successful;
    incident.messageId = messageId();
    return incident;
}

} // namespace

class ValidationSessionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SessionFixture> m_fixture;
    session::ClientFactory m_clients;
    FastTime m_time;
    std::unique_ptr<session::Verification> m_verification;
    std::unique_ptr<ValidationSession> m_session;

    setup::Setup &setup() { return m_fixture->open.setup(); }
    void setMessage(const QString &id = messageId())
    {
        validation::Message message;
        message.messageId = id;
        m_session->setMessage(message);
    }
    void watchToTheEnd()
    {
        m_session->start();
        QVERIFY(m_session->isWatching());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isWatching(), 30'000);
    }
    void name(const QString &administrator, const QString &cst)
    {
        Record record = m_session->record();
        record.administrator.name = administrator;
        record.cst.name = cst;
        m_session->setRecord(record);
    }
    session::Access entered()
    {
        return session::Access::entered(mimecast::parseGateway(m_server->address().toString()),
                                        sandbox::standingClientId(),
                                        secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_verification.reset();
        m_server = std::make_unique<sandbox::Server>();
        QVERIFY(m_server->listen());
        m_fixture = std::make_unique<SessionFixture>(m_server->address().toString());
        m_verification = std::make_unique<session::Verification>(m_clients, m_fixture->open);
        m_session =
            std::make_unique<ValidationSession>(m_clients, m_fixture->open, *m_verification, m_time.time());
        m_fixture->create(session::Mode::Real, sandbox::standingClientId());
        m_fixture->storeSecret(sandbox::standingClientSecret().toUtf8());
    }

    void whatIsSeenIsKept_data()
    {
        QTest::addColumn<int>("successful");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("all") << 3 << Outcome::Deleted;
        QTest::newRow("some") << 2 << Outcome::PartlyDeleted;
        QTest::newRow("none") << 0 << Outcome::NotDeleted;
    }

    void whatIsSeenIsKept()
    {
        QFETCH(const int, successful);
        QFETCH(const Outcome, outcome);
        m_server->tenant().incidents.append(incident(successful));
        QVERIFY(!m_session->canStart());
        setMessage();
        QVERIFY(m_session->canStart());
        watchToTheEnd();
        const Record record = validation::recordFromJson(setup().validation());
        QVERIFY(record.outcome == outcome);
        QCOMPARE(record.incident->code, QStringLiteral("TR-1"));
        QVERIFY(record.started.isValid() && record.ended.isValid());
        // Only a deletion that was seen ticks the test.
        QCOMPARE(setup().isDone(testStep), outcome == Outcome::Deleted);
    }

    void whatCannotBeAskedIsToldAndLeavesNothingBegun()
    {
        setMessage();
        m_fixture->keychain.mood = FakeKeychain::Mood::Locked;
        m_session->start();
        QTRY_VERIFY(!m_session->isWatching());
        QVERIFY(m_session->error());
        QVERIFY(m_session->error()->cause == checks::Cause::KeychainUnavailable);
        QVERIFY(!m_session->record().started.isValid());
        QVERIFY(m_server->servedRequests().isEmpty());
    }

    void ofAnotherMessageNothingIsKnown()
    {
        m_server->tenant().incidents.append(incident(3));
        setMessage();
        watchToTheEnd();
        setMessage(); // The same one again, perhaps with more headers.
        QVERIFY(m_session->record().outcome);
        setMessage(QStringLiteral("<other@riverbank.example>"));
        const Record record = m_session->record();
        QVERIFY(!record.outcome && !record.incident && !record.started.isValid());
    }

    void aWatchThatWasInterruptedGoesOn()
    {
        setMessage();
        m_server->tenant().latency = std::chrono::milliseconds(500);
        m_session->start();
        QTRY_VERIFY(m_session->record().started.isValid());
        QVERIFY(!m_session->isInterrupted());
        const QDateTime started = m_session->record().started;
        const QString name = setup().name();
        m_fixture->open.close();
        QVERIFY(!m_session->isWatching());
        QString error;
        QVERIFY(m_fixture->open.open(name, false, &error));
        QVERIFY(m_session->isInterrupted());
        m_server->tenant().latency = {};
        m_server->tenant().incidents.append(incident(3));
        watchToTheEnd();
        QCOMPARE(m_session->record().started.toSecsSinceEpoch(), started.toSecsSinceEpoch());
        QVERIFY(m_session->record().outcome == Outcome::Deleted);
    }

    void stoppingIsAnOutcome()
    {
        setMessage();
        m_server->tenant().latency = std::chrono::milliseconds(500);
        m_session->start();
        QTRY_VERIFY(m_session->record().started.isValid());
        m_session->stop();
        QTRY_VERIFY(!m_session->isWatching());
        QVERIFY(m_session->record().outcome == Outcome::Cancelled);
    }

    void onlyWhatIsCompleteIsSignedOff()
    {
        m_server->tenant().incidents.append(incident(3));
        setMessage();
        name(QStringLiteral("Ada"), QStringLiteral("Grace"));
        QVERIFY(!m_session->canSignOff()); // Nothing came of it yet.
        watchToTheEnd();
        name(QStringLiteral("Ada"), QStringLiteral(" "));
        QVERIFY(!m_session->canSignOff());
        name({}, QStringLiteral("Grace"));
        QVERIFY(!m_session->canSignOff());
        name(QStringLiteral("Ada"), QStringLiteral("Grace"));
        QVERIFY(m_session->canSignOff());
    }

    void whatIsSignedOffIsFinalUntilItIsBegunAnew()
    {
        m_server->tenant().incidents.append(incident(3));
        setMessage();
        watchToTheEnd();
        name(QStringLiteral("Ada"), QStringLiteral("Grace"));
        m_session->signOff();
        QVERIFY(m_session->isFixed() && !m_session->canStart() && !m_session->canSignOff());
        QCOMPARE(m_session->openSteps(), 0);
        const auto final = report::finalReport(setup(), session::credentialsOf(setup()));
        QVERIFY(final && report::checksumFits(*final));
        setMessage(QStringLiteral("<other@riverbank.example>"));
        QCOMPARE(m_session->record().message.messageId, messageId());

        QVERIFY(m_session->canRenew());
        m_session->renew();
        QVERIFY(!m_session->isFixed());
        QVERIFY(!report::finalReport(setup(), session::credentialsOf(setup())));
        QCOMPARE(m_session->record().administrator.name, QStringLiteral("Ada"));
        QVERIFY(m_session->record().message.messageId.isEmpty() && !m_session->record().outcome);
    }

    void inAWindowThatOnlyLooksNothingIsWatched()
    {
        setMessage();
        const QString name = setup().name();
        QTRY_VERIFY(m_fixture->saved(name) && !m_fixture->saved(name)->validation().isEmpty());
        session::OpenSetup second(m_fixture->guide, m_fixture->library, m_fixture->practiceLibrary, {});
        const session::Verification verification(m_clients, second);
        ValidationSession session(m_clients, second, verification, m_time.time());
        QString error;
        QVERIFY(second.open(name, false, &error));
        QVERIFY(session.isFixed() && !session.canStart() && !session.canRenew());
    }

    void aSavedWatchIsKeptInTheFile()
    {
        m_server->tenant().incidents.append(incident(3));
        const QString name = setup().name();
        m_fixture->open.close();
        const auto saved = m_fixture->saved(name);
        SavedWatch watch(m_clients, m_fixture->library.store(), saved.get());
        QSignalSpy happened(&watch, &SavedWatch::happened);
        watch.start(entered(), {.messageId = messageId(), .since = {}, .interval = std::chrono::seconds(1)});
        QTRY_VERIFY_WITH_TIMEOUT(watch.record().outcome, 30'000);
        QVERIFY(watch.isSaved());
        const Record record = validation::recordFromJson(m_fixture->saved(name)->validation());
        QVERIFY(record.outcome == Outcome::Deleted);
        QCOMPARE(record.message.messageId, messageId());
        QVERIFY(!watch.report(m_fixture->guide).isEmpty());
    }

    void aSavedWatchTellsWhatItCouldNotKeep()
    {
        const QString name = setup().name();
        m_fixture->open.close();
        const auto saved = m_fixture->saved(name);
        QString error;
        const auto lock = m_fixture->library.store().lock(name, &error);
        SavedWatch watch(m_clients, m_fixture->library.store(), saved.get());
        QSignalSpy notSaved(&watch, &SavedWatch::notSaved);
        watch.start(entered(), {.messageId = messageId(), .since = {}, .interval = std::chrono::seconds(1)});
        QTRY_COMPARE(notSaved.count(), 1);
        QVERIFY(!watch.isSaved());
        QVERIFY(m_fixture->saved(name)->validation().isEmpty());
        watch.stop();
        QTRY_VERIFY(watch.record().outcome == Outcome::Cancelled);
    }

    void aSavedWatchLeavesASessionAloneThatWasSignedOffMeanwhile()
    {
        m_server->tenant().latency = std::chrono::milliseconds(100);
        const QString name = setup().name();
        m_fixture->open.close();
        const auto saved = m_fixture->saved(name);
        SavedWatch watch(m_clients, m_fixture->library.store(), saved.get());
        QSignalSpy notSaved(&watch, &SavedWatch::notSaved);
        watch.start(entered(), {.messageId = messageId(), .since = {}, .interval = std::chrono::seconds(1)});
        QTRY_VERIFY(!m_fixture->saved(name)->validation().isEmpty());
        QString error;
        QVERIFY(m_fixture->library.store().update(
            name,
            [](setup::Setup &setup) {
                Record record = validation::recordFromJson(setup.validation());
                record.signedOff = QDateTime::currentDateTimeUtc();
                setup.setValidation(validation::toJson(record));
            },
            &error));
        watch.stop();
        QTRY_VERIFY(!notSaved.isEmpty());
        QVERIFY(!watch.isSaved());
        QVERIFY(!validation::recordFromJson(m_fixture->saved(name)->validation()).outcome);
        const auto signedOff = m_fixture->saved(name);
        QVERIFY(SavedWatch(m_clients, m_fixture->library.store(), signedOff.get()).isSignedOff());
    }

    void aSavedWatchThatIsStoppedBeforeItBeganEndsOnce()
    {
        const QString name = setup().name();
        m_fixture->open.close();
        const auto saved = m_fixture->saved(name);
        SavedWatch watch(m_clients, m_fixture->library.store(), saved.get());
        QSignalSpy happened(&watch, &SavedWatch::happened);
        session::Access access = entered();
        access.fetchSecret = [](QObject *, const session::SecretReceiver &) {}; // The keychain waits.
        watch.start(access, {.messageId = messageId(), .since = {}});
        QVERIFY(watch.isWatching());
        watch.stop();
        QCOMPARE(happened.count(), 1);
        QVERIFY(watch.record().outcome == Outcome::Cancelled);
        QVERIFY(!watch.isWatching());
        QVERIFY(m_fixture->saved(name)->validation().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValidationSessionTest)
#include "ValidationSessionTest.moc"
