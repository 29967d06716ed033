// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "session/SecretBinding.h"

#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QTemporaryDir>
#include <QTest>

using secrets::KeychainEntry;
using session::SecretBinding;
using session::SecretMismatch;
using session::SecretSource;
using session::SetupPlace;
using setup::Setup;

namespace {

const QString name = QStringLiteral("setup-20261124-101500-ab12");
const QString id = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString otherId = QStringLiteral("ffffffffffffffffffffffffffffffff");
const QString clientA = QStringLiteral("ClientA");
const QString clientB = QStringLiteral("ClientB");
const QString loopback = QStringLiteral("http://127.0.0.1:8080");
const SetupPlace own{QStringLiteral("/own/setup.json"), true};
const SetupPlace elsewhere{QStringLiteral("/elsewhere/setup.json"), false};

void fill(Setup *setup, const QString &setupId, const QString &gateway, const QString &clientId)
{
    setup->setId(setupId);
    setup->setValue(QStringLiteral("verification.gateway"), gateway);
    setup->setValue(QStringLiteral("credentials.client-id"), clientId);
    setup->setSecretStored(true);
}

QString keyOf(const QString &setupId, const QString &gateway, const QString &clientId)
{
    Setup setup(name);
    fill(&setup, setupId, gateway, clientId);
    return SecretBinding::of(setup).key();
}

KeychainEntry proved(const QString &key, int order = 0)
{
    return {key, {}, true, QDateTime::currentDateTimeUtc().addSecs(order)};
}

} // namespace

class SecretBindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsShortAndSaysWhatItIsFor()
    {
        const QString key = keyOf(id, QStringLiteral("uk"), clientA);
        QVERIFY2(key.startsWith(id + QStringLiteral(" uk ")), qPrintable(key));
        QVERIFY(!key.contains(clientA));
        QVERIFY(key.size() < 64);
        QCOMPARE(SecretBinding::ofKey(key)->key(), key);
        const QString longHost = QString(60, u'a') + QStringLiteral(".services.mimecast.com");
        QVERIFY(keyOf(id, longHost, clientA).size() < 80);
        QVERIFY(keyOf(id, longHost, clientA) != keyOf(id, QStringLiteral("b.") + longHost, clientA));
        QVERIFY(!SecretBinding::ofKey(name));
        QVERIFY(!SecretBinding::ofKey(QString()));
    }

    void theSameGatewayHasOneKeyHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written :
             {"uk", "UK", " uk ", "uk-api.services.mimecast.com", "https://UK-API.services.mimecast.com/",
              "https://uk-api.services.mimecast.com:443"})
            QTest::newRow(written) << QString::fromLatin1(written);
    }

    void theSameGatewayHasOneKeyHoweverItIsWritten()
    {
        QFETCH(QString, written);
        QCOMPARE(keyOf(id, written, clientA), keyOf(id, QStringLiteral("uk"), clientA));
    }

    void whatDoesNotMatchIsNotHandedOut_data()
    {
        QTest::addColumn<QString>("setupId");
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<QString>("otherGateway");
        QTest::addColumn<bool>("found");
        QTest::addColumn<int>("mismatch");
        const auto row = [](const char *title, const QString &setupId, const QString &gateway,
                            const QString &clientId, bool isOwn, const QString &otherGateway, bool found,
                            SecretMismatch mismatch) {
            QTest::newRow(title) << setupId << gateway << clientId << isOwn << otherGateway << found
                                 << static_cast<int>(mismatch);
        };
        const QString uk = QStringLiteral("uk");
        const QString us = QStringLiteral("us");
        using enum SecretMismatch;
        // What is stored is for uk and Client A.
        row("the same", id, uk, clientA, true, {}, true, None);
        row("a copy of it elsewhere", id, uk, clientA, false, {}, true, None);
        row("another gateway of Mimecast, chosen in the own set-up", id, us, clientA, true, {}, true, None);
        row("a gateway that is none yet", id, QStringLiteral("https://u"), clientA, true, {}, true, None);
        row("another gateway of Mimecast in a copy elsewhere", id, us, clientA, false, {}, false, Gateway);
        row("no gateway in a copy elsewhere", id, QString(), clientA, false, {}, false, Gateway);
        row("loopback in the own set-up", id, loopback, clientA, true, {}, false, Gateway);
        row("loopback in a copy elsewhere", id, loopback, clientA, false, {}, false, Gateway);
        row("localhost", id, QStringLiteral("https://localhost"), clientA, true, {}, false, Gateway);
        row("another Client ID", id, uk, clientB, true, {}, false, ClientId);
        row("no Client ID", id, uk, QString(), true, {}, false, ClientId);
        row("another Client ID and gateway elsewhere", id, loopback, clientB, false, {}, false, ClientId);
        row("the gateway on the command line", id, uk, clientA, true, uk, true, None);
        row("another on the command line", id, uk, clientA, true, us, false, Gateway);
        row("loopback on the command line", id, uk, clientA, true, loopback, false, Gateway);
        row("the one it was saved for on the command line", id, us, clientA, true, uk, true, None);
    }

    void whatDoesNotMatchIsNotHandedOut()
    {
        QFETCH(QString, setupId);
        QFETCH(QString, gateway);
        QFETCH(QString, clientId);
        QFETCH(bool, isOwn);
        QFETCH(QString, otherGateway);
        QFETCH(bool, found);
        QFETCH(int, mismatch);
        const QString stored = keyOf(id, QStringLiteral("uk"), clientA);
        Setup setup(name);
        fill(&setup, setupId, gateway, clientId);
        const SecretSource source =
            session::findSecret(setup, isOwn ? own : elsewhere, {proved(stored), proved(name)},
                                otherGateway.isEmpty() ? std::nullopt : std::optional(otherGateway));
        QCOMPARE(source.key, found ? stored : QString());
        QCOMPARE(static_cast<int>(source.mismatch), mismatch);
        const QString words = session::explain(source.mismatch, source.savedGateway);
        QCOMPARE(words.isEmpty(), found);
        if (source.mismatch == SecretMismatch::Gateway)
            QVERIFY2(words.contains(QStringLiteral("https://uk-api.services.mimecast.com")),
                     qPrintable(words));
    }

    void aLoopbackEntryServesNoOtherGateway()
    {
        const QString stored = keyOf(id, loopback, clientA);
        for (const QString &gateway : {QStringLiteral("uk"), QStringLiteral("http://127.0.0.1:8081"),
                                       QStringLiteral("https://127.0.0.1:8080")}) {
            Setup setup(name);
            fill(&setup, id, gateway, clientA);
            QCOMPARE(session::findSecret(setup, own, {proved(stored)}).key, QString());
        }
    }

    void anotherSetupGetsNothing()
    {
        Setup setup(name);
        fill(&setup, otherId, QStringLiteral("uk"), clientA);
        const QString stored = keyOf(id, QStringLiteral("uk"), clientA);
        const SecretSource source = session::findSecret(setup, own, {proved(stored), proved(name)});
        QVERIFY(source.key != stored && source.key != name);
        setup.setSecretStored(false);
        QCOMPARE(session::findSecret(setup, own, {proved(stored), proved(name)}).key, QString());
    }

    void theNewestOfTheSameClientIdCounts()
    {
        Setup setup(name);
        fill(&setup, id, QStringLiteral("global"), clientA);
        const QString older = keyOf(id, QStringLiteral("uk"), clientA);
        const QString newer = keyOf(id, QStringLiteral("us"), clientA);
        QCOMPARE(session::findSecret(setup, own, {proved(older), proved(newer, 1)}).key, newer);
        const KeychainEntry unproved{keyOf(id, QStringLiteral("global"), clientA), {}, false, {}};
        QCOMPARE(session::findSecret(setup, own, {unproved, proved(older)}).key, older);
    }

    void aSecretStoredBeforeTheClientIdIsItsToo()
    {
        Setup setup(name);
        fill(&setup, id, QStringLiteral("uk"), clientA);
        const QString stored = keyOf(id, QStringLiteral("uk"), {});
        QCOMPARE(session::findSecret(setup, elsewhere, {proved(stored)}).key, stored);
    }

    void anEntryOfAnEarlierVersionIsTakenOverOnlyWhereItMatches_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<bool>("isStored");
        QTest::addColumn<bool>("hasId");
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<QString>("otherGateway");
        QTest::addColumn<bool>("found");
        const QString uk = QStringLiteral("uk");
        QTest::newRow("matches") << uk << true << true << false << false << QString() << true;
        QTest::newRow("same gateway asked for") << uk << true << true << false << false << uk << true;
        QTest::newRow("another folder") << uk << false << true << false << false << QString() << false;
        QTest::newRow("nothing stored") << uk << true << false << false << false << QString() << false;
        QTest::newRow("has an ID") << uk << true << true << true << false << QString() << false;
        QTest::newRow("practice") << uk << true << true << false << true << QString() << false;
        QTest::newRow("loopback") << loopback << true << true << false << false << QString() << false;
        QTest::newRow("loopback asked for") << uk << true << true << false << false << loopback << false;
    }

    void anEntryOfAnEarlierVersionIsTakenOverOnlyWhereItMatches()
    {
        QFETCH(QString, gateway);
        QFETCH(bool, isOwn);
        QFETCH(bool, isStored);
        QFETCH(bool, hasId);
        QFETCH(bool, isPractice);
        QFETCH(QString, otherGateway);
        QFETCH(bool, found);
        Setup setup(name);
        fill(&setup, hasId ? id : QString(), gateway, clientA);
        setup.setSecretStored(isStored);
        setup.setPractice(isPractice);
        const KeychainEntry earlier{name, {}, false, {}};
        const SecretSource source =
            session::findSecret(setup, isOwn ? own : elsewhere, {earlier},
                                otherGateway.isEmpty() ? std::nullopt : std::optional(otherGateway));
        QCOMPARE(source.key == name, found);
        QCOMPARE(session::isOfEarlierVersion(setup, source), found);
    }

    void anInterruptedTakeOverGoesOnUnderTheSameId()
    {
        const KeychainEntry begun{keyOf(id, QStringLiteral("uk"), clientA),
                                  {{QStringLiteral("setup"), own.path}},
                                  true,
                                  QDateTime::currentDateTimeUtc()};
        QCOMPARE(session::idFor(own, {begun}), id);
        const QString fresh = session::idFor(elsewhere, {begun});
        QVERIFY(fresh != id && Setup::isId(fresh));
        QVERIFY(session::idFor(own, {}) != session::idFor(own, {}));
    }

    void whatIsForgottenIsOfTheSetupAlone()
    {
        const QString first = keyOf(id, QStringLiteral("uk"), clientA);
        const QString second = keyOf(id, loopback, clientB);
        const QString foreign = keyOf(otherId, QStringLiteral("uk"), clientA);
        const QList<KeychainEntry> entries{
            proved(first), {second, {}, false, {}}, proved(foreign), proved(name)};
        Setup setup(name);
        fill(&setup, id, QStringLiteral("uk"), clientA);
        QCOMPARE(session::storedSecrets(setup, own, entries).keys, (QStringList{first, second, name}));
        QCOMPARE(session::storedSecrets(setup, elsewhere, entries).keys, (QStringList{first, second}));
        QVERIFY(session::storedSecrets(setup, elsewhere, entries).mayExist);
    }

    void aCopyBesideItKeepsItsSecret()
    {
        const QTemporaryDir home;
        const setup::SetupStore store(QDir(home.path()));
        const QString key = keyOf(id, QStringLiteral("uk"), clientA);
        const QList<KeychainEntry> entries{proved(key)};
        Setup setup(name);
        fill(&setup, id, QStringLiteral("uk"), clientA);
        QString error;
        QVERIFY2(store.save(setup, &error), qPrintable(error));
        QCOMPARE(session::storedSecrets(store, name, entries).keys, QStringList{key});
        QVERIFY(QFile::copy(store.path(name), store.path(QStringLiteral("copy"))));
        QVERIFY(session::storedSecrets(store, name, entries).keys.isEmpty());
        QVERIFY(QFile::remove(store.path(QStringLiteral("copy"))));
        QFile damaged(store.path(name));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QCOMPARE(session::storedSecrets(store, name, entries).keys, QStringList{name});
        QVERIFY(session::storedSecrets(store, name, entries).mayExist);
    }
};

QTEST_APPLESS_MAIN(SecretBindingTest)
#include "SecretBindingTest.moc"
