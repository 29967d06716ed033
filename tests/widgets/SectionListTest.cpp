// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "widgets/SectionList.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using widgets::Glyph;
using widgets::SectionList;

namespace {

QList<SectionList::Entry> entries()
{
    return {{QStringLiteral("first"), QStringLiteral("Before you begin"), Glyph::Done, QStringLiteral("done"),
             true},
            {QStringLiteral("role"), QStringLiteral("API role"), Glyph::Attention,
             QStringLiteral("needs attention"), true},
            {QStringLiteral("keys"), QStringLiteral("Keys"), Glyph::Here, QStringLiteral("here"), true},
            {QStringLiteral("report"), QStringLiteral("Report"), Glyph::Todo,
             QStringLiteral("not opened yet"), false}};
}

} // namespace

class SectionListTest : public QObject
{
    Q_OBJECT

private:
    static void prepare(SectionList *list)
    {
        list->setEntries(entries());
        list->setOpen(QStringLiteral("keys"));
        list->resize(list->sizeHint());
        list->show();
    }

    static void clickOn(SectionList *list, int row)
    {
        const QRect place = list->visualRect(list->model()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    }

private Q_SLOTS:
    void aClickAsksForTheSection()
    {
        SectionList list;
        prepare(&list);
        const QSignalSpy asked(&list, &SectionList::openRequested);
        clickOn(&list, 1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("role"));
    }

    void whatIsNotEnabledIsNotOpened()
    {
        SectionList list;
        prepare(&list);
        const QSignalSpy asked(&list, &SectionList::openRequested);
        clickOn(&list, 3);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(list.currentIndex().row() != 3);
        for (const auto &arguments : asked)
            QVERIFY(arguments.first().toString() != QStringLiteral("report"));
    }

    void theKeyboardOpens_data()
    {
        QTest::addColumn<Qt::Key>("move");
        QTest::addColumn<Qt::Key>("open");
        QTest::addColumn<QString>("id");
        QTest::newRow("Up, Enter") << Qt::Key_Up << Qt::Key_Return << QStringLiteral("role");
        QTest::newRow("Up, Space") << Qt::Key_Up << Qt::Key_Space << QStringLiteral("role");
        QTest::newRow("Home, Enter") << Qt::Key_Home << Qt::Key_Enter << QStringLiteral("first");
        QTest::newRow("End, Enter") << Qt::Key_End << Qt::Key_Return << QStringLiteral("keys");
        QTest::newRow("a letter") << Qt::Key_B << Qt::Key_Return << QStringLiteral("first");
    }

    void theKeyboardOpens()
    {
        QFETCH(Qt::Key, move);
        QFETCH(Qt::Key, open);
        QFETCH(QString, id);
        SectionList list;
        prepare(&list);
        const QSignalSpy asked(&list, &SectionList::openRequested);
        QTest::keyClick(&list, move);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(&list, open);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), id);
    }

    void enterDoesNotReachTheWindow()
    {
        SectionList list;
        prepare(&list);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &press);
        QVERIFY(press.isAccepted());
    }

    void showingWhatIsOpenAsksForNothing()
    {
        SectionList list;
        prepare(&list);
        const QSignalSpy asked(&list, &SectionList::openRequested);
        list.setOpen(QStringLiteral("first"));
        QCOMPARE(list.currentIndex().row(), 0);
        QCOMPARE(asked.count(), 0);
    }

    void changedEntriesKeepThePlace()
    {
        SectionList list;
        prepare(&list);
        QTest::keyClick(&list, Qt::Key_Up);
        auto changed = entries();
        changed[0].glyph = Glyph::Failed;
        list.setEntries(changed);
        QCOMPARE(list.currentIndex().row(), 1);
    }

    void screenReadersHearTitleAndStatus()
    {
        SectionList list;
        prepare(&list);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&list);
        QVERIFY(interface);
        QCOMPARE(interface->childCount(), 4);
        QCOMPARE(interface->child(1)->text(QAccessible::Name), QStringLiteral("API role, needs attention"));
        QVERIFY(interface->child(2)->state().selected);
        QCOMPARE(interface->child(3)->text(QAccessible::Name), QStringLiteral("Report, not opened yet"));
    }

    void everyEntryCanBeHit()
    {
        SectionList list;
        prepare(&list);
        for (int row = 0; row < list.model()->rowCount(); ++row)
            QVERIFY(list.visualRect(list.model()->index(row, 0)).height() >= widgets::smallestTarget);
        QVERIFY(list.sizeHint().width() >= list.sizeHintForColumn(0));
    }
};

QTEST_MAIN(SectionListTest)
#include "SectionListTest.moc"
