// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Scenario.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace sandbox;

class SandboxProgramTest : public QObject
{
    Q_OBJECT

private:
    QProcess m_program;

    void start(const QStringList &arguments)
    {
        m_program.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        QVERIFY2(m_program.waitForStarted(), qPrintable(m_program.errorString()));
    }

    void run(const QStringList &arguments)
    {
        start(arguments);
        QVERIFY(m_program.waitForFinished());
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_program.state() == QProcess::NotRunning)
            return;
        m_program.kill();
        m_program.waitForFinished();
    }

    void itSaysWhereItListensAndServesTheScenario()
    {
        start({QStringLiteral("--scenario"), QStringLiteral("unavailable")});
        QTRY_VERIFY(m_program.canReadLine());
        const QByteArray line = m_program.readLine().trimmed();
        QVERIFY(line.startsWith("listening on http://127.0.0.1:"));
        QUrl url(QString::fromLatin1(line.split(' ').constLast()));
        url.setPath(QStringLiteral("/identity/whoami"));
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 503);
    }

#ifdef Q_OS_UNIX
    void aTerminationSignalEndsIt()
    {
        start({});
        QTRY_VERIFY(m_program.canReadLine());
        m_program.terminate();
        QVERIFY(m_program.waitForFinished());
    }
#endif

    void theListHasTheCredentialsAndEveryScenario()
    {
        run({QStringLiteral("--list")});
        QCOMPARE(m_program.exitCode(), 0);
        const QString text = QString::fromUtf8(m_program.readAllStandardOutput());
        QVERIFY(text.contains(standingClientId()));
        QVERIFY(text.contains(standingClientSecret()));
        for (const Scenario &scenario : scenarios()) {
            QVERIFY(text.contains(QLatin1Char(' ') + scenario.name() + QLatin1Char(' ')));
            QVERIFY(text.contains(scenario.sentence()));
        }
    }

    void theAuthorityIsPrintedAndVouchesForTheTenant()
    {
        run({QStringLiteral("--authority")});
        QCOMPARE(m_program.exitCode(), 0);
        const auto authorities = QSslCertificate::fromData(m_program.readAllStandardOutput());
        QCOMPARE(authorities.size(), 1);

        start({QStringLiteral("--scenario"), QStringLiteral("tls")});
        QTRY_VERIFY(m_program.canReadLine());
        const QByteArray line = m_program.readLine().trimmed();
        QVERIFY2(line.startsWith("listening on https://127.0.0.1:"), line.constData());
        QNetworkRequest request(QUrl(QString::fromLatin1(line.split(' ').constLast())));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(authorities);
        request.setSslConfiguration(trusting);
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
    }

    void helpAndVersionAreAnswered()
    {
        run({QStringLiteral("--help")});
        QCOMPARE(m_program.exitCode(), 0);
        const QByteArray help = m_program.readAllStandardOutput();
        for (const char *part :
             {"Usage:\n  mimecast-sandbox ", "--scenario NAME", "Examples:", "Exit status:"})
            QVERIFY2(help.contains(part), part);
        QVERIFY(!help.contains("help-all"));
        run({QStringLiteral("--version")});
        QCOMPARE(m_program.exitCode(), 0);
        QCOMPARE(m_program.readAllStandardOutput().trimmed(),
                 QByteArray("mimecast-sandbox " PROJECT_VERSION));
    }

    void wrongUsageIsToldAndEndsWithTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("unknown option") << QStringLiteral("--nonsense");
        QTest::newRow("unknown scenario") << QStringLiteral("--scenario nonsense");
        QTest::newRow("port is no number") << QStringLiteral("--port x");
        QTest::newRow("port too large") << QStringLiteral("--port 65536");
        QTest::newRow("negative latency") << QStringLiteral("--latency -1");
        QTest::newRow("certificate without key") << QStringLiteral("--tls certificate.pem");
        QTest::newRow("value missing") << QStringLiteral("--port");
        QTest::newRow("stray argument") << QStringLiteral("stray");
    }

    void wrongUsageIsToldAndEndsWithTwo()
    {
        QFETCH(const QString, arguments);
        run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(m_program.exitCode(), 2);
        QVERIFY(m_program.readAllStandardOutput().isEmpty());
        QVERIFY(!m_program.readAllStandardError().isEmpty());
    }

    void whatCannotBeServedEndsWithThree()
    {
        run({QStringLiteral("--tls"), QStringLiteral("/missing/certificate.pem"),
             QStringLiteral("/missing/key.pem")});
        QCOMPARE(m_program.exitCode(), 3);
        QVERIFY(m_program.readAllStandardError().contains("/missing/certificate.pem"));

        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        run({QStringLiteral("--port"), QString::number(taken.serverPort())});
        QCOMPARE(m_program.exitCode(), 3);
        QVERIFY(!m_program.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "SandboxProgramTest.moc"
