// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SessionFixture.h"

#include "session/KeysInspection.h"
#include "session/SavedAccess.h"

#include <QTest>

#include <optional>

using Failure = session::SecretFetch::Failure;
using Mood = FakeKeychain::Mood;

namespace {
QString clientId()
{
    return {48, u'A'};
}
QByteArray usualSecret()
{
    return {64, 'b'};
}
} // namespace

class SavedAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecretComesOrItIsSaidWhyNot_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<std::optional<Failure>>("failure");
        QTest::addColumn<bool>("isWarned");
        const QString uk = QStringLiteral("uk");
        const QString loopback = QStringLiteral("http://127.0.0.1:8080");
        using Fails = std::optional<Failure>;
        QTest::newRow("there") << usualSecret() << uk << Mood::Works << Fails() << false;
        QTest::newRow("unusual") << usualSecret().chopped(1) << uk << Mood::Works << Fails() << true;
        QTest::newRow("none") << QByteArray() << uk << Mood::Works << Fails(Failure::Unavailable) << false;
        QTest::newRow("locked") << usualSecret() << uk << Mood::Locked << Fails(Failure::Unavailable)
                                << false;
        QTest::newRow("not a secret")
            << QByteArray("two words") << uk << Mood::Works << Fails(Failure::Unfit) << false;
        QTest::newRow("for another gateway")
            << usualSecret() << loopback << Mood::Works << Fails(Failure::Unfit) << false;
    }

    void theSecretComesOrItIsSaidWhyNot()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, gateway);
        QFETCH(const Mood, mood);
        QFETCH(const std::optional<Failure>, failure);
        QFETCH(const bool, isWarned);
        SessionFixture fixture(QStringLiteral("uk"));
        const QString name = fixture.create(session::Mode::Real, clientId());
        if (!secret.isEmpty())
            fixture.storeSecret(secret);
        fixture.open.close();
        const auto setup = fixture.saved(name);
        QVERIFY(setup);

        fixture.keychain.mood = mood;
        std::optional<QByteArray> got;
        std::optional<Failure> failed;
        QStringList warnings;
        const session::SecretFetch told{
            .waiting = [] {},
            .warned = [&warnings](const QString &words) { warnings.append(words); },
            .failed =
                [&failed](Failure why, const QString &words) {
                    QVERIFY(!words.isEmpty());
                    failed = why;
                },
        };
        const session::Access access = session::savedAccess(*setup, fixture.library.store(), fixture.keychain,
                                                            *mimecast::parseGateway(gateway).gateway, told);
        QCOMPARE(access.clientId, clientId());
        QVERIFY(!access.refusal());
        access.fetchSecret(this, [&got](secrets::KeychainStatus, const secrets::SecretText &given) {
            got = given.view().toByteArray();
        });
        QTRY_VERIFY(got || failed);
        QCOMPARE(failed, failure);
        QCOMPARE(got, failure ? std::optional<QByteArray>() : std::optional(secret));
        QCOMPARE(!warnings.isEmpty(), isWarned);
    }

    void keysThatCannotBeRightAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("right") << clientId() << usualSecret() << QString();
        QTest::newRow("no secret") << clientId() << QByteArray()
                                   << QStringLiteral("There is no Client Secret");
        QTest::newRow("no ID") << QString() << usualSecret() << QStringLiteral("The Client ID is missing");
        QTest::newRow("space") << clientId() << usualSecret().left(30) + " " + usualSecret().left(33)
                               << QStringLiteral("The Client Secret has a space");
        QTest::newRow("the same") << QString::fromLatin1(usualSecret()) << usualSecret()
                                  << QStringLiteral("is the same as");
        QTest::newRow("swapped") << QString::fromLatin1(usualSecret()) << clientId().toLatin1()
                                 << QStringLiteral("swapped");
    }

    void keysThatCannotBeRightAreRefused()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, refusal);
        const session::KeysInspection inspection = session::inspect({id, secrets::SecretText(secret)});
        QCOMPARE(inspection.refusal.isEmpty(), refusal.isEmpty());
        QVERIFY2(inspection.refusal.contains(refusal), qPrintable(inspection.refusal));
        QVERIFY(inspection.warnings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SavedAccessTest)
#include "SavedAccessTest.moc"
