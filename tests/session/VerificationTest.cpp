// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SessionFixture.h"

#include "report/Report.h"
#include "sandbox/Server.h"
#include "session/Verification.h"

#include <QSignalSpy>
#include <QTest>

using checks::Cause;
using checks::CheckId;
using checks::Status;
using session::Verification;

class VerificationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SessionFixture> m_fixture;
    session::ClientFactory m_clients;
    std::unique_ptr<Verification> m_verification;

    session::OpenSetup &open() { return m_fixture->open; }
    QList<checks::Finding> kept() { return report::lastFindings(open().setup()); }
    /// The whole run, to its end.
    void run()
    {
        QSignalSpy changed(m_verification.get(), &Verification::findingsChanged);
        m_verification->run();
        QTRY_VERIFY(!m_verification->isRunning());
        QTRY_VERIFY(!changed.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_verification.reset();
        m_server = std::make_unique<sandbox::Server>();
        QVERIFY(m_server->listen());
        m_fixture = std::make_unique<SessionFixture>(m_server->address().toString());
        m_verification = std::make_unique<Verification>(m_clients, m_fixture->open);
        m_fixture->create(session::Mode::Real, sandbox::standingClientId());
        m_fixture->storeSecret(sandbox::standingClientSecret().toUtf8());
    }

    void aRunIsKeptInTheSetup()
    {
        QSignalSpy finished(m_verification.get(), &Verification::finished);
        run();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_verification->findings().size(), checks::checkCount);
        QVERIFY(m_verification->finding(CheckId::Token).status == Status::Passed);
        QCOMPARE(kept().size(), checks::checkCount);
        QCOMPARE(m_verification->report().value(QLatin1String("verdict")).toString(),
                 QStringLiteral("attention"));
    }

    void aReopenedSetupHasItsFindings()
    {
        run();
        const QString name = open().setup().name();
        open().close();
        QVERIFY(m_verification->findings().isEmpty() ||
                m_verification->finding(CheckId::Token).status == Status::Pending);
        QString error;
        QVERIFY(open().open(name, false, &error));
        QVERIFY(m_verification->finding(CheckId::Token).status == Status::Passed);
    }

    void findingsOfOtherCredentialsAreDropped()
    {
        run();
        open().setup().setValue(QStringLiteral("credentials.client-id"), QStringLiteral("other"));
        QVERIFY(kept().isEmpty());
        QVERIFY(m_verification->finding(CheckId::Token).status == Status::Pending);
    }

    void aRunThatWasOvertakenIsNotKept()
    {
        m_server->tenant().latency = std::chrono::milliseconds(200);
        QSignalSpy started(m_verification.get(), &Verification::started);
        m_verification->run();
        QTRY_COMPARE(started.count(), 1); // The secret is there, and Mimecast is asked.
        open().setup().setValue(QStringLiteral("credentials.client-id"), QStringLiteral("other"));
        QVERIFY(!m_verification->isRunning());
        QTest::qWait(300);
        QVERIFY(open().setup().lastRun().isEmpty());
        QVERIFY(m_verification->finding(CheckId::Token).status == Status::Pending);
    }

    void whereNothingCanBeAskedTheCauseIsNamed_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<FakeKeychain::Mood>("mood");
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<CheckId>("check");
        QTest::addColumn<Cause>("cause");
        using Mood = FakeKeychain::Mood;
        QTest::newRow("no secret") << QString() << Mood::Works << false << CheckId::Token
                                   << Cause::SecretMissing;
        QTest::newRow("locked") << QString() << Mood::Locked << true << CheckId::Token
                                << Cause::KeychainUnavailable;
        QTest::newRow("API 1.0") << QStringLiteral("https://eu-api.mimecast.com") << Mood::Works << true
                                 << CheckId::Connection << Cause::LegacyGateway;
        QTest::newRow("foreign") << QStringLiteral("https://evil.example") << Mood::Works << true
                                 << CheckId::Connection << Cause::UnknownGateway;
    }

    void whereNothingCanBeAskedTheCauseIsNamed()
    {
        QFETCH(const QString, gateway);
        QFETCH(const FakeKeychain::Mood, mood);
        QFETCH(const bool, hasSecret);
        QFETCH(const CheckId, check);
        QFETCH(const Cause, cause);
        if (!hasSecret) {
            open().secret().forget();
            QTRY_COMPARE(open().secret().state(), session::ClientSecret::State::Missing);
        }
        if (!gateway.isEmpty())
            open().setup().setValue(QStringLiteral("verification.gateway"), gateway);
        m_fixture->keychain.mood = mood;
        run();
        QVERIFY(m_verification->finding(check).status == Status::Failed);
        QVERIFY(m_verification->finding(check).cause == cause);
        QVERIFY(m_server->servedRequests().isEmpty());
        QCOMPARE(kept().size(), checks::checkCount);
    }

    void aPreviewAsksNothing()
    {
        m_fixture->create(session::Mode::Preview, sandbox::standingClientId());
        m_fixture->storeSecret(sandbox::standingClientSecret().toUtf8());
        m_verification->run();
        QVERIFY(!m_verification->isRunning());
        QTest::qWait(20);
        QVERIFY(m_server->servedRequests().isEmpty());
    }

    void leavingTheSetupEndsTheRun()
    {
        m_fixture->keychain.mood = FakeKeychain::Mood::Slow;
        m_verification->run();
        QVERIFY(m_verification->isRunning());
        open().close();
        QVERIFY(!m_verification->isRunning());
        m_fixture->keychain.release();
        QTest::qWait(20);
        QVERIFY(m_server->servedRequests().isEmpty());
    }

    void whatAValidationSessionSawStaysProved()
    {
        validation::Record record;
        record.started = record.ended = QDateTime::currentDateTimeUtc();
        record.credentials = session::credentialsOf(open().setup());
        record.outcome = validation::Outcome::Deleted;
        record.incident =
            validation::IncidentCounts{QStringLiteral("TR-1"), QStringLiteral("manual"), 1, 1, 0, 0};
        run();
        QVERIFY(m_verification->finding(CheckId::RemediationEdit).status == Status::Inconclusive);
        open().setup().setValidation(validation::toJson(record));
        QVERIFY(m_verification->finding(CheckId::RemediationEdit).status == Status::Passed);
        run();
        QVERIFY(m_verification->finding(CheckId::RemediationEdit).status == Status::Passed);
        QVERIFY(kept().at(qsizetype(CheckId::RemediationEdit)).status == Status::Passed);
    }

    void theReportOfASignedOffSetupIsTheFinalOne()
    {
        run();
        setup::Setup &setup = open().setup();
        validation::Record record;
        record.signedOff = QDateTime::currentDateTimeUtc();
        setup.setValidation(validation::toJson(record));
        const QJsonObject final = session::savedReport(m_fixture->guide, setup);
        QCOMPARE(final.value(QLatin1String("checks")).toArray().size(), checks::checkCount);
        setup.setFinalReport(final);
        setup.setOrganization(QStringLiteral("Elsewhere"));
        QCOMPARE(session::savedReport(m_fixture->guide, setup), final);
    }

    void aRunWithAnEnteredSecretIsKeptNowhere()
    {
        Verification alone(m_clients);
        alone.run(session::Access::entered(open().gateway(), sandbox::standingClientId(),
                                           secrets::SecretText(sandbox::standingClientSecret().toUtf8())),
                  {CheckId::Token});
        QTRY_VERIFY(alone.finding(CheckId::Token).status == Status::Passed);
        QVERIFY(alone.finding(CheckId::AccountRead).status == Status::Pending);
        QVERIFY(open().setup().lastRun().isEmpty());
        QVERIFY(!alone.report(m_fixture->guide).isEmpty());
    }

    void workWithATimeLimitWaitsLess_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("short") << 1;
        QTest::newRow("long") << 24 * 60 * 60;
    }

    void workWithATimeLimitWaitsLess()
    {
        QFETCH(const int, limit);
        const mimecast::TransportPolicy usual;
        const mimecast::TransportPolicy policy = session::policyWithin(std::chrono::seconds(limit));
        QVERIFY(policy.deadline < std::chrono::seconds(limit));
        QVERIFY(policy.inactivity < std::chrono::seconds(limit));
        QVERIFY(policy.deadline <= usual.deadline && policy.inactivity <= usual.inactivity);
        QVERIFY(session::policyWithin({}).deadline == usual.deadline);
    }

    void theSecretIsGivenOnce()
    {
        const session::Access access =
            session::Access::entered(open().gateway(), QStringLiteral("id"), secrets::SecretText("secret"));
        QList<QByteArray> given;
        const auto receiver = [&given](secrets::KeychainStatus, const secrets::SecretText &secret) {
            given.append(secret.view().toByteArray());
        };
        access.fetchSecret(this, receiver);
        access.fetchSecret(this, receiver);
        QCOMPARE(given, (QList<QByteArray>{"secret", ""}));
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "VerificationTest.moc"
