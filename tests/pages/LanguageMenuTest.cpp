// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The menu of languages on Welcome, with two languages of one text each.
class LanguageMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageIsInTheMenuByItsOwnName()
    {
        language::Translators translators;
        translators.use(u"en"_s);
        WizardFixture f;
        f.translators = &translators;
        f.start();
        QStringList names;
        const auto actions = f.find<QPushButton>("language")->menu()->actions();
        for (const QAction *action : actions)
            names.append(action->text());
        QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"العربية"_s}));
        QCOMPARE(f.find<QPushButton>("language")->text(), u"English"_s);
        QVERIFY(actions.constFirst()->isChecked());
        QVERIFY(f.find<QPushButton>("language")->isVisible());
    }

    void withoutTranslatorsThereIsNoMenu()
    {
        const WizardFixture f;
        QVERIFY(!f.wizard->findChild<QPushButton *>(u"language"_s));
    }

    void theWholeWindowTurnsToTheChosenLanguage()
    {
        language::Translators translators;
        translators.use(u"en"_s);
        WizardFixture f;
        f.translators = &translators;
        f.start();
        const auto *start = f.find<QPushButton>("welcome.start");
        QCOMPARE(start->text(), u"Start set-up"_s);
        choose(f, 1);
        QTRY_COMPARE(start->text(), u"Einrichtung beginnen"_s);
        QCOMPARE(f.find<QPushButton>("language")->text(), u"Deutsch"_s);
        QCOMPARE(f.wizard->layoutDirection(), Qt::LeftToRight);
        choose(f, 2);
        QTRY_COMPARE(start->text(), u"ابدأ الإعداد"_s);
        QTRY_COMPARE(f.wizard->layoutDirection(), Qt::RightToLeft);
        choose(f, 0);
        QTRY_COMPARE(start->text(), u"Start set-up"_s);
        QTRY_COMPARE(f.wizard->layoutDirection(), Qt::LeftToRight);
    }

    void nothingIsLostOnAPage()
    {
        language::Translators translators;
        translators.use(u"en"_s);
        WizardFixture f;
        f.translators = &translators;
        f.start();
        f.begin(session::Mode::Real);
        QVERIFY(QTest::qWaitForWindowActive(f.wizard.get()));
        auto *organization = f.find<QLineEdit>("requirements.organisation");
        organization->setFocus();
        QTest::keyClicks(organization, u"Contoso"_s);
        organization->setCursorPosition(3);
        organization->setSelection(1, 2);
        for (const QString &code : {u"ar"_s, u"de"_s, u"en"_s}) {
            translators.use(code);
            QCOMPARE(organization->text(), u"Contoso"_s);
            QCOMPARE(organization->selectedText(), u"on"_s);
            QVERIFY(organization->hasFocus());
            QCOMPARE(f.wizard->currentId(), static_cast<int>(pages::RequirementsId));
        }
        QCOMPARE(f.openSetup().setup().organization(), u"Contoso"_s);
        f.openSetup().close();
    }

private:
    static void choose(const WizardFixture &f, int index)
    {
        f.find<QPushButton>("language")->menu()->actions().at(index)->trigger();
    }
};

QTEST_MAIN(LanguageMenuTest)
#include "LanguageMenuTest.moc"
