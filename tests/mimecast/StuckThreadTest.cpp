// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLoopWatch.h"
#include "Sending.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QSemaphore>
#include <QThread>

using namespace std::chrono_literals;
using mimecast::Outcome;

namespace {

QSemaphore *letGo = nullptr;
QThread *caller = nullptr;

/// Stands for whatever may keep Qt busy: whichever other thread says something is not heard of again.
void keep(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString & /*text*/)
{
    if (QThread::currentThread() != caller)
        letGo->acquire();
}

void keepTheNetworkBusy()
{
    caller = QThread::currentThread();
    letGo = new QSemaphore;
    QLoggingCategory::setFilterRules(QStringLiteral("active-response-setup.mimecast.info=true"));
    qInstallMessageHandler(keep);
}

std::unique_ptr<mimecast::Client> impatientClient()
{
    auto policy = shortPolicy();
    policy.deadline = 300ms;
    return clientFor(QStringLiteral("http://127.0.0.1:1"), policy);
}

} // namespace

/// The network's thread hangs somewhere inside Qt.
class StuckThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void theDeadlineHolds();
    void theProgramEnds();
};

void StuckThreadTest::theDeadlineHolds()
{
    keepTheNetworkBusy();
    QElapsedTimer elapsed;
    elapsed.start();
    auto client = impatientClient();
    {
        const EventLoopWatch watch;
        End end(client->send(mimecast::getAccountRequest()));
        QVERIFY(end.come());
        QCOMPARE(end.exchange.outcome, Outcome::ConnectionTimeout);
        VERIFY_LOOP_WAS_FREE(watch);
    }
    End cancelled(client->send(mimecast::tokenRequest()));
    cancelled.call->cancel();
    QCOMPARE(cancelled.count, 1);
    client.reset();
    QVERIFY(elapsed.elapsed() < 5000);

    letGo->release(1000);
    qInstallMessageHandler(nullptr);
}

void StuckThreadTest::theProgramEnds()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--stuck")});
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--stuck") == 0) {
        keepTheNetworkBusy();
        auto client = impatientClient();
        QObject::connect(client->send(mimecast::tokenRequest()), &mimecast::Call::finished, &application,
                         [](const mimecast::Exchange &) { QCoreApplication::quit(); });
        return QCoreApplication::exec();
    }
    StuckThreadTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "StuckThreadTest.moc"
