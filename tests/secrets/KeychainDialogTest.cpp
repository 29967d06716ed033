// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "KeychainWatch.h"

#include <QProcess>
#include <QTest>

using secrets::Keychain;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {

QByteArray xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray();
}

/// The system's dialog, whoever shows it: the only window with a name there is.
QByteArray dialog()
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                    QStringLiteral(".+")});
}

void press(const QString &key)
{
    xdotool({QStringLiteral("key"), key});
}

} // namespace

/// With the dialog that GNOME Keyring really shows, on a screen of its own.
class KeychainDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Something that makes the service ask.
    static secrets::KeychainJob *ask(Keychain &keychain)
    {
        return keychain.read(QStringLiteral("stored-before"));
    }

private Q_SLOTS:
    void theProgramGoesOnWhileTheDialogIsOpen()
    {
        Keychain keychain(QStringLiteral("active-response-test"));
        secrets::KeychainJob *job = ask(keychain);
        KeychainWatch watch(job);
        QTRY_COMPARE(watch.waitings, 1);
        QCOMPARE(watch.endings, 0);
        job->cancel(); // What the page offers as a way to go on.
        VERIFY_ENDS(watch, KeychainStatus::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog().isEmpty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT((press(QStringLiteral("Escape")), dialog().isEmpty()), 20000);
    }

    void closingTheDialogIsToldApart()
    {
        Keychain keychain(QStringLiteral("active-response-test"));
        secrets::KeychainJob *job = ask(keychain);
        KeychainWatch watch(job);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog().isEmpty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT((press(QStringLiteral("Escape")), watch.endings == 1), 20000);
        QCOMPARE(static_cast<int>(watch.status), static_cast<int>(KeychainStatus::PromptDismissed));
    }

    void thePasswordUnlocksIt()
    {
        Keychain keychain(QStringLiteral("active-response-test"));
        KeychainWatch watch(ask(keychain));
        QTRY_COMPARE(watch.waitings, 1);
        QVERIFY(!dialog().isEmpty());
        VERIFY_LOOP_WAS_FREE(watch.loop);
        xdotool({QStringLiteral("type"), QStringLiteral("password")});
        press(QStringLiteral("Return"));
        QTRY_COMPARE_WITH_TIMEOUT(watch.endings, 1, 20000);
        QCOMPARE(static_cast<int>(watch.status), static_cast<int>(KeychainStatus::Ok));
        QVERIFY(watch.secret == SecretText(QByteArrayView("before")));
    }
};

QTEST_GUILESS_MAIN(KeychainDialogTest)
#include "KeychainDialogTest.moc"
