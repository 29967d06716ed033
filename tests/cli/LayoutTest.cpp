// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "terminal/Layout.h"
#include "terminal/CommandParser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using terminal::Line;
using terminal::Style;

/// How text is made to fit a terminal.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsBrokenAtSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits") << u"one two"_s << 7 << u"one two"_s;
        QTest::newRow("paragraph") << u"one two three four"_s << 9 << u"one two\nthree\nfour"_s;
        QTest::newRow("lines of its own") << u"one\n\ntwo three"_s << 6 << u"one\n\ntwo\nthree"_s;
        QTest::newRow("item") << u"  - one two three"_s << 12 << u"  - one two\n    three"_s;
        QTest::newRow("number") << u"12. one two three"_s << 12 << u"12. one two\n    three"_s;
        QTest::newRow("column") << u"Failed   one two three"_s << 18 << u"Failed   one two\n         three"_s;
        QTest::newRow("column without room")
            << u"--message-id ID  one two"_s << 20 << u"--message-id ID  one\n  two"_s;
        QTest::newRow("word that is wider")
            << u"see https://host/path now"_s << 10 << u"see\nhttps://host/path\nnow"_s;
        QTest::newRow("wide characters") << u"漢字 漢字 漢字"_s << 9 << u"漢字 漢字\n漢字"_s;
        QTest::newRow("combining characters")
            << u"e\u0301e\u0301 e\u0301e\u0301"_s << 5 << u"e\u0301e\u0301 e\u0301e\u0301"_s;
        QTest::newRow("padding") << u"dns-failure       It fails."_s << 15 << u"dns-failure\n  It fails."_s;
        QTest::newRow("no room") << u"a b"_s << 0 << u"a\nb"_s;
        QTest::newRow("empty") << QString() << 10 << QString();
    }

    void aTextIsBrokenAtSpaces()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        QFETCH(const QString, expected);
        QCOMPARE(terminal::wrapped(text, width), expected);
    }

    void aLineHangsBehindItsMark()
    {
        const QList<Line> lines{{.text = u"one  two\nthree"_s, .style = Style::Good, .mark = u"✓"_s},
                                {.text = u"four five"_s, .style = Style::Muted, .indent = 2},
                                {}};
        QCOMPARE(terminal::laidOut(lines, {.width = 9}), u"✓ one two\n  three\n  four\n  five\n\n"_s);
        QCOMPARE(terminal::laidOut(lines, {.width = 9, .isColored = true}),
                 u"\033[32m✓\033[0m one two\n  three\n  \033[2mfour\033[0m\n  \033[2mfive\033[0m\n\n"_s);
        QCOMPARE(terminal::laidOut(lines, {.width = 9, .isUtf8 = false}),
                 u"+ one two\n  three\n  four\n  five\n\n"_s);
    }

    void aMarkThatLeavesNoRoomStandsAbove()
    {
        QCOMPARE(terminal::laidOut({{.text = u"one two three"_s, .mark = u"--message-id ID "_s, .indent = 2}},
                                   {.width = 20}),
                 u"  --message-id ID\n    one two three\n"_s);
        QCOMPARE(terminal::laidOut({{.text = u"[OPTION]"_s, .mark = u"the-program verify"_s, .indent = 2}},
                                   {.width = 16, .isColored = true}),
                 u"  the-program\n    verify\n    [OPTION]\n"_s);
    }

    void aRowIsCut()
    {
        QCOMPARE(terminal::row({.text = u"one two"_s, .mark = u"✓"_s}, {.width = 9}), u"✓ one two"_s);
        QCOMPARE(terminal::row({.text = u"one two"_s, .mark = u"✓"_s}, {.width = 8}), u"✓ one t…"_s);
        QCOMPARE(terminal::row({.text = u"漢字漢字"_s}, {.width = 6}), u"漢字…"_s);
        QCOMPARE(terminal::row({.text = u"one two"_s}, {.width = 6, .isUtf8 = false}), u"one..."_s);
        QCOMPARE(terminal::row({.text = u"one two"_s, .style = Style::Bad}, {.width = 4, .isColored = true}),
                 u"\033[31mone…\033[0m"_s);
    }

    void whatStandsInALineIsNoCommand()
    {
        const Line hostile{.text = u"\033[2J\n\r\u202e\u009b31m"_s, .mark = u"\033]0;x\a"_s};
        for (const bool isColored : {false, true}) {
            const QString text = terminal::laidOut({hostile}, {.width = 80, .isColored = isColored}) +
                                 terminal::row(hostile, {.width = 80, .isColored = isColored});
            QVERIFY2(!text.contains(u'\033') && !text.contains(u'\r') && !text.contains(u'\u009b'),
                     qPrintable(text));
            QVERIFY(!text.contains(u'\a') && !text.contains(u'\u202e'));
            QCOMPARE(text.count(u'\n'), 1);
        }
    }

    void asciiKeepsWhatCanBeRead()
    {
        QCOMPARE(terminal::ascii(u"“It’s” 1…2 › ✓✕ · – Zoë"_s), u"\"It's\" 1...2 > +x - - Zo\\u00eb"_s);
    }

    void aWordThatIsLikeAnotherIsSuggested_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter too few") << u"verfy"_s << u"verify"_s;
        QTest::newRow("two letters swapped") << u"vreify"_s << u"verify"_s;
        QTest::newRow("the beginning") << u"ver"_s << u"verify"_s;
        QTest::newRow("capitals") << u"Verify"_s << u"verify"_s;
        QTest::newRow("another word") << u"frobnicate"_s << QString();
        QTest::newRow("a letter") << u"x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("endless") << QString(1'000'000, u'v') << QString();
    }

    void aWordThatIsLikeAnotherIsSuggested()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, meant);
        const QStringList known{u"verify"_s, u"watch"_s, u"guide"_s};
        const QString words = terminal::didYouMean(word, known);
        QCOMPARE(words.isEmpty(), meant.isEmpty());
        QVERIFY2(words.contains(meant), qPrintable(words));
        QVERIFY(meant.isEmpty() ==
                terminal::didYouMeanOneOf(word, known).contains(u"verify, watch, guide"_s));
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
