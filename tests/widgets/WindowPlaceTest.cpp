// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "widgets/WindowPlace.h"

#include <QDir>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <QWindow>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using widgets::WindowPlace;
using Shape = WindowPlace::Shape;

/// The screen of the offscreen platform is 800 × 800.
class WindowPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theWindowOpensWithinItsScreen()
    {
        QWidget window;
        const WindowPlace place(&window, file());
        window.show();
        QVERIFY(screen().contains(window.geometry()));
        QVERIFY(window.width() > 700);
    }

    void theWindowComesBackWhereItWas()
    {
        const QRect where(40, 60, 500, 400);
        leave(where);
        QWidget window;
        const WindowPlace place(&window, file());
        window.show();
        QCOMPARE(window.geometry(), where);
    }

    void aWindowOfALargerOrAnotherScreenIsBroughtOntoThisOne_data()
    {
        QTest::addColumn<QRect>("where");
        QTest::newRow("larger") << QRect(0, 0, 3000, 2000);
        QTest::newRow("to the right") << QRect(5000, 100, 500, 400);
        QTest::newRow("above") << QRect(100, -3000, 500, 400);
        QTest::newRow("next to nothing") << QRect(100, 100, 1, 1);
    }

    void aWindowOfALargerOrAnotherScreenIsBroughtOntoThisOne()
    {
        QFETCH(const QRect, where);
        leave(where);
        QWidget window;
        const WindowPlace place(&window, file());
        window.show();
        QVERIFY2(screen().contains(window.geometry()), QTest::toString(window.geometry()));
        QVERIFY(window.width() >= 320);
        QVERIFY(window.height() >= 240);
    }

    void aFileThatCannotBeReadCountsAsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("full=hello\nbeside-browser=@ByteArray(7)\n");
        QTest::newRow("bytes") << QByteArray("full=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff)\n");
        QTest::newRow("binary") << QByteArray(10'000, '\xff');
        QTest::newRow("too large") << QByteArray(100'000, '\xff');
        QTest::newRow("folder") << QByteArray();
    }

    void aFileThatCannotBeReadCountsAsNone()
    {
        QFETCH(const QByteArray, content);
        if (content.isEmpty()) {
            QVERIFY(QDir().mkpath(file()));
        } else {
            QFile damaged(file());
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(content);
        }
        QWidget window;
        WindowPlace place(&window, file());
        window.show();
        QVERIFY(screen().contains(window.geometry()));
        place.setShape(Shape::Strip);
        place.setShape(Shape::Full);
        QVERIFY(screen().contains(window.geometry()));
    }

#ifdef Q_OS_UNIX
    void aPipeInItsPlaceDoesNotHoldUpTheWindow()
    {
        QCOMPARE(mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
        leave({40, 60, 500, 400});
        QVERIFY(!QFileInfo(file()).isFile());
    }
#endif

    void whatIsTooLargeIsLeftAsItIs()
    {
        const qint64 size = 100'000;
        QFile large(file());
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(QByteArray(size, 'a'));
        large.close();
        leave({40, 60, 500, 400});
        QCOMPARE(large.size(), size);
    }

    void aStripStandsAtTheEdgeOnTopAndTheFullWindowComesBackAsItWas()
    {
        const QRect where(40, 60, 500, 400);
        leave(where);
        QWidget window;
        WindowPlace place(&window, file());
        window.show();

        place.setShape(Shape::Strip);
        QVERIFY(window.isVisible());
        QVERIFY(window.width() < 400);
        QVERIFY(screen().contains(window.geometry()));
        QVERIFY(window.geometry().right() > screen().right() - 20);
        QVERIFY(window.windowHandle()->flags().testFlag(Qt::WindowStaysOnTopHint));

        place.setShape(Shape::Full);
        QVERIFY(window.isVisible());
        QCOMPARE(window.geometry(), where);
        QVERIFY(!window.windowHandle()->flags().testFlag(Qt::WindowStaysOnTopHint));
    }

    void theStripIsRememberedWithItsPlace()
    {
        const QRect where(10, 20, 360, 500);
        {
            QWidget window;
            WindowPlace place(&window, file());
            window.show();
            QVERIFY(!place.isStripWanted());
            place.setStripWanted(true);
            place.setShape(Shape::Strip);
            window.setGeometry(where);
            place.setShape(Shape::Full);
            place.keep();
        }
        QWidget window;
        WindowPlace place(&window, file());
        window.show();
        QCOMPARE(place.shape(), Shape::Full);
        QVERIFY(place.isStripWanted());
        place.setShape(Shape::Strip);
        QCOMPARE(window.geometry(), where);
    }

    void withoutAFileNothingIsKept()
    {
        QWidget window;
        WindowPlace place(&window, {});
        window.show();
        const QRect where(40, 60, 500, 400);
        window.setGeometry(where);
        place.setShape(Shape::Strip);
        place.setShape(Shape::Full);
        QCOMPARE(window.geometry(), where);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    QString file() const
    {
        return m_folder->filePath(QStringLiteral("window.ini"));
    }
    static QRect screen()
    {
        return QGuiApplication::primaryScreen()->availableGeometry();
    }

    void leave(const QRect &where) const
    {
        QWidget window;
        WindowPlace place(&window, file());
        window.show();
        window.setGeometry(where);
        place.keep();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(WindowPlaceTest)
#include "WindowPlaceTest.moc"
