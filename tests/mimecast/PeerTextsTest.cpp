// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"

#include <algorithm>

/// What a peer says of itself and comes to be shown.
class PeerTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void theyHoldNoControlCharacters_data();
    void theyHoldNoControlCharacters();
};

void PeerTextsTest::theyHoldNoControlCharacters_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("ESC") << QByteArray("\x1b[31mred");
    QTest::newRow("OSC") << QByteArray("\x1b]0;title\x07");
    QTest::newRow("C1") << QByteArray("\xc2\x9b"
                                      "31m");
    QTest::newRow("C1 as a byte") << QByteArray("\x9b"
                                                "31m");
    QTest::newRow("backspace") << QByteArray("a\x08");
    QTest::newRow("tab") << QByteArray("a\tb");
    QTest::newRow("delete") << QByteArray("a\x7f");
    QTest::newRow("right to left") << QByteArray::fromHex("e280ae616263");
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8"
                                                  "abc");
    QTest::newRow("long") << QByteArray(10'000, 'x');
}

void PeerTextsTest::theyHoldNoControlCharacters()
{
    QFETCH(const QByteArray, odd);
    TestServer server;
    server.setHandler(fixed("HTTP/1.1 307 " + odd + "\r\nx-request-id: " + odd + "\r\nContent-Type: text/" +
                            odd + "\r\nLocation: //" + odd.toPercentEncoding() + odd + ".example/" + odd +
                            "\r\nContent-Length: 0\r\n\r\n"));
    const auto client = clientFor(server.address());

    End end(client->send(mimecast::tokenRequest()));

    QVERIFY(end.come());
    for (const QString &text :
         {end.exchange.requestId, end.exchange.contentType, end.exchange.redirectHost,
          end.exchange.transportDetail, end.exchange.proxyRealm, end.exchange.tlsIssuer}) {
        QVERIFY(text.size() <= 300);
        QVERIFY2(std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); }),
                 qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(PeerTextsTest)
#include "PeerTextsTest.moc"
