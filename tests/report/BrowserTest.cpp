#include "Samples.h"

#include "report/Report.h"
#include "report/TextWriters.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

/// The HTML report in a real browser.
class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBrowserTellsWhatAPageDoes();
    void aReportAsksForNothingAndTheConsoleIsSilent();
    void hostileTextDoesNothing();

private:
    struct Visit
    {
        QString dom;
        QString console;
        int requests = 0;
    };
    Visit visit(const QByteArray &html);
    QString leak() const;

    QTcpServer m_server;
    int m_requests = 0;
};

void BrowserTest::init()
{
    m_requests = 0;
    if (m_server.isListening())
        return;
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        ++m_requests;
        m_server.nextPendingConnection()->close();
    });
}

QString BrowserTest::leak() const
{
    return QStringLiteral("http://127.0.0.1:%1/leak").arg(m_server.serverPort());
}

BrowserTest::Visit BrowserTest::visit(const QByteArray &html)
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(QStringLiteral("report.html"));
    QString error;
    if (!report::writeFile(page, html, &error))
        return {};

    QProcess browser;
    browser.start(
        QStringLiteral(CHROMIUM),
        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
         QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
         QStringLiteral("--disable-background-networking"), QStringLiteral("--no-first-run"),
         QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
         QStringLiteral("--no-proxy-server"), QStringLiteral("--enable-logging=stderr"),
         QStringLiteral("--timeout=20000"), QStringLiteral("--dump-dom"), QStringLiteral("file://") + page});
    // Not waitForFinished(): the server has to be heard meanwhile.
    if (!QTest::qWaitFor([&] { return browser.state() == QProcess::NotRunning; }, 120000))
        return {};
    Visit seen{QString::fromUtf8(browser.readAllStandardOutput()), {}, m_requests};
    const QStringList lines = QString::fromUtf8(browser.readAllStandardError()).split(u'\n');
    seen.console = lines.filter(QStringLiteral("CONSOLE")).join(u'\n');
    return seen;
}

void BrowserTest::theBrowserTellsWhatAPageDoes()
{
    const Visit seen = visit("<!DOCTYPE html><title>x</title><p>here</p><script>console.log('said')</script>"
                             "<img src=\"" +
                             leak().toUtf8() + "\">");
    QVERIFY(seen.dom.contains(QStringLiteral("here")));
    QVERIFY(seen.console.contains(QStringLiteral("said")));
    QVERIFY(seen.requests > 0);
}

void BrowserTest::aReportAsksForNothingAndTheConsoleIsSilent()
{
    const Visit seen = visit(report::toHtml(samples::failing()));
    QVERIFY(seen.dom.contains(report::verdictTitle(report::Verdict::NotReady)));
    QCOMPARE(seen.console, QString());
    QCOMPARE(seen.requests, 0);
}

void BrowserTest::hostileTextDoesNothing()
{
    const QString text =
        QStringLiteral("\"'><script>document.title='taken'</script><img src=\"%1\" onerror=\"x\">"
                       "<style>@import url(%1)</style><link rel=stylesheet href=%1>")
            .arg(leak());
    const Visit seen = visit(report::toHtml(samples::filledWith(text)));
    // Text of the page, and no element: written back, the brackets are escaped.
    QVERIFY(seen.dom.contains(QStringLiteral("&lt;script&gt;document.title='taken'&lt;/script&gt;")));
    QVERIFY(!seen.dom.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    QCOMPARE(seen.console, QString());
    QCOMPARE(seen.requests, 0);
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "BrowserTest.moc"
