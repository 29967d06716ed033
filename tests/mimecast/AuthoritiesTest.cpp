// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "mimecast/Authorities.h"
#include "sandbox/Certificates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

class AuthoritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPemFileIsRead();
    void whatIsNoPemFileIsRefusedInWords_data();
    void whatIsNoPemFileIsRefusedInWords();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString AuthoritiesTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's own file cannot be written.");
    return file.fileName();
}

void AuthoritiesTest::aPemFileIsRead()
{
    const QString path = write(QStringLiteral("two.pem"), sandbox::authorityPem() + sandbox::authorityPem());
    QString error = QStringLiteral("left over");
    const QList<QSslCertificate> authorities = mimecast::readAuthorities(path, &error);
    QCOMPARE(error, QString());
    QCOMPARE(authorities.size(), 2);
}

void AuthoritiesTest::whatIsNoPemFileIsRefusedInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QString() << QStringLiteral("can’t be read");
    QTest::newRow("no such file") << m_folder.filePath(QStringLiteral("none"))
                                  << QStringLiteral("can’t be read");
    QTest::newRow("a folder") << m_folder.path() << QStringLiteral("isn’t a file");
    QTest::newRow("an empty file") << write(QStringLiteral("empty"), {})
                                   << QStringLiteral("no certificate in PEM form");
    QTest::newRow("other text") << write(QStringLiteral("text"), "-----BEGIN CERTIFICATE-----\nAAAA\n")
                                << QStringLiteral("no certificate in PEM form");
    QTest::newRow("2 MiB of certificates")
        << write(QStringLiteral("large"), sandbox::authorityPem().repeated(5000))
        << QStringLiteral("larger than");
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    mkfifo(QFile::encodeName(pipe).constData(), 0600);
    QTest::newRow("a pipe that nobody writes to") << pipe << QStringLiteral("isn’t a file");
    QTest::newRow("a device that never ends")
        << QStringLiteral("/dev/zero") << QStringLiteral("isn’t a file");
    const QString link = m_folder.filePath(QStringLiteral("link"));
    QFile::link(QStringLiteral("/dev/zero"), link);
    QTest::newRow("a link to it") << link << QStringLiteral("isn’t a file");
#endif
}

void AuthoritiesTest::whatIsNoPemFileIsRefusedInWords()
{
    QFETCH(const QString, path);
    QFETCH(const QString, words);
    QString error;
    QVERIFY(mimecast::readAuthorities(path, &error).isEmpty());
    QVERIFY2(error.contains(words), qPrintable(error));
}

QTEST_GUILESS_MAIN(AuthoritiesTest)
#include "AuthoritiesTest.moc"
