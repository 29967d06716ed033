// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Looks at what is written in the sources of the programs.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenThatShouldNotBe_data();
    void nothingIsWrittenThatShouldNotBe();
};

void SourcesTest::nothingIsWrittenThatShouldNotBe_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("allowedIn"); // A pattern of paths.

    // Creating a remediation incident removes mail.
    QTest::newRow("remediation/create") << QStringLiteral("(?i)remediation/(v\\d+/)?create") << QString();
    QTest::newRow("an operation that creates") << QStringLiteral("(?i)\"[^\"\\n]*/create\\b") << QString();
    QTest::newRow("TLS errors passed over") << QStringLiteral("ignoreSslErrors") << QString();
    // A server does not ask its clients for certificates.
    QTest::newRow("unverified TLS") << QStringLiteral("VerifyNone|QueryPeer")
                                    << QStringLiteral("^app/sandbox/");
    QTest::newRow("a second way to the network")
        << QStringLiteral("QNetworkAccessManager|QSslSocket\\s*\\*|QTcpSocket")
        << QStringLiteral("^(app/sandbox/|wizard/mimecast/(ReadOnlyAccess|ProxyProbe)\\.(h|cpp)$)");
    QTest::newRow("a second way to the terminal")
        << QStringLiteral(
               "\\bstd(out|err)\\b|\\bSTD(OUT|ERR)_FILENO|\\bcout\\b|\\bcerr\\b|\\bclog\\b|QTextStream|"
               "\\bf?put(s|char)\\b|printf\\b|show(Help|Version)|/dev/(tty|std)")
        << QStringLiteral("^(app/terminal/|wizard/secrets/Hardening\\.cpp$)");
    QTest::newRow("redirects followed") << QStringLiteral("RedirectPolicy(?!Attribute)\\b")
                                        << QStringLiteral("^wizard/mimecast/ReadOnlyAccess\\.cpp$");
}

void SourcesTest::nothingIsWrittenThatShouldNotBe()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, allowedIn);
    // The table has them, so they are not static. clazy:excludeall=use-static-qregularexpression
    const QRegularExpression unwanted(pattern);
    const QRegularExpression allowed(allowedIn);
    const QDir root(QStringLiteral(SOURCES));
    int files = 0;
    for (const char *folder : {"app", "wizard"}) {
        QDirIterator each(root.filePath(QString::fromLatin1(folder)),
                          {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QString path = root.relativeFilePath(file.fileName());
            if (!allowedIn.isEmpty() && allowed.match(path).hasMatch())
                continue;
            QVERIFY2(!unwanted.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(path));
        }
    }
    QVERIFY(files > 100);
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "SourcesTest.moc"
