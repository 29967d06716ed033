// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QSet>
#include <QTest>

/// Runs after all tests that have a server, and reads what those were asked. It fails where nothing was
/// recorded: then the record itself is broken.
class ServedRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyReadOnlyOperationsWereAsked();
    void nothingWasSentOverAConnectionNotToBeTrusted();

private:
    /// Connection, method, path and agent of what the program itself sent; tests ask on their own, too.
    QList<QByteArrayList> m_asked;
};

void ServedRequestsTest::initTestCase()
{
    QFile record(qEnvironmentVariable("MIMECAST_SANDBOX_RECORD"));
    QVERIFY2(record.open(QIODevice::ReadOnly),
             "No test server has recorded anything. Run this by ctest, together with tests that have one.");
    const QByteArrayList lines = record.readAll().split('\n');
    QVERIFY(lines.size() > 1);
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        QVERIFY2(words.size() == 4 || words.first() == "listening" || line.isEmpty(), line.constData());
        if (words.value(3).startsWith("active-response-setup/"))
            m_asked.append(words);
    }
}

void ServedRequestsTest::onlyReadOnlyOperationsWereAsked()
{
    const QSet<QByteArray> readOnly{
        "POST /oauth/token",
        "GET /identity/whoami",
        "POST /api/account/get-account",
        "POST /api/byo-threat-intelligence/get-quota",
        "POST /api/ttp/remediation/find-incidents",
        "POST /api/ttp/remediation/get-incident",
        "GET /account/cloud-gateway/v1/emergency-contact",
        "POST /config-snapshot/v1/list",
        "POST /api/byo-threat-intelligence/get-batches",
    };
    for (const QByteArrayList &words : std::as_const(m_asked)) {
        const QByteArray operation = words.at(1) + ' ' + words.at(2);
        QVERIFY2(readOnly.contains(operation), operation.constData());
    }
}

void ServedRequestsTest::nothingWasSentOverAConnectionNotToBeTrusted()
{
    for (const QByteArrayList &words : std::as_const(m_asked))
        QVERIFY2(words.first() != "unverified", words.join(' ').constData());
}

QTEST_GUILESS_MAIN(ServedRequestsTest)
#include "ServedRequestsTest.moc"
