// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Samples.h"

#include "report/Comparison.h"
#include "report/PdfWriter.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/TextWriters.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <functional>

/// That a report made to do harm is refused in words, or read and written in bounded time.
class HostileReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderAndWriterEnds_data();
    void everyReaderAndWriterEnds();
    void whatIsBuiltCanBeReadBack_data();
    void whatIsBuiltCanBeReadBack();
    void thePdfGrowsWithTheReport();
};

namespace {

QJsonObject withSteps(int count, const QString &text)
{
    QJsonArray steps;
    for (int i = 0; i < count; ++i) {
        steps.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("api-role.permissions")},
                                 {QStringLiteral("text"), text},
                                 {QStringLiteral("done"), true},
                                 {QStringLiteral("at"), QJsonValue()}});
    }
    QJsonObject document = samples::ready();
    document.insert(QStringLiteral("sections"),
                    QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("api-role")},
                                           {QStringLiteral("title"), QStringLiteral("API role")},
                                           {QStringLiteral("steps"), steps}}});
    return report::withDigest(document);
}

QJsonObject withChecks(int count)
{
    const QJsonObject failing = samples::failing();
    const QJsonArray checks = failing.value(QLatin1String("checks")).toArray();
    QJsonArray many;
    for (int i = 0; i < count; ++i)
        many.append(checks.at(i % checks.size()));
    QJsonObject document = failing;
    document.insert(QStringLiteral("checks"), many);
    return report::withDigest(document);
}

QJsonObject withMembers(int count)
{
    QJsonObject document = samples::ready();
    QJsonObject configuration = document.value(QLatin1String("configuration")).toObject();
    for (int i = 0; i < count; ++i)
        configuration.insert(QStringLiteral("entry%1").arg(i), QStringLiteral("x"));
    document.insert(QStringLiteral("configuration"), configuration);
    return report::withDigest(document);
}

QJsonObject nested(int depth)
{
    QJsonValue value(QStringLiteral("x"));
    for (int i = 0; i < depth; ++i)
        value = QJsonArray{value};
    QJsonObject document = samples::ready();
    document.insert(QStringLiteral("more"), value);
    return report::withDigest(document);
}

QString repeated(char16_t first, char16_t mark, int count)
{
    return QString(QChar(first)) + QString(count, QChar(mark));
}

qint64 milliseconds(const std::function<void()> &job)
{
    QElapsedTimer elapsed;
    elapsed.start();
    job();
    return elapsed.elapsed();
}

// On a loaded machine and without optimization; it takes a fraction of that otherwise.
constexpr qint64 bound = 10'000;

} // namespace

void HostileReportTest::everyReaderAndWriterEnds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const QJsonObject &document, bool isRead) {
        QTest::newRow(name) << report::toJson(document) << isRead;
    };
    const QString word(2000, u'x');
    row("a word of 1 MB", withSteps(1, QString(1 << 20, u'x')), false);
    row("a word of 200 KB", withSteps(1, QString(200'000, u'x')), false);
    row("long words", withSteps(100, word), true);
    row("steps", withSteps(1200, QStringLiteral("Select a role.")), true);
    row("10,000 steps", withSteps(10'000, QStringLiteral("x")), false);
    row("checks", withChecks(330), true);
    row("10,000 checks", withChecks(10'000), false);
    row("members", withMembers(5000), true);
    row("deep", nested(12), true);
    row("too deep", nested(500), false);
    row("combining characters", withSteps(60, repeated(u'a', u'\u0301', 1900)), true);
    row("Hangul without end", withSteps(40, QString(1900, QChar(0x1100))), true);
    row("joiners", withSteps(20, QString(1900, QChar(0x200d))), true);
    row("right to left", withSteps(40, QString(1900, QChar(0x05d0))), true);
    row("spaces", withSteps(100, QString(2000, u' ')), true);
    row("characters of Markdown", withSteps(100, QString(2000, u'*')), true);
    row("entities", withSteps(100, QString(2000, u'&')), true);
    QTest::newRow("no report of 4 MB") << QByteArray(4 << 20, '[') << false;
}

void HostileReportTest::everyReaderAndWriterEnds()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isRead);
    QString error;
    std::optional<QJsonObject> read;
    const qint64 reading = milliseconds([&] { read = report::read(json, &error); });
    QVERIFY2(reading < 1000, qPrintable(QString::number(reading)));
    QVERIFY2(read.has_value() == isRead, qPrintable(error));
    if (!read) {
        QVERIFY2(error.contains(QStringLiteral("too large")) || error.contains(QStringLiteral("damaged")) ||
                     error.contains(QStringLiteral("2,000 characters")),
                 qPrintable(error));
        return;
    }
    const QJsonObject document = *read;
    QVERIFY(report::checksumFits(document));
    struct Writer
    {
        const char *name;
        std::function<void()> write;
    };
    const Writer writers[]{
        {"JSON", [&] { report::toJson(document); }},
        {"HTML", [&] { report::toHtml(document); }},
        {"Markdown", [&] { report::toMarkdown(document); }},
        {"preview", [&] { report::toRichText(document); }},
        {"summary", [&] { report::toSummary(document); }},
        {"PDF", [&] { report::toPdf(document); }},
        {"pseudonyms", [&] { report::pseudonymised(document); }},
        {"comparison",
         [&] { report::toText(report::compare(samples::ready(), document), document, document); }},
    };
    for (const Writer &writer : writers) {
        const qint64 taken = milliseconds(writer.write);
        QVERIFY2(taken < bound,
                 qPrintable(QStringLiteral("%1: %2 ms").arg(QLatin1String(writer.name)).arg(taken)));
    }
}

void HostileReportTest::whatIsBuiltCanBeReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << QString(100'000, u'x');
    QTest::newRow("wide") << QString(100'000, QChar(0x4e2d));
    QTest::newRow("half a character at the end") << QString(1998, u'x') + QStringLiteral("😀😀");
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u'x';
    QTest::newRow("byte order marks") << QString(3, QChar::ByteOrderMark) + u'x';
    QTest::newRow("controls") << QString(QChar(0)) + QChar(0x1b) + QStringLiteral("[2J") + QChar(0x9b);
}

void HostileReportTest::whatIsBuiltCanBeReadBack()
{
    QFETCH(const QString, text);
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    for (const char *field : {"requirements.organisation", "api-role.name", "api-role.description",
                              "api-application.contact", "service-account.address"})
        setup->setValue(QString::fromLatin1(field), text);
    checks::Finding token = samples::finding(checks::CheckId::Token, checks::Status::Failed);
    token.details = checks::Permission{text};
    const QJsonObject document = report::build({.guide = guide,
                                                .setup = setup.get(),
                                                .gateway = QStringLiteral("global"),
                                                .clientId = samples::clientId,
                                                .findings = samples::with(token),
                                                .generated = QDateTime::currentDateTimeUtc()});
    QString error;
    const auto back = report::read(report::toJson(document), &error);
    QVERIFY2(back, qPrintable(error));
    QCOMPARE(*back, document);
    QVERIFY(report::checksumFits(*back));
}

void HostileReportTest::thePdfGrowsWithTheReport()
{
    const QString text = QStringLiteral("In the navigation menu, select a role and add what it needs.");
    const qint64 small = milliseconds([&] { report::toPdf(withSteps(300, text)); });
    const qint64 large = milliseconds([&] { report::toPdf(withSteps(1200, text)); });
    // 4 for what grows with it, 16 for what grows with its square.
    QVERIFY2(large < 9 * small, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(small).arg(large)));
}

QTEST_MAIN(HostileReportTest)
#include "HostileReportTest.moc"
