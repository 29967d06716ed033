// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Expressions may be made where they are used. clazy:excludeall=use-static-qregularexpression

#include "guide/Guide.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using guide::Condition;
using guide::Field;
using guide::Guide;
using guide::Label;
using guide::Remark;
using guide::Section;
using guide::Sentence;
using guide::Step;
using guide::SubStep;

namespace {

using Visit = std::function<void(const Sentence &sentence, const QString &where)>;

void visit(const std::optional<Condition> &condition, const QString &where, const Visit &each)
{
    if (condition && !condition->text.isEmpty())
        each(condition->text, where + QStringLiteral(" (condition)"));
}

void visit(const std::vector<Remark> &remarks, const QString &where, const Visit &each)
{
    for (const Remark &remark : remarks)
        each(remark.text, where + QStringLiteral(" (remark)"));
}

void visit(const Field &field, const Visit &each)
{
    each(field.title, field.id);
    if (!field.help.isEmpty())
        each(field.help, field.id + QStringLiteral(" (help)"));
    for (const guide::Option &option : field.options)
        each(option.text, field.id + QStringLiteral(" (option)"));
}

void visit(const Step &step, const Visit &each)
{
    each(step.text, step.id);
    for (const guide::Form &form : step.forms)
        each(form.text, step.id + QStringLiteral(" (") + form.condition.value + u')');
    if (step.card) {
        each(step.card->title, step.id + QStringLiteral(" (card)"));
        each(step.card->shortTitle, step.id + QStringLiteral(" (card)"));
    }
    visit(step.condition, step.id, each);
    for (const SubStep &subStep : step.subSteps) {
        each(subStep.text, step.id + QStringLiteral(" (sub-step)"));
        visit(subStep.condition, step.id, each);
    }
    for (const Field &field : step.fields)
        visit(field, each);
    visit(step.remarks, step.id, each);
}

/// Every sentence of the guide.
void visit(const Guide &guide, const Visit &each)
{
    for (const Section &section : guide.sections) {
        each(section.title, section.id + QStringLiteral(" (title)"));
        each(section.heading, section.id + QStringLiteral(" (heading)"));
        each(section.purpose, section.id + QStringLiteral(" (purpose)"));
        visit(section.condition, section.id, each);
        visit(section.remarks, section.id, each);
        for (const Step &step : section.steps)
            visit(step, each);
    }
}

/// Everything that is a label anywhere.
QSet<QString> allLabels(const Guide &guide)
{
    QSet<QString> labels;
    const auto add = [&labels](const Label &label) {
        for (const QString &segment : label.segments)
            labels += segment;
    };
    visit(guide, [&add](const Sentence &sentence, const QString &) {
        for (const Label &label : sentence.labels)
            add(label);
    });
    for (const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            for (const guide::Value &value : step.values)
                add(value.label);
        }
    }
    return labels;
}

bool hasWord(const QString &text, const QString &word)
{
    const QRegularExpression alone(QStringLiteral("(?<!\\w)") + QRegularExpression::escape(word) +
                                   QStringLiteral("(?!\\w)"));
    return alone.match(text).hasMatch();
}

} // namespace

/// Holds the data against the rules that pages, set-up files and reports rely on.
class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsStandInTheOrderOfTheContract();
    void idsOfStepsAndFieldsAreUniqueAndBeginWithTheirSections();
    void everythingIsFoundById();
    void conditionsReferToAnEarlierChoiceAndOneOfItsOptions();
    void oneFormOfTheConsoleIsShownAndTheUsualOneUntilAnother_data();
    void oneFormOfTheConsoleIsShownAndTheUsualOneUntilAnother();
    void everyFormOfTheConsoleHasTheStepsThatDecide();
    void onlyChoicesHaveOptions();
    void valuesFromFieldsReferToAnEarlierField();
    void aValueIsEitherALabelOrFromAField();
    void aStepWithoutATickBoxHasAFieldThatCompletesItOrIsNotRequired();
    void eachSectionBeginsWithACard();
    void thereAreSomeTwentyCardsAndFewerTicks();
    void whatCameOfACardIsAFieldThatIsKept();
    void theWholeTakesHalfAnHour();
    void addressesAreHttpsAndOfTheTwoConsoles();
    void secretsAreNeverProposedAndNeverCopiedFromTheGuide();
    void noSentenceIsEmpty();
    void everyPlaceholderHasItsLabel();
    void noLabelIsPartOfATranslatableText();
    void noTextOpposesTheHouseStyle();
};

void GuideTest::sectionsStandInTheOrderOfTheContract()
{
    QStringList ids;
    for (const Section &section : Guide::documented().sections)
        ids += section.id;
    QCOMPARE(ids.join(u' '), QStringLiteral("requirements threat-remediation service-account api-role "
                                            "network-access api-application credentials verification "
                                            "hand-over validation legacy-removal report"));
}

void GuideTest::idsOfStepsAndFieldsAreUniqueAndBeginWithTheirSections()
{
    const Guide guide = Guide::documented();
    const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$"));
    QSet<QString> steps;
    QSet<QString> fields;
    for (const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            QVERIFY2(shape.match(step.id).hasMatch(), qUtf8Printable(step.id));
            QVERIFY2(step.id.startsWith(section.id + u'.'), qUtf8Printable(step.id));
            QVERIFY2(!steps.contains(step.id), qUtf8Printable(step.id));
            steps += step.id;
            for (const Field &field : step.fields) {
                QVERIFY2(shape.match(field.id).hasMatch(), qUtf8Printable(field.id));
                QVERIFY2(field.id.startsWith(section.id + u'.'), qUtf8Printable(field.id));
                QVERIFY2(!fields.contains(field.id), qUtf8Printable(field.id));
                fields += field.id;
            }
        }
    }
}

void GuideTest::everythingIsFoundById()
{
    const Guide guide = Guide::documented();
    QCOMPARE(guide.section(QStringLiteral("api-role"))->id, QStringLiteral("api-role"));
    QCOMPARE(guide.step(QStringLiteral("api-role.save"))->id, QStringLiteral("api-role.save"));
    QCOMPARE(guide.field(QStringLiteral("api-role.name"))->id, QStringLiteral("api-role.name"));
    QVERIFY(!guide.section(QStringLiteral("api-role.save")));
    QVERIFY(!guide.step(QStringLiteral("api-role")));
    QVERIFY(!guide.field(QString()));
}

void GuideTest::conditionsReferToAnEarlierChoiceAndOneOfItsOptions()
{
    QSet<QString> answers;
    const auto known = [&answers](const std::optional<Condition> &condition) {
        return !condition || answers.contains(condition->field + u'=' + condition->value);
    };
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        QVERIFY2(known(section.condition), qUtf8Printable(section.id));
        for (const Step &step : section.steps) {
            QVERIFY2(known(step.condition), qUtf8Printable(step.id));
            for (const guide::Form &form : step.forms)
                QVERIFY2(known(form.condition), qUtf8Printable(step.id));
            for (const SubStep &subStep : step.subSteps)
                QVERIFY2(known(subStep.condition), qUtf8Printable(step.id));
            for (const Field &field : step.fields) {
                for (const guide::Option &option : field.options)
                    answers += field.id + u'=' + option.id;
            }
        }
        for (const guide::ConsolePicture &picture : section.pictures)
            QVERIFY2(known(picture.condition), qUtf8Printable(section.id));
    }
    QCOMPARE(answers.size(), 7);
}

namespace {

const QString button = QStringLiteral("api-application.button");

guide::Answers answering(const QString &answer)
{
    return [answer](const QString &field) { return field == button ? answer : QString(); };
}

QStringList idsOf(const Section &section)
{
    QStringList ids;
    for (const Step &step : section.steps)
        ids += step.id;
    return ids;
}

} // namespace

void GuideTest::oneFormOfTheConsoleIsShownAndTheUsualOneUntilAnother_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QStringList>("notThere");
    const QString platform = QStringLiteral("Integrations › API and Platform Integrations");
    const QString documentedDialog = QStringLiteral("Manage API 2.0 Credentials for <application_name>");
    const QString ownDialog = QStringLiteral("Credentials generated successfully");
    const QStringList newer{QStringLiteral("Create New Integration"), QStringLiteral("Configure New"),
                            QStringLiteral("Integrations Hub"), ownDialog};
    QTest::newRow("none") << QString() << platform << QStringLiteral("Click Add and Generate Keys.")
                          << documentedDialog << newer;
    QTest::newRow("document") << QStringLiteral("generate-keys") << platform
                              << QStringLiteral("Click Add and Generate Keys.") << documentedDialog << newer;
    QTest::newRow("own page") << QStringLiteral("create-new-integration") << platform
                              << QStringLiteral("Click Save.") << ownDialog
                              << QStringList{QStringLiteral("Configure New"), documentedDialog,
                                             QStringLiteral("Add and Generate Keys")};
    QTest::newRow("hub") << QStringLiteral("configure-new")
                         << QStringLiteral("Integrations › Integrations Hub")
                         << QStringLiteral(
                                "At the end of the page, click the button that saves the application.")
                         << QString()
                         << QStringList{QStringLiteral("Available Integrations"), documentedDialog, ownDialog,
                                        QStringLiteral("Add and Generate Keys")};
}

void GuideTest::oneFormOfTheConsoleIsShownAndTheUsualOneUntilAnother()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, path);
    QFETCH(const QString, last);
    QFETCH(const QString, dialog);
    QFETCH(const QStringList, notThere);
    const Guide guide = Guide::documented().answered(answering(answer));
    QVERIFY(guide.step(QStringLiteral("api-application.open"))->text.plain().contains(path));
    QCOMPARE(guide.step(QStringLiteral("api-application.add-and-generate"))->text.plain(), last);
    const Section &keys = *guide.section(QStringLiteral("credentials"));
    QCOMPARE(keys.pictures.size(), size_t(1));
    QCOMPARE(keys.pictures.front().dialogTitle, dialog);
    QStringList shown;
    for (const char *id : {"api-application", "credentials"}) {
        const Section &section = *guide.section(QString::fromLatin1(id));
        for (const Step &step : section.steps) {
            if (step.id != QLatin1String("api-application.console")) // Which has to name them all.
                shown += step.text.plain();
            for (const Remark &remark : step.remarks)
                shown += remark.text.plain();
            QVERIFY2(section.picture(step.id), qUtf8Printable(step.id));
        }
        for (const guide::ConsolePicture &picture : section.pictures)
            shown += picture.path.join(u' ') + picture.dialogTitle + picture.description();
    }
    for (const QString &label : notThere)
        QVERIFY2(!shown.join(u'\n').contains(label), qUtf8Printable(label));
    // The same pictures as those that follow the answer one by one.
    const Guide whole = Guide::documented();
    for (const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            const auto *expected = section.picture(step.id);
            const auto *found = whole.section(section.id)->picture(step.id, answering(answer));
            QCOMPARE(found ? found->description() : QString(),
                     expected ? expected->description() : QString());
            QCOMPARE(whole.step(step.id)->textFor(answering(answer)).plain(), step.text.plain());
        }
    }
}

void GuideTest::everyFormOfTheConsoleHasTheStepsThatDecide()
{
    const Guide whole = Guide::documented();
    const QStringList all = idsOf(*whole.section(QStringLiteral("api-application")));
    for (const guide::Option &option : whole.field(button)->options) {
        const Guide guide = whole.answered(answering(option.id));
        const QStringList steps = idsOf(*guide.section(QStringLiteral("api-application")));
        for (const char *step : {"open", "generate-keys", "terms", "name", "products", "role", "description",
                                 "contact", "contact-email", "add-and-generate"})
            QVERIFY2(steps.contains(QStringLiteral("api-application.") + QLatin1String(step)), step);
        for (const QString &step : steps)
            QVERIFY(all.contains(step));
        for (const Section &section : guide.sections) {
            for (const Step &step : section.steps)
                QVERIFY2(!step.condition || step.condition->field != button ||
                             step.condition->holds(answering(option.id)),
                         qUtf8Printable(step.id));
            // A card begins with a step that every form has.
            const auto cards = [](const Section &each) {
                return std::count_if(each.steps.begin(), each.steps.end(),
                                     [](const Step &step) { return step.card.has_value(); });
            };
            QCOMPARE(cards(section), cards(*whole.section(section.id)));
        }
    }
}

void GuideTest::onlyChoicesHaveOptions()
{
    const Guide guide = Guide::documented();
    for (const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            for (const Field &field : step.fields)
                QCOMPARE(field.options.size() >= 2, field.kind == Field::Kind::Choice);
        }
    }
}

void GuideTest::valuesFromFieldsReferToAnEarlierField()
{
    QSet<QString> fields;
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            for (const guide::Value &value : step.values) {
                QVERIFY2(value.fromField.isEmpty() || fields.contains(value.fromField),
                         qUtf8Printable(step.id));
            }
            for (const Field &field : step.fields)
                fields += field.id;
        }
    }
}

void GuideTest::aValueIsEitherALabelOrFromAField()
{
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            for (const guide::Value &value : step.values)
                QVERIFY2(value.fromField.isEmpty() != value.label.segments.isEmpty(),
                         qUtf8Printable(step.id));
        }
    }
}

void GuideTest::aStepWithoutATickBoxHasAFieldThatCompletesItOrIsNotRequired()
{
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            const bool completes = std::any_of(step.fields.begin(), step.fields.end(),
                                               [](const Field &field) { return field.required; });
            QVERIFY2(step.ticked || !step.required || completes, qUtf8Printable(step.id));
        }
    }
}

void GuideTest::eachSectionBeginsWithACard()
{
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        QCOMPARE(section.steps.empty(), section.id == QLatin1String("report"));
        QVERIFY2(section.steps.empty() || section.steps.front().card, qUtf8Printable(section.id));
    }
}

void GuideTest::thereAreSomeTwentyCardsAndFewerTicks()
{
    int cards = 0;
    int ticks = 0;
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        QSet<QString> names;
        bool hasTick = false;
        for (const Step &step : section.steps) {
            cards += step.card ? 1 : 0;
            hasTick = hasTick && !step.card;
            ticks += step.ticked && !hasTick ? 1 : 0;
            hasTick = hasTick || step.ticked;
            if (!step.card)
                continue;
            QVERIFY2(!names.contains(step.card->shortTitle.plain()), qUtf8Printable(step.id));
            names += step.card->shortTitle.plain();
        }
    }
    QCOMPARE(cards, 22);
    QCOMPARE(ticks, 17);
}

void GuideTest::whatCameOfACardIsAFieldThatIsKept()
{
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            if (!step.card || step.card->field.isEmpty())
                continue;
            const Field *field = guide.field(step.card->field);
            QVERIFY2(field, qUtf8Printable(step.card->field));
            QVERIFY(field->kind != Field::Kind::Password && field->kind != Field::Kind::ClientSecret);
        }
    }
}

void GuideTest::theWholeTakesHalfAnHour()
{
    int minutes = 0;
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        QVERIFY2(section.minutes > 0, qUtf8Printable(section.id));
        minutes += section.condition ? 0 : section.minutes;
    }
    QCOMPARE(minutes, 29);
}

void GuideTest::addressesAreHttpsAndOfTheTwoConsoles()
{
    QSet<QString> addresses;
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            if (!step.address.isEmpty())
                addresses += step.address.toString();
            if (step.id.endsWith(QLatin1String(".sign-in")))
                QVERIFY2(!step.address.isEmpty(), qUtf8Printable(step.id));
        }
    }
    QCOMPARE(addresses, (QSet<QString>{QStringLiteral("https://login.mimecast.com"),
                                       QStringLiteral("https://portal.arcticwolf.com")}));
}

void GuideTest::secretsAreNeverProposedAndNeverCopiedFromTheGuide()
{
    const Guide guide = Guide::documented();
    const Field *secret = guide.field(QStringLiteral("credentials.client-secret"));
    QCOMPARE(secret->kind, Field::Kind::ClientSecret);
    QVERIFY(!secret->copied);
    QVERIFY(secret->proposal.isEmpty());
    const Field *password = guide.field(QStringLiteral("service-account.password"));
    QCOMPARE(password->kind, Field::Kind::Password);
    QVERIFY(password->proposal.isEmpty());
    QVERIFY(!password->required);
}

void GuideTest::noSentenceIsEmpty()
{
    int count = 0;
    visit(Guide::documented(), [&count](const Sentence &sentence, const QString &where) {
        ++count;
        QVERIFY2(!sentence.plain().trimmed().isEmpty(), qUtf8Printable(where));
        for (const Label &label : sentence.labels) {
            QVERIFY2(!label.segments.isEmpty(), qUtf8Printable(where));
            for (const QString &segment : label.segments)
                QVERIFY2(!segment.isEmpty() && segment == segment.trimmed(), qUtf8Printable(where));
        }
    });
    QVERIFY(count > 100);
}

void GuideTest::everyPlaceholderHasItsLabel()
{
    visit(Guide::documented(), [](const Sentence &sentence, const QString &where) {
        static const QRegularExpression placeholder(QStringLiteral("%([1-9])"));
        QSet<int> used;
        auto matches = placeholder.globalMatch(QString::fromUtf8(sentence.source));
        while (matches.hasNext())
            used += matches.next().captured(1).toInt();
        QSet<int> there;
        for (int i = 1; i <= static_cast<int>(sentence.labels.size()); ++i)
            there += i;
        QVERIFY2(used == there, qUtf8Printable(where));
    });
}

void GuideTest::noLabelIsPartOfATranslatableText()
{
    const Guide guide = Guide::documented();
    QSet<QString> labels = allLabels(guide);
    QVERIFY(labels.contains(QStringLiteral("Save Integration")));
    // A tab of the portal, but also the name of the service, which translators keep.
    labels -= QStringLiteral("Active Response");
    visit(guide, [&labels](const Sentence &sentence, const QString &where) {
        for (const QString &label : std::as_const(labels)) {
            QVERIFY2(!hasWord(QString::fromUtf8(sentence.source), label),
                     qUtf8Printable(where + QStringLiteral(": ") + label));
        }
    });
}

void GuideTest::noTextOpposesTheHouseStyle()
{
    const QRegularExpression avoided(
        QStringLiteral("['\"!]|\\.\\.\\.|\\b(please|successfully|simply|just)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    visit(Guide::documented(), [&avoided](const Sentence &sentence, const QString &where) {
        QVERIFY2(!avoided.match(QString::fromUtf8(sentence.source)).hasMatch(), qUtf8Printable(where));
    });
}

QTEST_GUILESS_MAIN(GuideTest)
#include "GuideTest.moc"
