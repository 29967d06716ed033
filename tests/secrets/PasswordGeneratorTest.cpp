// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "secrets/PasswordGenerator.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cctype>

using secrets::generatePassword;
using secrets::SecretText;

class PasswordGeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheLengthThatIsAskedForWithinItsBounds_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("expected");
        QTest::newRow("negative") << -1 << 12;
        QTest::newRow("too short") << 11 << 12;
        QTest::newRow("shortest") << 12 << 12;
        QTest::newRow("usual") << 24 << 24;
        QTest::newRow("longest") << 64 << 64;
        QTest::newRow("too long") << 2000000000 << 64;
    }

    void itHasTheLengthThatIsAskedForWithinItsBounds()
    {
        QFETCH(int, asked);
        QFETCH(int, expected);
        QCOMPARE(generatePassword(asked).size(), qsizetype(expected));
    }

    void eachHasOneOfEveryKindAndNothingThatIsMistaken()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray password = generatePassword(12).view().toByteArray();
            const auto has = [&](auto kind) { return std::any_of(password.begin(), password.end(), kind); };
            QVERIFY(has([](unsigned char c) { return std::islower(c) != 0; }));
            QVERIFY(has([](unsigned char c) { return std::isupper(c) != 0; }));
            QVERIFY(has([](unsigned char c) { return std::isdigit(c) != 0; }));
            QVERIFY(has([](unsigned char c) { return std::ispunct(c) != 0; }));
            QVERIFY(!has([](char c) { return QByteArrayView("O0Il1|").contains(c); }));
            QVERIFY(!has([](unsigned char c) { return std::isgraph(c) == 0; }));
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 2000);
    }

    /// A place that always held the same kind would give a part of the password away.
    void everyPlaceHoldsEveryKind()
    {
        constexpr int rounds = 4000;
        QMap<int, int> signsAt;
        for (int i = 0; i < rounds; ++i) {
            const SecretText password = generatePassword(12);
            for (int place = 0; place < 12; ++place)
                signsAt[place] +=
                    std::ispunct(static_cast<unsigned char>(password.view()[place])) != 0 ? 1 : 0;
        }
        // Expected is about a fifth of the rounds; the bounds are many standard deviations away.
        for (int place = 0; place < 12; ++place)
            QVERIFY2(signsAt[place] > rounds / 8 && signsAt[place] < rounds / 3,
                     qPrintable(QString::number(signsAt[place])));
    }
};

QTEST_APPLESS_MAIN(PasswordGeneratorTest)
#include "PasswordGeneratorTest.moc"
