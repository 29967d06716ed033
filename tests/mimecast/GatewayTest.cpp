// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "mimecast/Gateway.h"

#include <QTest>

using mimecast::Gateway;
using mimecast::GatewayRefusal;

class GatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAllowedAddressBecomesAGateway_data();
    void anAllowedAddressBecomesAGateway();
    void anyOtherAddressIsRefused_data();
    void anyOtherAddressIsRefused();
    void theTextOfAGatewayReadsBackAsTheSame_data();
    void theTextOfAGatewayReadsBackAsTheSame();
};

void GatewayTest::anAllowedAddressBecomesAGateway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Gateway::Kind>("kind");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, Gateway::Kind kind, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromUtf8(address);
    };
    using enum Gateway::Kind;
    row("global", Global, "https://api.services.mimecast.com");
    row("UK", Uk, "https://uk-api.services.mimecast.com");
    row(" us ", Us, "https://us-api.services.mimecast.com");
    row("api.services.mimecast.com", Global, "https://api.services.mimecast.com");
    row("https://api.services.mimecast.com/", Global, "https://api.services.mimecast.com");
    row("HTTPS://API.Services.Mimecast.COM:443", Global, "https://api.services.mimecast.com");
    row("https://uk-api.services.mimecast.com", Uk, "https://uk-api.services.mimecast.com");
    row("us-api.services.mimecast.com/", Us, "https://us-api.services.mimecast.com");
    row("eu-api.services.mimecast.com", Other, "https://eu-api.services.mimecast.com");
    row("https://a.b.services.mimecast.com", Other, "https://a.b.services.mimecast.com");
    row("http://127.0.0.1:8080", Loopback, "http://127.0.0.1:8080");
    row("https://127.0.0.1:8443/", Loopback, "https://127.0.0.1:8443");
    row("http://127.0.0.2:1", Loopback, "http://127.0.0.2:1");
    row("http://localhost:65535", Loopback, "http://localhost:65535");
    row("http://LOCALHOST", Loopback, "http://localhost");
    row("http://[::1]:8080", Loopback, "http://[::1]:8080");
    row("127.0.0.1:8443", Loopback, "https://127.0.0.1:8443");
    row("localhost:8443", Loopback, "https://localhost:8443");
}

void GatewayTest::anAllowedAddressBecomesAGateway()
{
    QFETCH(const QString, text);
    QFETCH(const Gateway::Kind, kind);
    QFETCH(const QString, address);

    const auto choice = mimecast::parseGateway(text);

    QVERIFY(choice.gateway);
    QCOMPARE(choice.refusal, GatewayRefusal::None);
    QCOMPARE(choice.gateway->kind, kind);
    QCOMPARE(choice.gateway->address.toString(QUrl::FullyEncoded), address);
}

void GatewayTest::anyOtherAddressIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GatewayRefusal>("refusal");
    const auto row = [](const char *text, GatewayRefusal refusal) {
        QTest::newRow(text) << QString::fromUtf8(text) << refusal;
    };
    using enum GatewayRefusal;
    for (const char *prefix : {"eu-", "de-", "us-", "usb-", "ca-", "za-", "au-", "je-", "jer-", ""})
        row(qPrintable(QLatin1String(prefix) + QLatin1String("api.mimecast.com")), Legacy);
    row("https://eu-api.mimecast.com/api/login/login", Legacy);
    row("http://EU-API.mimecast.com", Legacy);
    row("xx-api.mimecast.com", UnknownHost);
    row("mimecast.com", UnknownHost);
    row("services.mimecast.com", UnknownHost);
    row("https://api.services.mimecast.com.evil.example", UnknownHost);
    row("https://api-services-mimecast.com", UnknownHost);
    row("https://apiservices.mimecast.com", UnknownHost);
    row("https://xservices.mimecast.com", UnknownHost);
    row("https://api.services.mimecast.co", UnknownHost);
    row("https://api.services.mimecast.com.", UnknownHost);
    row("https://аpi.services.mimecаst.com", UnknownHost); // Cyrillic letters.
    row("https://127.0.0.1.evil.example", UnknownHost);
    row("https://localhost.evil.example", UnknownHost);
    row("https://192.168.0.1", UnknownHost);
    row("http://0.0.0.0:80", UnknownHost);
    row("europe", UnknownHost);
    row("https://user@api.services.mimecast.com", Malformed);
    row("https://api.services.mimecast.com:x@evil.example", Malformed);
    row("https://@api.services.mimecast.com", Malformed);
    row("http://api.services.mimecast.com", Malformed);
    row("ftp://api.services.mimecast.com", Malformed);
    row("ftp://127.0.0.1", Malformed);
    row("http://127.0.0.1:0", Malformed);
    row("https://api.services.mimecast.com:8443", Malformed);
    row("https://api.services.mimecast.com/oauth/token", Malformed);
    row("https://api.services.mimecast.com?x", Malformed);
    row("https://api.services.mimecast.com#x", Malformed);
    row("https://api.services.mimecast.com\\@evil.example", Malformed);
    row("https://api.services.mimecast.com%2eevil.example", Malformed);
    row("http://127.0.0.1/path", Malformed);
    row("http://127.0.0.1:99999", Malformed);
    row("https://api services.mimecast.com", Malformed);
    row("https://", Malformed);
    row("://", Malformed);
    row("", Malformed);
    row("   ", Malformed);
}

void GatewayTest::anyOtherAddressIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const GatewayRefusal, refusal);

    const auto choice = mimecast::parseGateway(text);

    QVERIFY(!choice.gateway);
    QCOMPARE(choice.refusal, refusal);
}

void GatewayTest::theTextOfAGatewayReadsBackAsTheSame_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"global", "uk", "us", "https://za-api.services.mimecast.com", "http://[::1]:80",
                             "https://127.0.0.1:4443"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void GatewayTest::theTextOfAGatewayReadsBackAsTheSame()
{
    QFETCH(const QString, text);

    const auto choice = mimecast::parseGateway(text);

    QVERIFY(choice.gateway);
    QCOMPARE(choice.gateway->toString(), text);
    QCOMPARE(mimecast::parseGateway(choice.gateway->toString()).gateway, choice.gateway);
}

QTEST_GUILESS_MAIN(GatewayTest)
#include "GatewayTest.moc"
