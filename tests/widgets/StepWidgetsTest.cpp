// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "../support/Palettes.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ClickPath.h"
#include "widgets/CopyButton.h"
#include "widgets/Notice.h"
#include "widgets/PageScroll.h"
#include "widgets/StepCard.h"
#include "widgets/StepRow.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace widgets;

class StepWidgetsTest : public QObject
{
    Q_OBJECT

private:
    static void prepare(StepRow *row)
    {
        row->setText(QStringLiteral("Click <b>New Role</b>."));
        row->resize(400, row->sizeHint().height());
        row->show();
    }

    /// A card with one line and a field in it.
    struct Folded
    {
        StepCard card;
        StepRow *row = new StepRow;
        QLineEdit *field = new QLineEdit;

        Folded()
        {
            card.setTitle(QStringLiteral("Create the role"));
            card.rows()->addWidget(row);
            row->addBelow(field);
            card.resize(500, card.sizeHint().height());
            card.show();
        }
        TextLabel *title() const { return card.findChild<TextLabel *>(); }
    };

private Q_SLOTS:
    void whatToClickIsInCapsThatAreNotBroken()
    {
        ClickPath path;
        path.setLabels({QStringLiteral("Integrations"), QStringLiteral("API and Platform Integrations")});
        QCOMPARE(path.accessibleName(), QStringLiteral("Integrations › API and Platform Integrations"));
        const int line = path.sizeHint().height();
        const int wide = path.sizeHint().width();
        QCOMPARE(path.heightForWidth(wide), line);
        QVERIFY(path.heightForWidth(wide - 1) >= 2 * line);
        QVERIFY(path.heightForWidth(path.minimumSizeHint().width()) > path.heightForWidth(wide - 1));
        QVERIFY(path.minimumSizeHint().width() < wide / 2);
        path.setLabels({});
        QVERIFY(path.isHidden());
    }

    void aPrimaryButtonHasTheColorsOfTheWindowThatItComesInto()
    {
        // As a desktop sets them: every color, so that nothing is left to be inherited.
        const QPalette before = QApplication::palette();
        QApplication::setPalette(support::lightPalette());
        auto *part = new QWidget;
        auto *button = new widgets::Button;
        button->setPrimary(true);
        (new QVBoxLayout(part))->addWidget(button);
        QWidget window;
        window.setPalette(widgets::practiceAccent(window.palette()));
        (new QVBoxLayout(&window))->addWidget(part);
        window.show();
        QCOMPARE(button->palette().color(QPalette::Button),
                 widgets::primaryPalette(window.palette()).color(QPalette::Button));
        QApplication::setPalette(before);
    }

    void aNumberStandsBeforeTheSentence()
    {
        StepRow row;
        auto *field = new QLineEdit;
        row.addBelow(field);
        prepare(&row);
        const auto *label = row.findChild<TextLabel *>();
        const int without = label->x();
        row.setNumber(3);
        QTRY_VERIFY(label->x() > without + 10);
        QTRY_COMPARE(field->mapTo(&row, QPoint()).x(), label->x());
        row.setNumber(0);
        QTRY_COMPARE(label->x(), without);
        QTRY_COMPARE(field->mapTo(&row, QPoint()).x(), label->x());
    }

    void whatIsBesideACardsContentGoesBelowWhereThereIsNoRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QRect>("beside");
        QTest::addColumn<QRect>("content");
        const int edge = space::l;
        QTest::newRow("room") << 700 << Qt::LeftToRight << QRect(700 - edge - 200, edge, 200, 100)
                              << QRect(edge, edge, 700 - 3 * edge - 200, 0);
        QTest::newRow("room, mirrored") << 700 << Qt::RightToLeft << QRect(edge, edge, 200, 100)
                                        << QRect(2 * edge + 200, edge, 700 - 3 * edge - 200, 0);
        QTest::newRow("less room") << 470 << Qt::LeftToRight << QRect(470 - edge - 196, edge, 196, 98)
                                   << QRect(edge, edge, 220, 0);
        QTest::newRow("no room") << 400 << Qt::LeftToRight << QRect(edge, 2 * edge + 40, 250, 125)
                                 << QRect(edge, edge, 400 - 2 * edge, 0);
        QTest::newRow("no room, mirrored")
            << 400 << Qt::RightToLeft << QRect(400 - edge - 250, 2 * edge + 40, 250, 125)
            << QRect(edge, edge, 400 - 2 * edge, 0);
    }

    void whatIsBesideACardsContentGoesBelowWhereThereIsNoRoom()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QRect, beside);
        QFETCH(QRect, content);
        class Half : public QWidget
        {
        public:
            QSize sizeHint() const override { return {200, 100}; }
            QSize minimumSizeHint() const override { return {150, 40}; }
            bool hasHeightForWidth() const override { return true; }
            int heightForWidth(int given) const override { return given / 2; }
        };
        QWidget window;
        window.setLayoutDirection(direction);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        auto *card = new Card;
        auto *first = new QWidget;
        first->setMinimumSize(220, 40);
        card->content()->addWidget(first);
        auto *half = new Half;
        card->setBeside(half);
        layout->addWidget(card);
        layout->addStretch(1);
        window.resize(width, 600);
        window.show();
        QTRY_COMPARE(half->geometry(), beside);
        QCOMPARE(first->x(), content.x());
        QCOMPARE(first->width(), content.width());
        QCOMPARE(first->height(), 40);
        QVERIFY(card->height() >= std::max(first->geometry().bottom(), half->geometry().bottom()) + space::l);
        half->hide();
        QTRY_COMPARE(first->width(), width - 2 * space::l);
        QTRY_COMPARE(card->height(), 40 + 2 * space::l);
    }

    void aCardLetsGoOfItsLayouts()
    {
        auto card = std::make_unique<Card>();
        card->setBeside(new QWidget);
        card->content()->addWidget(new QWidget);
        delete card->findChild<QWidget *>();
        QCOMPARE(card->findChildren<QWidget *>().size(), 1);
    }

    void aFoldedCardIsOpenedByAClickOrItsButton()
    {
        Folded f;
        const QSignalSpy asked(&f.card, &StepCard::openRequested);
        const QSignalSpy ticked(&f.card, &StepCard::ticked);
        QVERIFY(!f.field->isVisible());
        QTest::mouseClick(f.title(), Qt::LeftButton, {}, QPoint(5, f.title()->height() / 2));
        QTest::mouseClick(&f.card, Qt::LeftButton, {}, QPoint(f.card.width() / 2, f.card.height() - 3));
        QCOMPARE(asked.count(), 2);
        auto *opener = f.card.findChild<QAbstractButton *>(QStringLiteral("open"));
        QCOMPARE(opener->accessibleName(), QStringLiteral("Open “Create the role”"));
        QTest::keyClick(opener, Qt::Key_Space);
        QCOMPARE(asked.count(), 3);
        QCOMPARE(ticked.count(), 0);
        f.card.setOpen(true);
        QVERIFY(f.field->isVisible());
        QTest::mouseClick(f.title(), Qt::LeftButton, {}, QPoint(5, f.title()->height() / 2));
        QCOMPARE(asked.count(), 3);
    }

    void theBoxAndDoneTickACard()
    {
        Folded f;
        f.card.setOpen(true);
        const QSignalSpy ticked(&f.card, &StepCard::ticked);
        QTest::keyClick(f.card.tickBox(), Qt::Key_Space);
        QTest::keyClick(f.card.findChild<QWidget *>(QStringLiteral("done")), Qt::Key_Space);
        QCOMPARE(ticked.count(), 2);
        QVERIFY(ticked.at(0).first().toBool() && ticked.at(1).first().toBool());
        f.card.setState(true, false); // Nothing came of it.
        QVERIFY(!f.card.tickBox()->isChecked());
        f.card.setState(true, true);
        QTest::keyClick(f.card.tickBox(), Qt::Key_Space);
        QCOMPARE(ticked.at(2).first().toBool(), false);
    }

    void theBoxIsNamedByTheCard()
    {
        const Folded f;
        QCOMPARE(QAccessible::queryAccessibleInterface(f.card.tickBox())->text(QAccessible::Name),
                 QStringLiteral("Create the role"));
        QVERIFY(f.card.tickBox()->width() >= smallestTarget);
        QVERIFY(f.card.tickBox()->height() >= smallestTarget);
    }

    void tabGoesThroughACardFromTopToBottom()
    {
        Folded f;
        auto *later = new QLineEdit; // As pages add their own, when Done is there already.
        f.row->addBelow(later);
        f.card.setOpen(true);
        f.card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.card));
        f.card.focusStart();
        QList<QWidget *> stops;
        for (int i = 0; i < 4; ++i) {
            stops += QApplication::focusWidget();
            QTest::keyClick(stops.last(), Qt::Key_Tab);
        }
        QCOMPARE(stops, (QList<QWidget *>{f.card.tickBox(), f.field, later,
                                          f.card.findChild<QWidget *>(QStringLiteral("done"))}));
    }

    void whatIsMissingIsSaidUntilItIsNot()
    {
        Folded f;
        f.card.setOpen(true);
        const auto *notice = f.card.findChild<Notice *>();
        QVERIFY(!notice->isVisible());
        f.card.setMissing(QStringLiteral("Enter it."));
        QVERIFY(notice->isVisible());
        f.card.setMissing({});
        QVERIFY(!notice->isVisible());
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
