// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FastTime.h"
#include "SessionFixture.h"

#include "checks/FindingText.h"
#include "sandbox/Server.h"
#include "session/Repair.h"
#include "session/Verification.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using checks::CheckId;
using checks::Status;
using sandbox::Permission;
using session::Repair;
using session::Verification;

/// A finding on its way to the step where it is mended, until its check passes.
class RepairTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SessionFixture> m_fixture;
    session::ClientFactory m_clients;
    std::unique_ptr<Verification> m_verification;
    std::unique_ptr<FastTime> m_time;
    std::unique_ptr<Repair> m_repair;

    setup::Setup &setup() { return m_fixture->open.setup(); }
    std::set<Permission> &permissions() { return m_server->tenant().permissions; }

    void check(CheckId check)
    {
        m_verification->run();
        QTRY_VERIFY(!m_verification->isRunning());
        m_repair->begin(check);
    }
    void checkAgain()
    {
        m_repair->checkAgain();
        QTRY_VERIFY(!m_repair->isChecking());
    }
    const guide::ConsolePicture &picture(const QString &step)
    {
        return *m_fixture->guide.section(step.section(u'.', 0, 0))->picture(step);
    }

private Q_SLOTS:
    void init();
    void itIsOpenUntilItsCheckPasses();
    void whatIsStillSoIsSaid();
    void whatTheFindingRefutesIsTickedNoMore_data();
    void whatTheFindingRefutesIsTickedNoMore();
    void whatIsLeftInTheSamePlaceComesNext();
    void anotherCauseElsewhereIsSaid();
    void theItemIsMarkedInThePicture();
    void itChecksByItselfUntilItPasses();
    void itStopsCheckingByItselfAfterFiveMinutes();
    void itLeavesMimecastAloneForAsLongAsThatWants_data();
    void itLeavesMimecastAloneForAsLongAsThatWants();
    void itStopsCheckingByItselfWhenThePlaceIsLeft();
    void anotherSetupEndsIt();
};

void RepairTest::init()
{
    m_repair.reset();
    m_verification.reset();
    m_server = std::make_unique<sandbox::Server>();
    QVERIFY(m_server->listen());
    m_fixture = std::make_unique<SessionFixture>(m_server->address().toString());
    m_verification = std::make_unique<Verification>(m_clients, m_fixture->open);
    m_time = std::make_unique<FastTime>();
    m_repair = std::make_unique<Repair>(*m_verification, m_fixture->open, m_time->time());
    m_fixture->create(session::Mode::Real, sandbox::standingClientId());
    m_fixture->storeSecret(sandbox::standingClientSecret().toUtf8());
}

void RepairTest::itIsOpenUntilItsCheckPasses()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    QVERIFY(m_repair->state() == Repair::State::Open);
    QCOMPARE(m_repair->step(), u"api-role.permissions"_s);
    QCOMPARE(m_repair->heading(), checks::summary(m_verification->finding(CheckId::RemediationRead)));
    permissions().insert(Permission::ThreatRemediationRead);
    checkAgain();
    QVERIFY(m_repair->state() == Repair::State::Passed);
    QCOMPARE(m_repair->heading(), checks::title(CheckId::RemediationRead));
    QVERIFY(m_repair->step().isEmpty());
    m_repair->end();
    QVERIFY(m_repair->state() == Repair::State::None);
}

void RepairTest::whatIsStillSoIsSaid()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    const QString before = m_repair->text();
    checkAgain();
    QVERIFY(m_repair->state() == Repair::State::Open);
    QVERIFY2(m_repair->text().startsWith(u"Still so at "_s), qPrintable(m_repair->text()));
    QVERIFY(m_repair->text() != before);
}

void RepairTest::whatTheFindingRefutesIsTickedNoMore_data()
{
    QTest::addColumn<checks::Cause>("cause");
    QTest::addColumn<bool>("isTicked");
    using enum checks::Cause;
    QTest::newRow("a permission that is not there") << PermissionMissing << false;
    QTest::newRow("a product that is not there") << ProductMissing << false;
    QTest::newRow("a permission too many") << ExcessPermission << false;
    QTest::newRow("it may be the product") << ProductOrPermissionMissing << true;
    QTest::newRow("a network") << DnsFailure << true;
}

void RepairTest::whatTheFindingRefutesIsTickedNoMore()
{
    QFETCH(const checks::Cause, cause);
    QFETCH(const bool, isTicked);
    checks::Finding finding;
    finding.check = CheckId::RemediationRead;
    finding.status = Status::Failed;
    finding.cause = cause;
    const QString step = checks::remedy(finding).step;
    setup().setDone(step, true);
    setup().setDone(u"requirements.plan"_s, true);
    m_verification->runner()->setFindings({finding});
    m_repair->begin(CheckId::RemediationRead);
    QCOMPARE(setup().isDone(step), isTicked);
    QVERIFY(setup().isDone(u"requirements.plan"_s));
}

void RepairTest::whatIsLeftInTheSamePlaceComesNext()
{
    permissions().clear();
    check(CheckId::RemediationRead);
    permissions().insert(Permission::ThreatRemediationRead);
    checkAgain();
    QVERIFY(m_repair->state() == Repair::State::Open);
    QVERIFY(m_repair->finding().check == CheckId::AccountRead);
    QVERIFY2(m_repair->text().contains(checks::title(CheckId::RemediationRead)),
             qPrintable(m_repair->text()));
    permissions() = sandbox::readyTenant().permissions;
    checkAgain();
    QVERIFY(m_repair->state() == Repair::State::Passed);
}

void RepairTest::anotherCauseElsewhereIsSaid()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    m_fixture->storeSecret("another secret");
    m_repair->keepOn(true);
    QTRY_VERIFY(!m_repair->isChecking());
    QVERIFY(m_repair->state() == Repair::State::Elsewhere);
    QVERIFY(m_repair->finding().cause == checks::Cause::CredentialsRejected);
    QVERIFY(!m_repair->isKeepingOn());
    QVERIFY2(m_repair->text().contains(u"another cause"_s), qPrintable(m_repair->text()));
    m_fixture->storeSecret(sandbox::standingClientSecret().toUtf8());
    checkAgain();
    QVERIFY(m_repair->state() == Repair::State::Open);
    QCOMPARE(m_repair->step(), u"api-role.permissions"_s);
}

void RepairTest::theItemIsMarkedInThePicture()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    const guide::ConsolePicture &tree = picture(u"api-role.permissions"_s);
    const auto mark = m_repair->mark(tree);
    QVERIFY(mark);
    QVERIFY(tree.labelsOf(mark->item).endsWith(u"Read"_s));
    QVERIFY(tree.labelsOf(mark->item).contains(u"Threat Remediation"_s));
    QVERIFY(!m_repair->mark(picture(u"api-application.products"_s)));

    checks::Finding product;
    product.check = CheckId::ThreatProduct;
    product.status = Status::Failed;
    product.cause = checks::Cause::ProductMissing;
    product.details = checks::Product{u"Threat Management"_s};
    m_verification->runner()->setFindings({product});
    m_repair->begin(CheckId::ThreatProduct);
    const guide::ConsolePicture &products = picture(u"api-application.products"_s);
    QVERIFY(m_repair->mark(products));
    QCOMPARE(products.items.at(m_repair->mark(products)->item).label, u"Threat Management"_s);

    checks::Finding excess;
    excess.check = CheckId::LeastPrivilege;
    excess.status = Status::Warning;
    excess.cause = checks::Cause::ExcessPermission;
    m_verification->runner()->setFindings({excess});
    m_repair->begin(CheckId::LeastPrivilege);
    QVERIFY(m_repair->mark(tree));
    QVERIFY(tree.items.at(m_repair->mark(tree)->item).label.isEmpty());
}

void RepairTest::itChecksByItselfUntilItPasses()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    QStringList said;
    const auto note = [this, &said] { said.append(m_repair->text()); };
    const QObject untilItEnds;
    connect(m_repair.get(), &Repair::changed, &untilItEnds, note);
    const qsizetype served = m_server->servedRequests().size();
    m_repair->keepOn(true);
    QTRY_VERIFY(m_time->passed() >= 30s);
    QVERIFY(m_server->servedRequests().size() > served);
    QVERIFY(m_repair->isKeepingOn());
    permissions().insert(Permission::ThreatRemediationRead);
    QTRY_VERIFY(m_repair->state() == Repair::State::Passed);
    QVERIFY(!m_repair->isKeepingOn());
    QVERIFY2(m_repair->text().contains(u"It has stopped checking by itself."_s),
             qPrintable(m_repair->text()));
    // The countdown is in sight, second by second.
    for (int seconds = 10; seconds > 0; --seconds) {
        const QString part = u"Checking again in %1 s"_s.arg(seconds);
        QVERIFY2(
            std::any_of(said.cbegin(), said.cend(), [&](const QString &text) { return text.contains(part); }),
            qPrintable(part));
    }
    const auto passed = m_time->passed();
    QTest::qWait(20);
    QCOMPARE(m_time->passed(), passed);
}

void RepairTest::itStopsCheckingByItselfAfterFiveMinutes()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    m_repair->keepOn(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_repair->isKeepingOn(), 30'000);
    QVERIFY(m_time->passed() > 4min && m_time->passed() <= 5min);
    QVERIFY(m_repair->state() == Repair::State::Open);
    QVERIFY2(m_repair->text().contains(u"after five minutes"_s), qPrintable(m_repair->text()));
    m_repair->keepOn(true);
    QVERIFY(m_repair->isChecking());
}

void RepairTest::itLeavesMimecastAloneForAsLongAsThatWants()
{
    QFETCH(const QByteArray, pause);
    QFETCH(const qsizetype, runs);
    QFETCH(const QString, end);
    sandbox::Reply limit = sandbox::failReply(429, u"rate_limited"_s, {});
    limit.headers.append({"Retry-After"_ba, pause});
    m_server->tenant().instead = {{{}, limit}};
    check(CheckId::Token);
    const qsizetype before = m_server->servedRequests().size();
    m_repair->keepOn(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_repair->isKeepingOn(), 30'000);
    QCOMPARE(m_server->servedRequests().size(), before + runs);
    QVERIFY2(m_repair->text().contains(end), qPrintable(m_repair->text()));
}

void RepairTest::itLeavesMimecastAloneForAsLongAsThatWants_data()
{
    QTest::addColumn<QByteArray>("pause");
    QTest::addColumn<qsizetype>("runs");
    QTest::addColumn<QString>("end");
    QTest::newRow("within the time") << "120"_ba << qsizetype(3) << u"wants a longer pause"_s;
    QTest::newRow("longer than the time") << "3600"_ba << qsizetype(1) << u"wants a longer pause"_s;
    QTest::newRow("longer than any number")
        << "99999999999999999999"_ba << qsizetype(30) << u"after five minutes"_s;
}

void RepairTest::itStopsCheckingByItselfWhenThePlaceIsLeft()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    m_repair->keepOn(true);
    m_repair->end();
    QVERIFY(!m_verification->isRunning());
    const auto passed = m_time->passed();
    const qsizetype served = m_server->servedRequests().size();
    QTest::qWait(50);
    QCOMPARE(m_time->passed(), passed);
    QCOMPARE(m_server->servedRequests().size(), served);
}

void RepairTest::anotherSetupEndsIt()
{
    permissions().erase(Permission::ThreatRemediationRead);
    check(CheckId::RemediationRead);
    m_repair->keepOn(true);
    m_fixture->create();
    QVERIFY(m_repair->state() == Repair::State::None);
    QVERIFY(!m_repair->isKeepingOn());
}

QTEST_MAIN(RepairTest)
#include "RepairTest.moc"
