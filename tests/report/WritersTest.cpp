// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// JSON arrays are read in loops as they come. clazy:excludeall=range-loop-reference,range-loop-detach

#include "Samples.h"

#include "report/PdfWriter.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "report/Words.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

/// That every format says what the document says, no more and no less, and nothing else than text.
class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFormatsSayTheSame_data();
    void allFormatsSayTheSame();
    void noFormatHoldsASecret();
    void htmlEscapesEverything_data();
    void htmlEscapesEverything();
    void htmlRefersToNothingOutside();
    void markdownEscapesEverything_data();
    void markdownEscapesEverything();
    void hostileTextStaysInItsLine();
    void theHtmlShowsWhereItsStepsAreInTheConsole();
    void onlyTheConsoleThatWasChosenIsShown_data();
    void onlyTheConsoleThatWasChosenIsShown();
    void thePdfShowsThemToo();
    void aSectionThatIsThereAgainHasNoPictures();
    void whatFollowsAnotherProcedureHasNoPictures();
    void anAlteredReportIsMarkedInEveryFormat();
    void thePdfIsPagedA4WithItsFonts();
    void theFirstPageStandsAlone_data();
    void theFirstPageStandsAlone();
    void theFirstPageStaysOnePage_data();
    void theFirstPageStaysOnePage();
    void theFirstPageComesFirstInEveryFormat();
    void whatWasConfirmedIsNotAmongWhatWasSeen();
    void thePaperIsThatOfTheTerritory_data();
    void thePaperIsThatOfTheTerritory();
    void thePictureIsThatOfTheFirstPage();
    void fileNamesSort_data();
    void fileNamesSort();
    void theSummaryNamesWhatIsNotInOrder();
};

namespace {

/// Without white space and the marks of tables, so that a line break in a narrow column does not matter.
QString dense(const QString &text)
{
    static const QRegularExpression layout(QStringLiteral("[\\s|]+"));
    return text.normalized(QString::NormalizationForm_KC).remove(layout);
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

QString htmlText(const QJsonObject &document)
{
    QTextDocument text;
    text.setHtml(QString::fromUtf8(report::toHtml(document)));
    return text.toPlainText();
}

QString markdownText(const QJsonObject &document)
{
    QTextDocument text;
    text.setMarkdown(QString::fromUtf8(report::toMarkdown(document)));
    return text.toPlainText();
}

QString pdfText(const QJsonObject &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QString error;
    if (!report::writeFile(path, report::toPdf(document), &error))
        return {};
    return run(QStringLiteral(PDFTOTEXT), {QStringLiteral("-raw"), path, QStringLiteral("-")});
}

/// Without white space.
QStringList pdfPages(const QJsonObject &document)
{
    QStringList pages = pdfText(document).split(u'\f', Qt::SkipEmptyParts);
    for (QString &page : pages)
        page = dense(page);
    return pages;
}

/// What the first page has to say for itself.
QStringList certified(const QJsonObject &document)
{
    const auto verdict = report::verdictFromString(document.value(QLatin1String("verdict")).toString());
    const QJsonValue session = document.value(QLatin1String("validation"));
    QStringList all{document.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString(),
                    document.value(QLatin1String("account"))[QLatin1String("code")].toString(),
                    report::verdictTitle(*verdict),
                    report::verdictSentence(document),
                    session[QLatin1String("incident")][QLatin1String("code")].toString(),
                    session[QLatin1String("administrator")][QLatin1String("name")].toString(),
                    session[QLatin1String("cst")][QLatin1String("name")].toString(),
                    document.value(QLatin1String("digest"))[QLatin1String("value")].toString()};
    for (const QJsonValue check : document.value(QLatin1String("checks")).toArray())
        all << check[QLatin1String("title")].toString();
    for (const QJsonValue section : document.value(QLatin1String("sections")).toArray()) {
        if (section[QLatin1String("id")] != QLatin1String("verification"))
            all << section[QLatin1String("title")].toString();
    }
    all.removeAll(QString());
    return all;
}

/// One of the parts of a report in Markdown, without the marks.
QString markdownPart(const QJsonObject &document, const QString &heading)
{
    const QString text = QString::fromUtf8(report::toMarkdown(document));
    const qsizetype from = text.indexOf(QStringLiteral("\n## ") + heading);
    return from < 0 ? QString() : text.mid(from, text.indexOf(QStringLiteral("\n#"), from + 1) - from);
}

QJsonObject repeated(QJsonObject document, const QString &member, int count)
{
    QJsonArray items = document.value(member).toArray();
    for (qsizetype i = 0, known = items.size(); items.size() < count; ++i)
        items.append(QJsonValue(items.at(i % known)));
    document.insert(member, items);
    return report::withDigest(document);
}

/// What a reader has to find, in this order where it stands in one row.
QStringList statements(const QJsonObject &document)
{
    const auto verdict = report::verdictFromString(document.value(QLatin1String("verdict")).toString());
    QStringList all{report::verdictTitle(*verdict), report::verdictSentence(document),
                    document.value(QLatin1String("digest"))[QLatin1String("value")].toString()};
    for (const QJsonValue check : document.value(QLatin1String("checks")).toArray()) {
        const auto status = checks::statusFromString(check[QLatin1String("status")].toString());
        all << checks::statusText(*status) + check[QLatin1String("title")].toString() +
                   check[QLatin1String("summary")].toString();
        all << check[QLatin1String("remedy")][QLatin1String("text")].toString();
        for (const QJsonValue evidence : check[QLatin1String("evidence")].toArray())
            all << evidence[QLatin1String("operation")].toString()
                << evidence[QLatin1String("requestId")].toString();
    }
    for (const QJsonValue section : document.value(QLatin1String("sections")).toArray()) {
        all << section[QLatin1String("title")].toString();
        for (const QJsonValue step : section[QLatin1String("steps")].toArray())
            all << step[QLatin1String("text")].toString();
    }
    const QJsonObject configuration = document.value(QLatin1String("configuration")).toObject();
    for (const QJsonValue value : configuration)
        all << value.toString();
    const QJsonObject session = document.value(QLatin1String("validation")).toObject();
    const QJsonObject message = session.value(QLatin1String("message")).toObject();
    for (const QJsonObject &texts : {session, message}) {
        for (const char *name : {"environment", "remark", "messageId", "date", "from", "to", "subject"})
            all << texts.value(QLatin1String(name)).toString();
    }
    for (const char *signatory : {"administrator", "cst"})
        all << session.value(QLatin1String(signatory))[QLatin1String("name")].toString();
    all << session.value(QLatin1String("incident"))[QLatin1String("code")].toString();
    all.removeAll(QString());
    return all;
}

void addDocuments()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("ready") << samples::ready();
    QTest::newRow("failing") << samples::failing();
    QTest::newRow("not verified") << samples::notVerified();
    QTest::newRow("without a set-up") << samples::withoutSetup();
    QTest::newRow("validated") << samples::validated();
    QTest::newRow("no incident") << samples::validated(validation::Outcome::NoIncident);
}

void addHostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("an image") << QStringLiteral("<img src=x onerror=alert(1)>");
    QTest::newRow("an attribute") << QStringLiteral("\" onmouseover=\"alert(1)");
    QTest::newRow("an apostrophe") << QStringLiteral("' onmouseover='alert(1)");
    QTest::newRow("an entity") << QStringLiteral("&lt;b&gt; &#60;");
    QTest::newRow("a comment") << QStringLiteral("--> <!-- ]]>");
    QTest::newRow("a cell") << QStringLiteral("one | two || three");
    QTest::newRow("code") << QStringLiteral("`` `one` ```");
    QTest::newRow("emphasis") << QStringLiteral("*one* __two__ ~~three~~");
    QTest::newRow("a link") << QStringLiteral("[one](http://x) ![two][three] <http://x> https://x");
    QTest::newRow("an escape") << QStringLiteral("one \\| two \\");
    QTest::newRow("a template") << QStringLiteral("{{labels.title}} {{{digest}}} {{#checks}}");
    QTest::newRow("mathematics") << QStringLiteral("$one$");
}

} // namespace

void WritersTest::allFormatsSayTheSame_data()
{
    addDocuments();
}

void WritersTest::allFormatsSayTheSame()
{
    QFETCH(const QJsonObject, document);
    const QString html = dense(htmlText(document));
    const QString markdown = dense(markdownText(document));
    const QString pdf = dense(pdfText(document));
    for (const QString &statement : statements(document)) {
        QVERIFY2(html.contains(dense(statement)), qPrintable(QStringLiteral("HTML: ") + statement));
        QVERIFY2(markdown.contains(dense(statement)), qPrintable(QStringLiteral("Markdown: ") + statement));
        // No page ends in the middle of it.
        QVERIFY2(pdf.contains(dense(statement)), qPrintable(QStringLiteral("PDF: ") + statement));
    }
}

void WritersTest::noFormatHoldsASecret()
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("credentials.client-secret")));
    setup->setValue(QStringLiteral("credentials.client-secret"), samples::secret);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("service-account.password")));
    setup->setValue(QStringLiteral("service-account.password"), samples::secret);
    const QJsonObject document =
        report::build({guide, setup.get(), QStringLiteral("global"), samples::clientId,
                       samples::goodFindings(), QDateTime::currentDateTimeUtc()});
    const QStringList texts{
        QString::fromUtf8(report::toJson(document)), QString::fromUtf8(report::toHtml(document)),
        QString::fromUtf8(report::toMarkdown(document)), report::toSummary(document), pdfText(document)};
    for (const QString &text : texts) {
        QVERIFY(!text.isEmpty());
        QVERIFY(!dense(text).contains(samples::secret));
        QVERIFY(!dense(text).contains(samples::clientId));
        QVERIFY(!text.contains(QStringLiteral("a detail that no report shows")));
    }
}

void WritersTest::htmlEscapesEverything_data()
{
    addHostileTexts();
}

void WritersTest::htmlEscapesEverything()
{
    QFETCH(const QString, text);
    const QJsonObject document = samples::filledWith(text);
    QVERIFY(dense(htmlText(document)).contains(dense(text)));

    // The same tags, whatever the values are.
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    const auto skeleton = [](const QJsonObject &of) {
        QStringList found;
        auto match = tags.globalMatch(QString::fromUtf8(report::toHtml(of)));
        while (match.hasNext())
            found += match.next().captured();
        return found;
    };
    QCOMPARE(skeleton(document), skeleton(samples::filledWith(QStringLiteral("harmless"))));
}

void WritersTest::htmlRefersToNothingOutside()
{
    const QString html = QString::fromUtf8(report::toHtml(samples::failing()));
    static const QRegularExpression reference(
        QStringLiteral("\\ssrc=|<link|<script|@import|url\\(|href=\"(?!#)"));
    QVERIFY(!html.contains(reference));
    QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
}

void WritersTest::markdownEscapesEverything_data()
{
    addHostileTexts();
}

void WritersTest::markdownEscapesEverything()
{
    QFETCH(const QString, text);
    const QJsonObject document = samples::filledWith(text);
    // As a reader of Markdown understands it: the text as it is, in as many cells as before.
    QTextDocument read;
    read.setMarkdown(QString::fromUtf8(report::toMarkdown(document)));
    QVERIFY2(dense(read.toPlainText()).contains(dense(text)), qPrintable(read.toPlainText()));
    QTextDocument harmless;
    harmless.setMarkdown(
        QString::fromUtf8(report::toMarkdown(samples::filledWith(QStringLiteral("harmless")))));
    QCOMPARE(read.blockCount(), harmless.blockCount());
}

void WritersTest::hostileTextStaysInItsLine()
{
    const QString text = QStringLiteral("one\n\n# two\r\n| a | b |\n\u202egnp.exe\u2028three");
    const QJsonObject harmless = samples::filledWith(QStringLiteral("harmless"));
    const QJsonObject hostile = samples::filledWith(text);
    QCOMPARE(report::toMarkdown(hostile).count('\n'), report::toMarkdown(harmless).count('\n'));
    QCOMPARE(report::toHtml(hostile).count('\n'), report::toHtml(harmless).count('\n'));
    QVERIFY(!report::toHtml(hostile).contains(QStringLiteral("\u202e").toUtf8()));
    QVERIFY(!pdfText(hostile).isEmpty());
}

void WritersTest::theHtmlShowsWhereItsStepsAreInTheConsole()
{
    const QString html = QString::fromUtf8(report::toHtml(samples::ready()));
    QVERIFY(html.contains(QStringLiteral("Leave: Products › Threat Remediation.")));
    // The number in the picture is that of the step.
    QVERIFY(html.contains(QStringLiteral("<td>6. In the Security Permissions section")));
    QVERIFY(html.contains(
        QStringLiteral("<span class=\"label\">Cannot Manage Roles</span></span><span class=\"number\">6<")));
}

void WritersTest::onlyTheConsoleThatWasChosenIsShown_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("notThere");
    const QString documented = QStringLiteral("Add and Generate Keys");
    QTest::newRow("none") << QString() << documented << QStringLiteral("Integrations Hub,");
    QTest::newRow("document") << QStringLiteral("generate-keys") << documented
                              << QStringLiteral("Custom API 2.0 Integration");
    QTest::newRow("own page") << QStringLiteral("create-new-integration")
                              << QStringLiteral("Custom API 2.0 Integration") << documented;
    QTest::newRow("hub") << QStringLiteral("configure-new") << QStringLiteral("Notification Settings")
                         << documented;
}

void WritersTest::onlyTheConsoleThatWasChosenIsShown()
{
    QFETCH(const QString, button);
    QFETCH(const QString, there);
    QFETCH(const QString, notThere);
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    setup->setValue(QStringLiteral("api-application.button"), button);
    const QJsonObject document = report::build(
        {guide, setup.get(), QStringLiteral("global"), samples::clientId, samples::goodFindings(), {}});
    // Nobody is said to have answered what nobody has.
    const QString question = QStringLiteral("Which button do you see?");
    QCOMPARE(QString::fromUtf8(report::toMarkdown(document)).contains(question), !button.isEmpty());
    qsizetype pictures = 0;
    for (const guide::Guide shown = guide.answered([&](const QString &) { return button; });
         const auto &section : shown.sections)
        pictures += static_cast<qsizetype>(section.pictures.size());
    const QString html = QString::fromUtf8(report::toHtml(document));
    QCOMPARE(html.count(QStringLiteral("<figure class=\"console\">")), pictures);
    for (const QString &text : {html, QString::fromUtf8(report::toMarkdown(document))}) {
        QVERIFY(text.contains(there));
        QVERIFY(!text.contains(notThere));
    }
}

void WritersTest::thePdfShowsThemToo()
{
    const guide::Guide documented = guide::Guide::documented();
    const auto setup = samples::filledSetup(documented);
    const QString button = QStringLiteral("create-new-integration");
    setup->setValue(QStringLiteral("api-application.button"), button);
    const QString pdf = dense(pdfText(report::build({documented,
                                                     setup.get(),
                                                     QStringLiteral("global"),
                                                     samples::clientId,
                                                     samples::goodFindings(),
                                                     {}})));
    qsizetype pictures = 0;
    for (const guide::Guide guide = documented.answered([&](const QString &) { return button; });
         const auto &section : guide.sections) {
        for (const guide::ConsolePicture &picture : section.pictures) {
            ++pictures;
            QVERIFY2(pdf.contains(dense(picture.caption())), qPrintable(picture.caption()));
            for (const guide::ConsolePicture::Item &item : picture.items)
                QVERIFY2(pdf.contains(dense(item.label)), qPrintable(item.label));
        }
    }
    QCOMPARE(pdf.count(dense(QStringLiteral("(simplified view)"))), pictures);
    QVERIFY(pdf.contains(dense(guide::ConsolePicture::trapWords())));
}

void WritersTest::aSectionThatIsThereAgainHasNoPictures()
{
    const QByteArray figure("<figure class=\"console\">");
    const QJsonObject document = repeated(samples::ready(), QStringLiteral("sections"), 40);
    QCOMPARE(report::toHtml(document).count(figure), report::toHtml(samples::ready()).count(figure));
}

void WritersTest::whatFollowsAnotherProcedureHasNoPictures()
{
    QJsonObject document = samples::ready();
    QJsonObject guide = document.value(QLatin1String("guide")).toObject();
    guide.insert(QStringLiteral("revision"), QStringLiteral("2031-01"));
    document.insert(QStringLiteral("guide"), guide);
    QVERIFY(!report::toHtml(document).contains("<figure"));
    QVERIFY(!report::toHtml(samples::withoutSetup()).contains("<figure"));
}

void WritersTest::anAlteredReportIsMarkedInEveryFormat()
{
    const QString mark = dense(QStringLiteral("The checksum of this report does not fit"));
    const QJsonObject whole = samples::ready();
    QJsonObject altered = whole;
    altered.insert(QStringLiteral("verdict"), QStringLiteral("validated"));
    for (const auto &[document, isAltered] : {std::pair{whole, false}, std::pair{altered, true}}) {
        for (const QString &text : {htmlText(document), markdownText(document), pdfText(document)})
            QCOMPARE(dense(text).contains(mark), isAltered);
    }
}

void WritersTest::thePdfIsPagedA4WithItsFonts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QString error;
    QVERIFY(report::writeFile(path, report::toPdf(samples::failing()), &error));
    const QString info = run(QStringLiteral(PDFINFO), {path});
    QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
    const QString text = run(QStringLiteral(PDFTOTEXT), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 1);
    const QString foot = QStringLiteral(
        "Mimecast for Arctic Wolf Active Response · Contoso <Ltd> & Co · 2026-11-24 03:00 UTC");
    QCOMPARE(dense(text).count(dense(foot)), pages);
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY(text.contains(QStringLiteral("%1 / %2").arg(page).arg(pages)));
    const QStringList fonts = run(QStringLiteral(PDFFONTS), {path}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+(yes|no)\\s"));
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

void WritersTest::theFirstPageStandsAlone_data()
{
    addDocuments();
}

void WritersTest::theFirstPageStandsAlone()
{
    QFETCH(const QJsonObject, document);
    const QStringList pages = pdfPages(document);
    QVERIFY(pages.size() > 1);
    for (const QString &statement : certified(document))
        QVERIFY2(pages.first().contains(dense(statement)), qPrintable(statement));
    QVERIFY2(pages.at(1).startsWith(QStringLiteral("AppendixAboutthisreport")), qPrintable(pages.at(1)));
    QCOMPARE(pages.join(QString()).count(QStringLiteral("AppendixAboutthisreport")), 1);
}

void WritersTest::theFirstPageStaysOnePage_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("long words") << samples::filledWith(QString(200, u'W'));
    QTest::newRow("wide characters") << samples::filledWith(QString(200, u'漢'));
    QTest::newRow("pairs of surrogates") << samples::filledWith(QStringLiteral("😀").repeated(100));
    QTest::newRow("many checks") << repeated(samples::failing(), QStringLiteral("checks"), 330);
    QTest::newRow("many sections") << repeated(samples::validated(), QStringLiteral("sections"), 40);
}

void WritersTest::theFirstPageStaysOnePage()
{
    QFETCH(const QJsonObject, document);
    const QStringList pages = pdfPages(document);
    QVERIFY(pages.at(1).startsWith(QStringLiteral("AppendixAboutthisreport")));
    const QString digest = document.value(QLatin1String("digest"))[QLatin1String("value")].toString();
    QVERIFY2(pages.first().contains(digest), qPrintable(pages.first()));
    QVERIFY2(pages.first().contains(dense(QStringLiteral("Concierge Security Team"))),
             qPrintable(pages.first()));
    QVERIFY(pages.first().size() < 6000);
    const qsizetype checks = document.value(QLatin1String("checks")).toArray().size();
    QCOMPARE(pages.first().contains(dense(QStringLiteral(" more, see the appendix"))),
             checks > 100 || document.value(QLatin1String("sections")).toArray().size() > 13);
}

void WritersTest::theFirstPageComesFirstInEveryFormat()
{
    const QJsonObject document = samples::validated();
    for (const QString &text : {htmlText(document), markdownText(document), pdfText(document)}) {
        const QString all = dense(text);
        const qsizetype appendix = all.indexOf(QStringLiteral("AppendixAboutthisreport"));
        QVERIFY(appendix > 0);
        for (const QString &statement : certified(document))
            QVERIFY2(all.left(appendix).contains(dense(statement)), qPrintable(statement));
    }
}

void WritersTest::whatWasConfirmedIsNotAmongWhatWasSeen()
{
    QJsonObject document = samples::validated();
    const QString seen = markdownPart(document, QStringLiteral("Seen by this program"));
    QCOMPARE(seen.count(QStringLiteral("\n- ")), 10);
    QVERIFY2(!seen.contains(QStringLiteral("✓ Threat Remediation")), qPrintable(seen));
    const QString confirmed = markdownPart(document, QStringLiteral("Confirmed by Ada Admin"));
    QVERIFY2(confirmed.contains(QStringLiteral("✓ Threat Remediation")), qPrintable(confirmed));
    QVERIFY2(!confirmed.contains(QStringLiteral("Live checks")), qPrintable(confirmed));

    // What nobody knows is neither.
    document = samples::ready();
    QVERIFY(!markdownPart(document, QStringLiteral("Seen by this program"))
                 .contains(QStringLiteral("The role can delete email")));
    const QString unknown = markdownPart(document, QStringLiteral("Not known"));
    QVERIFY2(unknown.contains(QStringLiteral("The role can delete email")) &&
                 unknown.contains(QStringLiteral("no test is part of this report")),
             qPrintable(unknown));
}

void WritersTest::thePaperIsThatOfTheTerritory_data()
{
    QTest::addColumn<QLocale::Territory>("territory");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("United States") << QLocale::UnitedStates << QPageSize::Letter;
    QTest::newRow("Canada") << QLocale::Canada << QPageSize::Letter;
    QTest::newRow("Venezuela") << QLocale::Venezuela << QPageSize::Letter;
    QTest::newRow("Germany") << QLocale::Germany << QPageSize::A4;
    QTest::newRow("United Kingdom") << QLocale::UnitedKingdom << QPageSize::A4;
    QTest::newRow("not known") << QLocale::AnyTerritory << QPageSize::A4;
}

void WritersTest::thePaperIsThatOfTheTerritory()
{
    QFETCH(const QLocale::Territory, territory);
    QFETCH(const QPageSize::PageSizeId, paper);
    QCOMPARE(report::paperOf(territory), paper);
}

void WritersTest::thePictureIsThatOfTheFirstPage()
{
    const QImage picture = report::firstPage(samples::validated(), 400);
    QCOMPARE(picture.size(), QSize(400, 566));
    const QColor box(0xe5, 0xf4, 0xeb);
    const auto count = [&picture](const QColor &color) {
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == color ? 1 : 0;
        }
        return pixels;
    };
    QVERIFY(count(box) > 5000);
    QCOMPARE(picture.pixelColor(5, 5), QColor(Qt::white));
    QVERIFY(report::firstPage(samples::failing(), 400) != picture);
}

void WritersTest::fileNamesSort_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *name, const QString &organization, const char *stem) {
        QTest::newRow(name) << organization << QString::fromUtf8(stem);
    };
    row("a word", QStringLiteral("Contoso"), "Contoso-active-response-2026-11-28");
    row("marks", QStringLiteral("Contoso <Ltd> & Co."), "Contoso-Ltd-Co-active-response-2026-11-28");
    row("none", QString(), "active-response-2026-11-28");
    row("nothing but marks", QStringLiteral("../.."), "active-response-2026-11-28");
    row("decomposed letters", QStringLiteral("Mu\u0308ller"), "Müller-active-response-2026-11-28");
    row("no room", QString(2000, u'x'),
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-active-response-2026-11-28");
}

void WritersTest::fileNamesSort()
{
    QFETCH(const QString, organization);
    QFETCH(const QString, stem);
    QJsonObject document = samples::ready();
    document.insert(QStringLiteral("configuration"),
                    QJsonObject{{QStringLiteral("organisation"), organization}});
    const QDate date(2026, 11, 28);
    QCOMPARE(report::fileStem(document, date), stem);
    document.insert(QStringLiteral("practice"), true);
    QCOMPARE(report::fileStem(document, date), QStringLiteral("practice-") + stem);
    document.insert(QStringLiteral("pseudonymised"), true);
    QCOMPARE(report::fileStem(document, date), QStringLiteral("practice-active-response-2026-11-28"));
}

void WritersTest::theSummaryNamesWhatIsNotInOrder()
{
    const QJsonObject document = samples::failing();
    const QString summary = report::toSummary(document);
    QVERIFY(summary.contains(report::verdictTitle(report::Verdict::NotReady)));
    QVERIFY(summary.contains(QStringLiteral("CUSA13A77")));
    QVERIFY(summary.contains(document.value(QLatin1String("digest"))[QLatin1String("value")].toString()));
    for (const QJsonValue check : document.value(QLatin1String("checks")).toArray()) {
        const bool passed = check[QLatin1String("status")] == QLatin1String("passed");
        QCOMPARE(summary.contains(check[QLatin1String("title")].toString()), !passed);
    }
    QVERIFY(summary.count(u'\n') < 10);
}

QTEST_MAIN(WritersTest)
#include "WritersTest.moc"
