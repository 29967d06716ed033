#include "widgets/CopyButton.h"
#include "widgets/PageScroll.h"
#include "widgets/StepRow.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace widgets;

class StepWidgetsTest : public QObject
{
    Q_OBJECT

private:
    static void prepare(StepRow *row)
    {
        row->setText(QStringLiteral("Click <b>New Role</b>."), QStringLiteral("Click New Role."));
        row->resize(400, row->sizeHint().height());
        row->show();
    }

private Q_SLOTS:
    void aClickOnTheSentenceTicks()
    {
        StepRow row(true);
        prepare(&row);
        const QSignalSpy toggled(&row, &StepRow::toggled);
        auto *label = row.findChild<TextLabel *>();
        QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(10, label->height() / 2));
        QVERIFY(row.isChecked());
        QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(10, label->height() / 2));
        QVERIFY(!row.isChecked());
        QCOMPARE(toggled.count(), 2);
    }

    void markingTheSentenceDoesNotTick()
    {
        StepRow row(true);
        prepare(&row);
        auto *label = row.findChild<TextLabel *>();
        const int middle = label->height() / 2 + 4;
        QTest::mousePress(label, Qt::LeftButton, {}, QPoint(2, middle));
        QMouseEvent drag(QEvent::MouseMove, QPointF(60, middle), label->mapToGlobal(QPointF(60, middle)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(label, &drag);
        QTest::mouseRelease(label, Qt::LeftButton, {}, QPoint(60, middle));
        QVERIFY(label->hasSelectedText());
        QVERIFY(!row.isChecked());
    }

    void onlyTheUserToggles()
    {
        StepRow row(true);
        prepare(&row);
        const QSignalSpy toggled(&row, &StepRow::toggled);
        row.setChecked(true);
        QVERIFY(row.isChecked());
        QCOMPARE(toggled.count(), 0);
        QTest::keyClick(row.tickBox(), Qt::Key_Space);
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.first().first().toBool(), false);
    }

    void theBoxIsNamedByTheSentence()
    {
        StepRow row(true);
        prepare(&row);
        QCOMPARE(QAccessible::queryAccessibleInterface(row.tickBox())->text(QAccessible::Name),
                 QStringLiteral("Click New Role."));
        QVERIFY(row.tickBox()->width() >= smallestTarget);
        QVERIFY(row.tickBox()->height() >= smallestTarget);
    }

    void aStepWithoutABoxFocusesItsField()
    {
        StepRow row(false);
        prepare(&row);
        auto *field = new QLineEdit;
        row.addBelow(field);
        QVERIFY(!row.tickBox());
        QVERIFY(!row.isChecked());
        row.focusStep();
        QTRY_VERIFY(field->hasFocus());
    }

    void copyPutsTheValueOnTheClipboard()
    {
        QString value = QStringLiteral("old");
        CopyButton button(QStringLiteral("Role Name"), [&] { return value; });
        QCOMPARE(button.text(), QStringLiteral("Copy"));
        QCOMPARE(button.accessibleName(), QStringLiteral("Copy Role Name"));
        const QSize before = button.sizeHint();
        value = QStringLiteral("Arctic Wolf Active Response");
        button.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), value);
        QCOMPARE(button.text(), QStringLiteral("Copied"));
        QCOMPARE(button.accessibleName(), QStringLiteral("Copied Role Name"));
        QCOMPARE(button.sizeHint(), before);
        QTRY_COMPARE_WITH_TIMEOUT(button.text(), QStringLiteral("Copy"), 4000);
    }

    void nothingIsNotCopied()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("other"));
        CopyButton button(QStringLiteral("Role Name"), [] { return QString(); });
        button.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("other"));
        QCOMPARE(button.text(), QStringLiteral("Copy"));
    }

    void onlyLinksComeIntoTheTabOrder()
    {
        TextLabel label;
        label.setHtml(QStringLiteral("no <b>link</b>"));
        QVERIFY(!(label.focusPolicy() & Qt::TabFocus));
        QVERIFY(label.textInteractionFlags() & Qt::TextSelectableByMouse);
        label.setHtml(QStringLiteral("a <a href=\"x\">link</a>"));
        QVERIFY(label.focusPolicy() & Qt::TabFocus);
        label.setPlain(QStringLiteral("<a href=\"x\">no link</a>"));
        QVERIFY(!(label.focusPolicy() & Qt::TabFocus));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void linesAreBoundedAndFollowTheFont()
    {
        const QFont before = QApplication::font();
        TextLabel label;
        label.show();
        const int width = label.maximumWidth();
        QCOMPARE(width, 75 * label.fontMetrics().averageCharWidth());
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(larger);
        QTRY_VERIFY(label.maximumWidth() > width * 3 / 2);
        QApplication::setFont(before);
    }

    void aTitleIsLargerThanText()
    {
        const TextLabel title(TextLabel::Role::Title);
        const TextLabel body;
        QVERIFY(title.fontMetrics().height() > body.fontMetrics().height());
        QVERIFY(title.font().bold());
    }

    void quietTextFollowsThePalette()
    {
        const QPalette before = QApplication::palette();
        TextLabel label(TextLabel::Role::Quiet);
        QPalette dark(Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::gray, Qt::white, Qt::white,
                      QColor(0x20, 0x20, 0x20), QColor(0x30, 0x30, 0x30));
        QApplication::setPalette(dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), quietText(QApplication::palette()));
        QApplication::setPalette(before);
    }

    void thePageFollowsTheFocus()
    {
        PageScroll scroll;
        QLineEdit *last = nullptr;
        for (int i = 0; i < 40; ++i)
            scroll.content()->addWidget(last = new QLineEdit);
        scroll.resize(300, 200);
        scroll.show();
        QTRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll.verticalScrollBar()->value(), 0);
        last->setFocus();
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
        QVERIFY(scroll.verticalScrollBar()->value() > 0);
        QCOMPARE(scroll.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }

    void aPageOfTextAloneCanBeScrolledWithTheKeyboard()
    {
        PageScroll scroll;
        auto *label = new TextLabel;
        label->setPlain(QStringLiteral("word ").repeated(400));
        scroll.content()->addWidget(label);
        scroll.resize(300, 200);
        scroll.show();
        QTRY_COMPARE(scroll.focusPolicy(), Qt::TabFocus);
        scroll.setFocus();
        QTRY_VERIFY(scroll.hasFocus());
        QTest::keyClick(&scroll, Qt::Key_PageDown);
        QVERIFY(scroll.verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(StepWidgetsTest)
#include "StepWidgetsTest.moc"
