// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectProxy.h"
#include "FullPort.h"
#include "WizardFixture.h"

#include "sandbox/FaultyServer.h"
#include "session/ValidationSession.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

/// What a request waits for.
enum class Peer {
    Connection, ///< Its packets are dropped.
    Handshake,  ///< Of TLS.
    Token,
    Answer, ///< To a question, after the token.
    Drip,
    Flood,
    RateLimit,
    Proxy,
    ProxyProbe, ///< What looks into a proxy that has refused.
};
constexpr std::pair<Peer, const char *> peers[]{
    {Peer::Connection, "connection"},
    {Peer::Handshake, "TLS handshake"},
    {Peer::Token, "token"},
    {Peer::Answer, "answer"},
    {Peer::Drip, "drip"},
    {Peer::Flood, "flood"},
    {Peer::RateLimit, "limit of the rate"},
    {Peer::Proxy, "proxy"},
    {Peer::ProxyProbe, "look into the proxy"},
};

/// How the user ends the waiting.
enum class End { Close, Destroy, Cancel, RunAgain, Leave, OpenAnother };
constexpr std::pair<End, const char *> ends[]{
    {End::Close, "window closed"}, {End::Destroy, "window destroyed"},
    {End::Cancel, "cancelled"},    {End::RunAgain, "run once more"},
    {End::Leave, "page left"},     {End::OpenAnother, "another set-up opened"},
};

/// The wizard on the page of the checks, with a gateway or a proxy that keeps it waiting.
struct Fixture : WizardFixture
{
    explicit Fixture(Peer kind) : WizardFixture(sandbox::Line::Tls), m_peer(kind)
    {
        switch (kind) {
        case Peer::Connection:
            m_gateway = u"https://127.0.0.1:%1"_s.arg(m_full.port());
            break;
        case Peer::Handshake:
            serve(sandbox::Line::Silent, u"https"_s);
            break;
        case Peer::Token:
            serve(sandbox::Line::Silent, u"http"_s);
            break;
        case Peer::Answer:
            // From the first answer on.
            QObject::connect(&server, &sandbox::Server::served, &server, [this] {
                QTimer::singleShot(0, &server, [this] { server.tenant().latency = 60s; });
            });
            break;
        case Peer::Drip:
            serve(sandbox::Line::Drips, u"http"_s);
            break;
        case Peer::Flood:
            transport.largestBody = 1024LL * 1024 * 1024;
            serve(sandbox::Line::Floods, u"http"_s);
            break;
        case Peer::RateLimit:
            server.tenant().rateLimit = {.allowed = 0, .refusals = -1, .reset = 15s};
            break;
        case Peer::Proxy:
            useProxy(0);
            break;
        case Peer::ProxyProbe:
            useProxy(1);
            break;
        }
        start();
        beginChecks(m_gateway.isEmpty() ? server.address().toString() : m_gateway);
        QObject::connect(&verification(), &session::Verification::waiting, &server,
                         [this] { m_isWaiting = true; });
    }

    ~Fixture() { qunsetenv("https_proxy"); }

    /// Runs the checks until they wait.
    void runIntoIt() const
    {
        verification().run();
        waitForIt();
        QVERIFY(verification().isRunning());
    }

    void waitForIt() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(isReached(), patience);
        QTest::qWait(20);
    }

    /// Whether nobody is connected to the peer any more, as far as that is to be seen.
    bool isLeft() const { return !m_faulty || m_faulty->findChildren<QTcpSocket *>().isEmpty(); }

    void act(End end)
    {
        switch (end) {
        case End::Close:
            wizard->close();
            wizard.reset();
            break;
        case End::Destroy:
            wizard.reset();
            break;
        case End::Cancel:
            find<QPushButton>("verification.cancel")->click();
            break;
        case End::RunAgain:
            runIntoIt();
            find<QPushButton>("verification.cancel")->click();
            break;
        case End::Leave:
            wizard->openPage(pages::CredentialsId);
            break;
        case End::OpenAnother:
            begin(session::Mode::Real);
            break;
        }
    }

private:
    void serve(sandbox::Line line, const QString &scheme)
    {
        m_faulty = std::make_unique<sandbox::FaultyServer>(line);
        if (!m_faulty->listen(QHostAddress::LocalHost))
            qFatal("no free port on loopback");
        m_gateway = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_faulty->serverPort());
    }

    void useProxy(int answers)
    {
        m_proxy.setSilentAfter(answers);
        m_gateway = u"global"_s; // There is no proxy before one on loopback.
        qputenv("https_proxy", m_proxy.address().toUtf8());
    }

    bool isReached() const
    {
        switch (m_peer) {
        case Peer::Connection:
            return true;
        case Peer::Answer:
            return server.servedRequests().size() > 1;
        case Peer::RateLimit:
            return m_isWaiting;
        case Peer::Proxy:
            return !m_proxy.asked().isEmpty();
        case Peer::ProxyProbe:
            return m_proxy.asked().size() > 1;
        default:
            return !isLeft();
        }
    }

    Peer m_peer;
    QString m_gateway;
    FullPort m_full;
    std::unique_ptr<sandbox::FaultyServer> m_faulty;
    ConnectProxy m_proxy{"502 Bad Gateway"};
    bool m_isWaiting = false;
};

/// What is heard of a wizard, also if it should come after its end.
struct Ear
{
    explicit Ear(session::Verification &verification)
    {
        QObject::connect(&verification, &session::Verification::started, &m_context, [this] { ++started; });
        QObject::connect(&verification, &session::Verification::finished, &m_context, [this] { ++finished; });
        QObject::connect(verification.runner(), &checks::Runner::findingChanged, &m_context,
                         [this] { ++other; });
        QObject::connect(&verification, &session::Verification::waiting, &m_context, [this] { ++other; });
    }

    int started = 0;
    int finished = 0;
    int other = 0;

private:
    QObject m_context;
};

} // namespace

Q_DECLARE_METATYPE(Peer)
Q_DECLARE_METATYPE(End)

/// The window in the middle of requests that are not answered.
class HangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingChecksEndOnce_data()
    {
        QTest::addColumn<Peer>("peer");
        QTest::addColumn<End>("end");
        for (const auto &[peer, waitsFor] : peers) {
            for (const auto &[end, how] : ends)
                QTest::addRow("%s, %s", waitsFor, how) << peer << end;
        }
    }

    void waitingChecksEndOnce()
    {
        QFETCH(const Peer, peer);
        QFETCH(const End, end);
        Fixture f(peer);
        const Ear ear(f.verification());
        f.runIntoIt();
        QCOMPARE(ear.started, 1);
        QCOMPARE(ear.finished, 0);

        f.act(end);

        const int runs = end == End::RunAgain ? 2 : 1;
        const int heard = ear.other;
        QCOMPARE(ear.started, runs);
        QCOMPARE(ear.finished, end == End::Destroy ? 0 : runs);
        QTRY_VERIFY(f.isLeft());
        QTest::qWait(50);
        QCOMPARE(ear.other, heard);
        QCOMPARE(ear.started, runs);
        QCOMPARE(ear.finished, end == End::Destroy ? 0 : runs);
        QVERIFY(!f.wizard || !f.verification().isRunning());
    }

    void aWaitingWatchEndsWithItsSetup_data()
    {
        QTest::addColumn<Peer>("peer");
        QTest::addColumn<End>("end");
        for (const auto &[peer, waitsFor] : peers) {
            QTest::addRow("%s, window closed", waitsFor) << peer << End::Close;
            QTest::addRow("%s, another set-up opened", waitsFor) << peer << End::OpenAnother;
        }
    }

    void aWaitingWatchEndsWithItsSetup()
    {
        QFETCH(const Peer, peer);
        QFETCH(const End, end);
        Fixture f(peer);
        f.wizard->openStep(u"validation"_s, u"validation.test"_s);
        QTRY_VERIFY(f.find<QPlainTextEdit>("validation.message")->isVisible());
        f.paste(f.find<QPlainTextEdit>("validation.message"), u"<validation-1@contoso.example>"_s);
        QTRY_VERIFY(f.find<QPushButton>("validation.start")->isEnabled());
        f.find<QPushButton>("validation.start")->click();
        if (peer == Peer::RateLimit) // It is told of the limit, and waits by itself.
            QTRY_VERIFY(!f.server.servedRequests().isEmpty());
        else
            f.waitForIt();
        const session::ValidationSession &watch = f.wizard->validation();
        QVERIFY(watch.isWatching());

        f.act(end);

        QVERIFY(!f.wizard || !watch.isWatching());
        QTRY_VERIFY(f.isLeft());
        const qsizetype served = f.server.servedRequests().size();
        QTest::qWait(50);
        QCOMPARE(f.server.servedRequests().size(), served);
    }
};

QTEST_MAIN(HangingTest)
#include "HangingTest.moc"
