// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Where one begins.
class WelcomePageTest : public QObject
{
    Q_OBJECT

private:
    static bool isShown(const WizardFixture &f, const char *name)
    {
        return f.find<QWidget>(name)->isVisible();
    }

private Q_SLOTS:
    void theFirstThingIsToStart()
    {
        const WizardFixture f;
        QVERIFY(isShown(f, "welcome.start"));
        QVERIFY(!isShown(f, "welcome.continue") && !isShown(f, "welcome.all") && !isShown(f, "welcome.new"));
        QCOMPARE(f.wizard->focusWidget()->objectName(), u"welcome.start"_s);
        f.find<QPushButton>("welcome.start")->click();
        QCOMPARE(f.wizard->currentId(), int(pages::RequirementsId));
        QVERIFY(f.openSetup().mode() == session::Mode::Real);
    }

    void theLastSetupGoesOnWhereItWasLeft()
    {
        WizardFixture f;
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(u"Contoso Ltd"_s);
        f.wizard->openPage(pages::ApiRoleId);
        f.wizard->openPage(pages::WelcomeId);
        QCOMPARE(f.wizard->focusWidget()->objectName(), u"welcome.continue"_s);
        QCOMPARE(f.find<QLabel>("welcome.primary-title")->text(), u"Contoso Ltd"_s);
        const QString where = f.find<QLabel>("welcome.primary-text")->text();
        QVERIFY2(where.startsWith("Step 4 of 11: API role."_L1), qPrintable(where));
        QVERIFY(!isShown(f, "welcome.start") && isShown(f, "welcome.new"));
        f.find<QPushButton>("welcome.continue")->click();
        QCOMPARE(f.wizard->currentId(), int(pages::ApiRoleId));
        QCOMPARE(f.openSetup().setup().organization(), u"Contoso Ltd"_s);
    }

    void theNewestOfBothKindsComesFirst()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(u"Contoso Ltd"_s);
        f.wizard->openPage(pages::WelcomeId);
        QTest::qWait(1100); // Files are told apart by seconds.
        f.begin(session::Mode::Practice);
        f.openSetup().setup().setOrganization(u"Fabrikam"_s);
        f.wizard->openPage(pages::WelcomeId);
        QCOMPARE(f.find<QLabel>("welcome.primary-title")->text(), u"Fabrikam (practice)"_s);
        f.find<QPushButton>("welcome.continue")->click();
        QVERIFY(f.openSetup().isPractice());
    }

    void allSetupsUnfoldAndFold()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(u"Contoso Ltd"_s);
        f.wizard->openPage(pages::WelcomeId);
        QVERIFY(!isShown(f, "welcome.saved"));
        f.find<QPushButton>("welcome.all")->click();
        QVERIFY(isShown(f, "welcome.saved"));
        f.find<QPushButton>("welcome.all")->click();
        QVERIFY(!isShown(f, "welcome.saved"));
    }

    void noListOfSectionsStandsBesideIt()
    {
        const WizardFixture f;
        QVERIFY(!f.wizard->sideWidget()->isVisible());
        QVERIFY(isShown(f, "welcome.introduction"));
        f.begin(session::Mode::Preview);
        QVERIFY(f.wizard->sideWidget()->isVisible());
    }

    void aFolderThatCannotBeReadIsSaid()
    {
        WizardFixture f;
        QFile file(f.home.filePath(u"setups"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // No folder at all.
        file.close();
        f.start();
        const auto *words = f.find<QLabel>("unreadable");
        QVERIFY2(words->text().contains(u"can’t be read"_s) && words->text().contains(file.fileName()),
                 qPrintable(words->text()));
        QVERIFY(words->isVisible());
        // It is not for ever.
        QVERIFY(file.remove());
        f.start();
        QVERIFY(!f.wizard->findChild<QLabel *>(u"unreadable"_s));
    }
};

QTEST_MAIN(WelcomePageTest)
#include "WelcomePageTest.moc"
