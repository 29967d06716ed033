// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "setup/Setup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using setup::Setup;

namespace {

const QJsonObject aRun{{QStringLiteral("checks"), QJsonArray{QJsonObject{}}}};

} // namespace

class SetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSetupHoldsNothing()
    {
        const Setup setup(QStringLiteral("name"));
        QCOMPARE(setup.name(), QStringLiteral("name"));
        QVERIFY(setup.organization().isEmpty());
        QVERIFY(!setup.isPractice());
        QVERIFY(!setup.hasValue(QStringLiteral("api-role.name")));
        QVERIFY(!setup.isDone(QStringLiteral("api-role.create")));
        QVERIFY(!setup.doneAt(QStringLiteral("api-role.create")).isValid());
        QVERIFY(!setup.isSecretStored());
        QVERIFY(setup.lastRun().isEmpty());
        QVERIFY(setup.created().isValid());
    }

    void theOrganizationIsTheValueOfItsField()
    {
        Setup setup(QStringLiteral("name"));
        setup.setValue(QStringLiteral("requirements.organisation"), QStringLiteral("Riverbank Credit Union"));
        QCOMPARE(setup.organization(), QStringLiteral("Riverbank Credit Union"));
        setup.setOrganization(QStringLiteral("Other"));
        QCOMPARE(setup.value(QStringLiteral("requirements.organisation")), QStringLiteral("Other"));
    }

    void whatLooksLikeASecretIsKeptInNoField_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isKept");
        const QString secret = QStringLiteral("aB3").repeated(22).left(64);
        QTest::newRow("a secret") << secret << false;
        QTest::newRow("with a line end") << secret + QStringLiteral("\r\n") << false;
        QTest::newRow("after the ID") << QString(48, u'x') + u'\t' + secret << false;
        QTest::newRow("in a sentence") << QStringLiteral("the secret is ") + secret + u'.' << false;
        QTest::newRow("twice") << secret + secret << false;
        QTest::newRow("a Client ID") << secret.left(48) << true;
        QTest::newRow("one letter short") << secret.left(63) << true; // May be anything; the Keys page knows.
        QTest::newRow("a long name") << QStringLiteral("A long name ").repeated(20) << true;
        QTest::newRow("letters of elsewhere") << QString(64, QChar(0xe4)) << true;
    }

    void whatLooksLikeASecretIsKeptInNoField()
    {
        QFETCH(QString, value);
        QFETCH(bool, isKept);
        if (!isKept)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused")));
        for (const auto &field : {QStringLiteral("credentials.client-id"), QStringLiteral("api-role.name")}) {
            Setup setup(QStringLiteral("name"));
            if (!isKept && field == QStringLiteral("api-role.name"))
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused")));
            setup.setValue(field, value);
            QCOMPARE(setup.value(field), isKept ? value : QString());

            QJsonObject old = setup.toJson();
            old.insert(QStringLiteral("values"), QJsonObject{{field, value}});
            Setup loaded(QStringLiteral("name"));
            loaded.fromJson(old);
            QCOMPARE(loaded.value(field), isKept ? value : QString());
            QCOMPARE(loaded.isCleaned(), !isKept);
            QCOMPARE(QJsonDocument(loaded.toJson()).toJson().contains(value.toUtf8()), isKept);
        }
    }

    void whatIsHeldIsNotInTheFileUntilItIsTaken()
    {
        const QString field = QStringLiteral("credentials.client-id");
        Setup setup(QStringLiteral("name"));
        setup.setLastRun(aRun);
        setup.holdValue(field, QStringLiteral("perhaps"));
        QCOMPARE(setup.value(field), QStringLiteral("perhaps"));
        QVERIFY(setup.isHeld(field));
        QVERIFY(setup.lastRun().isEmpty());
        QVERIFY(!QJsonDocument(setup.toJson()).toJson().contains("perhaps"));
        const QSignalSpy changed(&setup, &Setup::changed);
        setup.setValue(field, QStringLiteral("perhaps"));
        QVERIFY(!setup.isHeld(field));
        QVERIFY(!changed.isEmpty());
        QVERIFY(QJsonDocument(setup.toJson()).toJson().contains("perhaps"));
        setup.holdValue(field, QStringLiteral("perhaps"));
        QVERIFY(!QJsonDocument(setup.toJson()).toJson().contains("perhaps"));
    }

    void aSecretFieldIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("client secret") << QStringLiteral("credentials.client-secret");
        QTest::newRow("password") << QStringLiteral("service-account.password");
    }

    void aSecretFieldIsRefused()
    {
        QFETCH(QString, field);
        Setup setup(QStringLiteral("name"));
        const QSignalSpy changed(&setup, &Setup::changed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused")));
        setup.setValue(field, QStringLiteral("CANARY"));
        QVERIFY(!setup.hasValue(field));
        QCOMPARE(changed.count(), 0);

        setup.fromJson({{QStringLiteral("values"), QJsonObject{{field, QStringLiteral("CANARY")}}}});
        QVERIFY(!setup.hasValue(field));
        QVERIFY(!QJsonDocument(setup.toJson()).toJson().contains("CANARY"));
    }

    void eachChangeIsToldOnce_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 6; ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void eachChangeIsToldOnce()
    {
        QFETCH(int, kind);
        Setup setup(QStringLiteral("name"));
        const auto change = [&] {
            switch (kind) {
            case 0:
                return setup.setValue(QStringLiteral("a.b"), QStringLiteral("c"));
            case 1:
                return setup.setDone(QStringLiteral("a.b"), true);
            case 2:
                return setup.setCurrentSection(QStringLiteral("a"));
            case 3:
                return setup.setLastRun(aRun);
            case 4:
                return setup.setPractice(true);
            default:
                return setup.setOrganization(QStringLiteral("a"));
            }
        };
        const QSignalSpy changed(&setup, &Setup::changed);
        change();
        QCOMPARE(changed.count(), 1);
        change();
        QCOMPARE(changed.count(), 1);
        QVERIFY(setup.modified() >= setup.created());
    }

    void anEmptyValueIsRemembered()
    {
        Setup setup(QStringLiteral("name"));
        setup.setValue(QStringLiteral("api-role.name"), QString());
        QVERIFY(setup.hasValue(QStringLiteral("api-role.name")));
    }

    void aTickKeepsItsFirstDateUntilItIsTakenAway()
    {
        Setup setup(QStringLiteral("name"));
        const QString step = QStringLiteral("api-role.create");
        const QDateTime first(QDate(2026, 11, 24), QTime(3, 0), QTimeZone::utc());
        setup.setDone(step, true, first);
        setup.setDone(step, true, first.addDays(1));
        QCOMPARE(setup.doneAt(step), first);
        setup.setDone(step, false);
        QVERIFY(!setup.isDone(step));
        setup.setDone(step, true, first.addDays(2));
        QCOMPARE(setup.doneAt(step), first.addDays(2));
        setup.setDone(step, false);
        setup.setDone(step, true, QDateTime());
        QVERIFY(setup.doneAt(step).isValid());
    }

    void theLastRunIsVoidOnceItsGroundHasChanged_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("kept");

        QTest::newRow("another Client ID")
            << QStringLiteral("credentials.client-id") << QStringLiteral("other") << false;
        QTest::newRow("another gateway")
            << QStringLiteral("verification.gateway") << QStringLiteral("uk") << false;
        QTest::newRow("the same Client ID")
            << QStringLiteral("credentials.client-id") << QStringLiteral("id") << true;
        QTest::newRow("another field") << QStringLiteral("api-role.name") << QStringLiteral("x") << true;
    }

    void theLastRunIsVoidOnceItsGroundHasChanged()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, kept);
        Setup setup(QStringLiteral("name"));
        setup.setValue(QStringLiteral("credentials.client-id"), QStringLiteral("id"));
        setup.setLastRun(aRun);
        setup.setValue(field, value);
        QCOMPARE(!setup.lastRun().isEmpty(), kept);
    }

    void anotherSecretMakesTheLastRunVoidAndForgettingItDoesNot()
    {
        Setup setup(QStringLiteral("name"));
        setup.setSecretStored(true);
        setup.setLastRun(aRun);
        setup.setSecretStored(true);
        QVERIFY(setup.lastRun().isEmpty());
        setup.setLastRun(aRun);
        setup.setSecretStored(false);
        QVERIFY(!setup.isSecretStored());
        QCOMPARE(setup.lastRun(), aRun);
    }

    void anOpenedSectionStaysReached()
    {
        Setup setup(QStringLiteral("name"));
        setup.setCurrentSection(QStringLiteral("requirements"));
        setup.setCurrentSection(QStringLiteral("api-role"));
        QCOMPARE(setup.currentSection(), QStringLiteral("api-role"));
        QVERIFY(setup.isReached(QStringLiteral("requirements")));
        QVERIFY(!setup.isReached(QStringLiteral("report")));
    }

    void theDocumentHoldsEverything()
    {
        Setup setup(QStringLiteral("name"));
        setup.setPractice(true);
        setup.setOrganization(QStringLiteral("Müller & Söhne “GmbH” \u202e\U0001F510"));
        setup.setValue(QStringLiteral("credentials.client-id"), QStringLiteral("id"));
        setup.setValue(QStringLiteral("a.empty"), QString());
        setup.setDone(QStringLiteral("api-role.create"), true);
        setup.setDone(QStringLiteral("api-role.name"), true);
        setup.setCurrentSection(QStringLiteral("requirements"));
        setup.setCurrentSection(QStringLiteral("api-role"));
        setup.setSecretStored(true);
        setup.setLastRun(aRun);
        setup.setValidation({{QStringLiteral("remark"), QStringLiteral("as planned")}});
        setup.setFinalReport({{QStringLiteral("verdict"), QStringLiteral("validated")}});

        const QJsonObject document = setup.toJson();
        QCOMPARE(document.value(QLatin1String("format")).toString(),
                 QStringLiteral("active-response-setup/setup"));
        QCOMPARE(document.value(QLatin1String("version")).toInt(), 1);

        Setup again(QStringLiteral("name"));
        again.fromJson(QJsonDocument::fromJson(QJsonDocument(document).toJson()).object());
        QCOMPARE(again.toJson(), document);
        QCOMPARE(again.organization(), setup.organization());
        QCOMPARE(again.doneAt(QStringLiteral("api-role.create")),
                 setup.doneAt(QStringLiteral("api-role.create")));
        QCOMPARE(again.created(), setup.created());
        QCOMPARE(again.modified(), setup.modified());
        QVERIFY(again.isPractice());
        QVERIFY(again.isSecretStored());
        QVERIFY(again.isReached(QStringLiteral("requirements")));
        QVERIFY(again.hasValue(QStringLiteral("a.empty")));
        QCOMPARE(again.lastRun(), aRun);
        QCOMPARE(again.validation(), setup.validation());
        QCOMPARE(again.finalReport(), setup.finalReport());
    }

    void membersOfUnexpectedTypeAreIgnored_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("number") << QJsonValue(1e308);
        QTest::newRow("string") << QJsonValue(QStringLiteral("\u0000x"));
        QTest::newRow("array") << QJsonValue(QJsonArray{1, QJsonArray{}, QJsonValue::Null});
        QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("a"), QJsonArray{}}});
    }

    void membersOfUnexpectedTypeAreIgnored()
    {
        QFETCH(QJsonValue, value);
        QJsonObject document = Setup(QString()).toJson();
        const QStringList members = document.keys();
        for (const QString &member : members)
            document.insert(member, value);

        Setup setup(QStringLiteral("name"));
        const QDateTime created = setup.created();
        setup.fromJson(document);
        QVERIFY(!setup.isPractice());
        QVERIFY(!setup.isSecretStored());
        QCOMPARE(setup.created(), created);
        QVERIFY(!setup.isDone(QStringLiteral("a")));
        QVERIFY(!setup.hasValue(QStringLiteral("a")));
        QVERIFY(!setup.isReached(QString()));
    }

    void anotherDocumentReplacesWhatWasThere()
    {
        Setup setup(QStringLiteral("name"));
        setup.setOrganization(QStringLiteral("old"));
        setup.setDone(QStringLiteral("a.b"), true);
        setup.setCurrentSection(QStringLiteral("a"));
        setup.fromJson({});
        QVERIFY(setup.organization().isEmpty());
        QVERIFY(!setup.isDone(QStringLiteral("a.b")));
        QVERIFY(!setup.isReached(QStringLiteral("a")));
    }
};

QTEST_GUILESS_MAIN(SetupTest)
#include "SetupTest.moc"
