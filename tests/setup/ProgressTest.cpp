// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "setup/Progress.h"
#include "setup/Setup.h"

#include <QTest>

using guide::Field;
using setup::Setup;

namespace {

Field field(const QString &id, Field::Kind kind, bool required = true)
{
    Field made;
    made.id = id;
    made.kind = kind;
    made.required = required;
    return made;
}

guide::Step step(const QString &id)
{
    guide::Step made;
    made.id = id;
    return made;
}

guide::Condition whenDisabled()
{
    return {QStringLiteral("threat-remediation.status"), QStringLiteral("disabled"), {}};
}

QString repeated(int count, const QString &end)
{
    QString text(count, u'a');
    for (int i = 31; i < count; i += 32)
        text[i] = u'-'; // Or it would look like a secret.
    return text + end;
}

} // namespace

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionHoldsForItsAnswerOnly()
    {
        Setup setup(QStringLiteral("name"));
        QVERIFY(setup::applies(std::nullopt, setup));
        QVERIFY(!setup::applies(whenDisabled(), setup));
        setup.setValue(QStringLiteral("threat-remediation.status"), QStringLiteral("enabled"));
        QVERIFY(!setup::applies(whenDisabled(), setup));
        setup.setValue(QStringLiteral("threat-remediation.status"), QStringLiteral("disabled"));
        QVERIFY(setup::applies(whenDisabled(), setup));
    }

    void whatIsNotOfferedIsNoAnswer()
    {
        Setup setup(QStringLiteral("name"));
        const QString button = QStringLiteral("api-application.button");
        const guide::Guide guide = guide::Guide::documented();
        const auto path = [&] {
            return guide.section(QStringLiteral("api-application"))
                ->picture(QStringLiteral("api-application.open"), setup::answersOf(setup))
                ->path.last();
        };
        const QString usual = path();
        setup.setValue(button, QStringLiteral("configure-new"));
        QVERIFY(path() != usual);
        setup.setValue(button, QStringLiteral("of-a-later-version"));
        QCOMPARE(path(), usual);
        QVERIFY(setup::applies(guide.step(QStringLiteral("api-application.category"))->condition, setup));
    }

    void anAddressIsRightOrItIsSaidWhyNot_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("partOfError");

        const QString right;
        QTest::newRow("empty") << QString() << right;
        QTest::newRow("plain") << QStringLiteral("ar@example.com") << right;
        QTest::newRow("signs") << QStringLiteral("o'neil+ar_1@mail.example-one.co.uk") << right;
        QTest::newRow("other scripts") << QStringLiteral("jörg@bücher.example") << right;
        QTest::newRow("longest name") << repeated(64, QStringLiteral("@example.com")) << right;

        QTest::newRow("no at") << QStringLiteral("example.com") << QStringLiteral("@ is missing");
        QTest::newRow("two") << QStringLiteral("a@b.c,d@e.f") << QStringLiteral("more than one @");
        QTest::newRow("no name") << QStringLiteral("@example.com") << QStringLiteral("name is missing");
        QTest::newRow("no domain") << QStringLiteral("ar@") << QStringLiteral("domain is missing");
        QTest::newRow("no dot") << QStringLiteral("ar@example") << QStringLiteral("no dot");
        QTest::newRow("dot first") << QStringLiteral("ar@.example.com") << QStringLiteral("dot too many");
        QTest::newRow("dot last") << QStringLiteral("ar@example.com.") << QStringLiteral("dot too many");
        QTest::newRow("two dots") << QStringLiteral("ar@example..com") << QStringLiteral("dot too many");
        QTest::newRow("dots in name") << QStringLiteral("a..r@example.com") << QStringLiteral("before the @");
        QTest::newRow("hyphen") << QStringLiteral("ar@-example.com") << QStringLiteral("hyphen");
        QTest::newRow("space around") << QStringLiteral(" ar@example.com") << QStringLiteral("space");
        QTest::newRow("space inside") << QStringLiteral("a r@example.com") << QStringLiteral("space");
        QTest::newRow("hard space") << QStringLiteral("a\u00a0r@example.com") << QStringLiteral("space");
        QTest::newRow("line end") << QStringLiteral("ar@example.com\n") << QStringLiteral("invisible");
        QTest::newRow("with a name") << QStringLiteral("A<ar@example.com>") << QStringLiteral("“<”");
        QTest::newRow("stray in domain") << QStringLiteral("ar@exam_ple.com") << QStringLiteral("“_”");
        QTest::newRow("long name") << repeated(65, QStringLiteral("@example.com")) << QStringLiteral("64");
        QTest::newRow("too long") << QStringLiteral("a@") + repeated(260, QStringLiteral(".com"))
                                  << QStringLiteral("254");
    }

    void anAddressIsRightOrItIsSaidWhyNot()
    {
        QFETCH(QString, address);
        QFETCH(QString, partOfError);
        const QString error =
            setup::fieldError(field(QStringLiteral("a.b"), Field::Kind::EmailAddress), address);
        QCOMPARE(error.isEmpty(), partOfError.isEmpty());
        QVERIFY2(error.contains(partOfError), qPrintable(error));
    }

    void aTextHasNoInvisibleCharactersAndALimit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");

        QTest::newRow("empty") << QString() << true;
        QTest::newRow("plain") << QStringLiteral("Arctic Wolf Active Response") << true;
        QTest::newRow("any script") << QStringLiteral("日本語 العربية 🔐") << true;
        QTest::newRow("longest") << repeated(512, {}) << true;
        QTest::newRow("too long") << repeated(513, {}) << false;
        QTest::newRow("tab") << QStringLiteral("a\tb") << false;
        QTest::newRow("line end") << QStringLiteral("a\r\n") << false;
        QTest::newRow("nothing but a nul") << QString(QChar(0)) << false;
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << false;
        QTest::newRow("a client secret") << QString(64, u'x') << false;
        QTest::newRow("a client secret in a sentence") << u"it is " + QString(64, u'x') << false;
    }

    void aTextHasNoInvisibleCharactersAndALimit()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        for (const Field::Kind kind : {Field::Kind::Text, Field::Kind::ClientId})
            QCOMPARE(setup::fieldError(field(QStringLiteral("a.b"), kind), text).isEmpty(), right);
    }

    void aChoiceIsOneOfItsOptions()
    {
        Field choice = field(QStringLiteral("a.b"), Field::Kind::Choice);
        choice.options = {{QStringLiteral("enabled"), {}}, {QStringLiteral("disabled"), {}}};
        QVERIFY(setup::fieldError(choice, {}).isEmpty());
        QVERIFY(setup::fieldError(choice, QStringLiteral("enabled")).isEmpty());
        QVERIFY(!setup::fieldError(choice, QStringLiteral("Enabled")).isEmpty());
    }

    void aStepIsCompleteOnceTickedAndFilled()
    {
        Setup setup(QStringLiteral("name"));
        guide::Step account = step(QStringLiteral("service-account.address"));
        account.fields = {field(QStringLiteral("service-account.email"), Field::Kind::EmailAddress),
                          field(QStringLiteral("service-account.note"), Field::Kind::Text, false)};
        QVERIFY(!setup::isComplete(account, setup));
        setup.setDone(account.id, true);
        QVERIFY(!setup::isComplete(account, setup));
        setup.setValue(QStringLiteral("service-account.email"), QStringLiteral("half@"));
        QVERIFY(!setup::isComplete(account, setup));
        setup.setValue(QStringLiteral("service-account.email"), QStringLiteral("ar@example.com"));
        QVERIFY(setup::isComplete(account, setup));
        setup.setDone(account.id, false);
        QVERIFY(!setup::isComplete(account, setup));
        account.ticked = false;
        QVERIFY(setup::isComplete(account, setup));
    }

    void whiteSpaceFillsNothing()
    {
        Setup setup(QStringLiteral("name"));
        guide::Step name = step(QStringLiteral("api-role.name"));
        name.ticked = false;
        name.fields = {field(QStringLiteral("api-role.role-name"), Field::Kind::Text)};
        setup.setValue(QStringLiteral("api-role.role-name"), QStringLiteral("  "));
        QVERIFY(!setup::isComplete(name, setup));
    }

    void aSecretIsThereWhenStoredAndMayBeForgottenLater()
    {
        Setup setup(QStringLiteral("name"));
        guide::Step secret = step(QStringLiteral("credentials.secret"));
        secret.ticked = false;
        secret.fields = {field(QStringLiteral("credentials.client-secret"), Field::Kind::ClientSecret)};
        QVERIFY(!setup::isComplete(secret, setup));
        setup.setSecretStored(true);
        QVERIFY(setup::isComplete(secret, setup));
        setup.setDone(secret.id, true);
        setup.setSecretStored(false);
        QVERIFY(setup::isComplete(secret, setup));
    }

    void aPasswordIsNeverAskedFor()
    {
        const Setup setup(QStringLiteral("name"));
        guide::Step password = step(QStringLiteral("service-account.create-password"));
        password.ticked = false;
        password.fields = {field(QStringLiteral("service-account.password"), Field::Kind::Password)};
        QVERIFY(setup::isComplete(password, setup));
    }

    void theOpenStepsAreThoseRequiredThatApply()
    {
        guide::Section section;
        section.steps = {step(QStringLiteral("s.done")), step(QStringLiteral("s.open")),
                         step(QStringLiteral("s.optional")), step(QStringLiteral("s.conditional")),
                         step(QStringLiteral("s.last"))};
        section.steps[2].required = false;
        section.steps[3].condition = whenDisabled();
        Setup setup(QStringLiteral("name"));
        setup.setDone(QStringLiteral("s.done"), true);

        auto open = setup::openSteps(section, setup);
        QCOMPARE(open.size(), size_t(2));
        QCOMPARE(open[0]->id, QStringLiteral("s.open"));
        QCOMPARE(open[1]->id, QStringLiteral("s.last"));

        setup.setValue(QStringLiteral("threat-remediation.status"), QStringLiteral("disabled"));
        open = setup::openSteps(section, setup);
        QCOMPARE(open.size(), size_t(3));
        QCOMPARE(open[1]->id, QStringLiteral("s.conditional"));
    }

    void aCardIsDoneWhenAllOfItsStepsAreThatApply()
    {
        guide::Section section;
        section.steps = {step(QStringLiteral("s.one")), step(QStringLiteral("s.two")),
                         step(QStringLiteral("s.conditional")), step(QStringLiteral("s.answer"))};
        section.steps[0].card = guide::Card{{"First"}, {"first"}};
        section.steps[2].condition = whenDisabled();
        section.steps[3].card = guide::Card{{"Second"}, {"second"}};
        section.steps[3].ticked = false;
        section.steps[3].fields = {field(QStringLiteral("s.field"), Field::Kind::Text)};
        Setup setup(QStringLiteral("name"));
        auto cards = setup::cards(section, setup);
        QCOMPARE(cards.size(), size_t(2));
        QCOMPARE(cards[0].steps.size(), size_t(2));
        QVERIFY(cards[0].hasTick() && cards[0].isOpen && !cards[0].isDone);
        QVERIFY(!cards[1].hasTick() && cards[1].isOpen && !cards[1].isDone);
        QVERIFY(!cards[0].unfilled(setup));
        QCOMPARE(cards[1].unfilled(setup)->id, QStringLiteral("s.answer"));

        setup.setDone(QStringLiteral("s.one"), true);
        QVERIFY(!setup::cards(section, setup)[0].isDone);
        cards[0].tick(true, &setup);
        QVERIFY(setup::cards(section, setup)[0].isDone);
        QVERIFY(!setup.isDone(QStringLiteral("s.conditional")));
        setup.setValue(QStringLiteral("s.field"), QStringLiteral("x"));
        QVERIFY(setup::cards(section, setup)[1].isDone);

        // One that comes to apply opens it again, and what was ticked stays so.
        setup.setValue(QStringLiteral("threat-remediation.status"), QStringLiteral("disabled"));
        cards = setup::cards(section, setup);
        QVERIFY(!cards[0].isDone);
        QVERIFY(setup.isDone(QStringLiteral("s.one")));
        cards[0].tick(false, &setup);
        QCOMPARE(setup.stepsDone(), 0);
    }

    void theSectionsAreThoseThatApply()
    {
        guide::Guide guide;
        guide.sections.resize(3);
        guide.sections[0].id = QStringLiteral("first");
        guide.sections[1].id = QStringLiteral("conditional");
        guide.sections[1].condition = whenDisabled();
        guide.sections[2].id = QStringLiteral("last");
        Setup setup(QStringLiteral("name"));

        auto shown = setup::sections(guide, setup);
        QCOMPARE(shown.size(), size_t(2));
        QCOMPARE(shown[1]->id, QStringLiteral("last"));
        setup.setValue(QStringLiteral("threat-remediation.status"), QStringLiteral("disabled"));
        shown = setup::sections(guide, setup);
        QCOMPARE(shown.size(), size_t(3));
        QCOMPARE(shown[1]->id, QStringLiteral("conditional"));
    }
};

QTEST_APPLESS_MAIN(ProgressTest)
#include "ProgressTest.moc"
