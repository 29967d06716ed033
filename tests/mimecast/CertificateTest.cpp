// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"
#include "TlsServer.h"

#include "mimecast/Transport.h"

using mimecast::Outcome;

/// Whom a certificate is for.
class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void aCommonNameStandsForNobody_data();
    void aCommonNameStandsForNobody();
    void itIsFoundOutAgain();
    void theRightNameIsTalkedTo_data();
    void theRightNameIsTalkedTo();
    void namesAreCompared_data();
    void namesAreCompared();
};

void CertificateTest::aCommonNameStandsForNobody_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("protocol");
    for (const char *certificate : {"name-elsewhere", "name-in-common-name"}) {
        for (const char *protocol : {"h2", "http/1.1"})
            QTest::addRow("%s, %s", certificate, protocol)
                << QString::fromLatin1(certificate) << QByteArray(protocol);
    }
}

void CertificateTest::aCommonNameStandsForNobody()
{
    QFETCH(const QString, certificate);
    QFETCH(const QByteArray, protocol);
    TlsServer server(certificate, protocol);
    const auto client = clientFor(server.address(QStringLiteral("localhost")));
    client->setExtraAuthorities(certificates(QStringLiteral("authority")));

    // They share a connection, if it is HTTP/2.
    End first(client->send(mimecast::tokenRequest()));
    End second(client->send(mimecast::tokenRequest()));
    End third(client->send(mimecast::tokenRequest()));

    for (End *end : {&first, &second, &third}) {
        QVERIFY(end->come());
        QCOMPARE(end->exchange.outcome, Outcome::TlsWrongHost);
    }
    QTest::qWait(100);
    QVERIFY(server.connections > 0);
    QCOMPARE(server.heard, QByteArray());
}

void CertificateTest::itIsFoundOutAgain()
{
    TlsServer server(QStringLiteral("name-in-common-name"), "h2");
    const auto client = clientFor(server.address(QStringLiteral("localhost")));
    client->setExtraAuthorities(certificates(QStringLiteral("authority")));
    for (int i = 0; i < 3; ++i) {
        End end(client->send(mimecast::tokenRequest()));
        QVERIFY(end.come());
        QCOMPARE(end.exchange.outcome, Outcome::TlsWrongHost);
    }
    QCOMPARE(server.handshakes, 3);
    QCOMPARE(server.heard, QByteArray());
}

void CertificateTest::theRightNameIsTalkedTo_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("protocol");
    for (const char *host : {"localhost", "127.0.0.1"}) {
        for (const char *protocol : {"h2", "http/1.1"})
            QTest::addRow("%s, %s", host, protocol) << QString::fromLatin1(host) << QByteArray(protocol);
    }
}

void CertificateTest::theRightNameIsTalkedTo()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, protocol);
    TlsServer server(QStringLiteral("loopback"), protocol);
    const auto client = clientFor(server.address(host));
    client->setExtraAuthorities(certificates(QStringLiteral("authority")));

    const End end(client->send(mimecast::tokenRequest()));

    QTRY_VERIFY(server.heard.contains("client_secret="));
    QCOMPARE(end.count, 0);
}

void CertificateTest::namesAreCompared_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isFor");
    const auto row = [](const char *certificate, const char *host, bool isFor) {
        QTest::addRow("%s, %s", certificate, host)
            << QString::fromLatin1(certificate) << QString::fromLatin1(host) << isFor;
    };
    row("gateway", "api.services.mimecast.com", true);
    row("gateway", "API.services.mimecast.com", true);
    row("gateway", "a.b.services.mimecast.com", false);
    row("gateway", "services.mimecast.com", false);
    row("gateway", ".services.mimecast.com", false);
    row("gateway", "services.mimecast.com.example", false);
    row("gateway", "apiservices.mimecast.com", false);
    row("gateway", "127.0.0.1", false);
    row("loopback", "localhost", true);
    row("loopback", "127.0.0.1", true);
    row("loopback", "127.0.0.2", false);
    row("loopback", "::1", false);
    row("loopback", "local", false);
    row("loopback", "", false);
    row("name-elsewhere", "localhost", false);
    row("name-elsewhere", "elsewhere.example", true);
    row("name-in-common-name", "localhost", false);
}

void CertificateTest::namesAreCompared()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, host);
    QFETCH(const bool, isFor);
    QCOMPARE(mimecast::isFor(certificates(certificate).constFirst(), host), isFor);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "CertificateTest.moc"
