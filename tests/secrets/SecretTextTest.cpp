// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "secrets/SecretText.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr std::string_view canary = "CANARY-7f3a";

int releases = 0; ///< How often memory was given back,
int leaks = 0;    ///< and how often with a piece of the canary still in it.

} // namespace

// SecretText's memory is given back by this, so that each release can be looked at.
extern "C" int munmap(void *memory, size_t size)
{
    std::string bytes(size, '\0');
    iovec to{bytes.data(), size};
    iovec from{memory, size};
    ++releases;
    process_vm_readv(getpid(), &to, 1, &from, 1, 0); // Stops where nothing may be read.
    leaks += bytes.find(canary.substr(0, 6)) != std::string::npos ? 1 : 0;
    return static_cast<int>(syscall(SYS_munmap, memory, size));
}

using secrets::SecretText;

class SecretTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { releases = leaks = 0; }

    void theWatchOverReleasedMemoryWorks()
    {
        constexpr size_t size = 4096;
        void *plain = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        QVERIFY(plain != MAP_FAILED);
        std::copy(canary.begin(), canary.end(), static_cast<char *>(plain));
        munmap(plain, size);
        QCOMPARE(leaks, 1);
    }

    void itsMemoryIsKeptOutOfTheSwapSpaceAndOfCoreDumps()
    {
        const auto flags = [](const SecretText &text) {
            QFile maps(QStringLiteral("/proc/self/smaps"));
            if (!maps.open(QIODevice::ReadOnly))
                return QByteArrayList{"(unreadable)"};
            const auto wanted = reinterpret_cast<quintptr>(text.view().data());
            bool isHere = false;
            while (true) {
                const QByteArray line = maps.readLine();
                if (line.isEmpty())
                    return QByteArrayList{"(not found)"};
                const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
                if (range.size() == 2)
                    isHere = range[0].toULongLong(nullptr, 16) <= wanted &&
                             wanted < range[1].toULongLong(nullptr, 16);
                if (isHere && line.startsWith("VmFlags:"))
                    return line.simplified().split(' ');
            }
        };
        const SecretText text(canary);
#ifndef SANITIZED // Where locking is passed over.
        QVERIFY2(flags(text).contains("lo"), flags(text).join(' ').constData());
#endif
        QVERIFY2(flags(text).contains("dd"), flags(text).join(' ').constData());
    }

    void wipeOverwritesEveryByte()
    {
        std::array<char, 16> bytes{};
        bytes.fill('x');
        secrets::wipe(bytes.data(), bytes.size());
        QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; }));
        secrets::wipe(nullptr, 0);
    }

    void anEmptyTextIsEmpty()
    {
        const SecretText text;
        QVERIFY(text.isEmpty());
        QCOMPARE(text.size(), 0);
        QCOMPARE(text.view().toByteArray(), QByteArray());
        QVERIFY(text == SecretText(QByteArrayView("")));
    }

    void itLeavesNothingBehindWhenReleased()
    {
        {
            const SecretText text(canary);
            QCOMPARE(text.size(), qsizetype(canary.size()));
        }
        QVERIFY(releases > 0);
        QCOMPARE(leaks, 0);
    }

    void itLeavesNothingBehindWhenItGrowsAndShrinks()
    {
        {
            SecretText text;
            for (const char c : canary)
                text.insert(text.size(), QByteArrayView(&c, 1));
            text.insert(0, QByteArrayView("before "));
            QCOMPARE(text.view().toByteArray(), QByteArray("before CANARY-7f3a"));
            text.remove(0, 7);
            QCOMPARE(text.view().toByteArray(), QByteArray("CANARY-7f3a"));
            text.remove(3, 100);
            QCOMPARE(text.view().toByteArray(), QByteArray("CAN"));
            text.insert(3, QByteArrayView("ARY-7f3a"));
        }
        QCOMPARE(leaks, 0);
    }

    void itLeavesNothingBehindWhenReplacedOrCleared()
    {
        SecretText text(canary);
        text = SecretText(QByteArrayView("other"));
        QCOMPARE(text.view().toByteArray(), QByteArray("other"));
        text = SecretText(canary);
        text.clear();
        QVERIFY(text.isEmpty());
        QCOMPARE(leaks, 0);
    }

    void aMovedTextIsEmptyAndTheOtherHoldsIt()
    {
        SecretText first(canary);
        const char *bytes = first.view().data();
        SecretText second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): empty after a move is promised.
        QVERIFY(second.view().data() == bytes);
        SecretText third(QByteArrayView("old"));
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(third.view().data() == bytes);
    }

    void aCloneIsItsOwnCopy()
    {
        SecretText first(canary);
        const SecretText second = first.clone();
        QVERIFY(first == second);
        first.clear();
        QCOMPARE(second.size(), qsizetype(canary.size()));
    }

    void itInsertsAndRemovesWithinBounds_data()
    {
        QTest::addColumn<int>("insertAt");
        QTest::addColumn<int>("removeAt");
        QTest::addColumn<int>("removeCount");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("front") << 0 << 0 << 1 << QByteArray("_abc");
        QTest::newRow("middle") << 2 << 1 << 2 << QByteArray("a_c");
        QTest::newRow("end") << 3 << 4 << 1 << QByteArray("abc_");
        QTest::newRow("before the front") << -5 << -1 << 2 << QByteArray("abc");
        QTest::newRow("beyond the end") << 99 << 99 << 5 << QByteArray("abc__");
        QTest::newRow("more than there is") << 0 << 1 << 99 << QByteArray("_");
        QTest::newRow("nothing") << 0 << 0 << 0 << QByteArray("__abc");
        QTest::newRow("a negative length") << 0 << 0 << -3 << QByteArray("__abc");
        QTest::newRow("everything") << 0 << 0 << 5 << QByteArray();
    }

    void itInsertsAndRemovesWithinBounds()
    {
        QFETCH(int, insertAt);
        QFETCH(int, removeAt);
        QFETCH(int, removeCount);
        QFETCH(QByteArray, expected);
        SecretText text(QByteArrayView("abc"));
        text.insert(insertAt, QByteArrayView("__"));
        text.remove(removeAt, removeCount);
        QCOMPARE(text.view().toByteArray(), expected);
    }

    void itMayBeInsertedIntoItself()
    {
        SecretText text(QByteArrayView("ab"));
        text.insert(1, text.view());
        QCOMPARE(text.view().toByteArray(), QByteArray("aabb"));
    }

    void equalityLooksAtEveryByte_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("equal");

        QTest::newRow("same") << QByteArray("secret") << true;
        QTest::newRow("first differs") << QByteArray("Secret") << false;
        QTest::newRow("last differs") << QByteArray("secreT") << false;
        QTest::newRow("shorter") << QByteArray("secre") << false;
        QTest::newRow("longer") << QByteArray("secrets") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void equalityLooksAtEveryByte()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, equal);
        QCOMPARE(SecretText(QByteArrayView("secret")) == SecretText(other), equal);
    }
};

QTEST_APPLESS_MAIN(SecretTextTest)
#include "SecretTextTest.moc"
