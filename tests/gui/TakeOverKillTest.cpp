// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "files/OwnFolder.h"
#include "secrets/Keychain.h"
#include "session/SecretBinding.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <functional>

using secrets::KeychainEntry;
using secrets::KeychainStatus;
using secrets::SecretText;
using session::SecretBinding;
using setup::Setup;
using setup::SetupStore;

namespace {

const QString name = QStringLiteral("setup-20261124-101500-ab12");
const QString clientId = QStringLiteral("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhWXYZ");
const QByteArray secret = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01";
constexpr int kills = 30;
constexpr int patience = 60'000;
constexpr int longestDelay = 30'000; // Microseconds.

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Kills the real program while it takes over the keychain entry of an earlier version, which the name of the
/// set-up's file alone was the key of.
class TakeOverKillTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    secrets::Keychain m_keychain{QStringLiteral("active-response-setup")};
    SetupStore m_store{SetupStore::defaultFolder(false)};
    /// A file of the same name, made by somebody else.
    SetupStore m_foreign{QDir(m_home.filePath(QStringLiteral("elsewhere")))};
    QRandomGenerator m_random;

    static void wait(secrets::KeychainJob *job, const std::function<void(secrets::KeychainJob &)> &take)
    {
        bool hasEnded = false;
        const auto end = [&](secrets::KeychainJob *ended) {
            take(*ended);
            hasEnded = true;
        };
        const QObject untilItEnds;
        QObject::connect(job, &secrets::KeychainJob::finished, &untilItEnds, end);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded, patience);
    }

    /// Empty if there is none.
    QByteArray read(const QString &key)
    {
        QByteArray found;
        wait(m_keychain.read(key), [&found](secrets::KeychainJob &job) {
            if (job.status() == KeychainStatus::Ok)
                found = job.takeSecret().view().toByteArray();
            else if (job.status() != KeychainStatus::NotFound)
                qFatal("The keychain does not work: %s", qPrintable(job.detail()));
        });
        return found;
    }

    static void saveWithoutId(const SetupStore &store, const QString &gateway)
    {
        Setup setup(name);
        setup.setValue(QStringLiteral("verification.gateway"), gateway);
        setup.setValue(QStringLiteral("credentials.client-id"), clientId);
        setup.setSecretStored(true);
        QJsonObject document = setup.toJson();
        document.remove(QStringLiteral("id"));
        QString error;
        QVERIFY2(store.save(name, document, &error), qPrintable(error));
    }

    /// As an earlier version left it.
    void beginRound()
    {
        QStringList keys = m_keychain.stored();
        keys.append(name);
        wait(m_keychain.forget(keys), [](secrets::KeychainJob &) {});
        wait(m_keychain.store(name, SecretText(secret)), [](secrets::KeychainJob &) {});
        saveWithoutId(m_store, QStringLiteral("uk"));
        saveWithoutId(m_foreign, QStringLiteral("http://127.0.0.1:9"));
        checkAll();
    }

    QString idIn(const SetupStore &store) const
    {
        QString error;
        const auto setup = store.load(name, &error);
        return setup ? setup->id() : QString();
    }

    bool hasEntry(bool isProved) const
    {
        const QList<KeychainEntry> entries = m_keychain.entries();
        return std::any_of(entries.begin(), entries.end(), [isProved](const KeychainEntry &entry) {
            return SecretBinding::ofKey(entry.key) && (entry.isProved || !isProved);
        });
    }

    /// Starts the program with a set-up and kills it at a random moment after something has happened.
    void openAndKill(const SetupStore &store)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(PROGRAM), {store.path(name)});
        QVERIFY(program.waitForStarted());
        const QByteArray pid = QByteArray::number(program.processId()) + '\n';
        const QString lock = store.folder().filePath(name + QStringLiteral(".lock"));
        const bool isForeign = store.folder() == m_foreign.folder();
        const auto opened = [&] { return contentOf(lock).startsWith(pid); };
        const QList<std::function<bool()>> moments{[] { return true; }, [this] { return hasEntry(false); },
                                                   [this] { return hasEntry(true); },
                                                   [this] { return !idIn(m_store).isEmpty(); }};
        const bool isTakenOver = !idIn(m_store).isEmpty();
        const int moment = isForeign || isTakenOver ? 0 : m_random.bounded(static_cast<int>(moments.size()));
        QElapsedTimer timer;
        timer.start();
        while ((!opened() || !moments.at(moment)()) && timer.elapsed() < patience)
            QTest::qSleep(0);
        QVERIFY(timer.elapsed() < patience);
        const int most = moment == 0 ? 20 * longestDelay : longestDelay;
        const auto delay = std::chrono::microseconds(m_random.bounded(most));
        for (timer.start(); timer.nsecsElapsed() < std::chrono::nanoseconds(delay).count();) {
        }
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void checkAll()
    {
        QString error;
        const auto setup = m_store.load(name, &error);
        QVERIFY2(setup, qPrintable(error));
        const session::SetupPlace place{m_store.path(name), true};
        const QList<KeychainEntry> entries = m_keychain.entries();
        QStringList ids;
        for (const KeychainEntry &entry : entries) {
            const auto binding = SecretBinding::ofKey(entry.key);
            const QByteArray found = read(entry.key);
            // Marked before it is stored; the index forgets the old one after the keychain.
            const bool mayBeGone = binding ? !entry.isProved : !setup->id().isEmpty();
            QVERIFY2(found == secret || (found.isEmpty() && mayBeGone), qPrintable(entry.key));
            if (!binding) {
                QCOMPARE(entry.key, name);
                continue;
            }
            const SecretBinding own = SecretBinding::of(*setup);
            QCOMPARE(binding->gateway, own.gateway);
            QCOMPARE(binding->client, own.client);
            QCOMPARE(session::pathIn(entry.note), place.path);
            QVERIFY(setup->id().isEmpty() || binding->setup == setup->id());
            ids.append(binding->setup);
        }
        QVERIFY2(ids.removeDuplicates() == 0, "bound twice");
        QVERIFY(ids.size() <= 1);
        // What the program gets when it is started again.
        const QString key = session::findSecret(*setup, place, entries).key;
        QVERIFY(!key.isEmpty());
        QCOMPARE(read(key), secret);

        const auto foreign = m_foreign.load(name, &error);
        QVERIFY2(foreign, qPrintable(error));
        QVERIFY(!ids.contains(foreign->id()));
        QCOMPARE(session::findSecret(*foreign, {m_foreign.path(name), false}, entries).key, QString());
    }

private Q_SLOTS:
    void theSecretStaysAndIsBoundToItsSetUpAloneWheneverItIsKilled()
    {
        const QByteArray given = qgetenv("KILL_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
        qInfo("seed: KILL_SEED=%u", seed);
        m_random.seed(seed);
        int rounds = 0;
        int between = 0; // Killed with an entry under both keys.
        bool isOver = true;
        for (int i = 0; i < kills || !isOver; ++i) {
            if (isOver)
                beginRound();
            rounds += isOver ? 1 : 0;
            openAndKill(i < kills && m_random.bounded(5) == 0 ? m_foreign : m_store);
            checkAll();
            if (QTest::currentTestFailed())
                return;
            isOver = !idIn(m_store).isEmpty() && read(name).isEmpty();
            between += hasEntry(false) && !isOver ? 1 : 0;
        }
        qInfo("%d set-ups taken over, killed in between %d times", rounds, between);
        QVERIFY(rounds > 1 && between > 1);
    }
};

int main(int argc, char *argv[])
{
    // Before anything looks for its folder.
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    const QCoreApplication application(argc, argv);
    TakeOverKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "TakeOverKillTest.moc"
