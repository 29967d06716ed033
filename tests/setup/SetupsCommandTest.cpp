// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "secrets/Keychain.h"
#include "session/SecretBinding.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using setup::Setup;
using setup::SetupStore;

namespace {

struct Ran
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{QStringLiteral("setups")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString name = QStringLiteral("setup-20261124-101500-ab12");

} // namespace

/// Starts the real program; with a keyring, or without one as KEYRING_SITUATION says.
class SetupsCommandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_data;
    bool m_hasKeyring = qgetenv("KEYRING_SITUATION") == "unlocked";

    static SetupStore store() { return SetupStore(SetupStore::defaultFolder(false)); }
    static void save(bool secretStored)
    {
        Setup setup(name);
        setup.setOrganisation(QStringLiteral("Riverbank \u001b[31mCredit Union"));
        setup.setCurrentSection(QStringLiteral("api-role"));
        setup.setSecretStored(secretStored);
        QString error;
        QVERIFY2(store().save(setup, &error), qPrintable(error));
    }
    static void damage(const QString &which)
    {
        QDir().mkpath(store().folder().path());
        QFile file(store().path(which));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path()));
    }

    void anEmptyListSaysSo()
    {
        const Ran text = run({QStringLiteral("list")});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("no saved set-ups"));
        const Ran json = run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), 0);
        QVERIFY(QJsonDocument::fromJson(json.output).isArray());
    }

    void theListShowsEachAndTheTroubleOfTheDamaged()
    {
        save(false);
        damage(QStringLiteral("broken"));
        const Ran text = run({QStringLiteral("list")});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains(name.toUtf8()));
        QVERIFY(text.output.contains("Riverbank"));
        QVERIFY(text.output.contains("damaged"));
        QVERIFY(!text.output.contains('\x1b'));

        const Ran json = run({QStringLiteral("list"), QStringLiteral("--format=json")});
        QCOMPARE(json.status, 0);
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), 2);
        QVERIFY(json.errors.isEmpty());
    }

    void oneIsShown()
    {
        save(true);
        const Ran text = run({QStringLiteral("show"), name});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("Riverbank"));
        QVERIFY(!text.output.contains('\x1b'));
        const Ran json =
            run({QStringLiteral("show"), name, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(json.output).object().value(QLatin1String("format")).toString(),
                 QStringLiteral("active-response-setup/setup"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown action") << QStringList{QStringLiteral("erase")};
        QTest::newRow("no name") << QStringList{QStringLiteral("show")};
        QTest::newRow("too much") << QStringList{QStringLiteral("list"), QStringLiteral("x")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("list"), QStringLiteral("--all")};
        QTest::newRow("unknown format")
            << QStringList{QStringLiteral("list"), QStringLiteral("--format=xml")};
        QTest::newRow("no such set-up") << QStringList{QStringLiteral("show"), QStringLiteral("none")};
        QTest::newRow("delete no such") << QStringList{QStringLiteral("delete"), QStringLiteral("none")};
        QTest::newRow("path") << QStringList{QStringLiteral("delete"), QStringLiteral("../setups/none")};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.output.isEmpty());
        QVERIFY(!ran.errors.isEmpty());
    }

    void aDamagedOneIsNotShown()
    {
        damage(name);
        const Ran ran = run({QStringLiteral("show"), name});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.errors.contains("damaged"));
    }

    void helpIsGiven()
    {
        const Ran ran = run({QStringLiteral("--help")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.output.contains("setups delete NAME"));
        QVERIFY(ran.errors.isEmpty());
    }

    void deletingAlsoDeletesTheSecretOrSaysThatItCouldNot()
    {
        save(true);
        secrets::Keychain keychain(QStringLiteral("active-response-setup"));
        QString error;
        const QString key = session::SecretBinding::of(*store().load(name, &error)).key();
        QSignalSpy stored(keychain.store(key, secrets::SecretText(QByteArrayView("secret"))),
                          &secrets::KeychainJob::finished);
        QTRY_COMPARE(stored.count(), 1);

        const Ran ran = run({QStringLiteral("delete"), name, QStringLiteral("--yes")});
        QCOMPARE(ran.status, m_hasKeyring ? 0 : 3);
        QCOMPARE(QFileInfo::exists(store().path(name)), !m_hasKeyring);
        QCOMPARE(ran.errors.contains("Nothing was deleted"), !m_hasKeyring);

        auto status = secrets::KeychainStatus::Failed;
        bool ended = false;
        connect(keychain.read(key), &secrets::KeychainJob::finished, this, [&](secrets::KeychainJob *job) {
            status = job->status();
            ended = true;
        });
        QTRY_VERIFY(ended);
        QVERIFY(status ==
                (m_hasKeyring ? secrets::KeychainStatus::NotFound : secrets::KeychainStatus::NoService));
    }

    void nothingIsDeletedUnlessItIsAgreedTo()
    {
        save(true);
        for (const QByteArray &answer : {QByteArray(), QByteArray("\n"), QByteArray("yes\n")}) {
            const Ran ran = run({QStringLiteral("delete"), name}, answer);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.errors.contains("Mimecast does not show again") && ran.errors.contains("--yes"),
                     ran.errors.constData());
            QVERIFY(ran.errors.contains("Riverbank"));
            QVERIFY(QFileInfo::exists(store().path(name)));
        }
    }

    void oneWithoutASecretIsDeletedAlsoWithoutAKeychain()
    {
        save(false);
        const Ran ran = run({QStringLiteral("delete"), name, QStringLiteral("--yes")});
        QCOMPARE(ran.status, 0);
        QVERIFY(!QFileInfo::exists(store().path(name)));
    }

    void aDamagedOneIsDeletedIfItsSecretCanBe()
    {
        damage(name);
        const Ran ran = run({QStringLiteral("delete"), name, QStringLiteral("--yes")});
        QCOMPARE(ran.status, m_hasKeyring ? 0 : 3);
        QCOMPARE(QFileInfo::exists(store().path(name)), !m_hasKeyring);
    }
};

QTEST_GUILESS_MAIN(SetupsCommandTest)
#include "SetupsCommandTest.moc"
