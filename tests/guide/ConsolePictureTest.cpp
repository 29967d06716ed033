// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "checks/Labels.h"
#include "guide/Guide.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using guide::ConsolePicture;
using guide::Guide;
using guide::Label;
using guide::Section;
using guide::Sentence;
using guide::Step;

using namespace Qt::StringLiterals;

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;
using State = ConsolePicture::State;

namespace {

/// Every label that the step shows, menu paths in one piece.
QList<QStringList> labelsOf(const Step &step)
{
    QList<QStringList> labels;
    const auto add = [&labels](const Sentence &sentence) {
        for (const Label &label : sentence.labels)
            labels += label.segments;
    };
    add(step.text);
    for (const guide::Form &form : step.forms)
        add(form.text);
    for (const guide::SubStep &subStep : step.subSteps)
        add(subStep.text);
    for (const guide::Field &field : step.fields)
        add(field.title);
    for (const guide::Value &value : step.values)
        labels += value.label.segments;
    for (const guide::Remark &remark : step.remarks)
        add(remark.text);
    return labels;
}

/// The same, menu paths in pieces.
QSet<QString> wordsOf(const Step &step)
{
    QSet<QString> words;
    const QList<QStringList> labels = labelsOf(step);
    for (const QStringList &label : labels)
        words += QSet<QString>(label.begin(), label.end());
    return words;
}

QSet<QString> wordsOf(const Section &section)
{
    QSet<QString> words;
    for (const Step &step : section.steps)
        words += wordsOf(step);
    return words;
}

QStringList labelsIn(const ConsolePicture &picture, Role role, State state, qsizetype skipped = 0)
{
    QStringList labels;
    for (size_t i = 0; i < picture.items.size(); ++i) {
        if (picture.items[i].role == role && picture.items[i].state == state &&
            !picture.items[i].label.isEmpty())
            labels += picture.labelsOf(i).mid(skipped).join(u" › "_s);
    }
    return labels;
}

/// The guide in each form of the console.
std::vector<Guide> everyForm()
{
    const Guide whole = Guide::documented();
    std::vector<Guide> forms;
    for (const guide::Option &option : whole.field(u"api-application.button"_s)->options)
        forms.push_back(whole.answered([&](const QString &) { return option.id; }));
    return forms;
}

QStringList valuesOf(const Step &step)
{
    QStringList values;
    for (const guide::Value &value : step.values)
        values += value.label.plain();
    values.sort();
    return values;
}

} // namespace

/// Holds the pictures against the steps that they show, and against what the checks name.
class ConsolePictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelOfAPictureIsOneOfTheStepThatItBelongsTo();
    void aPictureIsFoundWhereItsStepsLead();
    void everyStepInAConsoleHasAPictureAndNoneHasTwo();
    void exactlyThreePermissionsAreSelected();
    void exactlyTwoProductsAreSelectedAndTheirNamesakeIsATrap();
    void oneTrapIsAllThatIsToBeLeft();
    void thePictureOfAStepIsItsOwnOrTheNext_data();
    void thePictureOfAStepIsItsOwnOrTheNext();
    void aPictureIsToldInWords_data();
    void aPictureIsToldInWords();
    void stepsAreNumberedInTheirOrder();
};

void ConsolePictureTest::everyLabelOfAPictureIsOneOfTheStepThatItBelongsTo()
{
    int labels = 0;
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        for (const ConsolePicture &picture : section.pictures) {
            for (const ConsolePicture::Item &item : picture.items) {
                QCOMPARE(item.step.isEmpty(), item.state != State::On);
                const Step *step = guide.step(item.step);
                QVERIFY2(step || item.step.isEmpty(), qUtf8Printable(item.step));
                if (item.label.isEmpty())
                    continue;
                ++labels;
                QVERIFY2((step ? wordsOf(*step) : wordsOf(section)).contains(item.label),
                         qUtf8Printable(section.id + u": "_s + item.label));
            }
        }
    }
    QVERIFY(labels > 40);
}

void ConsolePictureTest::aPictureIsFoundWhereItsStepsLead()
{
    for (const Guide guide = Guide::documented(); const Section &section : guide.sections) {
        QStringList path;
        for (const ConsolePicture &picture : section.pictures) {
            QCOMPARE(picture.pathStep.isEmpty(), picture.kind != Kind::Path);
            QVERIFY(picture.dialogTitle.isEmpty() || picture.kind == Kind::Dialog);
            if (picture.kind == Kind::Path)
                path = picture.path;
            QCOMPARE(picture.path, path);
            const bool isSignIn =
                std::any_of(guide.sections.begin(), guide.sections.end(),
                            [&](const Section &each) { return wordsOf(each).contains(picture.console); });
            QVERIFY2(isSignIn, qUtf8Printable(picture.console));
            if (!picture.dialogTitle.isEmpty())
                QVERIFY(wordsOf(section).contains(picture.dialogTitle));
            if (picture.kind != Kind::Path)
                continue;
            const Step *step = guide.step(picture.pathStep);
            QVERIFY(step);
            QVERIFY2(labelsOf(*step).contains(picture.path), qUtf8Printable(step->id));
        }
    }
}

void ConsolePictureTest::everyStepInAConsoleHasAPictureAndNoneHasTwo()
{
    const QSet<QString> elsewhere{u"requirements"_s, u"verification"_s, u"validation"_s, u"legacy-removal"_s};
    for (const Guide &guide : everyForm()) {
        for (const Section &section : guide.sections) {
            for (const Step &step : section.steps) {
                QCOMPARE(section.picture(step.id) == nullptr, elsewhere.contains(section.id));
                const auto count =
                    std::count_if(section.pictures.begin(), section.pictures.end(),
                                  [&](const ConsolePicture &each) { return each.shows(step.id); });
                QVERIFY2(count <= 1, qUtf8Printable(step.id));
            }
        }
    }
}

void ConsolePictureTest::exactlyThreePermissionsAreSelected()
{
    const Guide guide = Guide::documented();
    const Step &step = *guide.step(u"api-role.permissions"_s);
    const ConsolePicture &picture = *guide.section(u"api-role"_s)->picture(step.id);
    // Without "Application Permissions", which is above all of them.
    QStringList selected = labelsIn(picture, Role::Box, State::On, 1);
    QCOMPARE(selected, (QStringList{checks::labels::dashboardRead(), checks::labels::threatRemediationRead(),
                                    checks::labels::threatRemediationEdit()}));
    selected.sort();
    QCOMPARE(selected, valuesOf(step));
    QCOMPARE(labelsIn(picture, Role::Radio, State::On),
             QStringList{u"Security Permissions › Cannot Manage Roles"_s});
}

void ConsolePictureTest::exactlyTwoProductsAreSelectedAndTheirNamesakeIsATrap()
{
    for (const Guide &guide : everyForm()) {
        const Step &step = *guide.step(u"api-application.products"_s);
        const ConsolePicture &picture = *guide.section(u"api-application"_s)->picture(step.id);
        const QStringList selected = labelsIn(picture, Role::Box, State::On, 1);
        QCOMPARE(selected,
                 (QStringList{checks::labels::accountManagement(), checks::labels::threatManagement()}));
        QCOMPARE(selected, valuesOf(step));
        QCOMPARE(labelsIn(picture, Role::Box, State::Trap, 1),
                 QStringList{checks::labels::threatRemediation()});
    }
}

void ConsolePictureTest::oneTrapIsAllThatIsToBeLeft()
{
    for (const Guide &guide : everyForm()) {
        int traps = 0;
        for (const Section &section : guide.sections) {
            for (const ConsolePicture &picture : section.pictures)
                traps += static_cast<int>(
                    std::count_if(picture.items.begin(), picture.items.end(),
                                  [](const auto &item) { return item.state == State::Trap; }));
        }
        QCOMPARE(traps, 1);
    }
}

void ConsolePictureTest::thePictureOfAStepIsItsOwnOrTheNext_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("sign in") << u"threat-remediation.sign-in"_s << Kind::Path;
    QTest::newRow("status") << u"threat-remediation.status"_s << Kind::Form;
    QTest::newRow("permissions") << u"api-role.permissions"_s << Kind::Tree;
    QTest::newRow("category") << u"api-application.category"_s << Kind::Form;
    QTest::newRow("products") << u"api-application.products"_s << Kind::List;
    QTest::newRow("role") << u"api-application.role"_s << Kind::Form;
    QTest::newRow("keys") << u"credentials.secret"_s << Kind::Dialog;
}

void ConsolePictureTest::thePictureOfAStepIsItsOwnOrTheNext()
{
    QFETCH(const QString, step);
    QFETCH(const Kind, kind);
    const Guide guide = Guide::documented();
    const Section *section = guide.section(step.section(u'.', 0, 0));
    const ConsolePicture *picture = section->picture(step);
    QVERIFY(picture);
    QCOMPARE(picture->kind, kind);
    QVERIFY(!section->picture(u"api-role"_s));
}

void ConsolePictureTest::aPictureIsToldInWords_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("path") << u"threat-remediation.open"_s
                          << u"Select: Services › Threat Remediation, New Menu, Settings."_s;
    QTest::newRow("tree") << u"api-role.permissions"_s
                          << u"Select: Security Permissions › Cannot Manage Roles, "
                             "Application Permissions › Account Menu › Dashboard › Read, "
                             "Application Permissions › Services Menu › Threat Remediation › Read, "
                             "Application Permissions › Services Menu › Threat Remediation › Edit, "
                             "Save and Exit."_s;
    QTest::newRow("trap") << u"api-application.products"_s
                          << u"Select: Products › Account Management, Products › Threat Management, Apply. "
                             "Leave: Products › Threat Remediation."_s;
    QTest::newRow("fields") << u"service-account.details"_s << u"Select: Address Settings, Save."_s;
    QTest::newRow("dialog") << u"credentials.secret"_s << u"Select: Client ID, Client Secret."_s;
}

void ConsolePictureTest::aPictureIsToldInWords()
{
    QFETCH(const QString, step);
    QFETCH(const QString, words);
    const Guide guide = Guide::documented();
    const ConsolePicture *picture = guide.section(step.section(u'.', 0, 0))->picture(step);
    QCOMPARE(picture->description(), words);
    QCOMPARE(picture->caption(), u"Mimecast Administration Console (simplified view)"_s);
}

void ConsolePictureTest::stepsAreNumberedInTheirOrder()
{
    const QStringList steps{u"a.one"_s, u"a.two"_s};
    QCOMPARE(guide::numberOf(u"a.two"_s, steps), 2);
    QCOMPARE(guide::numberOf(u"a.three"_s, steps), 0);
    QCOMPARE(guide::numberOf({}, {u""_s}), 0);
}

QTEST_GUILESS_MAIN(ConsolePictureTest)
#include "ConsolePictureTest.moc"
