// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "widgets/WrapLayout.h"
#include "widgets/TextLabel.h"

#include <QTest>

using widgets::TextLabel;
using widgets::WrapLayout;

namespace {

/// Three widgets of 100 × 20 in a layout.
struct Fixture
{
    QWidget window;
    QList<QWidget *> parts;
    WrapLayout *layout;

    explicit Fixture(WrapLayout::Widths widths = WrapLayout::Widths::Own)
        : layout(new WrapLayout(widths, &window))
    {
        for (int i = 0; i < 3; ++i) {
            parts.append(new QWidget);
            parts.constLast()->setFixedHeight(20);
            parts.constLast()->setMinimumWidth(100);
            layout->addWidget(parts.constLast());
        }
    }

    /// Where the widgets are in a window of this width.
    QList<QPoint> placesAt(int width)
    {
        window.resize(width, layout->heightForWidth(width));
        window.show();
        layout->activate();
        QList<QPoint> places;
        for (const QWidget *part : std::as_const(parts))
            places.append(part->pos());
        return places;
    }
};

} // namespace

class WrapLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandSideBySideWhereThereIsRoom()
    {
        Fixture f;
        QCOMPARE(f.placesAt(316), (QList<QPoint>{{0, 0}, {108, 0}, {216, 0}}));
        QCOMPARE(f.window.height(), 20);
    }

    void whatHasNoRoomBeginsAnotherLine()
    {
        Fixture f;
        QCOMPARE(f.placesAt(315), (QList<QPoint>{{0, 0}, {108, 0}, {0, 28}}));
        QCOMPARE(f.window.height(), 48);
        QCOMPARE(f.placesAt(100), (QList<QPoint>{{0, 0}, {0, 28}, {0, 56}}));
        QCOMPARE(f.layout->minimumSize(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        Fixture f;
        f.parts.at(0)->hide();
        QCOMPARE(f.placesAt(208).mid(1), (QList<QPoint>{{0, 0}, {108, 0}}));
    }

    void fromRightToLeftTheyBeginAtTheRight()
    {
        Fixture f;
        f.window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(f.placesAt(316), (QList<QPoint>{{216, 0}, {108, 0}, {0, 0}}));
    }

    void ofEqualWidthTheyAreInOneLineOrEachInItsOwn()
    {
        Fixture f(WrapLayout::Widths::Equal);
        QCOMPARE(f.placesAt(406), (QList<QPoint>{{0, 0}, {138, 0}, {276, 0}}));
        QCOMPARE(f.parts.at(0)->width(), 130);
        QCOMPARE(f.placesAt(300), (QList<QPoint>{{0, 0}, {0, 28}, {0, 56}}));
        QCOMPARE(f.parts.at(0)->width(), 300);
    }

    void aCutTextKeepsItsWords()
    {
        TextLabel label;
        label.setElided(true);
        const QString words(QStringLiteral("winner@fabrikam.example ").repeated(20));
        label.setPlain(words);
        QCOMPARE(label.text(), words);
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.resize(120, 20);
        QCOMPARE(label.toolTip(), words);
        label.setPlain(QStringLiteral("short"));
        QCOMPARE(label.toolTip(), QString());
    }
};

QTEST_MAIN(WrapLayoutTest)
#include "WrapLayoutTest.moc"
