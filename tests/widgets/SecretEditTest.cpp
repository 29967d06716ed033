// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "widgets/SecretEdit.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using widgets::SecretEdit;

namespace {

QByteArray held(const SecretEdit &edit)
{
    return edit.secret().view().toByteArray();
}

} // namespace

class SecretEditTest : public QObject
{
    Q_OBJECT

private:
    secrets::Clipboard m_clipboard{QGuiApplication::clipboard()};

    void putOnClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

private Q_SLOTS:
    void typingAppends()
    {
        SecretEdit edit(&m_clipboard);
        const QSignalSpy edited(&edit, &SecretEdit::edited);
        QTest::keyClicks(&edit, QStringLiteral("aB3"));
        QTest::sendKeyEvent(QTest::Press, &edit, Qt::Key_unknown, QStringLiteral("€"), Qt::NoModifier);
        QCOMPARE(held(edit), QByteArray("aB3€"));
        QCOMPARE(edit.length(), 4);
        QCOMPARE(edited.count(), 4);
    }

    void controlCharactersAreNotTyped()
    {
        SecretEdit edit(&m_clipboard);
        QTest::sendKeyEvent(QTest::Press, &edit, Qt::Key_unknown, QStringLiteral("\x07"), Qt::NoModifier);
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("a\x07\nb"));
        QCoreApplication::sendEvent(&edit, &commit);
        QCOMPARE(held(edit), QByteArray("ab"));
    }

    void backspaceTakesAWholeCharacter_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one byte") << QByteArray("ab") << QByteArray("a");
        QTest::newRow("two bytes") << QByteArray("aé") << QByteArray("a");
        QTest::newRow("three bytes") << QByteArray("a€") << QByteArray("a");
        QTest::newRow("four bytes") << QByteArray("a🔑") << QByteArray("a");
        QTest::newRow("the last") << QByteArray("é") << QByteArray();
        QTest::newRow("broken UTF-8") << QByteArray("\x80\x80") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void backspaceTakesAWholeCharacter()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText(before));
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(held(edit), after);
    }

    void keysThatClear_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+Backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Ctrl+Delete") << Qt::Key_Delete << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Delete") << Qt::Key_Delete << Qt::KeyboardModifiers();
    }

    void keysThatClear()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("abc"));
        const QSignalSpy edited(&edit, &SecretEdit::edited);
        QTest::keyClick(&edit, key, modifiers);
        QVERIFY(edit.secret().isEmpty());
        QCOMPARE(edited.count(), 1);
    }

    void afterSelectAllEverythingIsReplaced()
    {
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("abc"));
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(held(edit), QByteArray("abc"));
        QTest::keyClicks(&edit, QStringLiteral("xy"));
        QCOMPARE(held(edit), QByteArray("xy"));
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QVERIFY(edit.secret().isEmpty());
    }

    void pastingReplacesEverything_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+V") << Qt::Key_V << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift+Insert") << Qt::Key_Insert << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }

    void pastingReplacesEverything()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("before"));
        QStringList order;
        connect(&edit, &SecretEdit::edited, this, [&] { order << QStringLiteral("edited"); });
        connect(&edit, &SecretEdit::pasted, this, [&] { order << QStringLiteral("pasted"); });
        putOnClipboard(QStringLiteral(" new secret \n"));
        QTest::keyClick(&edit, key, modifiers);
        QCOMPARE(held(edit), QByteArray(" new secret \n"));
        QCOMPARE(order, QStringList({QStringLiteral("edited"), QStringLiteral("pasted")}));
    }

    void pastingNothingKeepsWhatIsThere()
    {
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("before"));
        const QSignalSpy pasted(&edit, &SecretEdit::pasted);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(held(edit), QByteArray("before"));
        QCOMPARE(pasted.count(), 0);
    }

    void theMenuPastes()
    {
        SecretEdit edit(&m_clipboard);
        edit.show();
        putOnClipboard(QStringLiteral("from the menu"));
        QContextMenuEvent request(QContextMenuEvent::Mouse, QPoint(1, 1), edit.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(&edit, &request);
        auto *menu = edit.findChild<QMenu *>();
        QVERIFY(menu);
        QAction *first = menu->actions().constFirst();
        QCOMPARE(first->text(), QStringLiteral("Paste"));
        first->trigger();
        QCOMPARE(held(edit), QByteArray("from the menu"));
        menu->close();
    }

    void nothingIsCopied()
    {
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("secret"));
        putOnClipboard(QStringLiteral("other"));
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("other"));
        QCOMPARE(held(edit), QByteArray("secret"));
    }

    void readOnlyStaysAsItIs()
    {
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("secret"));
        edit.setReadOnly(true);
        putOnClipboard(QStringLiteral("other"));
        QTest::keyClicks(&edit, QStringLiteral("abc"));
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(held(edit), QByteArray("secret"));
    }

    void enterIsToldAndKept()
    {
        QWidget window;
        auto *edit = new SecretEdit(&m_clipboard, &window);
        const QSignalSpy entered(edit, &SecretEdit::returnPressed);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        QCoreApplication::sendEvent(edit, &press);
        QCOMPARE(entered.count(), 1);
        QVERIFY(press.isAccepted());
    }

    void tabLeaves()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new SecretEdit(&m_clipboard);
        auto *next = new QLineEdit;
        layout->addWidget(edit);
        layout->addWidget(next);
        window.show();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QVERIFY(edit->secret().isEmpty());
    }

    void screenReadersHearItsLengthOnly_data()
    {
        QTest::addColumn<bool>("revealed");
        QTest::newRow("dots") << false;
        QTest::newRow("shown") << true;
    }

    void screenReadersHearItsLengthOnly()
    {
        QFETCH(bool, revealed);
        SecretEdit edit(&m_clipboard);
        edit.setAccessibleName(QStringLiteral("Client Secret"));
        edit.setSecret(secrets::SecretText("sécret"));
        edit.setRevealed(revealed);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().passwordEdit);
        QVERIFY(interface->state().focusable);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Client Secret"));
        QCOMPARE(interface->text(QAccessible::Value), QString(6, QChar(0x2022)));
        QVERIFY(!interface->textInterface());
        QVERIFY(!interface->editableTextInterface());
        QVERIFY(!interface->valueInterface());
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator})
            QVERIFY(!interface->text(kind).contains(QStringLiteral("cret"), Qt::CaseSensitive) ||
                    kind == QAccessible::Name);
    }

    void noPropertyHoldsIt()
    {
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("sesame"));
        edit.setRevealed(true);
        const QMetaObject *meta = edit.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY(!meta->property(i).read(&edit).toString().contains(QStringLiteral("sesame")));
    }

    void inputMethodsLearnNothing()
    {
        SecretEdit edit(&m_clipboard);
        edit.setSecret(secrets::SecretText("sesame"));
        const auto hints = Qt::InputMethodHints(edit.inputMethodQuery(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhHiddenText));
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
        QVERIFY(hints.testFlag(Qt::ImhNoPredictiveText));
        for (const auto query :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
            QCOMPARE(edit.inputMethodQuery(query).toString(), QString());
    }

    void dotsLookTheSameWhateverTheyHide()
    {
        SecretEdit edit(&m_clipboard);
        edit.resize(edit.sizeHint());
        edit.setSecret(secrets::SecretText("aaaa"));
        const QImage first = edit.grab().toImage();
        edit.setSecret(secrets::SecretText("WWWW"));
        QCOMPARE(edit.grab().toImage(), first);
        edit.setRevealed(true);
        QVERIFY(edit.grab().toImage() != first);
    }

    void isAsHighAsALineEdit()
    {
        SecretEdit edit(&m_clipboard);
        QVERIFY(edit.sizeHint().height() >= QLineEdit().sizeHint().height());
    }
};

QTEST_MAIN(SecretEditTest)
#include "SecretEditTest.moc"
