// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportValidator.h"
#include "Samples.h"

#include "report/Comparison.h"
#include "report/PdfWriter.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// That nobody can take what comes from practice for what was seen at Mimecast.
class PracticeReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesFromPracticeIsPractice_data();
    void whatComesFromPracticeIsPractice();
    void everyFormatIsMarked_data();
    void everyFormatIsMarked();
    void nothingRealIsMarked();
    void everyPageOfThePdfIsMarked();
    void everyHeadingOfTheMarkdownIsMarked();
    void theMarkSurvivesReadingAndPseudonyms();
    void aComparisonSaysWhichOneIsPractice();
    void theSchemaKnowsTheMark();
};

namespace {

QJsonObject built(bool practice, const QString &gateway)
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    setup->setPractice(practice);
    validation::Record record = samples::record();
    record.credentials = validation::CredentialsId::of(gateway, samples::clientId, practice);
    setup->setValidation(validation::toJson(record));
    return report::build({.guide = guide,
                          .setup = setup.get(),
                          .gateway = gateway,
                          .clientId = samples::clientId,
                          .findings = samples::goodFindings(),
                          .generated = QDateTime::currentDateTimeUtc()});
}

QJsonObject practice()
{
    return built(true, QStringLiteral("http://127.0.0.1:8080"));
}

/// With a fitting digest, as a forger or an older program leaves it.
QJsonObject without(QJsonObject document, const char *member)
{
    document.remove(QLatin1String(member));
    return report::withDigest(document);
}

/// The pages' text, on one line each.
QStringList pdfPages(const QJsonObject &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QString error;
    if (!report::writeFile(path, report::toPdf(document), &error))
        return {};
    QProcess process;
    process.start(QStringLiteral(PDFTOTEXT), {path, QStringLiteral("-")});
    process.waitForFinished();
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

struct Format
{
    const char *name;
    QString (*text)(const QJsonObject &document);
};

QString withoutMarks(QString markdown)
{
    return markdown.remove(u'*').remove(u'\\');
}

constexpr Format formats[]{
    {"HTML", [](const QJsonObject &document) { return QString::fromUtf8(report::toHtml(document)); }},
    {"Markdown",
     [](const QJsonObject &document) {
         return withoutMarks(QString::fromUtf8(report::toMarkdown(document)));
     }},
    {"PDF", [](const QJsonObject &document) { return pdfPages(document).join(u' '); }},
    {"preview", [](const QJsonObject &document) { return report::toRichText(document); }},
    {"summary", [](const QJsonObject &document) { return report::toSummary(document); }},
};

} // namespace

void PracticeReportTest::whatComesFromPracticeIsPractice_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<bool>("isPractice");
    QTest::newRow("a practice set-up") << built(true, QStringLiteral("http://127.0.0.1:8080")) << true;
    QTest::newRow("a practice set-up with Mimecast's gateway")
        << built(true, QStringLiteral("global")) << true;
    QTest::newRow("a loopback address") << built(false, QStringLiteral("https://127.0.0.1:8443")) << true;
    QTest::newRow("localhost") << built(false, QStringLiteral("http://localhost:8080")) << true;
    QTest::newRow("IPv6") << built(false, QStringLiteral("http://[::1]:8080")) << true;
    QTest::newRow("without its mark") << without(practice(), "practice") << true;
    QTest::newRow("Mimecast") << built(false, QStringLiteral("global")) << false;
    QTest::newRow("another gateway of Mimecast's")
        << built(false, QStringLiteral("https://za-api.services.mimecast.com")) << false;
    QTest::newRow("no gateway") << built(false, QString()) << false;
}

void PracticeReportTest::whatComesFromPracticeIsPractice()
{
    QFETCH(const QJsonObject, document);
    QFETCH(const bool, isPractice);
    QCOMPARE(report::isPractice(document), isPractice);
    QString error;
    QVERIFY2(report::read(report::toJson(document), &error), qPrintable(error));
}

void PracticeReportTest::everyFormatIsMarked_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("practice") << practice();
    QTest::newRow("a loopback gateway alone") << without(practice(), "practice");
    QTest::newRow("with pseudonyms") << report::pseudonymised(practice());
}

void PracticeReportTest::everyFormatIsMarked()
{
    QFETCH(const QJsonObject, document);
    QCOMPARE(document.value(QLatin1String("verdict")).toString(), QStringLiteral("validated"));
    const QString title = report::verdictTitle(report::Verdict::Validated);
    const QString sentence = report::verdictText(report::Verdict::Validated);
    for (const Format &format : formats) {
        const QString text = format.text(document);
        QVERIFY2(text.contains(QStringLiteral("Practice: ") + title), format.name);
        QVERIFY2(text.contains(QStringLiteral("Practice: ") + sentence), format.name);
        QCOMPARE(text.count(title), text.count(QStringLiteral("Practice: ") + title));
        QCOMPARE(text.count(sentence), text.count(QStringLiteral("Practice: ") + sentence));
    }
    const QString html = QString::fromUtf8(report::toHtml(document));
    QVERIFY(html.contains(report::practiceNote()));
    QVERIFY(html.contains(QStringLiteral("<title>Practice: ")));
    QCOMPARE(report::toSummary(document).section(u'\n', 0, 0), report::practiceNote());
}

void PracticeReportTest::nothingRealIsMarked()
{
    const QJsonObject document = samples::validated();
    QVERIFY(!document.contains(QLatin1String("practice")));
    for (const Format &format : formats)
        QVERIFY2(!format.text(document).contains(QStringLiteral("practice:"), Qt::CaseInsensitive),
                 format.name);
}

void PracticeReportTest::everyPageOfThePdfIsMarked()
{
    const QStringList pages = pdfPages(practice());
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QVERIFY2(page.startsWith(report::practiceNote()), qPrintable(page));
}

void PracticeReportTest::everyHeadingOfTheMarkdownIsMarked()
{
    const QStringList lines = QString::fromUtf8(report::toMarkdown(practice())).split(u'\n');
    QCOMPARE(withoutMarks(lines.first()), report::practiceNote());
    static const QRegularExpression heading(QStringLiteral("^#+ "));
    static const QRegularExpression marked(QStringLiteral("^#+ Practice: "));
    QVERIFY(lines.filter(heading).size() > 5);
    QCOMPARE(lines.filter(heading), lines.filter(marked));
}

void PracticeReportTest::theMarkSurvivesReadingAndPseudonyms()
{
    QString error;
    const auto back = report::read(report::toJson(practice()), &error);
    QVERIFY2(back, qPrintable(error));
    QCOMPARE(back->value(QLatin1String("practice")), QJsonValue(true));
    for (const QJsonObject &document : {*back, without(*back, "practice")}) {
        const QJsonObject shared = report::pseudonymised(document);
        QCOMPARE(shared.value(QLatin1String("practice")), QJsonValue(true));
        QVERIFY(report::checksumFits(shared));
    }
    // Who takes the mark away by hand is found out.
    QJsonObject altered = practice();
    altered.remove(QLatin1String("practice"));
    QVERIFY(!report::checksumFits(altered));
    altered.insert(QStringLiteral("practice"), false);
    QVERIFY(!report::read(report::toJson(report::withDigest(altered)), &error));
}

void PracticeReportTest::aComparisonSaysWhichOneIsPractice()
{
    const QJsonObject real = samples::ready();
    const auto comparison = report::compare(real, practice());
    const QString text = report::toText(comparison, real, practice());
    QVERIFY2(text.contains(QStringLiteral("Second report: Practice, ")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("First report: Practice, ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Ready → Practice: Validated")), qPrintable(text));
    QVERIFY(report::toRichText(comparison, real, practice()).contains(QStringLiteral("Practice: Validated")));
    const QJsonObject json = report::toJson(comparison, real, practice());
    QCOMPARE(json.value(QLatin1String("before"))[QLatin1String("practice")], QJsonValue(false));
    QCOMPARE(json.value(QLatin1String("after"))[QLatin1String("practice")], QJsonValue(true));
}

void PracticeReportTest::theSchemaKnowsTheMark()
{
    ReportValidator validator;
    QCOMPARE(validator.complaintsAbout(report::toJson(practice())), QString());
    QByteArray json = report::toJson(practice());
    QVERIFY(json.contains("\"practice\": true"));
    QVERIFY(!validator.complaintsAbout(json.replace("\"practice\": true", "\"practice\": false")).isEmpty());
}

QTEST_MAIN(PracticeReportTest)
#include "PracticeReportTest.moc"
