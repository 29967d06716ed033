// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Certificates.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sandbox;

/// What stands on the line below HTTP, seen by a client that trusts the sandbox's own authority.
class SandboxLinesTest : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<Server> m_server;

    std::unique_ptr<QNetworkReply> ask(const char *scenario)
    {
        m_server = std::make_unique<Server>(findScenario(QString::fromLatin1(scenario))->tenant());
        if (!m_server->listen())
            qFatal("%s", qPrintable(m_server->errorString()));
        QUrl url = m_server->address();
        url.setPath(QStringLiteral("/identity/whoami"));
        QNetworkRequest request(url);
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromData(authorityPem()));
        request.setSslConfiguration(trusting);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("lines test"));
        return std::unique_ptr<QNetworkReply>(m_network.get(request));
    }

private Q_SLOTS:
    void initTestCase() { m_network.setProxy(QNetworkProxy::NoProxy); }

    void certificatesAreGoodOrBadInOneWay_data()
    {
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        using Errors = QList<QSslError::SslError>;
        QTest::newRow("tls") << Errors{};
        QTest::newRow("tls-expired") << Errors{QSslError::CertificateExpired};
        QTest::newRow("tls-wrong-host") << Errors{QSslError::HostNameMismatch};
        QTest::newRow("tls-untrusted") << Errors{QSslError::UnableToGetLocalIssuerCertificate,
                                                 QSslError::UnableToVerifyFirstCertificate};
    }

    void certificatesAreGoodOrBadInOneWay()
    {
        QFETCH(const QList<QSslError::SslError>, errors);
        QList<QSslError> met;
        const auto reply = ask(QTest::currentDataTag());
        connect(reply.get(), &QNetworkReply::sslErrors, this,
                [&met](const QList<QSslError> &all) { met = all; });
        QTRY_VERIFY(reply->isFinished());
        QList<QSslError::SslError> kinds;
        for (const QSslError &error : std::as_const(met))
            kinds.append(error.error());
        QCOMPARE(kinds, errors);
        QCOMPARE(m_server->servedRequests().size(), errors.isEmpty() ? 1 : 0);
    }

    void faultsEndAReply_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("no-tls") << int(QNetworkReply::SslHandshakeFailedError);
        QTest::newRow("connection-lost") << int(QNetworkReply::RemoteHostClosedError);
    }

    void faultsEndAReply()
    {
        QFETCH(const int, error);
        const auto reply = ask(QTest::currentDataTag());
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(int(reply->error()), error);
        QVERIFY(m_server->servedRequests().isEmpty());
    }

    void aDripIsSlowAndNeverEnds()
    {
        const auto reply = ask("drip");
        QTRY_VERIFY(reply->bytesAvailable() > 1);
        QVERIFY(reply->bytesAvailable() < 10 && !reply->isFinished());
    }

    void aFloodIsFastAndNeverEnds()
    {
        const auto reply = ask("flood");
        QTRY_VERIFY(reply->bytesAvailable() > 2'000'000);
        QVERIFY(!reply->isFinished());
    }

    void silenceIsKept()
    {
        const auto reply = ask("silence");
        QSignalSpy headers(reply.get(), &QNetworkReply::metaDataChanged);
        QVERIFY(!headers.wait(500));
        QVERIFY(!reply->isFinished());
    }

    void requestsAreRecordedWhereAskedFor()
    {
        const QByteArray before = qgetenv(recordVariable);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("record")));
        qputenv(recordVariable, file.fileName().toLocal8Bit());
        for (const char *scenario : {"ready", "tls"}) {
            const auto reply = ask(scenario);
            QTRY_VERIFY(reply->isFinished());
        }
        qputenv(recordVariable, before);

        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines("listening\nverified GET /identity/whoami lines%20test\n");
        QCOMPARE(file.readAll(), lines.repeated(2));
    }
};

QTEST_GUILESS_MAIN(SandboxLinesTest)
#include "SandboxLinesTest.moc"
