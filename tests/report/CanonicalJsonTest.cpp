// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "report/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <bit>

/// Examples of RFC 8785, by its sections.
class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainExampleIsWrittenAsPublished();     // 3.2.2 to 3.2.4
    void membersAreSortedByUtf16Units();           // 3.2.3
    void numbersAreWrittenAsEcmaScriptDoes_data(); // Appendix B
    void numbersAreWrittenAsEcmaScriptDoes();
    void controlCharactersAreEscaped();
    void whatCannotBeWrittenIsRefused_data();
    void whatCannotBeWrittenIsRefused();
    void nestedObjectsAreSortedToo();
};

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void CanonicalJsonTest::theMainExampleIsWrittenAsPublished()
{
    const QByteArray example = R"({
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    })";
    const QByteArray published =
        "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d6265727322"
        "3a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d"
        "32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f22"
        "7d";
    QCOMPARE(report::canonicalJson(parsed(example)).value(), QByteArray::fromHex(published));
}

void CanonicalJsonTest::membersAreSortedByUtf16Units()
{
    const QByteArray example = R"({
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    })";
    const QByteArray canonical = report::canonicalJson(parsed(example)).value();
    qsizetype last = -1;
    for (const char *value : {"Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis",
                              "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"}) {
        const qsizetype position = canonical.indexOf(value);
        QVERIFY2(position > last, value);
        last = position;
    }
}

void CanonicalJsonTest::numbersAreWrittenAsEcmaScriptDoes_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    struct Row
    {
        quint64 bits;
        const char *text;
    };
    for (const Row &row : {Row{0x0000000000000000, "0"},
                           Row{0x8000000000000000, "0"},
                           Row{0x0000000000000001, "5e-324"},
                           Row{0x8000000000000001, "-5e-324"},
                           Row{0x7fefffffffffffff, "1.7976931348623157e+308"},
                           Row{0xffefffffffffffff, "-1.7976931348623157e+308"},
                           Row{0x4340000000000000, "9007199254740992"},
                           Row{0xc340000000000000, "-9007199254740992"},
                           Row{0x4430000000000000, "295147905179352830000"},
                           Row{0x44b52d02c7e14af5, "9.999999999999997e+22"},
                           Row{0x44b52d02c7e14af6, "1e+23"},
                           Row{0x44b52d02c7e14af7, "1.0000000000000001e+23"},
                           Row{0x444b1ae4d6e2ef4e, "999999999999999700000"},
                           Row{0x444b1ae4d6e2ef4f, "999999999999999900000"},
                           Row{0x444b1ae4d6e2ef50, "1e+21"},
                           Row{0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
                           Row{0x3eb0c6f7a0b5ed8d, "0.000001"},
                           Row{0x41b3de4355555553, "333333333.3333332"},
                           Row{0x41b3de4355555554, "333333333.33333325"},
                           Row{0x41b3de4355555555, "333333333.3333333"},
                           Row{0x41b3de4355555556, "333333333.3333334"},
                           Row{0x41b3de4355555557, "333333333.33333343"},
                           Row{0xbecbf647612f3696, "-0.0000033333333333333333"},
                           Row{0x43143ff3c1cb0959, "1424953923781206.2"}}) {
        QTest::newRow(row.text) << row.bits << QByteArray(row.text);
    }
}

void CanonicalJsonTest::numbersAreWrittenAsEcmaScriptDoes()
{
    QFETCH(const quint64, bits);
    QFETCH(const QByteArray, text);
    const QJsonObject object{{QStringLiteral("n"), std::bit_cast<double>(bits)}};
    QCOMPARE(report::canonicalJson(object).value(), QByteArray("{\"n\":" + text + "}"));
}

void CanonicalJsonTest::controlCharactersAreEscaped()
{
    const QJsonObject object{{QStringLiteral("s"), QStringLiteral("\b\t\n\f\r\u0001\u001f\u007f")}};
    QCOMPARE(report::canonicalJson(object).value(),
             QByteArray("{\"s\":\"\\b\\t\\n\\f\\r\\u0001\\u001f\x7f\"}"));
}

// Sections 3.2.2.2 and 3.2.2.3, and the last rows of Appendix B.
void CanonicalJsonTest::whatCannotBeWrittenIsRefused_data()
{
    QTest::addColumn<QJsonObject>("object");
    const auto number = [](quint64 bits) {
        return QJsonObject{{QStringLiteral("n"), QJsonValue(std::bit_cast<double>(bits))}};
    };
    QTest::newRow("no number") << number(0x7fffffffffffffff);
    QTest::newRow("infinity") << number(0x7ff0000000000000);
    const QString high(QChar(0xdead));
    const QString low(QChar(0xdc00));
    QTest::newRow("the RFC's \\udead") << QJsonObject{{QStringLiteral("s"), high}};
    QTest::newRow("a low one alone") << QJsonObject{{QStringLiteral("s"), low}};
    QTest::newRow("the wrong way round") << QJsonObject{{QStringLiteral("s"), QString(low + QChar(0xd800))}};
    QTest::newRow("before another") << QJsonObject{{QStringLiteral("s"), QString(high + u'x')}};
    QTest::newRow("in a name") << QJsonObject{{high, 1}};
    QTest::newRow("in a list") << QJsonObject{{QStringLiteral("l"), QJsonArray{QJsonObject{{high, 1}}}}};
}

void CanonicalJsonTest::whatCannotBeWrittenIsRefused()
{
    QFETCH(const QJsonObject, object);
    QVERIFY(!report::canonicalJson(object));
}

void CanonicalJsonTest::nestedObjectsAreSortedToo()
{
    QCOMPARE(report::canonicalJson(parsed(R"({"b": [{"d": 1, "c": {}}], "a": []})")).value(),
             QByteArray(R"({"a":[],"b":[{"c":{},"d":1}]})"));
}

QTEST_APPLESS_MAIN(CanonicalJsonTest)
#include "CanonicalJsonTest.moc"
