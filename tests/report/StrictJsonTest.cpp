// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "report/StrictJson.h"

#include <QTest>

using report::JsonFault;

/// That what a report's checksum is taken over is what every reader reads.
class StrictJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTakenAtItsWordOrNot_data();
    void aTextIsTakenAtItsWordOrNot();
    void aHostileTextIsJudgedAtOnce_data();
    void aHostileTextIsJudgedAtOnce();
};

void StrictJsonTest::aTextIsTakenAtItsWordOrNot_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &json, JsonFault fault) {
        QTest::newRow(name) << json << static_cast<int>(fault);
    };
    row("all kinds of values", R"( {"a": [1, "x", true, false, null, {}], "b": {"c": []}} )",
        JsonFault::None);
    row("escapes", R"(["\" \\ \/ \b \f \n \r \t \u00e4 \uD83D\uDE00 \u0000"])", JsonFault::None);
    row("zero", "[0]", JsonFault::None);
    row("the largest number", "[9007199254740991]", JsonFault::None);

    row("2^53", "[9007199254740992]", JsonFault::Ambiguous);
    row("more digits", "[10000000000000000]", JsonFault::Ambiguous);
    row("below zero", "[-1]", JsonFault::Ambiguous);
    row("the negative zero", "[-0]", JsonFault::Ambiguous);
    row("a fraction", "[1.5]", JsonFault::Ambiguous);
    row("a whole fraction", "[1.0]", JsonFault::Ambiguous);
    row("an exponent", "[1e400]", JsonFault::Ambiguous);
    row("a leading zero", "[01]", JsonFault::Ambiguous);
    row("a member twice", R"({"a": 1, "b": 2, "a": 3})", JsonFault::Ambiguous);
    row("a member twice, in other letters", R"({"a": 1, "\u0061": 2})", JsonFault::Ambiguous);
    row("a member twice, deeper", R"([{"a": {"b": 1, "b": 1}}])", JsonFault::Ambiguous);
    row("the same member in two objects", R"([{"a": 1}, {"a": 2}])", JsonFault::None);
    row("a high surrogate alone", R"(["\ud83d x"])", JsonFault::Ambiguous);
    row("a low surrogate alone", R"(["\ude00"])", JsonFault::Ambiguous);
    row("surrogates in the wrong order", R"(["\ude00\ud83d"])", JsonFault::Ambiguous);
    row("two high surrogates", R"(["\ud83d\ud83d\ude00"])", JsonFault::Ambiguous);

    row("a byte order mark before a text",
        "[\"\xef\xbb\xbf"
        "a\"]",
        JsonFault::Ambiguous);
    row("a byte order mark before a name",
        "{\"\xef\xbb\xbf"
        "a\": 1}",
        JsonFault::Ambiguous);
    row("a byte order mark within a text", "[\"a\xef\xbb\xbf\"]", JsonFault::None);

    row("nothing", "", JsonFault::Malformed);
    row("a byte order mark", "\xef\xbb\xbf{}", JsonFault::Malformed);
    row("something behind it", "{} x", JsonFault::Malformed);
    row("a second document", "{} {}", JsonFault::Malformed);
    row("a NUL behind it", QByteArray("{}\0", 3), JsonFault::Malformed);
    row("not UTF-8", "[\"\xff\"]", JsonFault::Malformed);
    row("half a character", "[\"\xc3\"]", JsonFault::Malformed);
    row("a surrogate in UTF-8", "[\"\xed\xa0\x80\"]", JsonFault::Malformed);
    row("UTF-16", QByteArray("[\0]\0", 4), JsonFault::Malformed);
    row("a line break in a text", "[\"a\nb\"]", JsonFault::Malformed);
    row("an unknown escape", R"(["\q"])", JsonFault::Malformed);
    row("half an escape", R"(["\u12"])", JsonFault::Malformed);
    row("a text without end", R"(["a)", JsonFault::Malformed);
    row("an escape at the end", "[\"\\", JsonFault::Malformed);
    row("a comma too many", "[1,]", JsonFault::Malformed);
    row("a comma too few", "[1 2]", JsonFault::Malformed);
    row("a name without quotes", "{a: 1}", JsonFault::Malformed);
    row("a comment", "/* x */ {}", JsonFault::Malformed);
    row("not a number", "[NaN]", JsonFault::Malformed);
    row("malformed, and a member twice", R"({"a": 1, "a": 2)", JsonFault::Malformed);
    row("a text of 2,000 characters", "[\"" + QByteArray("\xe2\x82\xac").repeated(2000) + "\"]",
        JsonFault::None);
    row("one more", "[\"" + QByteArray("\xe2\x82\xac").repeated(2001) + "\"]", JsonFault::LongText);
    row("2,000 escaped", "[\"" + QByteArray(R"(\ud83d\ude00)").repeated(2000) + "\"]", JsonFault::None);
    row("one more escaped", "[\"" + QByteArray(R"(\n)").repeated(2001) + "\"]", JsonFault::LongText);
    row("a long name", "{\"" + QByteArray(2001, 'a') + "\": 1}", JsonFault::LongText);
    row("too deep", QByteArray(100, '[') + QByteArray(100, ']'), JsonFault::TooMuch);
    row("too many values", '[' + QByteArray("1,").repeated(20'000) + "1]", JsonFault::TooMuch);
}

void StrictJsonTest::aTextIsTakenAtItsWordOrNot()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, fault);
    QCOMPARE(static_cast<int>(report::faultOf(json)), fault);
    // It ends where the text ends.
    const QByteArray longer = json + QByteArray("\"\"]}", 4);
    report::faultOf(QByteArrayView(longer).first(json.size()));
}

void StrictJsonTest::aHostileTextIsJudgedAtOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    constexpr qsizetype size = 1 << 20;
    QTest::newRow("brackets") << QByteArray(size, '[');
    QTest::newRow("objects") << QByteArray(R"({"a":)").repeated(size / 5);
    QTest::newRow("one text") << '"' + QByteArray(size, 'x') + '"';
    QTest::newRow("escapes") << '"' + QByteArray("\\u0041").repeated(size / 6) + '"';
    QTest::newRow("digits") << QByteArray(size, '9');
    QTest::newRow("space") << QByteArray(size, ' ');
    QByteArray members = "{";
    for (int i = 0; i < 50'000; ++i)
        members += '"' + QByteArray::number(i) + "\":1,";
    QTest::newRow("members") << members;
}

void StrictJsonTest::aHostileTextIsJudgedAtOnce()
{
    QFETCH(const QByteArray, json);
    QElapsedTimer elapsed;
    elapsed.start();
    report::faultOf(json);
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
}

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "StrictJsonTest.moc"
