// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Samples.h"

#include "guide/GuideWriter.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"

#include <QFile>
#include <QJsonObject>
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
    void theRulesOfAxeFindWhatIsWrong();
    void aReportFollowsTheRulesOfAxe_data();
    void aReportFollowsTheRulesOfAxe();
    void theGuideAsksForNothingAndFollowsTheRulesOfAxe_data();
    void theGuideAsksForNothingAndFollowsTheRulesOfAxe();
    void itPrintsOnEitherPaper_data();
    void itPrintsOnEitherPaper();
    void everyPrintedPageOfPracticeIsMarked();

private:
    struct Visit
    {
        QString dom;
        QString console;
        int requests = 0;
    };
    Visit visit(const QByteArray &html, const QStringList &options = {QStringLiteral("--dump-dom")});
    QString complaintsOfAxe(QByteArray html, const QStringList &options = {});
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

BrowserTest::Visit BrowserTest::visit(const QByteArray &html, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(QStringLiteral("report.html"));
    QString error;
    if (!report::writeFile(page, html, &error))
        return {};

    QProcess browser;
    QStringList arguments{QStringLiteral("--headless"),
                          QStringLiteral("--no-sandbox"),
                          QStringLiteral("--disable-gpu"),
                          QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--disable-background-networking"),
                          QStringLiteral("--no-first-run"),
                          QStringLiteral("--disable-component-update"),
                          QStringLiteral("--disable-sync"),
                          QStringLiteral("--no-proxy-server"),
                          QStringLiteral("--enable-logging=stderr"),
                          QStringLiteral("--timeout=20000")};
    arguments += options;
    arguments += QStringLiteral("file://") + page;
    browser.start(QStringLiteral(CHROMIUM), arguments);
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

/// Which rules are broken, and where. Tells of a page in the dark with "dark" before.
QString BrowserTest::complaintsOfAxe(QByteArray html, const QStringList &options)
{
    QFile axe(QStringLiteral(AXE));
    if (!axe.open(QIODevice::ReadOnly))
        return QStringLiteral("There is no axe.");
    // The page forbids scripts, and axe is one.
    html.replace("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'");
    // What is folded is looked at too.
    html.replace("<details", "<details open");
    const QByteArray script =
        "axe.run({resultTypes: ['violations']}).then(result => console.log('axe says: ' + "
        "(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark ' : '') + result.violations.map(rule => "
        "rule.id + ' ' + rule.nodes.map(node => node.html).join(' ')).join(' ') + ' end of axe'))";
    html += "<script>" + axe.readAll() + "</script><script>" + script + "</script>";
    const QString console = visit(html, options + QStringList{QStringLiteral("--virtual-time-budget=20000"),
                                                              QStringLiteral("--dump-dom")})
                                .console;
    const QString begin = QStringLiteral("axe says: ");
    const qsizetype from = console.indexOf(begin);
    const qsizetype to = console.indexOf(QStringLiteral(" end of axe"));
    return from < 0 || to < 0 ? QStringLiteral("Axe said nothing: ") + console.left(1000)
                              : console.mid(from + begin.size(), to - from - begin.size());
}

void BrowserTest::theRulesOfAxeFindWhatIsWrong()
{
    const QString complaints = complaintsOfAxe("<!DOCTYPE html><html><title>x</title><body>"
                                               "<p style=\"color: #bbb\">here</p></body></html>");
    QVERIFY2(complaints.contains(QStringLiteral("html-has-lang")), qPrintable(complaints));
    QVERIFY2(complaints.contains(QStringLiteral("color-contrast")), qPrintable(complaints));
}

void BrowserTest::aReportFollowsTheRulesOfAxe_data()
{
    // Each is a start of the browser, so these few show everything that a report may have.
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<bool>("inTheDark");
    QTest::newRow("not verified") << samples::notVerified() << false;
    QTest::newRow("validated") << samples::validated() << false;
    QJsonObject altered = samples::validated(validation::Outcome::NotDeleted);
    altered.insert(QStringLiteral("verdict"), QStringLiteral("validated"));
    altered.insert(QStringLiteral("checks"), samples::failing().value(QLatin1String("checks")));
    QTest::newRow("altered") << altered << false;
    QTest::newRow("altered, in the dark") << altered << true;
}

void BrowserTest::aReportFollowsTheRulesOfAxe()
{
    QFETCH(const QJsonObject, document);
    QFETCH(const bool, inTheDark);
    const QStringList dark{QStringLiteral("--blink-settings=preferredColorScheme=0")};
    QCOMPARE(complaintsOfAxe(report::toHtml(document), inTheDark ? dark : QStringList()),
             inTheDark ? QStringLiteral("dark ") : QString());
}

void BrowserTest::theGuideAsksForNothingAndFollowsTheRulesOfAxe_data()
{
    QTest::addColumn<bool>("inTheDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void BrowserTest::theGuideAsksForNothingAndFollowsTheRulesOfAxe()
{
    QFETCH(const bool, inTheDark);
    const QByteArray page = guide::toHtml(guide::Guide::documented()).toUtf8();
    const QStringList dark{QStringLiteral("--blink-settings=preferredColorScheme=0")};
    QCOMPARE(complaintsOfAxe(page, inTheDark ? dark : QStringList()),
             inTheDark ? QStringLiteral("dark ") : QString());
    if (inTheDark)
        return;
    const Visit seen = visit(page);
    QVERIFY(seen.dom.contains(QStringLiteral("Save Integration")));
    QCOMPARE(seen.console, QString());
    QCOMPARE(seen.requests, 0);
}

void BrowserTest::itPrintsOnEitherPaper_data()
{
    QTest::addColumn<QByteArray>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << QByteArray("A4") << QStringLiteral("(A4)");
    QTest::newRow("Letter") << QByteArray("letter") << QStringLiteral("(letter)");
}

void BrowserTest::itPrintsOnEitherPaper()
{
    QFETCH(const QByteArray, paper);
    QFETCH(const QString, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const QJsonObject document = samples::validated();
    // The printer's paper, as the browser knows it otherwise.
    const QByteArray html =
        report::toHtml(document).replace("</style>", QByteArray("@page { size: " + paper + "; }</style>"));
    const Visit seen =
        visit(html, {QStringLiteral("--print-to-pdf=") + path, QStringLiteral("--no-pdf-header-footer")});
    QCOMPARE(seen.console, QString());
    QCOMPARE(seen.requests, 0);

    const auto tell = [](const char *program, const QStringList &options) {
        QProcess process;
        process.start(QString::fromLatin1(program), options);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QVERIFY(tell(PDFINFO, {path}).contains(size));
    const QString text = tell(PDFTOTEXT, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 1);
    // Whether the spaces around a slash are seen as such depends on where it stands.
    const QString dense = QString(text).remove(u' ');
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY2(dense.contains(QStringLiteral("\n%1/%2\n").arg(page).arg(pages)), qPrintable(text));
    const QString digest = document.value(QLatin1String("digest"))[QLatin1String("value")].toString();
    QVERIFY(text.contains(digest));
    const QString first = dense.section(u'\f', 0, 0);
    QVERIFY2(first.contains(digest) && first.contains(QStringLiteral("TR-CUSA13A77-00017-M")),
             qPrintable(first));
    QVERIFY(dense.section(u'\f', 1, 1).trimmed().startsWith(QStringLiteral("Appendix")));
}

void BrowserTest::everyPrintedPageOfPracticeIsMarked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QJsonObject document = samples::validated();
    document.insert(QStringLiteral("practice"), true);
    const Visit seen =
        visit(report::toHtml(report::withDigest(document)), {QStringLiteral("--print-to-pdf=") + path});
    QCOMPARE(seen.console, QString());
    QProcess process;
    process.start(QStringLiteral(PDFTOTEXT), {path, QStringLiteral("-")});
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(text.count(u'\f') > 2);
    QCOMPARE(text.count(report::practiceNote()), text.count(u'\f'));
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "BrowserTest.moc"
