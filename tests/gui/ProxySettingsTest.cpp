// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ProxySettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Which program shows the settings for proxies, on desktops that have one.
class ProxySettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsOwnSettingsAreOpened_data();
    void theDesktopsOwnSettingsAreOpened();
};

void ProxySettingsTest::theDesktopsOwnSettingsAreOpened_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QStringList>("programs");
    QTest::addColumn<QByteArray>("opened");
    const QString gnome = QStringLiteral("gnome-control-center");
    const QString kde = QStringLiteral("systemsettings");
    QTest::newRow("GNOME") << QStringLiteral("GNOME") << QStringList{gnome, kde}
                           << QByteArray("gnome-control-center network\n");
    QTest::newRow("a relative of GNOME") << QStringLiteral("ubuntu:GNOME") << QStringList{gnome}
                                         << QByteArray("gnome-control-center network\n");
    QTest::newRow("KDE") << QStringLiteral("KDE") << QStringList{gnome, kde}
                         << QByteArray("systemsettings kcm_proxy\n");
    QTest::newRow("another desktop") << QStringLiteral("XFCE") << QStringList{gnome, kde} << QByteArray();
    QTest::newRow("no desktop") << QString() << QStringList{gnome, kde} << QByteArray();
    QTest::newRow("not installed") << QStringLiteral("GNOME") << QStringList{kde} << QByteArray();
}

void ProxySettingsTest::theDesktopsOwnSettingsAreOpened()
{
    QFETCH(const QString, desktop);
    QFETCH(const QStringList, programs);
    QFETCH(const QByteArray, opened);
    const QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("opened")));
    for (const QString &program : programs) {
        QFile script(folder.filePath(program));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"${0##*/} $*\" >>\"${0%/*}/opened\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    qputenv("PATH", folder.path().toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", desktop.toLocal8Bit());

    const std::function<void()> open = gui::proxySettings();

    QCOMPARE(bool(open), !opened.isEmpty());
    if (!open)
        return;
    open();
    QTRY_VERIFY(log.exists() && log.size() == opened.size());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), opened);
}

QTEST_GUILESS_MAIN(ProxySettingsTest)
#include "ProxySettingsTest.moc"
