// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

/// How many bytes at an address are still the mark that stood there; none where no memory is any more.
qsizetype left(quintptr address, size_t size, char mark)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !memory.seek(static_cast<qint64>(address)))
        return 0;
    QByteArray read(static_cast<qsizetype>(size), '\0');
    const qint64 count = memory.read(read.data(), read.size());
    return count < 0 ? 0 : std::count(read.cbegin(), read.cbegin() + count, mark);
}

} // namespace

/// Links what the programs link, and looks where a block was once it is not there any more.
class ScrubbedHeapTest : public QObject
{
    Q_OBJECT

private:
    /// How much of a block full of the mark is still to be read once it has gone in one of the ways.
    static qsizetype leftOf(int way, size_t size, char mark)
    {
        const auto alignment = std::align_val_t(4096);
        void *volatile block = nullptr; // Its ways in and out are matched by the table, not by the compiler.
        if (way == 5)
            block = std::aligned_alloc(4096, (size + 4095) / 4096 * 4096);
        else if (way == 6)
            block = operator new(size);
        else if (way == 7)
            block = operator new(size, alignment);
        else
            block = std::malloc(size);
        if (!block)
            qFatal("There is no memory.");
        // Next to it, so that it cannot grow where it is.
        void *neighbor = std::malloc(size);
        std::memset(block, mark, size);
        const auto address = reinterpret_cast<quintptr>(block);
        void *moved = nullptr;
        size_t kept = 0;
        switch (way) {
        case 1:
            moved = std::realloc(block, size * 3);
            kept = size;
            break;
        case 2:
            moved = std::realloc(block, size / 8);
            kept = size / 8;
            break;
        case 3:
            moved = std::realloc(block, 0);
            break;
        case 4:
            moved = reallocarray(block, 3, size);
            kept = size;
            break;
        case 6:
            operator delete(block, size);
            break;
        case 7:
            operator delete(block, alignment);
            break;
        default:
            std::free(block);
        }
        const auto *bytes = static_cast<const char *>(moved);
        if (std::count(bytes, bytes + kept, mark) != static_cast<qsizetype>(kept))
            qFatal("The block has lost what was in it.");
        // What is still the block is wiped when it is freed.
        const bool isInPlace = reinterpret_cast<quintptr>(moved) == address;
        const size_t usable = isInPlace ? std::min<size_t>(malloc_usable_size(moved), size) : 0;
        const qsizetype count = left(address + usable, size - usable, mark);
        std::free(moved);
        std::free(neighbor);
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A program that has freed a large block gets the next of its size from the heap.
        mallopt(M_MMAP_THRESHOLD, 8 * 1024 * 1024);
    }

    void nothingStaysWhereABlockWas_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<qulonglong>("size");
        const std::array ways{"free",         "realloc to more", "realloc to less", "realloc to nothing",
                              "reallocarray", "aligned",         "delete",          "aligned delete"};
        for (size_t way = 0; way < ways.size(); ++way) {
            for (const qulonglong size :
                 {64ULL, 4000ULL, 100'000ULL, 409'600ULL, 3'000'000ULL, 9'000'000ULL}) {
                QTest::addRow("%s, %llu bytes", ways.at(way), size) << static_cast<int>(way) << size;
            }
        }
    }

    void nothingStaysWhereABlockWas()
    {
        QFETCH(int, way);
        QFETCH(qulonglong, size);
        // Addresses that the heap and this test write there may hold one mark by chance, but not both.
        const qsizetype first = leftOf(way, size, '\x5a');
        const qsizetype second = leftOf(way, size, '\xa5');
        QCOMPARE(std::min(first, second), qsizetype(0));
    }

    void anArrayThatIsTooLargeIsRefused()
    {
        void *volatile block = std::malloc(10);
        volatile size_t many = SIZE_MAX / 2;
        QVERIFY(!reallocarray(block, many, 4));
        std::free(block);
    }
};

QTEST_APPLESS_MAIN(ScrubbedHeapTest)
#include "ScrubbedHeapTest.moc"
