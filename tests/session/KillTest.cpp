// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "session/ClientSecret.h"
#include "setup/Setup.h"
#include "setup/SetupSaver.h"

#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using secrets::Keychain;
using secrets::KeychainStatus;
using secrets::SecretText;
using session::ClientSecret;
using setup::Setup;
using setup::SetupSaver;
using setup::SetupStore;

namespace {

const QString name = QStringLiteral("setup-20261124-101500-ab12");
const QString service = QStringLiteral("active-response-kill-test");
const QString field = QStringLiteral("service-account.name");
constexpr int kills = 200;
constexpr int entriesPerSecret = 3;

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

/// Makes entries one after the other and stores secrets, and says what is done once it is: an entry when it
/// is saved, a secret when the page would say that the Mimecast dialog may be closed. Until it is killed.
class Driver : public QObject
{
public:
    Driver(const SetupStore &store, std::unique_ptr<Setup> setup)
        : m_setup(std::move(setup)), m_saver(m_setup.get(), store), m_secret(m_keychain, *m_setup),
          m_number(m_setup->value(field).toInt())
    {
        connect(&m_saver, &SetupSaver::saved, this, &Driver::goOn);
        connect(&m_secret, &ClientSecret::changed, this, &Driver::secretChanged);
        enter();
    }

private:
    void enter()
    {
        m_entered = ++m_number;
        m_setup->setValue(field, QString::number(m_number));
    }

    void goOn()
    {
        if (m_entered == 0)
            return;
        say("entry", std::exchange(m_entered, 0));
        if (m_number % entriesPerSecret == 0)
            m_secret.store(SecretText(QByteArray("secret " + QByteArray::number(m_number))));
        else
            enter();
    }

    void secretChanged()
    {
        if (m_secret.state() == ClientSecret::State::NotStored)
            qFatal("The keychain does not work: %s", qPrintable(m_secret.detail()));
        if (m_secret.state() != ClientSecret::State::Stored || m_entered != 0)
            return;
        say("secret", m_number);
        enter();
    }

    std::unique_ptr<Setup> m_setup;
    SetupSaver m_saver;
    Keychain m_keychain{service};
    ClientSecret m_secret;
    int m_number;
    int m_entered = 0; ///< Not saved yet.
};

int drive(const QString &folder)
{
    const SetupStore store{QDir(folder)};
    QString error;
    auto lock = store.lock(name, &error);
    // One that was killed before it had written its name keeps it for two seconds.
    for (int tries = 0; !lock && tries < 50; ++tries) {
        QTest::qSleep(100);
        lock = store.lock(name, &error);
    }
    if (!lock)
        qFatal("The lock of a killed program counts: %s", qPrintable(error));
    auto setup = store.load(name, &error);
    const Driver driver(store, setup ? std::move(setup) : std::make_unique<Setup>(name));
    return QCoreApplication::exec();
}

} // namespace

/// Kills a program at random moments while it saves a set-up and stores secrets; see Driver.
class KillTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    SetupStore m_store{QDir(m_home.filePath(QStringLiteral("setups")))};
    Keychain m_keychain{service};
    QRandomGenerator m_random;
    int m_entry = 0;  ///< The last that was said to be saved, or seen to be.
    int m_secret = 0; ///< The last that was said to be stored.

    /// Starts the driver, kills it, and notes what it said. How many things it did say.
    int driveAndKill()
    {
        QProcess driver;
        driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        driver.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--drive"), m_store.folder().path()});
        const int enough = m_random.bounded(8);
        QByteArray said;
        while (said.count('\n') < enough && driver.waitForReadyRead())
            said += driver.readAll();
        QTest::qSleep(0);
        const auto delay = std::chrono::microseconds(m_random.bounded(30'000));
        QElapsedTimer timer;
        for (timer.start(); timer.nsecsElapsed() < delay.count() * 1000;) {
        }
        driver.kill();
        driver.waitForFinished();
        said += driver.readAll();
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith("entry "))
                m_entry = line.mid(6).toInt();
            else if (line.startsWith("secret "))
                m_secret = line.mid(7).toInt();
        }
        return static_cast<int>(said.count('\n'));
    }

    void checkSetup()
    {
        QString error;
        const auto setup = m_store.load(name, &error);
        if (m_entry == 0 && !setup)
            return; // Nothing has been said to be saved.
        QVERIFY2(setup, qPrintable(error));
        // The next may have been saved as well, and not yet been told.
        const int saved = setup->value(field).toInt();
        QVERIFY2(saved == m_entry || saved == m_entry + 1,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(saved).arg(m_entry)));
        m_entry = saved; // The next driver goes on from there, whether it was told or not.
    }

    void checkSecret()
    {
        if (m_secret == 0)
            return;
        QByteArray found;
        auto status = KeychainStatus::Failed;
        bool ended = false;
        QString error;
        const auto setup = m_store.load(name, &error);
        QVERIFY2(setup, qPrintable(error));
        connect(m_keychain.read(session::SecretBinding::of(*setup).key()), &secrets::KeychainJob::finished,
                this, [&](secrets::KeychainJob *job) {
                    status = job->status();
                    found = job->takeSecret().view().toByteArray();
                    ended = true;
                });
        QTRY_VERIFY_WITH_TIMEOUT(ended, 20000);
        QCOMPARE(static_cast<int>(status), static_cast<int>(KeychainStatus::Ok));
        // Later ones may have been stored before it could be said so.
        const int stored = found.mid(7).toInt();
        QVERIFY2(stored >= m_secret && stored <= m_entry + 1,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(stored).arg(m_secret)));
    }

private Q_SLOTS:
    void whatWasSaidToBeDoneIsDoneWheneverItIsKilled()
    {
        const QByteArray given = qgetenv("KILL_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
        qInfo("seed: KILL_SEED=%u", seed);
        m_random.seed(seed);
        int said = 0;
        for (int i = 0; i < kills; ++i) {
            said += driveAndKill();
            checkSetup();
            checkSecret();
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d things done, %d entries, last secret %d", kills, said, m_entry, m_secret);
        QVERIFY(m_entry > kills && m_secret > kills / 2);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--drive"))
        return drive(arguments.value(2));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillTest.moc"
