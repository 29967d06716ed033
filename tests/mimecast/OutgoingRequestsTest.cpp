// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sending.h"

#include "mimecast/ReadOnlyAccess.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>

#include <memory>

/// Tries to get past the last line before the network.
class OutgoingRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }
    void init();
    void theOperationsOfTheProgramPass_data();
    void theOperationsOfTheProgramPass();
    void otherAddressesDoNotPass_data();
    void otherAddressesDoNotPass();
    void otherVerbsDoNotPass_data();
    void otherVerbsDoNotPass();
    void otherHeadersDoNotPass_data();
    void otherHeadersDoNotPass();
    void redirectsAreNotFollowed();

private:
    QNetworkRequest request(const QString &path) const
    {
        return QNetworkRequest(QUrl(m_server->address() + path));
    }
    /// Waits for its end; the error.
    static QNetworkReply::NetworkError errorOf(QNetworkReply *reply);
    void verifyRefused(QNetworkReply *reply);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<mimecast::ReadOnlyAccess> m_access;
};

void OutgoingRequestsTest::init()
{
    m_server = std::make_unique<TestServer>();
    m_server->setHandler(fixed(TestServer::answer(200, "{}")));
    m_access = std::make_unique<mimecast::ReadOnlyAccess>(QUrl(m_server->address()));
    m_access->setProxy(QNetworkProxy::NoProxy);
}

QNetworkReply::NetworkError OutgoingRequestsTest::errorOf(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!finished.wait())
        qFatal("The request does not end.");
    reply->deleteLater();
    return reply->error();
}

void OutgoingRequestsTest::verifyRefused(QNetworkReply *reply)
{
    QCOMPARE(errorOf(reply), QNetworkReply::ContentOperationNotPermittedError);
    QVERIFY(m_server->received().isEmpty());
}

void OutgoingRequestsTest::theOperationsOfTheProgramPass_data()
{
    QTest::addColumn<QString>("operation");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const mimecast::Request &request :
         {mimecast::tokenRequest(), mimecast::whoamiRequest(), mimecast::getAccountRequest(),
          mimecast::getQuotaRequest(), mimecast::findIncidentsRequest(now),
          mimecast::emergencyContactRequest(), mimecast::configSnapshotListRequest(),
          mimecast::getBatchesRequest()}) {
        QTest::newRow(request.operation().toUtf8()) << request.operation();
    }
}

void OutgoingRequestsTest::theOperationsOfTheProgramPass()
{
    QFETCH(const QString, operation);
    const QStringList words = operation.split(u' ');
    QNetworkRequest request = this->request(words.at(1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setRawHeader("Authorization", "Bearer abc");

    QNetworkReply *reply =
        words.first() == QLatin1String("GET") ? m_access->get(request) : m_access->post(request, "{}");

    QCOMPARE(errorOf(reply), QNetworkReply::NoError);
    QCOMPARE(m_server->received().size(), 1);
    QCOMPARE(m_server->received().constFirst().line, operation.toLatin1() + " HTTP/1.1");
}

void OutgoingRequestsTest::otherAddressesDoNotPass_data()
{
    QTest::addColumn<QString>("address"); // With %1 for the gateway's.
    const auto row = [](const char *name, const char *address) {
        QTest::newRow(name) << QString::fromLatin1(address);
    };
    row("another operation", "%1/api/ttp/remediation/delete");
    row("none", "%1");
    row("the root", "%1/");
    row("below one", "%1/api/account/get-account/x");
    row("above one", "%1/api/account");
    row("a trailing slash", "%1/api/account/get-account/");
    row("a double slash", "%1//api/account/get-account");
    row("a double slash inside", "%1/api//account/get-account");
    row("dots", "%1/api/account/../account/get-account");
    row("encoded dots", "%1/api/account/%2e%2e/account/get-account");
    row("dots after it", "%1/api/account/get-account/../create");
    row("an encoded slash", "%1/api/account%2Fget-account");
    row("an encoded NUL", "%1/api/account/get-account%00");
    row("an encoded line end", "%1/api/account/get-account%0D%0A");
    row("a space after it", "%1/api/account/get-account%20");
    row("another case", "%1/api/account/Get-Account");
    row("a letter of another script", "%1/api/account/get-acc\xf6unt");
    row("a path parameter", "%1/api/account/get-account;x=y");
    row("a query", "%1/api/account/get-account?x=y");
    row("an empty query", "%1/api/account/get-account?");
    row("a fragment", "%1/api/account/get-account#x");
    row("an empty fragment", "%1/api/account/get-account#");
    row("a backslash", R"(%1\api\account\get-account)");
    row("another host", "http://127.0.0.2:80/api/account/get-account");
    row("another port", "http://127.0.0.1:1/api/account/get-account");
    row("another name of the host", "http://localhost:1/api/account/get-account");
    row("another scheme", "https://127.0.0.1:1/api/account/get-account");
    row("a longer host", "%1.example.com/api/account/get-account");
    row("a longer port", "%10/api/account/get-account");
    row("the gateway as user", "%1@example.com/api/account/get-account");
    row("a file", "file:///api/account/get-account");
    row("data", "data:application/json,{}");
    row("no address", "");
}

void OutgoingRequestsTest::otherAddressesDoNotPass()
{
    QFETCH(QString, address);
    address.replace(QLatin1String("%1"), m_server->address());
    verifyRefused(m_access->post(QNetworkRequest(QUrl(address)), "{}"));
    verifyRefused(m_access->get(QNetworkRequest(QUrl(address))));
}

void OutgoingRequestsTest::otherVerbsDoNotPass_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "post", "get", "POST", "GET", "",
                             "GET /x HTTP/1.1\r\n\r\nPOST"})
        QTest::newRow(qPrintable(QString::fromLatin1(verb).simplified())) << QByteArray(verb);
}

void OutgoingRequestsTest::otherVerbsDoNotPass()
{
    QFETCH(const QByteArray, verb);
    for (const char *path : {"/api/account/get-account", "/identity/whoami"}) {
        const QNetworkRequest request = this->request(QString::fromLatin1(path));
        verifyRefused(m_access->sendCustomRequest(request, verb, QByteArray("{}")));
        verifyRefused(m_access->put(request, QByteArray("{}")));
        verifyRefused(m_access->deleteResource(request));
        verifyRefused(m_access->head(request));
    }
    verifyRefused(m_access->get(request(QStringLiteral("/api/account/get-account"))));
    verifyRefused(m_access->post(request(QStringLiteral("/identity/whoami")), "{}"));
}

void OutgoingRequestsTest::otherHeadersDoNotPass_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray second = "x\r\nContent-Length: 0\r\n\r\nPOST /api/changes HTTP/1.1\r\n\r\n";
    for (const char *name : {"Accept", "Accept-Encoding", "Authorization", "Content-Type", "User-Agent"}) {
        QTest::newRow(name) << QByteArray(name) << second;
        QTest::addRow("%s, line feed", name) << QByteArray(name) << QByteArray("x\nX-Y: z");
        QTest::addRow("%s, carriage return", name) << QByteArray(name) << QByteArray("x\rX-Y: z");
        QTest::addRow("%s, NUL", name) << QByteArray(name) << QByteArray("x\0y", 3);
        QTest::addRow("%s, delete", name) << QByteArray(name) << QByteArray("x\x7f");
    }
    const auto row = [](const char *name, const char *value) {
        QTest::newRow(qPrintable(QString::fromLatin1(name).simplified()))
            << QByteArray(name) << QByteArray(value);
    };
    row("Accept\r\nX-Y", "z");
    row(" Accept", "z");
    row("Accept:", "z");
    row("X-HTTP-Method-Override", "DELETE");
    row("X-Original-URL", "/api/changes");
    row("Host", "example.com");
    row("Transfer-Encoding", "chunked");
    row("Content-Length", "0");
    row("Connection", "Upgrade");
    row("Cookie", "a=b");
}

void OutgoingRequestsTest::otherHeadersDoNotPass()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QNetworkRequest get = request(QStringLiteral("/identity/whoami"));
    get.setRawHeader(name, value);
    QNetworkRequest post = request(QStringLiteral("/api/account/get-account"));
    post.setRawHeader(name, value);
    verifyRefused(m_access->get(get));
    verifyRefused(m_access->post(post, "{}"));
}

void OutgoingRequestsTest::redirectsAreNotFollowed()
{
    m_server->setHandler(fixed(TestServer::answer(307, "", "Location: /api/changes\r\n")));
    QNetworkRequest request = this->request(QStringLiteral("/identity/whoami"));
    errorOf(m_access->get(request));
    QCOMPARE(m_server->received().size(), 1);

    m_server = std::make_unique<TestServer>();
    m_server->setHandler(fixed(TestServer::answer(200, "{}")));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    verifyRefused(m_access->get(request));
}

QTEST_GUILESS_MAIN(OutgoingRequestsTest)
#include "OutgoingRequestsTest.moc"
