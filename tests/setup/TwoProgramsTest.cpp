// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using setup::SetupStore;

namespace {
const QString name = QStringLiteral("setup-20261124-101500-ab12");
}

/// Another program is this one, started again with --hold.
class TwoProgramsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    SetupStore m_store{QDir(m_home.filePath(QStringLiteral("setups")))};

    void startHolding(QProcess *other) const
    {
        other->start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--hold"), m_store.folder().path()});
        QVERIFY(other->waitForReadyRead());
        QCOMPARE(other->readAll().trimmed(), QByteArray("held"));
    }

private Q_SLOTS:
    void theSecondIsToldByWhom()
    {
        QProcess other;
        startHolding(&other);
        QString openElsewhere;
        QVERIFY(!m_store.lock(name, &openElsewhere));
        QVERIFY2(openElsewhere.contains(QString::number(other.processId())), qPrintable(openElsewhere));

        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        const auto lock = m_store.lock(name, &openElsewhere);
        QVERIFY(lock);
        QVERIFY(openElsewhere.isEmpty());
    }

    void theLockOfAKilledProgramDoesNotCount()
    {
        QProcess other;
        startHolding(&other);
        other.kill();
        QVERIFY(other.waitForFinished());
        QString openElsewhere;
        QVERIFY(m_store.lock(name, &openElsewhere));
    }

    void aLockThatNamesNobodyCountsForAMomentOnly()
    {
        // What a program leaves that is killed between making the file and writing its name into it.
        QFile file(m_store.folder().filePath(name + QLatin1String(".lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString openElsewhere;
        QVERIFY(!m_store.lock(name, &openElsewhere));
        QVERIFY2(openElsewhere.contains(QLatin1String("Try again")), qPrintable(openElsewhere));

        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-5), QFileDevice::FileModificationTime));
        QVERIFY(m_store.lock(name, &openElsewhere));
        QVERIFY(openElsewhere.isEmpty());
    }

    void anUpdateSavesWhatIsItsOwnAndKeepsWhatAnotherHasSaved()
    {
        QString error;
        setup::Setup before(name);
        before.setOrganization(QStringLiteral("Before"));
        QVERIFY2(m_store.save(before, &error), qPrintable(error));
        before.setOrganization(QStringLiteral("After"));
        QVERIFY2(m_store.save(before, &error), qPrintable(error));
        const QJsonObject seen{{QStringLiteral("started"), QStringLiteral("2026-11-24T08:00:00Z")}};
        QVERIFY2(m_store.update(
                     name, [&seen](setup::Setup &setup) { setup.setValidation(seen); }, &error),
                 qPrintable(error));
        const auto after = m_store.load(name, &error);
        QCOMPARE(after->organization(), QStringLiteral("After"));
        QCOMPARE(after->validation(), seen);
        QString openElsewhere;
        QVERIFY2(m_store.lock(name, &openElsewhere), qPrintable(openElsewhere));
    }

    void anUpdateChangesNothingThatIsOpenElsewhere()
    {
        QString error;
        QVERIFY2(m_store.save(setup::Setup(name), &error), qPrintable(error));
        QProcess other;
        startHolding(&other);
        QVERIFY(!m_store.update(
            name, [](setup::Setup &) { QFAIL("It is locked."); }, &error));
        QVERIFY2(error.contains(QString::number(other.processId())), qPrintable(error));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
    }

    void anUpdateMakesNoFileAnew_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("deleted") << QByteArray();
        QTest::newRow("damaged") << QByteArray("x");
    }

    void anUpdateMakesNoFileAnew()
    {
        QFETCH(QByteArray, before);
        QFile file(m_store.path(name));
        if (before.isEmpty()) {
            file.remove();
        } else {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            file.close();
        }
        QString error;
        QVERIFY(!m_store.update(
            name, [](setup::Setup &) { QFAIL("There is none."); }, &error));
        QVERIFY2(error.contains(before.isEmpty() ? QStringLiteral("There is no set-up")
                                                 : QStringLiteral("damaged")),
                 qPrintable(error));
        QCOMPARE(file.exists(), !before.isEmpty());
        if (file.exists()) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), before);
            QVERIFY(file.remove());
        }
    }

    void othersAreFree()
    {
        QProcess other;
        startHolding(&other);
        QString openElsewhere;
        QVERIFY(m_store.lock(QStringLiteral("setup-20261124-101500-cd34"), &openElsewhere));
        other.kill();
        QVERIFY(other.waitForFinished());
    }
};

namespace {

/// Holds the lock until standard input ends.
int hold(const QString &folder)
{
    QString openElsewhere;
    const auto lock = SetupStore(QDir(folder)).lock(name, &openElsewhere);
    std::puts(lock ? "held" : qPrintable(openElsewhere));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--hold"))
        return hold(arguments.value(2));
    TwoProgramsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "TwoProgramsTest.moc"
