// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SessionFixture.h"

#include <QSignalSpy>
#include <QTest>

using session::ClientSecret;
using session::Mode;
using setup::Setup;

class OpenSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSetupHasTheProposalsOfTheGuide()
    {
        SessionFixture fixture;
        fixture.create();
        QStringList missing;
        for (const guide::Section &section : fixture.guide.sections) {
            for (const guide::Step &step : section.steps) {
                for (const guide::Field &field : step.fields) {
                    if (!field.proposal.isEmpty() && fixture.open.setup().value(field.id).isEmpty())
                        missing.append(field.id);
                }
            }
        }
        QCOMPARE(missing, QStringList());
        QCOMPARE(fixture.open.gateway().gateway->toString(), QStringLiteral("http://127.0.0.1:1"));
    }

    void practiceBeginsWithTheExamplesAndIsNotKeptForThem()
    {
        SessionFixture fixture;
        QString error;
        QVERIFY2(fixture.open.create(Mode::Practice, &error), qPrintable(error));
        for (const guide::Section &section : fixture.guide.sections) {
            for (const guide::Step &step : section.steps) {
                for (const guide::Field &field : step.fields) {
                    const QString expected =
                        field.required && field.proposal.isEmpty() ? field.example : field.proposal;
                    if (field.id != QLatin1String("verification.gateway"))
                        QCOMPARE(fixture.open.setup().value(field.id), expected);
                }
            }
        }
        QCOMPARE(fixture.open.setup().organization(), QStringLiteral("Contoso Ltd"));
        fixture.open.setup().setCurrentSection(QStringLiteral("requirements"));
        fixture.open.close();
        QVERIFY(fixture.practiceLibrary.store().list().isEmpty());
    }

    void whatIsEnteredIsSaved()
    {
        SessionFixture fixture;
        const QString name = fixture.create();
        QTRY_VERIFY(fixture.saved(name));
        fixture.open.setup().setValue(QStringLiteral("service-account.address"), QStringLiteral("svc"));
        fixture.open.close();
        QCOMPARE(fixture.saved(name)->value(QStringLiteral("service-account.address")),
                 QStringLiteral("svc"));
    }

    /// A second window may look, and changes nothing.
    void onlyOneWindowCanChangeASetup()
    {
        SessionFixture first;
        const QString name = first.create();
        QTRY_VERIFY(first.saved(name));
        session::OpenSetup second(first.guide, first.library, first.practiceLibrary, {});
        QString error;
        QVERIFY2(second.open(name, false, &error), qPrintable(error));
        QVERIFY(second.isReadOnly());
        QVERIFY(second.readOnlyReason().contains(QStringLiteral("open in another window")));
        first.open.close(); // What was read there may be of before.
        second.setup().setOrganization(QStringLiteral("Elsewhere"));
        second.close();
        QCOMPARE(first.saved(name)->organization(), QStringLiteral("Riverbank"));

        QVERIFY(second.open(name, false, &error));
        QVERIFY(!second.isReadOnly());
        QVERIFY(first.open.open(name, false, &error));
        QVERIFY(first.open.isReadOnly());
    }

    void aSetupThatIsNewIsLockedBeforeItHasAFile()
    {
        SessionFixture fixture;
        QString error;
        QVERIFY(fixture.open.create(Mode::Real, &error));
        QVERIFY(!fixture.library.store().lock(fixture.open.setup().name(), &error));
    }

    void aFileThatCannotBeReadLeavesNothingOpenAndNothingLocked()
    {
        SessionFixture fixture;
        const setup::SetupStore &store = fixture.library.store();
        QVERIFY(store.save(Setup(QStringLiteral("damaged")), new QString));
        QFile file(store.path(QStringLiteral("damaged")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("damaged");
        file.close();
        QString error;
        QVERIFY(!fixture.open.open(QStringLiteral("damaged"), false, &error));
        QVERIFY(!error.isEmpty());
        QVERIFY(!fixture.open.isOpen());
        QVERIFY(store.lock(QStringLiteral("damaged"), &error));
    }

    void whatHasNothingInItIsNotKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a field") << QStringLiteral("service-account.address") << true;
        QTest::newRow("another gateway") << QStringLiteral("verification.gateway") << true;
    }

    void whatHasNothingInItIsNotKept()
    {
        QFETCH(const QString, field);
        QFETCH(const bool, isKept);
        SessionFixture fixture;
        QString error;
        QVERIFY(fixture.open.create(Mode::Real, &error));
        fixture.open.setup().setCurrentSection(fixture.guide.sections.front().id);
        if (!field.isEmpty())
            fixture.open.setup().setValue(field, QStringLiteral("uk"));
        fixture.open.close();
        QCOMPARE(fixture.library.store().list().size(), isKept ? 1 : 0);
    }

    void aPreviewIsNowhere()
    {
        SessionFixture fixture;
        fixture.create(Mode::Preview);
        fixture.storeSecret();
        QCOMPARE(fixture.open.secret().state(), ClientSecret::State::InWindow);
        fixture.open.close();
        QVERIFY(fixture.keychain.held.isEmpty());
        QVERIFY(fixture.library.store().list().isEmpty());
        QVERIFY(fixture.practiceLibrary.store().list().isEmpty());
    }

    void practiceIsKeptApartAndLeavesNoSecret()
    {
        SessionFixture fixture;
        const QString name = fixture.create(Mode::Practice);
        QVERIFY(fixture.open.setup().isPractice());
        fixture.storeSecret();
        QCOMPARE(fixture.practiceKeychain.held.size(), 1);
        // It is asked at the simulated tenant, whatever was entered.
        fixture.open.setup().setValue(QStringLiteral("verification.gateway"), QStringLiteral("uk"));
        QCOMPARE(fixture.open.gateway().gateway->toString(), QStringLiteral("http://127.0.0.1:1"));
        QVERIFY(fixture.open.access().practiceAuthorities);
        fixture.open.close();
        QTRY_VERIFY(fixture.practiceKeychain.held.isEmpty());
        QVERIFY(fixture.keychain.held.isEmpty());
        QVERIFY(fixture.library.store().list().isEmpty());
        QString error;
        const auto saved = fixture.practiceLibrary.store().load(name, &error);
        QVERIFY2(saved, qPrintable(error));
        QVERIFY(!saved->isSecretStored());
    }

    void outsidePracticeItsAuthoritiesAreNotTrusted()
    {
        SessionFixture fixture;
        fixture.create();
        QVERIFY(!fixture.open.access().practiceAuthorities);
    }

    void aSecretThatNoKeychainHasSurvivesAnotherSetup()
    {
        SessionFixture fixture;
        fixture.keychain.mood = FakeKeychain::Mood::Fails;
        const QString name = fixture.create();
        fixture.storeSecret();
        QCOMPARE(fixture.open.secret().state(), ClientSecret::State::NotStored);
        QVERIFY(fixture.open.wouldLoseSecret());

        fixture.create();
        QCOMPARE(fixture.open.secret().state(), ClientSecret::State::Missing);
        QCOMPARE(fixture.open.organizationsLosingSecret(), QStringList(QStringLiteral("Riverbank")));
        QString error;
        QVERIFY(fixture.open.open(name, false, &error));
        QCOMPARE(fixture.open.secret().state(), ClientSecret::State::InWindow);
    }

    void aSecretThatWasHandedOverIsNotLost()
    {
        SessionFixture fixture;
        fixture.keychain.mood = FakeKeychain::Mood::Fails;
        fixture.create();
        fixture.storeSecret();
        fixture.open.setup().setDone(QStringLiteral("hand-over.save"), true);
        QVERIFY(!fixture.open.wouldLoseSecret());
        fixture.open.close();
        QVERIFY(!fixture.open.wouldLoseSecret());
    }

    void whatCannotBeSavedIsTold()
    {
        SessionFixture fixture;
        QSignalSpy told(&fixture.open, &session::OpenSetup::savingErrorChanged);
        const QString name = fixture.create();
        QTRY_VERIFY(fixture.saved(name));
        QVERIFY(fixture.library.store().folder().removeRecursively());
        QFile file(fixture.library.store().folder().path());
        QVERIFY(file.open(QIODevice::WriteOnly)); // No folder any more.
        fixture.open.setup().setOrganization(QStringLiteral("Elsewhere"));
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!told.constLast().constFirst().toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenSetupTest)
#include "OpenSetupTest.moc"
